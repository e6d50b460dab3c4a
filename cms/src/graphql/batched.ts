import type { Core } from '@strapi/strapi';
import { isValues } from '../rules/fault';
import { change, onOwnTypes, type Step } from '../documents/step';
import { ownTypes } from '../setup/content-api';
import { requestOf } from '../strapi/request';
import { services } from '../strapi/services';
import { populateOf, relativesOf, type Schema } from './relatives';

type Resolve = (parent: unknown, args: Readonly<Record<string, unknown>>, context: unknown, info: unknown) => unknown;
type ResolverMiddleware = (next: Resolve, ...question: Parameters<Resolve>) => unknown;

const reading: readonly string[] = ['findMany', 'findFirst', 'findOne'];

/**
 * Reads everything that belongs to the entries along with them: a handful of questions to the database for a list.
 * Strapi's GraphQL asks again for every field of every entry, thousands of times for the whole site.
 */
const readAlong: Step = (strapi, call, next) => {
  const isGraphql = requestOf(strapi)?.path === '/graphql';
  if (isGraphql && reading.includes(call.action)) change(call, { populate: populateOf(strapi, strapi.contentType(call.uid)) });
  return next();
};

/** Whether a question is about a part of a list only, which the database must choose. */
function asksForPart({ pagination, filters, sort }: Readonly<Record<string, unknown>>, length: number): boolean {
  if (filters !== undefined || (Array.isArray(sort) && sort.length > 0)) return true;
  const page = isValues(pagination) ? pagination : {};
  const isFirstPage = page['start'] === undefined && (page['page'] === undefined || page['page'] === 1);
  const limit = page['limit'] ?? page['pageSize'];
  return !isFirstPage || typeof limit !== 'number' || limit < length;
}

/** Answers a field from what was read along, where that is what was asked for. */
const fromWhatWasRead =
  (name: string, isConnection: boolean): ResolverMiddleware =>
  (next, parent, args, context, info) => {
    const read = isValues(parent) ? parent[name] : undefined;
    if (read === undefined || (Array.isArray(read) && asksForPart(args, read.length))) return next(parent, args, context, info);
    return isConnection ? { nodes: read } : read;
  };

/** Makes GraphQL read lists in batches. */
export function batch(strapi: Core.Strapi): void {
  const { naming } = services(strapi).get('plugin::graphql.utils');
  const resolversConfig: Record<string, { middlewares: ResolverMiddleware[] }> = {};
  const serve = (typeName: string, schema: Schema): void => {
    for (const { name, kind, isMany } of relativesOf(schema)) {
      resolversConfig[`${typeName}.${name}`] = { middlewares: [fromWhatWasRead(name, false)] };
      if (kind === 'relation' && isMany) resolversConfig[`${typeName}.${name}_connection`] = { middlewares: [fromWhatWasRead(name, true)] };
    }
  };
  for (const uid of ownTypes(strapi)) serve(naming.getTypeName(strapi.contentType(uid)), strapi.contentType(uid));
  const components: readonly Schema[] = Object.values(strapi.components);
  for (const component of components) serve(naming.getComponentName(component), component);
  services(strapi).get('plugin::graphql.extension').use({ resolversConfig });
  onOwnTypes(strapi, readAlong);
}
