import type { Facet, FacetName } from './summary.ts';

/** What the reader asks for: a value of each list, and free text. Empty: no wish. */
export type Choice = Readonly<Record<FacetName | 'q', string>>;

export const noChoice: Choice = { q: '', topic: '', for: '', language: '', cost: '' };

/** Longest free text that is read from an address. */
const longestText = 100;

/**
 * The choice that an address or a form carries. Values that no list offers are left out, so an old link never
 * leads to a list that nothing can match.
 * @param values from `location.search`, or of a form
 * @param facets the lists on the page
 */
export function choiceFrom(values: { get(name: string): unknown }, facets: readonly Facet[]): Choice {
  const text = values.get('q');
  const choice = { ...noChoice, q: typeof text === 'string' ? text.slice(0, longestText) : '' };
  for (const { name, options } of facets) {
    const value = values.get(name);
    choice[name] = options.find((option) => option.value === value)?.value ?? '';
  }
  return choice;
}

/** The choice as the query of an address: `?topic=housing&cost=free`, or nothing. */
export function queryOf(choice: Choice): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choice)) {
    if (value.trim() !== '') query.set(name, value.trim());
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether nothing is chosen. */
export function isEmpty(choice: Choice): boolean {
  return queryOf(choice) === '';
}

/** One choice completed by another: what the second leaves open comes from the first. */
export function merge(first: Choice, second: Choice): Choice {
  const wished = Object.entries(second).filter(([, value]) => value !== '');
  return { ...first, ...Object.fromEntries(wished) };
}
