import { GraphQLEnumType, GraphQLObjectType, GraphQLSchema, isNonNullType, isObjectType, type GraphQLFieldConfigArgumentMap } from 'graphql';

/** Arguments by which Strapi would let a reader ask about drafts. */
const draftArguments = ['publicationFilter', 'hasPublishedVersion'];

function withoutDrafts(status: GraphQLEnumType, args: GraphQLFieldConfigArgumentMap = {}): GraphQLFieldConfigArgumentMap {
  const kept = Object.entries(args).filter(([name]) => !draftArguments.includes(name));
  return Object.fromEntries(kept.map(([name, arg]) => [name, name === 'status' ? { ...arg, type: status } : arg]));
}

/**
 * A file that an entry must have may still be deleted from the media library. Then the field is empty, and where the
 * schema says that it never is, one such entry would make the answer about all entries an error.
 */
function allowMissingFiles(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (isNonNullType(field.type) && String(field.type.ofType) === 'UploadFile') field.type = field.type.ofType;
    }
  }
}

/**
 * Strapi's schema as far as it reads what is published: no mutation, no way to ask for a draft, and no type that is of
 * no use then.
 */
export function readOnly(schema: GraphQLSchema): GraphQLSchema {
  allowMissingFiles(schema);
  const { query, directives } = schema.toConfig();
  if (!query) return schema;
  const status = new GraphQLEnumType({ name: 'PublicationStatus', values: { PUBLISHED: { value: 'published' } } });
  const { fields, ...rest } = query.toConfig();
  const reading = Object.entries(fields).map(([name, field]) => [name, { ...field, args: withoutDrafts(status, field.args) }] as const);
  return new GraphQLSchema({ query: new GraphQLObjectType({ ...rest, fields: Object.fromEntries(reading) }), directives });
}
