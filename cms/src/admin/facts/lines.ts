import type { ListedFact } from '../../facts/answers';

const shapes = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' }, 10: { year: 'numeric', month: 'long', day: 'numeric' } } as const;

const shapeOf = (day: string): Intl.DateTimeFormatOptions => (day.length === 4 ? shapes[4] : day.length === 7 ? shapes[7] : shapes[10]);

/** A date as exactly as it is known: `2026-05` is “May 2026”. */
function dateWords(day: string): string {
  const noon = new Date(`${`${day}-01-01`.slice(0, 10)}T12:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { ...shapeOf(day), timeZone: 'UTC' }).format(noon);
}

/** What the list says under a fact. */
export function noteOf({ asOf, isPublished, isLate }: ListedFact): string {
  return [
    asOf === null ? 'date not known' : `as of ${dateWords(asOf)}`,
    ...(isLate ? ['its check is late'] : []),
    ...(isPublished ? [] : ['not published yet']),
  ].join('; ');
}

/** Facts that the list shows at once. */
export const mostShown = 8;

/** The facts that hold every word of a search, in their code name or in what they say. */
export function matching(facts: readonly ListedFact[], search: string): readonly ListedFact[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return facts.filter(({ key, value }) => words.every((word) => `${key} ${value}`.toLowerCase().includes(word)));
}
