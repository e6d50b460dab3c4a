import { difference } from './difference';

describe('difference', () => {
  it('marks the words that are in one text alone', () => {
    expect(difference('Apply within 28 days of the letter.', 'Apply within 42 days of the letter.')).toEqual({
      before: [{ text: 'Apply within ', kind: 'same' }, { text: '28', kind: 'removed' }, { text: ' days of the letter.', kind: 'same' }],
      now: [{ text: 'Apply within ', kind: 'same' }, { text: '42', kind: 'added' }, { text: ' days of the letter.', kind: 'same' }],
    });
  });
  it('marks nothing where nothing changed', () => expect(difference('One.', 'One.').now).toEqual([{ text: 'One.', kind: 'same' }]));
  it('gives each text back whole', () => {
    const { before, now } = difference('## Papers\n\nBring them.', '## Money\n\nBring all of them.');
    expect([before, now].map((side) => side.map(({ text }) => text).join(''))).toEqual(['## Papers\n\nBring them.', '## Money\n\nBring all of them.']);
  });
});
