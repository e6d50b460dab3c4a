/** What is wrong with one field, and what to do about it, in words for an officer. */
export interface Fault {
  /** Where: names of fields, and places in lists counted from 0. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Values of an entry or component by field name; what an officer sent may be of any shape. */
export type Values = Readonly<Record<string, unknown>>;

export const fault = (path: Fault['path'], message: string): Fault => ({ path, message });

/** A value as text, or `undefined` where the field is empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The components in a field, whether it holds one, several or none. */
export function componentsIn(value: unknown): readonly Values[] {
  return (Array.isArray(value) ? value : [value]).filter(isValues);
}

/** A value as an officer can recognise it. */
export const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const words = (name: string): string => name.replace(/([A-Z])/g, ' $1').toLowerCase();

/**
 * A field's place in words: `['steps', 1, 'documentsNeeded']` is “Steps, 2, documents needed”.
 * @param path as in {@link Fault}
 */
export function placeInWords(path: Fault['path']): string {
  const place = path.map((part) => (typeof part === 'number' ? String(part + 1) : words(part))).join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** A fault as one sentence that names its field. */
export const inWords = ({ path, message }: Fault): string => (path.length === 0 ? message : `${placeInWords(path)}: ${message}`);
