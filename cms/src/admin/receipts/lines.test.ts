import type { EntryAnswer, LanguageReceipt } from '../../receipts/answers';
import type { Receipt } from '../../receipts/receipt';
import { lineOf, noteOf, paceOf, remembering } from './lines';

const now = new Date('2026-03-02T15:00:00Z');
const live = { since: '2026-03-02T14:02:07Z', path: '/guides/a/' };
const language = (receipt: Receipt, rest: Partial<LanguageReceipt> = {}): LanguageReceipt => ({
  locale: 'uk',
  language: 'Ukrainian',
  offered: true,
  written: true,
  receipt,
  ...rest,
});
const line = (receipt: Receipt, rest: Partial<LanguageReceipt> = {}, locked = false) => lineOf(language(receipt, rest), locked, now);

describe('lineOf', () => {
  it('says since when an entry is live, and where', () => {
    expect(line({ state: 'live', live })).toEqual({ tone: 'good', text: 'Live since 14:02:07', path: '/guides/a/' });
  });

  it('says of what has no page that other pages show it', () => {
    expect(line({ state: 'live', live: { ...live, path: null } })).toEqual({
      tone: 'good',
      text: 'Live since 14:02:07',
      detail: 'It has no page of its own: other pages show it.',
    });
  });

  it('says that a change is going live, and what the public sees meanwhile', () => {
    expect(line({ state: 'going_live', live: null })).toEqual({ tone: 'busy', text: 'Going live …' });
    expect(line({ state: 'going_live', live })).toEqual({
      tone: 'busy',
      text: 'Going live …',
      detail: 'The public still sees the version of 14:02:07.',
      path: '/guides/a/',
    });
  });

  it('says that a change waits while the site is locked', () => {
    expect(line({ state: 'going_live', live: null }, {}, true)).toEqual({ tone: 'quiet', text: 'Waiting' });
  });

  it('does not promise a language that the site does not have', () => {
    expect(line({ state: 'going_live', live: null }, { offered: false })).toMatchObject({ text: 'Published, but not on the site' });
  });

  it('says why an entry is not live, with the field', () => {
    const refused = { state: 'not_live', field: 'Steps 2 › Picture', message: 'The image has no description.' } as const;
    expect(line({ ...refused, live: null })).toEqual({ tone: 'bad', text: 'Not live: Steps 2 › Picture: The image has no description.' });
    expect(line({ ...refused, live })).toMatchObject({ detail: 'The public still sees the version of 14:02:07.' });
    expect(line({ ...refused, field: '', live: null })).toMatchObject({ text: 'Not live: The image has no description.' });
  });

  it.each([
    [{ state: 'draft' }, {}, 'Draft: not published'],
    [{ state: 'draft' }, { written: false }, 'Not translated yet'],
    [{ state: 'being_taken_off', live }, {}, 'Being taken off …'],
    [{ state: 'taken_off' }, {}, 'Taken off the site'],
    [{ state: 'unknown' }, {}, 'Published'],
  ] as const)('says %j %j as “%s”', (receipt, rest, text) => expect(line(receipt, rest)).toMatchObject({ text }));
});

const well = { answers: true, locked: false, failingSince: null } as const;
const answer = (publisher: EntryAnswer['publisher'], ...languages: LanguageReceipt[]): EntryAnswer => ({ site: 'https://a.example', publisher, languages });

describe('noteOf', () => {
  it('is silent while all is well', () => expect(noteOf(well, now)).toBeUndefined());
  it.each([
    [{ answers: false, reason: 'It cannot be reached.' }, 'The publisher does not answer. The public site goes on as it was.'],
    [{ ...well, locked: true }, 'held on an earlier release'],
    [{ ...well, failingSince: '2026-03-02T14:02:07Z' }, 'Publishing has failed since 14:02:07'],
  ] as const)('says what is amiss: %j', (publisher, words) => expect(noteOf(publisher, now)).toContain(words));
});

describe('paceOf', () => {
  const going = language({ state: 'going_live', live: null });
  it.each([
    ['each second while a change is under way', answer(well, going), 1000],
    ['each second while something is taken off', answer(well, language({ state: 'being_taken_off', live })), 1000],
    ['slowly otherwise', answer(well, language({ state: 'live', live })), 15_000],
    ['slowly for a language that the site does not have', answer(well, { ...going, offered: false }), 15_000],
    ['less often while the publisher is in trouble', answer({ ...well, failingSince: '2026-03-02T14:02:07Z' }, going), 5000],
    ['less often before the first answer', undefined, 5000],
  ])('looks %s', (_when, heard, pace) => expect(paceOf(heard)).toBe(pace));
});

describe('remembering', () => {
  it('knows what was taken off while the panel was open', () => {
    expect(remembering(language({ state: 'draft' }), new Set(['uk'])).receipt).toEqual({ state: 'taken_off' });
  });
  it('leaves a draft that was never live a draft', () => {
    expect(remembering(language({ state: 'draft' }), new Set(['ar'])).receipt).toEqual({ state: 'draft' });
  });
});
