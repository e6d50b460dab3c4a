/** What an officer may say to “Who is in this picture?”. The answers are the CMS's own: they are in no snapshot. */
export const peopleAnswers = ['nobody', 'not_recognisable', 'recognisable'] as const;
export type People = (typeof peopleAnswers)[number];

export const isPeople = (value: unknown): value is People => peopleAnswers.some((answer) => answer === value);
