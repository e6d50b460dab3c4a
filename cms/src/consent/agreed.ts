import type { Core } from '@strapi/strapi';
import { londonDay } from '../lib/london';
import { invalidityOf } from '../rules/consent/record';
import { allRecords } from './records';

/**
 * Whether this website may show a file at all, for the sake of whoever is in it. In which entry and language it may stand
 * is decided on publishing; this is a second lock, on the file itself.
 * @param file its number in the library
 * @param needsRecord whether it may not be shown while no record names it
 */
export async function isAgreedTo(strapi: Core.Strapi, file: number, needsRecord: boolean): Promise<boolean> {
  const today = londonDay(new Date());
  const naming = (await allRecords(strapi)).filter(({ files }) => files.includes(file));
  if (naming.length === 0) return !needsRecord;
  return naming.some((record) => record.channels.includes('website') && invalidityOf(record, today) === undefined);
}
