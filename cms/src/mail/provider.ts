import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** A mail server, or the folder where mails are kept while there is none. */
export type Options = { readonly smtpUrl: string } | { readonly mailDir: string };

export interface Settings {
  readonly defaultFrom: string;
}

type Mail = Pick<SendMailOptions, 'from' | 'to' | 'cc' | 'bcc' | 'replyTo' | 'subject' | 'text' | 'html'>;

/** Only these: attachments by address would let a template read files of this machine. */
const fieldsOf = ({ from, to, cc, bcc, replyTo, subject, text, html }: Mail, { defaultFrom }: Settings): Mail => ({
  from: from ?? defaultFrom,
  to,
  cc,
  bcc,
  replyTo,
  subject,
  text,
  html,
});

async function keep(mail: Mail, folder: string): Promise<void> {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, name), message, { mode: 0o600 });
}

export interface MailProvider {
  send(mail: Mail): Promise<void>;
}

/** Sends through the council's mail server, or keeps each mail as a file where there is none. */
export function mailProvider(options: Options, settings: Settings): MailProvider {
  const transport = 'smtpUrl' in options ? createTransport({ url: options.smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 }) : undefined;
  return {
    async send(mail) {
      const fields = fieldsOf(mail, settings);
      if (transport) await transport.sendMail(fields);
      else if ('mailDir' in options) await keep(fields, options.mailDir);
    },
  };
}
