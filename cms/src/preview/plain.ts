import type { Core, UID } from '@strapi/strapi';
import { isValues, type Values } from '../rules/fault';

interface Schema {
  readonly attributes: Readonly<Record<string, object>>;
}

/** An attribute as far as it matters here. */
interface Field {
  readonly type?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly private?: boolean;
}

type Find = (component: string) => Schema | undefined;

interface Populate {
  [name: string]: true | { populate: Populate } | { select: readonly string[] };
}

const finder = (strapi: Core.Strapi): Find => {
  const components = new Map<string, Schema>(Object.entries(strapi.components));
  return (name) => components.get(name);
};

/** The fields that the site can ask for; a relation leads to our own types alone, never to people who work here. */
function fieldsOf(schema: Schema): [string, Field][] {
  return Object.entries(schema.attributes).filter(([name, field]: [string, Field]) =>
    field.private !== true && name !== 'localizations' && (field.type !== 'relation' || field.target?.startsWith('api::')));
}

function populateOf(schema: Schema, find: Find): Populate {
  const populate: Populate = {};
  for (const [name, { type, component }] of fieldsOf(schema)) {
    const parts = component === undefined ? undefined : find(component);
    if (parts) populate[name] = { populate: populateOf(parts, find) };
    else if (type === 'media') populate[name] = true;
    else if (type === 'relation') populate[name] = { select: ['documentId'] };
  }
  return populate;
}

/** Everything to read along with a row of a type, so that {@link plain} can tell of it. */
export const wholeRow = (strapi: Core.Strapi, uid: UID.ContentType): Populate => populateOf(strapi.contentType(uid), finder(strapi));

const text = (value: unknown, key: string): unknown => (isValues(value) ? value[key] ?? null : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function plainValue(field: Field, value: unknown, find: Find): unknown {
  const { type, component, repeatable, relation } = field;
  if (type === 'media') return text(value, 'url');
  // a draft's relations lead to drafts, which have the same number as what is published of them
  if (type === 'relation') return relation?.endsWith('Many') ? [...new Set(listOf(value).map((one) => text(one, 'documentId')))] : text(value, 'documentId');
  const parts = component === undefined ? undefined : find(component);
  if (!parts) return value ?? null;
  if (repeatable) return listOf(value).filter(isValues).map((one) => plainFields(parts, one, find));
  return isValues(value) ? plainFields(parts, value, find) : null;
}

function plainFields(schema: Schema, values: Values, find: Find): Record<string, unknown> {
  return Object.fromEntries(fieldsOf(schema).map(([name, field]) => [name, plainValue(field, values[name], find)]));
}

/**
 * A row in the shape that shared-types has for its type: others by their number, files by their address, and nothing
 * that only officers know.
 * @param row as read with {@link wholeRow}
 */
export function plain(strapi: Core.Strapi, uid: UID.ContentType, row: Values): Record<string, unknown> {
  return plainFields(strapi.contentType(uid), row, finder(strapi));
}
