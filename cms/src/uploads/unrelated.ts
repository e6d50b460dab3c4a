import type { Core } from '@strapi/strapi';
import { isValues } from '../rules/fault';

const fileType = 'plugin::upload.file';
/** The field of a file that leads to whatever uses it: drafts, and records of consent. */
const field = 'related';

type Read = (uid: string) => Readonly<Record<string, object>>;

const isRelation = (attribute: object | undefined): boolean => attribute !== undefined && 'type' in attribute && attribute.type === 'relation';

/** The type to which a field leads; `undefined` where it leads to none, or to several. */
function targetOf(attribute: object | undefined): string | undefined {
  return attribute && 'target' in attribute && typeof attribute.target === 'string' ? attribute.target : undefined;
}

/** A list such as `['folder.files']` as the tree that it stands for. */
function treeOf(paths: readonly unknown[]): Readonly<Record<string, unknown>> {
  const inner = Map.groupBy(paths.filter((path) => typeof path === 'string'), (path) => path.split('.')[0] ?? '');
  return Object.fromEntries([...inner].map(([name, some]) => {
    const rest = some.flatMap((path) => (path === name ? [] : [path.slice(name.length + 1)]));
    return [name, rest.length === 0 ? true : { populate: rest }];
  }));
}

/** What is to be read along with rows of a type, in one of the database's ways to say so, without what uses a file. */
function withoutUses(uid: string, populate: unknown, attributesOf: Read): unknown {
  const attributes = attributesOf(uid);
  if (populate === true && uid === fileType) {
    return Object.fromEntries(Object.keys(attributes).filter((name) => name !== field && isRelation(attributes[name])).map((name) => [name, true]));
  }
  if (typeof populate !== 'object' || populate === null) return populate;
  const tree = Array.isArray(populate) ? treeOf(populate) : { ...populate };
  const kept = Object.entries(tree).filter(([name]) => uid !== fileType || name !== field);
  return Object.fromEntries(kept.map(([name, value]) => {
    const target = targetOf(attributes[name]);
    const isDeeper = target !== undefined && isValues(value) && 'populate' in value;
    return [name, isDeeper ? { ...value, populate: withoutUses(target, value['populate'], attributesOf) } : value];
  }));
}

/**
 * Lets nobody read from a file's side what uses it. Strapi's media library gives that, whole, to every officer who asks for
 * it: the entry itself is not asked whether they may.
 */
export function keepUsesOfFiles(strapi: Core.Strapi): void {
  const attributesOf: Read = (uid) => strapi.db.metadata.get(uid).attributes;
  const read = ({ model, params }: { readonly model: { readonly uid: string }; readonly params: { populate?: unknown } }): void => {
    if (params.populate !== undefined) params.populate = withoutUses(model.uid, params.populate, attributesOf);
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: read, beforeFindMany: read });
}
