import { changeLine, rowsOf, sumLine } from './lines';

const answer = { changes: [], facts: [], toPublish: false, mayConfirm: true };
const change = { key: 'k', name: 'Introduction', before: null, now: null, own: null, kind: 'new', changedOn: '2026-11-23' } as const;

test('says what became of the English, and when', () => {
  expect(changeLine({ kind: 'changed', changedOn: '2026-11-23' })).toBe('Changed in English on 23 November 2026');
  expect(changeLine({ kind: 'gone', changedOn: '2026-01-02' })).toBe('Taken out of the English on 2 January 2026');
});

test('says how much there is to look at', () => {
  expect(sumLine({ ...answer, changes: [change] })).toContain('One part of the English has changed');
  expect(sumLine({ ...answer, changes: [change, change] })).toContain('2 parts of the English have changed');
  expect(sumLine({ ...answer, facts: ['weekly-money'] })).toBe('A fact in this text has changed in English.');
  expect(sumLine({ ...answer, toPublish: true })).toContain('Publish it');
});

test('puts the words of a step side by side, field by field', () => {
  const before = [{ name: 'What to do', text: 'Ask' }, { name: 'Cost', text: 'Free' }];
  const now = [{ name: 'What to do', text: 'Ring' }, { name: 'How to do it', text: 'Early.' }];
  expect(rowsOf(before, now)).toEqual([
    { name: 'What to do', before: 'Ask', now: 'Ring' },
    { name: 'How to do it', before: '', now: 'Early.' },
    { name: 'Cost', before: 'Free', now: '' },
  ]);
});
