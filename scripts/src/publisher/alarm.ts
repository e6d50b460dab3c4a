import type { Problem } from '@sanctuary/shared-types';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import type { SendMail } from '../lib/mail.ts';
import type { Memory } from './memory.ts';
import { messageOf } from '../lib/errors.ts';
import { withoutContent } from '../lib/without-content.ts';

/** Tells people once that publishing has failed for long, and once that it works again. */
export type Alarm = () => Promise<void>;

/**
 * @param options `after`: milliseconds of failing until people are told
 * @returns to be called after every attempt
 */
export function createAlarm(options: {
  readonly clock: Clock;
  readonly memory: Memory;
  readonly logger: Logger;
  readonly siteUrl: string;
  readonly after: number;
  readonly send: SendMail;
}): Alarm {
  const { clock, memory, logger, siteUrl, after, send } = options;
  let sending = false;
  return async () => {
    if (sending) return;
    sending = true;
    const { failingSince, warned, problems, live } = memory.known;
    const long = failingSince !== null && clock.now().getTime() - Date.parse(failingSince) >= after;
    try {
      if (long && !warned) {
        logger.error({ failingSince }, 'publishing has failed for long');
        await send({ subject: `Publishing fails: ${siteUrl}`, text: failureText(siteUrl, failingSince, problems, live?.releasedAt) });
        memory.change({ warned: true });
      } else if (failingSince === null && warned) {
        await send({ subject: `Publishing works again: ${siteUrl}`, text: `What officers publish reaches ${siteUrl} again. There is nothing left to do.\n` });
        memory.change({ warned: false });
      }
    } catch (error) {
      // tried again after the next attempt
      logger.error({ reason: messageOf(error) }, 'mail could not be sent');
    } finally {
      sending = false;
    }
  };
}

function failureText(siteUrl: string, since: string, problems: readonly Problem[], releasedAt: string | undefined): string {
  return [
    `Nothing could be published to ${siteUrl} since ${inWords(since)}.`,
    releasedAt ? `Readers still see the site as it went live at ${inWords(releasedAt)}.` : 'Readers see no site yet.',
    '',
    'What is in the way:',
    ...problems.map(({ uid, field, message }) => `- ${[uid, field].filter((part) => part !== '').join(', ')}${uid ? ': ' : ''}${withoutContent(message)}`),
    '',
    'The publisher goes on trying by itself. You get another mail when it works again.',
    '',
  ].join('\n');
}

const words = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' });

function inWords(instant: string): string {
  return words.format(new Date(instant));
}
