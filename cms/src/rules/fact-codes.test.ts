import { factCodesIn, textPieces } from '@sanctuary/shared-types';
import type { Checked } from './entry';
import { factCodeFaults, nearestKeys } from './fact-codes';
import type { Model } from './model';

const words = { i18n: { localized: true } };
const step: Model = { attributes: { title: { type: 'string' }, body: { type: 'richtext' }, links: { type: 'component', component: 'link' } } };
const link: Model = { attributes: { label: { type: 'string' } } };
const guide: Checked = {
  type: 'arrival-guide',
  model: {
    attributes: {
      title: { type: 'string', pluginOptions: words },
      summary: { type: 'text', pluginOptions: words },
      steps: { type: 'component', component: 'step', pluginOptions: words },
      ownerTeam: { type: 'string' },
    },
  },
  models: (name) => (name === 'step' ? step : link),
};
const known = ['asylum-support-weekly', 'move-on-period', 'weekly-money'];
const faults = (values: object, unpublished: readonly string[] = []) => factCodeFaults(guide, { ...values }, known, unpublished).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the short code of a fact', () => {
  it('parts a text into words and facts', () => {
    expect(textPieces('You get {{fact:weekly-money}} or {{fact:a}}.')).toEqual([{ text: 'You get ' }, { key: 'weekly-money' }, { text: ' or ' }, { key: 'a' }, { text: '.' }]);
    expect(textPieces('No fact {here}')).toEqual([{ text: 'No fact {here}' }]);
    expect(textPieces('{{fact:a}}{{fact:a}}')).toEqual([{ key: 'a' }, { key: 'a' }]);
  });

  it('reads the same in a text that runs from right to left', () => {
    expect(factCodesIn('تحصل على {{fact:weekly-money}}، ثم {{fact:move-on-period}}')).toEqual({ keys: ['weekly-money', 'move-on-period'], malformed: [] });
  });

  it.each(['{{fact:Weekly}}', '{{ fact:weekly-money }}', '{{fact:weekly-money', '{{weekly-money}}', '{{fact:weekly--money}}', '{{fact:**weekly**}}', '\\{\\{fact:weekly-money}}', '{{fact:a b}}'])('is not %s', (text) => {
    expect(factCodesIn(`You get ${text}`)).toEqual({ keys: [], malformed: [expect.any(String)] });
  });
});

describe('an entry', () => {
  it('may name facts in the texts that the site places them in', () => {
    expect(faults({ summary: 'You get {{fact:weekly-money}}.', steps: [{ title: 'Wait {{fact:move-on-period}}', body: '{{fact:weekly-money}}' }] })).toEqual([]);
  });

  it('is refused with a fact that there is not, naming the field and the nearest', () => {
    expect(faults({ steps: [{ body: 'Fine.' }, { body: 'You get {{fact:weekly-mony}}.' }] })).toEqual(['steps.1.body: There is no fact “weekly-mony”. Did you mean {{fact:weekly-money}} or {{fact:asylum-support-weekly}}?']);
    expect(faults({ summary: '{{fact:bus}}' })).toEqual(['summary: There is no fact “bus”. Copy the code from the list of facts.']);
  });

  it('is refused with what only looks like a code', () => {
    expect(faults({ summary: '{{fact:Weekly Money}}' })).toEqual(['summary: “{{fact:Weekly Money}}” is no short code. One looks like {{fact:weekly-money}}: copy it from the list of facts.']);
  });

  it('is refused with a fact in a title, a link or a field that is no text', () => {
    const message = 'A fact cannot stand here. Write the words themselves.';
    expect(faults({ title: '{{fact:weekly-money}}', ownerTeam: '{{fact:weekly-money}}', steps: [{ links: [{ label: '{{fact:weekly-money}}' }] }] })).toEqual([`title: ${message}`, `steps.0.links.0.label: ${message}`, `ownerTeam: ${message}`]);
  });

  it('can be saved, but not published, with a fact that is not published', () => {
    expect(faults({ summary: '{{fact:move-on-period}}' }, ['move-on-period'])).toEqual(['summary: The fact “move-on-period” is not published. Publish it first, or take its code out.']);
  });
});

it('finds the keys that somebody may have meant', () => {
  expect(nearestKeys('move-on', known)).toEqual(['move-on-period']);
  expect(nearestKeys('money-weekly', known)[0]).toBe('weekly-money');
  expect(nearestKeys('zzzzzzzz', known)).toEqual([]);
});
