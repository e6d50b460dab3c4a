import { onOwnTypes } from '../documents/step';
import type { Registration } from '../registration';
import { consented } from './consented';
import { consentedOnly } from './consented-only';
import { endExpired, unpublishUncovered } from './enforce';
import { notCopied } from './not-copied';
import { keepOutOfEvents } from './private';
import { consentRecordUid } from './records';
import { sendReminders } from './reminders';
import { saveRecord } from './save-record';

/** Milliseconds between two looks at the calendar. */
const pause = 60_000;

const timers = new WeakMap<object, NodeJS.Timeout>();

/** Consent decides: what nobody agreed to is not public, and nobody outside learns what was agreed. */
export const consent: Registration = {
  register(strapi) {
    keepOutOfEvents(strapi);
    for (const step of [consentedOnly, notCopied, consented]) onOwnTypes(strapi, step);
    strapi.documents.use((call, next) => (call.uid === consentRecordUid ? saveRecord(strapi, call, next) : next()));
  },
  async bootstrap(strapi) {
    const look = async (): Promise<void> => {
      // what has run out goes first, whatever becomes of the mails
      for (const task of [endExpired, unpublishUncovered, sendReminders]) {
        await task(strapi).catch((error: unknown) => { strapi.log.error(`Consents could not be looked at: ${error instanceof Error ? error.message : String(error)}`); });
      }
    };
    await look();
    const again = (): void => {
      timers.set(strapi, setTimeout(() => { void look().finally(() => { if (timers.has(strapi)) again(); }); }, pause).unref());
    };
    again();
  },
  destroy(strapi) {
    clearTimeout(timers.get(strapi));
    timers.delete(strapi);
  },
};
