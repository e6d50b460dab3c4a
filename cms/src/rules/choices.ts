import { choices, type ChoiceList } from '@sanctuary/shared-types';
import { shown } from './fault';

const isList = (name: string): name is ChoiceList => Object.hasOwn(choices, name);

/**
 * What is wrong with ticked boxes, in words for an officer; `undefined` where they are right.
 * @param listName a list of `choices` in shared-types
 * @param value what is to be stored
 */
export function choicesFault(listName: string | undefined, value: unknown): string | undefined {
  if (listName === undefined || !isList(listName)) return `This field has no list to choose from (“${listName ?? ''}”). Tell whoever looks after the system.`;
  if (!Array.isArray(value)) return 'This must be a list of ticked boxes.';
  const items: readonly unknown[] = value;
  const known: readonly string[] = choices[listName].map((choice) => choice.value);
  const unknown = items.find((item) => typeof item !== 'string' || !known.includes(item));
  if (unknown !== undefined) return `“${shown(unknown)}” is not one of the boxes to tick. Choose from: ${known.join(', ')}.`;
  if (new Set(items).size !== items.length) return 'The same box is ticked twice. Tick each box once.';
  return undefined;
}
