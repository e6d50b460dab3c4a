import type { People } from '@sanctuary/shared-types';

/** The question that is asked of each picture. */
export const question = 'Who is in this picture?';

/** What helps to answer it. */
export const help =
  'Think of a neighbour or a relative: could they tell who it is, by the face, the clothes, a scar, a name on a badge, or the place? If you are not sure, choose the last answer.';

/** The answers, in the order in which they are offered. */
export const answers: readonly { readonly value: People; readonly words: string }[] = [
  { value: 'nobody', words: 'Nobody: there are no people in it' },
  { value: 'not_recognisable', words: 'People, but nobody could recognise them' },
  { value: 'recognisable', words: 'People who could be recognised' },
];

/** What has been said of a picture. */
export const said = (people: People | null): string => answers.find(({ value }) => value === people)?.words ?? 'Nobody has said yet';
