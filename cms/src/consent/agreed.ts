import type { Core } from '@strapi/strapi';
import { londonDay } from '../lib/london';
import { invalidityOf } from '../rules/consent/record';
import { allRecords } from './records';

/**
 * Whether some record that counts today lets this website show a file at all. In which entry and language it may stand
 * is decided on publishing; this is a second lock, on the file itself.
 * @param file its number in the library
 */
export async function isAgreedTo(strapi: Core.Strapi, file: number): Promise<boolean> {
  const today = londonDay(new Date());
  const records = await allRecords(strapi);
  return records.some((record) => record.files.includes(file) && record.channels.includes('website') && invalidityOf(record, today) === undefined);
}
