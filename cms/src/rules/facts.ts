import { isDeepStrictEqual } from 'node:util';
import { fault, isValues, type Fault, type Values } from './fault';
import type { Attribute, Model } from './model';

/** Whether a field holds a fact, which is the same in every language. Relations are kept by language. */
export const isFact = ({ type, pluginOptions }: Attribute): boolean =>
  pluginOptions?.i18n?.localized === false && type !== 'relation';

/** Keys that the database or the editor's form add to what an officer wrote. */
const notContent = new Set(['id', 'documentId', '__temp_key__', '__component']);

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A value as its content alone: empty is empty, however it is stored, and a file is its number in the library. */
function contentOf(value: unknown, type: string): unknown {
  if (isEmpty(value)) return null;
  if (type === 'media') return isValues(value) ? String(value['id']) : String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => contentOf(item, ''));
  if (isValues(value)) {
    const kept = Object.entries(value).filter(([key, inner]) => !notContent.has(key) && !isEmpty(inner));
    return Object.fromEntries(kept.map(([key, inner]) => [key, contentOf(inner, '')]));
  }
  if (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))) return Number(value);
  return value;
}

/**
 * Facts that a translation tries to change. Facts (opening times, numbers, the address) come from English.
 * @param english the English entry, components included
 * @param sent what an officer wants to save in another language
 */
export function changedFacts(model: Model, english: Values, sent: Values): Fault[] {
  return Object.entries(model.attributes)
    .filter(([name, attribute]) => isFact(attribute) && sent[name] !== undefined)
    .filter(([name, { type }]) => !isDeepStrictEqual(contentOf(sent[name], type), contentOf(english[name], type)))
    .map(([name]) =>
      fault([name], 'This is the same in every language. Change it in English, and it changes everywhere. If somebody has just done so, load this page again.'),
    );
}

/** What is sent without the facts that English decides. */
export function withoutFacts(model: Model, sent: Values): Values {
  const kept = Object.entries(sent).filter(([name]) => {
    const attribute = model.attributes[name];
    return !attribute || !isFact(attribute);
  });
  return Object.fromEntries(kept);
}
