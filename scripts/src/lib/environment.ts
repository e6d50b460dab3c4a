import path from 'node:path';
import { z } from 'zod';

/** The environment as the process was given it. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A value of the environment that is missing or cannot be used; the message names it and says what to do. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly variable: string;
  constructor(variable: string, fault: string) {
    super(`${variable} ${fault}`);
    this.variable = variable;
  }
}

/** The project's folder: a `DATA_DIR` that is not absolute is counted from here, wherever the command was run. */
export const projectRoot = path.resolve(import.meta.dirname, '../../..');

const port = (usual: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port: a whole number from 1 to 65535, or leave it out')
    .transform(Number)
    .refine((number) => number <= 65535, 'must be a port: a whole number from 1 to 65535, or leave it out')
    .default(usual);

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be an address such as ${example}` }).transform((value) => value.replace(/\/+$/, ''));

const email = z.email({ error: 'must be an e-mail address such as name@example.gov.uk' });

const secret = z
  .string({ error: 'is missing. Start the system with npm start, which makes it, or set at least 16 random characters' })
  .min(16, 'is too short to keep anything safe. Use at least 16 random characters');

const folder = z.string().transform((value) => path.resolve(projectRoot, value));

const webAddress = address(/^https?$/, 'https://sanctuary.example.gov.uk');

const settings = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    CMS_PORT: port(1337),
    SITE_PORT: port(4321),
    PUBLISHER_PORT: port(4400),
    PREVIEW_PORT: port(4402),
    DATA_DIR: folder.default(path.join(projectRoot, '.data')),
    PUBLISHER_DATA_DIR: folder.optional(),
    BACKUP_DIR: folder.default(path.join(projectRoot, 'backups')),
    SITE_URL: webAddress
      .refine((value) => new URL(value).origin === value, 'must be the address of the whole site, with no path, such as https://sanctuary.example.gov.uk')
      .optional(),
    CMS_URL: webAddress.optional(),
    CMS_PUBLIC_URL: webAddress.optional(),
    PUBLISHER_URL: webAddress.optional(),
    DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://user:password@host/database').optional(),
    SMTP_URL: address(/^smtps?$/, 'smtps://user:password@mail.example.gov.uk').optional(),
    MAIL_FROM: z.string().default('Borough of Sanctuary <no-reply@localhost>'),
    ALERT_EMAIL: email.optional(),
    ADMIN_EMAIL: email.optional(),
    ADMIN_PASSWORD: z.string().min(12, 'is too short. Use at least 12 characters').optional(),
    CMS_TOKEN: secret.optional(),
    PUBLISHER_SECRET: secret.optional(),
    CADDY_SNIPPET: folder.optional(),
    CADDY_VIEWS: folder.optional(),
  })
  .transform((read) => ({
    host: read.HOST,
    cmsPort: read.CMS_PORT,
    sitePort: read.SITE_PORT,
    publisherPort: read.PUBLISHER_PORT,
    previewPort: read.PREVIEW_PORT,
    /** Absolute. */
    dataDir: read.DATA_DIR,
    /** Absolute; where the publisher has a folder of its own, for backups of both. */
    publisherDataDir: read.PUBLISHER_DATA_DIR ?? read.DATA_DIR,
    /** Absolute; where backups go. */
    backupDir: read.BACKUP_DIR,
    /** The public address, without a slash at the end. */
    siteUrl: read.SITE_URL ?? `http://localhost:${read.SITE_PORT}`,
    cmsUrl: read.CMS_URL ?? `http://127.0.0.1:${read.CMS_PORT}`,
    cmsPublicUrl: read.CMS_PUBLIC_URL,
    publisherUrl: read.PUBLISHER_URL ?? `http://127.0.0.1:${read.PUBLISHER_PORT}`,
    databaseUrl: read.DATABASE_URL,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    /** Who hears that publishing fails. */
    alertEmail: read.ALERT_EMAIL ?? read.ADMIN_EMAIL,
    adminEmail: read.ADMIN_EMAIL,
    adminPassword: read.ADMIN_PASSWORD,
    cmsToken: read.CMS_TOKEN,
    publisherSecret: read.PUBLISHER_SECRET,
    /** File that tells Caddy what is live, where Caddy is the web server. */
    caddySnippet: read.CADDY_SNIPPET,
    /** File in which Caddy lists the pages that are opened, where Caddy is the web server. */
    caddyViews: read.CADDY_VIEWS,
  }));

/** What this system can be told about its surroundings. */
export type Environment = z.infer<typeof settings>;

/** An {@link Environment} with what only the processes tell each other. */
export type PublisherEnvironment = Environment & { readonly cmsToken: string; readonly publisherSecret: string };

/**
 * The environment, read and checked. An empty value counts as none.
 * @param variables as `process.env`
 * @throws {EnvironmentError} naming the first variable that is wrong, and the remedy
 */
export function readEnvironment(variables: Variables): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new EnvironmentError(String(issue?.path[0] ?? 'The environment'), `${issue?.message ?? 'cannot be used'}.`);
}

/**
 * As {@link readEnvironment}, for the publisher, which cannot work without its two secrets.
 * @throws {EnvironmentError}
 */
export function readPublisherEnvironment(variables: Variables): PublisherEnvironment {
  const environment = readEnvironment(variables);
  return {
    ...environment,
    cmsToken: present('CMS_TOKEN', environment.cmsToken),
    publisherSecret: present('PUBLISHER_SECRET', environment.publisherSecret),
  };
}

/**
 * As {@link readEnvironment}, for starting the whole system: the four ports must differ, and the first
 * administrator's address and password come together.
 * @throws {EnvironmentError}
 */
export function readStartEnvironment(variables: Variables): Environment {
  const environment = readEnvironment(variables);
  const ports = { CMS_PORT: environment.cmsPort, SITE_PORT: environment.sitePort, PUBLISHER_PORT: environment.publisherPort, PREVIEW_PORT: environment.previewPort };
  const taken = new Map<number, string>();
  for (const [name, value] of Object.entries(ports)) {
    if (value === 0) throw new EnvironmentError(name, 'must be a port: a whole number from 1 to 65535, or leave it out.');
    const other = taken.get(value);
    if (other) throw new EnvironmentError(name, `is ${value}, and so is ${other}. Give each a port of its own.`);
    taken.set(value, name);
  }
  if (environment.adminPassword && !environment.adminEmail) {
    throw new EnvironmentError('ADMIN_EMAIL', 'is missing while ADMIN_PASSWORD is set. Set it too, or neither.');
  }
  return environment;
}

/**
 * The origins at which officers' browsers reach the admin.
 * @returns as a content security policy has them: without a proxy, any name of this machine will do
 */
export function adminOrigins({ cmsPublicUrl, cmsPort, host }: Environment): string[] {
  if (cmsPublicUrl !== undefined) return [new URL(cmsPublicUrl).origin];
  const names = host === '127.0.0.1' ? ['localhost', host] : ['*'];
  return names.map((name) => `http://${name}:${cmsPort}`);
}

function present(name: string, value: string | undefined): string {
  if (value === undefined) throw new EnvironmentError(name, `${secret.safeParse(undefined).error?.issues[0]?.message ?? 'is missing'}.`);
  return value;
}
