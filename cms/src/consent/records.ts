import type { Core } from '@strapi/strapi';
import { isValues, textOf, type Values } from '../rules/fault';
import type { ConsentRecord } from '../rules/consent/record';

export const consentRecordUid = 'api::consent-record.consent-record';

/** A record of consent as it is kept, as far as the system acts on it. */
export interface StoredRecord extends ConsentRecord {
  readonly documentId: string;
  /** Days before its end at which people were reminded. */
  readonly reminded: readonly number[];
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'number') : []);
const rows = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : []);

function recordOf(row: Values): StoredRecord {
  return {
    documentId: textOf(row['documentId']) ?? '',
    // a story has a row for each language and for what is public, all of one number
    stories: [...new Set(rows(row['stories']).map(({ documentId }) => textOf(documentId) ?? ''))],
    files: numbers(rows(row['media']).map(({ id }) => id)),
    scope: texts(row['scope']),
    channels: texts(row['channels']),
    languages: texts(row['languages']),
    tellingDetails: texts(row['tellingDetails']),
    // where nobody has said so, the careful answer
    highRisk: row['highRisk'] !== false,
    under18: row['under18'] !== false,
    guardianGivenOn: textOf(row['guardianGivenOn']),
    givenOn: textOf(row['givenOn']) ?? '',
    expiresOn: textOf(row['expiresOn']) ?? '',
    withdrawnOn: textOf(row['withdrawnOn']),
    reminded: numbers(row['reminded']),
  };
}

/**
 * Every record of consent: there are as many as people who told their story. What identifies a person (reference,
 * case, guardian, notes) is not even read.
 */
export async function allRecords(strapi: Core.Strapi): Promise<StoredRecord[]> {
  const found: unknown[] = await strapi.db.query(consentRecordUid).findMany({
    select: ['documentId', 'scope', 'channels', 'languages', 'tellingDetails', 'highRisk', 'under18', 'guardianGivenOn', 'givenOn', 'expiresOn', 'withdrawnOn', 'reminded'],
    populate: { stories: { select: ['documentId'] }, media: { select: ['id'] } },
  });
  return found.filter(isValues).map(recordOf);
}
