import path from 'node:path';
import nodemailer from 'nodemailer';
import { writeWhole } from './files.ts';

/** A mail in plain text. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** @throws {Error} when the mail server does not take it */
export type SendMail = (mail: Mail) => Promise<void>;

/** Longest wait for a mail server, in milliseconds. */
const patience = 20_000;

/**
 * Sends mails through a mail server, or keeps them as files where there is none, or nobody to send them to.
 * @param options `dir`: folder for those that are kept; `now`: the clock
 */
export function createMail(options: {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly to: string | undefined;
  readonly dir: string;
  readonly now: () => Date;
}): SendMail {
  const { smtpUrl, from, to, dir, now } = options;
  if (smtpUrl && to) {
    const transport = nodemailer.createTransport({
      url: smtpUrl,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    });
    return async (mail) => { await transport.sendMail({ from, to, ...mail }); };
  }
  const keep = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async ({ subject, text }) => {
    const date = now();
    const { message } = await keep.sendMail({ from, to: to ?? 'nobody@localhost', subject, text, date });
    const name = `${date.toISOString().replaceAll(/[:.]/g, '-')}-${subject.toLowerCase().replaceAll(/[^a-z]+/g, '-').slice(0, 40)}.eml`;
    if (!Buffer.isBuffer(message)) throw new TypeError('The mail came as a stream');
    await writeWhole(path.join(dir, name), message.toString());
  };
}
