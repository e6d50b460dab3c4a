import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents of the queries, from the schema that the CMS prints into shared-types. */
const config: CodegenConfig = {
  schema: '../shared-types/schema.graphql',
  documents: 'src/snapshot/queries/*.graphql',
  generates: {
    'src/snapshot/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumType: 'string-literal',
        defaultScalarType: 'unknown',
        strictScalars: true,
        scalars: { JSON: 'unknown', Date: 'string', DateTime: 'string', I18NLocaleCode: 'string' },
        skipTypename: true,
      },
    },
  },
};

export default config;
