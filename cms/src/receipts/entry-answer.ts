import type { Core, UID } from '@strapi/strapi';
import type { EntryAnswer, LanguageReceipt } from './answers';
import { publishedRevisions, schemaFinder, type Version } from './entries';
import { fieldWords } from './field-words';
import { languageReceipts } from './languages';
import type { Answer, Publisher } from './publisher';

/** The languages that the published settings offer. */
async function offeredLanguages(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const settings = await strapi.documents('api::settings.settings').findFirst({ status: 'published' });
  const offered: unknown = settings?.['languagesOffered'];
  return new Set(Array.isArray(offered) ? offered.map(String) : []);
}

function inWords(strapi: Core.Strapi, uid: string, line: LanguageReceipt): LanguageReceipt {
  const { receipt } = line;
  if (receipt.state !== 'not_live') return line;
  return { ...line, receipt: { ...receipt, field: fieldWords(receipt.field, uid, schemaFinder(strapi)) } };
}

async function publisherNote(publisher: Publisher): Promise<EntryAnswer['publisher']> {
  const status = await publisher.status();
  if (!status.reachable) return { answers: false, reason: status.reason };
  return { answers: true, locked: status.value.locked, failingSince: status.value.failingSince };
}

const valueOf = <T>(answer: Answer<T>): T | undefined => (answer.reachable ? answer.value : undefined);

/**
 * Where an entry stands, language by language.
 * @param drafts its language versions in the CMS
 */
export async function entryAnswer(
  strapi: Core.Strapi,
  publisher: Publisher,
  site: string,
  uid: UID.ContentType,
  documentId: string,
  drafts: readonly Version[],
): Promise<EntryAnswer> {
  const [note, seen, published, offered] = await Promise.all([
    publisherNote(publisher),
    publisher.entry(documentId),
    publishedRevisions(strapi, uid, documentId),
    offeredLanguages(strapi),
  ]);
  const written = new Set(drafts.map(({ locale }) => locale));
  const languages = languageReceipts({ offered, written, published, seen: valueOf(seen) });
  return {
    site,
    publisher: seen.reachable ? note : { answers: false, reason: seen.reason },
    languages: languages.map((line) => inWords(strapi, uid, line)),
  };
}
