import { card } from './card';
import { typeRules } from './index';

const faultsOf = (entry: Record<string, unknown>) => card.always?.(entry) ?? [];

test('the place of the reader’s language is written letter for letter, in the words and in the note', () => {
  expect(faultsOf({ title: 'I speak {language}.', note: 'Please call somebody who speaks {language}.' })).toEqual([]);
  expect(faultsOf({ title: 'I speak {lang}.' })).toEqual([{ path: ['title'], message: expect.stringContaining('“{lang}” would stand on the card as it is. Write {language}') }]);
  expect(faultsOf({ title: 'Please help.', note: 'I speak {language' })).toEqual([{ path: ['note'], message: expect.stringContaining('{language}') }]);
});

test.each(['card', 'arrival-guide'] as const)('nobody’s voice goes public in a %s before an officer has said that they agreed', (type) => {
  const onPublishing = (entry: Record<string, unknown>) => typeRules[type]?.onPublishing?.(entry) ?? [];
  expect(onPublishing({ recording: { id: 1 }, recordingAgreed: false })).toEqual([{ path: ['recordingAgreed'], message: expect.stringContaining('agreed that their voice is public') }]);
  expect(onPublishing({ recording: { id: 1 } })).toHaveLength(1);
  expect(onPublishing({ recording: { id: 1 }, recordingAgreed: true })).toEqual([]);
  expect(onPublishing({ recording: null, recordingAgreed: false })).toEqual([]);
});
