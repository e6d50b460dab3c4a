import { factCode, factCodesIn, mayHoldFacts } from '@sanctuary/shared-types';
import type { Checked } from './entry';
import { fault, type Fault, type Values } from './fault';
import { fieldsOf } from './model';

const isText = (type: string): boolean => type === 'richtext' || type === 'text' || type === 'string';

/** A text that places facts. */
interface Placing {
  readonly path: Fault['path'];
  readonly text: string;
}

function* placingTexts({ model, models }: Checked, values: Values): Generator<Placing> {
  for (const { attribute, value, path } of fieldsOf(model, values, models)) {
    if (isText(attribute.type) && typeof value === 'string' && value.includes('{')) yield { path, text: value };
  }
}

/** Whether an entry places any fact, or tries to. */
export function hasFactCodes(checked: Checked, values: Values): boolean {
  return [...placingTexts(checked, values)].some(({ text }) => {
    const { keys, malformed } = factCodesIn(text);
    return keys.length + malformed.length > 0;
  });
}

/** How many letters must be changed, added or taken away to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [place, letter] of Array.from(from).entries()) {
    const next = [place + 1];
    for (const [index, other] of Array.from(to).entries()) {
      next.push(Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const mostNear = 3;

/** The keys that somebody who wrote this one may have meant, the likeliest first. */
export function nearestKeys(key: string, known: readonly string[]): string[] {
  const common = (other: string): number => key.split('-').filter((word) => other.split('-').includes(word)).length;
  const far = (other: string): number => distance(key, other) - 4 * common(other);
  return known
    .filter((other) => common(other) > 0 || distance(key, other) <= key.length / 2)
    .sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1))
    .slice(0, mostNear);
}

function suggestion(key: string, known: readonly string[]): string {
  const near = nearestKeys(key, known);
  return near.length === 0 ? 'Copy the code from the list of facts.' : `Did you mean ${near.map(factCode).join(' or ')}?`;
}

/**
 * What is wrong with the short codes in an entry, or in the part of it that an officer sent.
 * @param known keys of the facts that there are
 * @param unpublished of these, those that must be published first; none while a draft is saved
 */
export function factCodeFaults(checked: Checked, values: Values, known: readonly string[], unpublished: readonly string[] = []): Fault[] {
  return [...placingTexts(checked, values)].flatMap(({ path, text }) => {
    const { keys, malformed } = factCodesIn(text);
    if (keys.length + malformed.length === 0) return [];
    if (!mayHoldFacts(checked.type, path)) return [fault(path, 'A fact cannot stand here. Write the words themselves.')];
    return [
      ...malformed.map((code) => fault(path, `“${code}” is no short code. One looks like ${factCode('weekly-money')}: copy it from the list of facts.`)),
      ...keys.filter((key) => !known.includes(key)).map((key) => fault(path, `There is no fact “${key}”. ${suggestion(key, known)}`)),
      ...keys.filter((key) => unpublished.includes(key)).map((key) => fault(path, `The fact “${key}” is not published. Publish it first, or take its code out.`)),
    ];
  });
}
