import { daysBetween } from '../lib/london';
import { invalidityOf } from '../rules/consent/record';
import { reminderDays } from '../rules/consent/reminder';
import { isValues, textOf } from '../rules/fault';
import type { TodoSource } from '../todo/source';
import { isAbility } from '../strapi/request';
import { allRecords, consentRecordUid } from './records';

const within = Math.max(...reminderDays);

/** Consents that run out soon, for those alone who keep the records. */
export const consentsRunningOut: TodoSource = {
  name: 'consents-running-out',
  title: 'Consents that run out soon',
  async find({ strapi, ability, today }) {
    if (!isAbility(ability) || !ability.can('plugin::content-manager.explorer.read', consentRecordUid)) return [];
    const soon = (await allRecords(strapi))
      .filter((record) => invalidityOf(record, today) === undefined && daysBetween(today, record.expiresOn) <= within)
      .sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1));
    return Promise.all(
      soon.map(async ({ documentId, expiresOn }) => {
        const row: unknown = await strapi.db.query(consentRecordUid).findOne({ where: { documentId }, select: ['reference'] });
        return {
          text: (isValues(row) && textOf(row['reference'])) || 'A consent',
          note: 'Speak with the person, or let it run out: what it covers then goes from the site for ever.',
          href: `/content-manager/collection-types/${consentRecordUid}/${documentId}`,
          due: expiresOn,
        };
      }),
    );
  },
};
