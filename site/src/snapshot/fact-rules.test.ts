import { aFact, aGuide, aSnapshot, aStep } from '../../tests/fixtures/index.ts';
import { accept as acceptJudged } from './accept.ts';
import { holdBack, withoutEntries } from './hold-back.ts';
import { judgeAll } from './judged.ts';
import type { Sources } from './sources.ts';

const { entries: live } = aSnapshot();
const accept = (sources: Sources, previous?: typeof live) => acceptJudged(judgeAll(sources), previous);
const newer = '2026-05-02T10:00:00.000Z';
const using = (code: string, fields: Parameters<typeof aGuide>[0] = {}) => aGuide({ revision: newer, steps: [aStep(), aStep({ body: `You get ${code}.` })], ...fields });
const titles = ({ entries }: ReturnType<typeof accept>) => entries['arrival-guide'].map(({ locale, title }) => `${locale} ${title}`);

describe('an entry that names a fact', () => {
  it('is accepted with the fact', () => {
    expect(accept({ ...live, 'arrival-guide': [using('{{fact:weekly-money}}')] })).toMatchObject({ held: [], problems: [] });
  });

  it('is held back where there is no such fact, and says which field and what to do', () => {
    const result = accept({ ...live, 'arrival-guide': [using('{{fact:weekly-mony}}', { title: 'Changed' })] }, live);
    expect(titles(result)).toEqual(['en See a doctor']);
    expect(result.problems).toEqual([{
      uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'en', field: 'steps.1.body',
      message: 'The fact “weekly-mony” is not published. Publish it, or take its short code out of the text.',
    }]);
  });

  it.each([
    ['a code that is none', '{{fact:Weekly Money}}', 'is no short code of a fact'],
    ['half a code', '{{fact:weekly-money', 'is no short code of a fact'],
    ['a code that Markdown would hide', '\\{\\{fact:weekly-money}}', 'is no short code of a fact'],
  ])('is held back with %s', (_, code, message) => {
    expect(accept({ ...live, 'arrival-guide': [using(code)] }).problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it('is held back where a fact cannot stand', () => {
    const { problems } = accept({ ...live, 'arrival-guide': [aGuide({ revision: newer, title: 'Ask for {{fact:weekly-money}}' })] });
    expect(problems).toMatchObject([{ field: 'title', message: 'A fact cannot stand here. Write the words themselves.' }]);
  });

  it('waits for a fact that is held back itself', () => {
    const result = accept({ ...live, fact: [{ ...aFact(), value: '' }], 'arrival-guide': [using('{{fact:weekly-money}}')] });
    expect(result.entries.fact).toEqual([]);
    expect(result.held.map(({ uid }) => uid)).toEqual(['arrival-guide', 'fact']);
  });

  it('stays where it is live already, and its gap is told', () => {
    const entries = { ...live, 'arrival-guide': [using('{{fact:weekly-money}}')] };
    const result = accept({ ...entries, fact: [] }, entries);
    expect(titles(result)).toEqual(['en See a doctor']);
    expect(result.held).toEqual([]);
    expect(result.problems).toMatchObject([{ uid: 'arrival-guide', field: 'steps.1.body', message: expect.stringContaining('“weekly-money” is not published') }]);
    expect(accept(entries, entries).problems).toEqual([]);
  });

  it('survives a rollback to before a fact was taken off', () => {
    const before = aSnapshot({ entries: { 'arrival-guide': [using('{{fact:weekly-money}}')] } });
    const rolledBack = withoutEntries(before, [{ documentId: 'fact-weekly-money', locale: 'en' }]);
    expect(rolledBack.entries.fact).toEqual([]);
    expect(holdBack(rolledBack, [], rolledBack).entries['arrival-guide']).toHaveLength(1);
  });
});

it('lets the fact keep its code name that has it on the site', () => {
  const intruder = aFact({ documentId: 'a-first-id', value: '£1' });
  const result = accept({ ...live, fact: [intruder, aFact()] }, live);
  expect(result.entries.fact.map(({ documentId }) => documentId)).toEqual(['fact-weekly-money']);
  expect(result.problems).toMatchObject([{ documentId: 'a-first-id', field: 'key', message: 'Another fact already has the code name “weekly-money”. Choose another one.' }]);
});
