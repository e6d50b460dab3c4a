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

/** A mail is read and kept in many places, so it says nothing but that there is something to look at. */
async function remind(strapi: Core.Strapi, { documentId }: StoredRecord, days: number): Promise<void> {
  const address = `${strapi.config.get<string>('admin.absoluteUrl')}/content-manager/collection-types/${consentRecordUid}/${documentId}`;
  const text = [
    `A consent runs out within ${days} days. What it covers then goes from the site for ever, by itself.`,
    'If the person wants their story to stay, speak with them in good time, and put a new day into the record.',
    'If they do not, there is nothing to do.',
    address,
  ].join('\n\n');
  const mail: EmailService = strapi.plugin('email').service('email');
  for (const to of await keepers(strapi)) await mail.send({ to, subject: `A consent runs out within ${days} days`, text });
}

/** Reminds of consents that run out soon: once at each of the days set for it. */
export async function sendReminders(strapi: Core.Strapi): Promise<void> {
  const today = londonDay(new Date());
  for (const record of await allRecords(strapi)) {
    if (invalidityOf(record, today) !== undefined) continue;
    const due = dueReminder(daysBetween(today, record.expiresOn), record.reminded);
    if (due === undefined) continue;
    await remind(strapi, record, due);
    const reminded = [...new Set([...record.reminded, ...reminderDays.filter((days) => days >= due)])];
    await strapi.db.query(consentRecordUid).update({ where: { documentId: record.documentId }, data: { reminded } });
  }
}
