import { isList, type Json } from './content';
import type { Attribute, Models } from './model';

const isText = (value: Json): value is string => typeof value === 'string' && value.trim() !== '';

function textFault(value: Json, { regex, maxLength }: Attribute): string | undefined {
  if (!isText(value)) return 'must be words; leave the field out where there are none';
  if (maxLength !== undefined && value.length > maxLength) return `has ${value.length} letters; at most ${maxLength} fit`;
  if (regex !== undefined && !new RegExp(regex).test(value)) return `"${value}" is not written as this field wants it: ${String(regex)}`;
  return undefined;
}

/** Long texts may be written as a list of lines. */
function linesFault(value: Json, attribute: Attribute): string | undefined {
  if (!isList(value)) return textFault(value, attribute);
  return value.every((line) => typeof line === 'string') ? textFault(value.join('\n'), attribute) : 'every line must be words';
}

function numberFault(value: Json, { type, min, max }: Attribute): string | undefined {
  if (typeof value !== 'number') return 'must be a number';
  if (type === 'integer' && !Number.isInteger(value)) return 'must be a whole number';
  if (min !== undefined && value < Number(min)) return `must be ${min} or more`;
  return max !== undefined && value > Number(max) ? `must be ${max} or less` : undefined;
}

function dayFault(value: Json): string | undefined {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value ? 'must be a day such as 2026-06-15' : undefined;
}

function oneOf(value: Json, allowed: readonly string[]): string | undefined {
  return typeof value === 'string' && allowed.includes(value) ? undefined : `${JSON.stringify(value)} is not one of: ${allowed.join(', ')}`;
}

function choicesFault(value: Json, list: string, models: Models): string | undefined {
  if (!isList(value)) return 'must be a list';
  const allowed = models.choices(list);
  return value.map((item) => oneOf(item, allowed)).find((fault) => fault !== undefined);
}

const scalarFaults: { readonly [type: string]: (value: Json, attribute: Attribute) => string | undefined } = {
  string: textFault,
  email: (value, attribute) => textFault(value, { ...attribute, regex: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$' }),
  text: linesFault,
  richtext: linesFault,
  enumeration: (value, { enum: allowed = [] }) => oneOf(value, allowed),
  boolean: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
  integer: numberFault,
  decimal: numberFault,
  date: dayFault,
  datetime: (value) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? undefined : 'must be a moment such as 2026-06-15T09:00:00Z'),
  json: () => undefined,
};

/**
 * What is wrong with the value of a plain field, in words; `undefined` where it is right.
 * Relations, media and components are not plain: see `check.ts`.
 */
export function valueFault(value: Json, attribute: Attribute, models: Models): string | undefined {
  if (attribute.options?.of !== undefined) return choicesFault(value, attribute.options.of, models);
  const fault = scalarFaults[attribute.type];
  return fault ? fault(value, attribute) : `fields of the kind ${attribute.type} cannot be seeded`;
}
