import type { Core } from '@strapi/strapi';

/** Anything that has fields: a content type, or a component. */
export interface Schema {
  readonly attributes: Readonly<Record<string, object>>;
}

/** A field whose value lies in another table. */
export interface Relative {
  readonly name: string;
  readonly kind: 'component' | 'media' | 'relation';
  readonly isMany: boolean;
  /** Component or content type at the other end. */
  readonly target: string;
}

const text = (attribute: object, key: string): string => {
  const value: unknown = Object.entries(attribute).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : '';
};
const flag = (attribute: object, key: string): boolean => Object.entries(attribute).some(([name, value]) => name === key && value === true);

/** The fields of a type that the site can ask for and that lie in other tables: parts, files, and our own other types. */
export function relativesOf({ attributes }: Schema): Relative[] {
  return Object.entries(attributes).flatMap(([name, attribute]): Relative[] => {
    if (flag(attribute, 'private')) return [];
    switch (text(attribute, 'type')) {
      case 'component':
        return [{ name, kind: 'component', isMany: flag(attribute, 'repeatable'), target: text(attribute, 'component') }];
      case 'media':
        return flag(attribute, 'multiple') ? [] : [{ name, kind: 'media', isMany: false, target: 'plugin::upload.file' }];
      case 'relation':
        return text(attribute, 'target').startsWith('api::')
          ? [{ name, kind: 'relation', isMany: text(attribute, 'relation').endsWith('Many'), target: text(attribute, 'target') }]
          : [];
      default:
        return [];
    }
  });
}

interface Populate {
  [name: string]: true | { populate: Populate } | { filters: { publishedAt: { $notNull: true } } };
}

/** What to read along with the entries of a type, so that their fields need no question each. */
export function populateOf(strapi: Core.Strapi, schema: Schema): Populate {
  const components = new Map<string, Schema>(Object.entries(strapi.components));
  const ofSchema = (one: Schema): Populate => {
    const populate: Populate = {};
    for (const { name, kind, target } of relativesOf(one)) {
      const component = components.get(target);
      if (component) populate[name] = { populate: ofSchema(component) };
      else if (kind === 'media') populate[name] = true;
      else populate[name] = { filters: { publishedAt: { $notNull: true } } };
    }
    return populate;
  };
  return ofSchema(schema);
}
