import { isPeople } from '@sanctuary/shared-types';
import { isValues, textOf, type Values } from '../rules/fault';
import type { AskedPicture } from './answers';

/** The sizes that go well into a dialog, the best first. */
const sizes = ['small', 'medium', 'thumbnail'];

function sourceOf({ formats, url }: Values): string {
  const made = isValues(formats) ? formats : {};
  const size = sizes.map((name) => made[name]).find(isValues);
  return textOf(size?.['url']) ?? textOf(url) ?? '';
}

export const isPicture = ({ mime }: Values): boolean => textOf(mime)?.startsWith('image/') === true;

/** @param row a picture of the library */
export function askedPicture(row: Values): AskedPicture {
  const { id, name, alternativeText, people, updatedAt } = row;
  return {
    id: Number(id),
    name: textOf(name) ?? '',
    src: sourceOf(row),
    description: textOf(alternativeText) ?? '',
    people: isPeople(people) ? people : null,
    version: new Date(String(updatedAt)).toISOString(),
  };
}
