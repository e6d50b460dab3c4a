import type { Tombstone } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { isValues } from '../rules/fault';
import { services } from '../strapi/services';
import { forgetWords } from '../translations/source-words';
import { removeTraces } from './traces';

/** What is withdrawn, and the content type that it is of, where it is an entry. */
export interface Withdrawn extends Tombstone {
  readonly type: UID.ContentType | undefined;
}

/** Something in the CMS that holds content. */
export interface Store {
  /** In the words of a receipt. */
  readonly name: string;
  /** The tables in which it holds it, beside those of our own types and their parts. */
  readonly tables: readonly RegExp[];
  /**
   * Takes away what it holds of something withdrawn; done twice, it is the same as once.
   * @returns whether there was anything
   */
  readonly clear: (strapi: Core.Strapi, withdrawn: Withdrawn) => Promise<boolean>;
}

const entries: Store = {
  name: 'entries',
  tables: [],
  async clear(strapi, { type, documentId }) {
    if (!type || documentId === '' || (await strapi.db.query(type).count({ where: { documentId } })) === 0) return false;
    await strapi.documents(type).delete({ documentId, locale: '*' });
    return true;
  },
};

/** Strapi writes earlier versions of entries here where it has a licence. */
const earlierVersions: Store = {
  name: 'earlier versions',
  tables: [/^strapi_history_versions$/],
  async clear(strapi, { type, documentId }) {
    const { connection } = strapi.db;
    if (!type || documentId === '' || !(await connection.schema.hasTable('strapi_history_versions'))) return false;
    return (await connection('strapi_history_versions').where({ content_type: type, related_document_id: documentId }).delete()) > 0;
  },
};

/** English words that translations were made from. */
const sourceWords: Store = {
  name: 'words that were translated',
  tables: [/^translation_source_words$/],
  clear: async (strapi, { documentId }) => documentId !== '' && (await forgetWords(strapi.db.connection, documentId)),
};

const library: Store = {
  name: 'media library',
  tables: [/^files/, /^upload_folders/],
  async clear(strapi, { files }) {
    if (files.length === 0) return false;
    const found: unknown[] = await strapi.db.query('plugin::upload.file').findMany({ where: { url: { $in: files } } });
    for (const file of found.filter(isValues)) await services(strapi).get('plugin::upload.upload').remove(file);
    return found.length > 0;
  },
};

/** Every store of content in the CMS. Whoever adds one adds it here; a test looks at every table of the database. */
export const stores: readonly Store[] = [entries, earlierVersions, sourceWords, library];

/** What a database keeps of rows that were deleted; cleared last. */
export const remains = { name: 'remains in the database', clear: removeTraces } as const;

/** Tables that hold nothing of what is written in entries. */
export const tablesWithoutContent: readonly RegExp[] = [
  // accounts, rights and tokens
  /^admin_/,
  /^strapi_(api|transfer)_token/,
  /^strapi_sessions$/,
  // what people agreed to is kept as proof; the stories that a record names go from it with the stories
  /^consent_records/,
  // numbers of entries and addresses of files
  /^publication_(changes|journal)$/,
  /^translations_(out_of_date|to_look_at)$/,
  /^strapi_(release|workflows)/,
  // Strapi's own housekeeping
  /^strapi_(core_store_settings|database_schema|migrations|migrations_internal|webhooks|ai_\w+)$/,
  /^(i18n_locale|sqlite_sequence|sqlite_stat[14])$/,
];
