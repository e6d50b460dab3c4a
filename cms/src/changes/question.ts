import type { Core } from '@strapi/strapi';
import { isValues, textOf } from '../rules/fault';
import { ownTypes } from '../setup/content-api';
import { services } from '../strapi/services';
import { changesSince } from './journal';

const typeDefs = /* GraphQL */ `
  "An entry of which some language was published, changed or taken off."
  type ChangedEntry {
    "Name of its content type, such as page."
    uid: String!
    documentId: ID!
    "Whether it changed more than once: it may have gone and come back, and what referred to it does so no more."
    repeatedly: Boolean!
  }
  type PublishedChanges {
    "Names what is published now; to be given as since with the next question."
    version: String!
    "Whether anything may have changed: the version is not known, or too old, or there is too much to tell."
    whole: Boolean!
    entries: [ChangedEntry!]!
    "Addresses of files that were changed or deleted."
    files: [String!]!
  }
  type Query {
    "What changed in what is published since a version that was answered before. Entries that refer to these are not named."
    changes(since: String): PublishedChanges!
  }
`;

/** Lets whoever may read all that is published ask what changed in it. */
export function answerChanges(strapi: Core.Strapi): void {
  const changes = async (_parent: unknown, args: unknown): Promise<object> => {
    const asked = isValues(args) ? textOf(args['since']) : undefined;
    const { version, since } = await changesSince(strapi.db.connection, asked);
    const entries = since?.flatMap(({ change, repeatedly }) => (change.kind === 'entry' ? [{ uid: change.uid.slice(change.uid.lastIndexOf('.') + 1), documentId: change.documentId, repeatedly }] : []));
    const files = since?.flatMap(({ change }) => (change.kind === 'file' ? [change.address] : []));
    return { version, whole: since === undefined, entries: entries ?? [], files: files ?? [] };
  };
  services(strapi).get('plugin::graphql.extension').use({
    typeDefs,
    resolvers: { Query: { changes } },
    resolversConfig: { 'Query.changes': { auth: { scope: ownTypes(strapi).map((uid) => `${uid}.find`) } } },
  });
}
