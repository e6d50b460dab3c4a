import { choices, type Choice, type ChoiceList } from '@sanctuary/shared-types';

/** Above this many, an officer looks for a word, not for a place. */
const alphabeticalAbove = 15;

const isList = (name: unknown): name is ChoiceList => typeof name === 'string' && name in choices;

/** One tick box. */
export interface Option extends Choice {
  readonly ticked: boolean;
  /** Whether the list still has the value. */
  readonly known: boolean;
}

/** The values that a field holds; whatever is no list of words counts as none. */
export const tickedValues = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/**
 * The tick boxes of a field: its whole list, then what is ticked and no longer on the list, so that it can be unticked.
 * @param listName name of a list of `choices`
 * @param value what the field holds
 * @throws {RangeError} when there is no such list: a fault of the schema
 */
export function optionsOf(listName: unknown, value: unknown): readonly Option[] {
  if (!isList(listName)) throw new RangeError(`There is no list of choices “${String(listName)}”: see shared-types/src/choices.ts`);
  const ticked = tickedValues(value);
  const list: readonly Choice[] = choices[listName];
  const ordered = list.length > alphabeticalAbove ? [...list].sort((a, b) => a.label.localeCompare(b.label, 'en')) : list;
  const strays = ticked.filter((item) => !list.some((choice) => choice.value === item));
  return [
    ...ordered.map((choice) => ({ ...choice, ticked: ticked.includes(choice.value), known: true })),
    ...strays.map((item) => ({ value: item, label: `${item} (no longer on the list)`, ticked: true, known: false })),
  ];
}

/** The values after one box was ticked or unticked, in the order of the list. */
export const withTick = (options: readonly Option[], value: string, ticked: boolean): string[] =>
  options.filter((option) => (option.value === value ? ticked : option.ticked)).map((option) => option.value);
