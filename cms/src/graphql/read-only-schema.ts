import { GraphQLEnumType, GraphQLObjectType, GraphQLSchema, type GraphQLFieldConfigArgumentMap } from 'graphql';

/** Arguments by which Strapi would let a reader ask about drafts. */
const draftArguments = ['publicationFilter', 'hasPublishedVersion'];

function withoutDrafts(status: GraphQLEnumType, args: GraphQLFieldConfigArgumentMap = {}): GraphQLFieldConfigArgumentMap {
  const kept = Object.entries(args).filter(([name]) => !draftArguments.includes(name));
  return Object.fromEntries(kept.map(([name, arg]) => [name, name === 'status' ? { ...arg, type: status } : arg]));
}

/**
 * Strapi's schema as far as it reads what is published: no mutation, no way to ask for a draft, and no type that is of
 * no use then.
 */
export function readOnly(schema: GraphQLSchema): GraphQLSchema {
  const { query, directives } = schema.toConfig();
  if (!query) return schema;
  const status = new GraphQLEnumType({ name: 'PublicationStatus', values: { PUBLISHED: { value: 'published' } } });
  const { fields, ...rest } = query.toConfig();
  const reading = Object.entries(fields).map(([name, field]) => [name, { ...field, args: withoutDrafts(status, field.args) }] as const);
  return new GraphQLSchema({ query: new GraphQLObjectType({ ...rest, fields: Object.fromEntries(reading) }), directives });
}
