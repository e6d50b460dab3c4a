import type { Core } from '@strapi/strapi';
import { daysBetween, londonDay } from '../lib/london';
import { invalidityOf } from '../rules/consent/record';
import { isValues, textOf } from '../rules/fault';
import { dueReminder, reminderDays } from '../rules/consent/reminder';
import { allRecords, consentRecordUid, type StoredRecord } from './records';

/** The part of the email plugin's service that is used here. */
interface EmailService {
  send(mail: { to: string; subject: string; text: string }): Promise<unknown>;
}

async function addressesOf(strapi: Core.Strapi, role: string): Promise<string[]> {
  const found: unknown[] = await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: false, roles: { code: role } }, select: ['email'] });
  return found.filter(isValues).map(({ email }) => textOf(email) ?? '').filter((email) => email !== '');
}

/** The safeguarding leads; the super administrators where there is none. */
async function keepers(strapi: Core.Strapi): Promise<string[]> {
  const leads = await addressesOf(strapi, 'safeguarding-lead');
  return leads.length > 0 ? leads : addressesOf(strapi, 'strapi-super-admin');
}

/** What went wrong with a mail, without whom it was for: the mail server's own words may name them. */
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

/**
 * Sends a mail about a record. It is read and kept in many places, so it says nothing but that there is something to look at.
 * @returns whether anybody was told: one mailbox that is no more must not keep the others from it
 */
async function remind(strapi: Core.Strapi, { documentId }: StoredRecord, days: number): Promise<boolean> {
  const address = `${strapi.config.get<string>('admin.absoluteUrl')}/content-manager/collection-types/${consentRecordUid}/${documentId}`;
  const text = [
    `A consent runs out within ${days} days. What it covers then goes from the site for ever, by itself.`,
    'If the person wants their story to stay, speak with them in good time, and put a new day into the record.',
    'If they do not, there is nothing to do.',
    address,
  ].join('\n\n');
  const mail: EmailService = strapi.plugin('email').service('email');
  let isTold = false;
  for (const to of await keepers(strapi)) {
    try {
      await mail.send({ to, subject: `A consent runs out within ${days} days`, text });
      isTold = true;
    } catch (error) {
      strapi.log.error(`A reminder of a consent that runs out could not be sent to one of the leads (${codeOf(error)}). Is every lead’s e-mail address right, and SMTP_URL?`);
    }
  }
  return isTold;
}

/** Reminds of consents that run out soon: once at each of the days set for it. */
export async function sendReminders(strapi: Core.Strapi): Promise<void> {
  const today = londonDay(new Date());
  for (const record of await allRecords(strapi)) {
    if (invalidityOf(record, today) !== undefined) continue;
    const due = dueReminder(daysBetween(today, record.expiresOn), record.reminded);
    if (due === undefined) continue;
    // where nobody was told, it is tried again at the next look
    if (!(await remind(strapi, record, due))) continue;
    const reminded = [...new Set([...record.reminded, ...reminderDays.filter((days) => days >= due)])];
    await strapi.db.query(consentRecordUid).update({ where: { documentId: record.documentId }, data: { reminded } });
  }
}
