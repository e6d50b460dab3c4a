import { languagesOf } from '../documents/publish';
import { refuse } from '../documents/refuse';
import { param, type Step } from '../documents/step';
import { londonDay } from '../lib/london';
import { consentFaults } from '../rules/consent/covered';
import { textOf } from '../rules/fault';
import { allRecords } from './records';
import { shownEntries } from './shown';

/** Lets nothing go public that the people in it have not agreed to. */
export const consented: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  if (call.action !== 'publish' || documentId === undefined) return next();
  const entries = await shownEntries(strapi, call.uid, documentId, 'draft', languagesOf(call));
  if (entries.some(({ basis, files }) => basis !== undefined || files.length > 0)) {
    const records = await allRecords(strapi);
    refuse(entries.flatMap((entry) => consentFaults(entry, records, londonDay(new Date()))));
  }
  return next();
};
