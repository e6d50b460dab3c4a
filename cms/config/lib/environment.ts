import path from 'node:path';

/** What the CMS needs to know of its surroundings, checked. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** Address that officers' browsers use, where it differs from host and port (a proxy in front). */
  readonly publicUrl: string | undefined;
  /** Absolute folder that holds everything that must outlive the process. */
  readonly dataDir: string;
  /** PostgreSQL instead of the SQLite file. */
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly appKeys: readonly string[];
  readonly apiTokenSalt: string;
  readonly adminJwtSecret: string;
  readonly transferTokenSalt: string;
  readonly encryptionKey: string;
  /** The publisher's read token. */
  readonly cmsToken: string;
  readonly publisherUrl: string;
  /** Bearer that the publisher's own doors ask for. */
  readonly publisherSecret: string;
  readonly siteUrl: string;
  /** Port on which the preview listens. */
  readonly previewPort: number;
  /** Signs the links that open a preview; no other process needs it. */
  readonly previewSecret: string;
  readonly firstAdministrator: { readonly email: string; readonly password: string } | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

const secretRemedy = 'Start the system with `npm start`, which makes it once, or set it to at least 16 random characters.';

/** A value of the environment that is missing or cannot be used; the message names it and says what to do. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  constructor(variable: string, fault: string, remedy: string) {
    super(`${variable} ${fault}. ${remedy}`);
  }
}

function secret(variables: Variables, name: string): string {
  const value = variables[name]?.trim();
  if (!value) throw new EnvironmentError(name, 'is missing', secretRemedy);
  if (value.length < 16) throw new EnvironmentError(name, 'is too short to keep anything safe', secretRemedy);
  return value;
}

function port(variables: Variables, name: string, otherwise: number): number {
  const value = variables[name]?.trim();
  if (!value) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new EnvironmentError(name, `is “${value}”, which is no port`, 'Give a whole number from 1 to 65535, or leave it out.');
  }
  return number;
}

function address(variables: Variables, name: string, protocols: readonly string[]): string | undefined {
  const value = variables[name]?.trim();
  if (!value) return undefined;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    const examples = protocols.map((protocol) => `${protocol}//…`).join(' or ');
    throw new EnvironmentError(name, 'is not an address that can be used', `Write it as ${examples}, or leave it out.`);
  }
  return value.replace(/\/+$/, '');
}

function firstAdministrator(variables: Variables): Environment['firstAdministrator'] {
  const email = variables['ADMIN_EMAIL']?.trim();
  const password = variables['ADMIN_PASSWORD'];
  if (!email && !password) return undefined;
  if (!email) throw new EnvironmentError('ADMIN_EMAIL', 'is missing while ADMIN_PASSWORD is set', 'Set both, or neither.');
  if (!password) throw new EnvironmentError('ADMIN_PASSWORD', 'is missing while ADMIN_EMAIL is set', 'Set both, or neither.');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new EnvironmentError('ADMIN_EMAIL', `is “${email}”, which is no e-mail address`, 'Write it as name@example.gov.uk.');
  }
  if (password.length < 12) {
    throw new EnvironmentError('ADMIN_PASSWORD', 'is too short', 'Use at least 12 characters.');
  }
  return { email: email.toLowerCase(), password };
}

/**
 * The environment, read and checked.
 * @param variables as `process.env`
 * @throws {EnvironmentError} naming the first variable that is missing or wrong, and the remedy
 */
export function readEnvironment(variables: Variables): Environment {
  const dataDir = variables['DATA_DIR']?.trim();
  if (!dataDir) {
    throw new EnvironmentError('DATA_DIR', 'is missing', 'Set it to the folder that keeps database, pictures and mail.');
  }
  const sitePort = port(variables, 'SITE_PORT', 4321);
  const publisherPort = port(variables, 'PUBLISHER_PORT', 4400);
  return {
    host: variables['HOST']?.trim() || '127.0.0.1',
    port: port(variables, 'CMS_PORT', 1337),
    publicUrl: address(variables, 'CMS_PUBLIC_URL', ['http:', 'https:']),
    dataDir: path.resolve(dataDir),
    databaseUrl: address(variables, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    smtpUrl: address(variables, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: variables['MAIL_FROM']?.trim() || 'Borough of Sanctuary <no-reply@localhost>',
    appKeys: secret(variables, 'APP_KEYS').split(','),
    apiTokenSalt: secret(variables, 'API_TOKEN_SALT'),
    adminJwtSecret: secret(variables, 'ADMIN_JWT_SECRET'),
    transferTokenSalt: secret(variables, 'TRANSFER_TOKEN_SALT'),
    encryptionKey: secret(variables, 'ENCRYPTION_KEY'),
    cmsToken: secret(variables, 'CMS_TOKEN'),
    publisherUrl: address(variables, 'PUBLISHER_URL', ['http:', 'https:']) ?? `http://127.0.0.1:${publisherPort}`,
    publisherSecret: secret(variables, 'PUBLISHER_SECRET'),
    previewPort: port(variables, 'PREVIEW_PORT', 4402),
    previewSecret: secret(variables, 'PREVIEW_SECRET'),
    siteUrl: address(variables, 'SITE_URL', ['http:', 'https:']) ?? `http://localhost:${sitePort}`,
    firstAdministrator: firstAdministrator(variables),
  };
}

/** The environment of this process; see {@link readEnvironment}. */
export const environment = (): Environment => readEnvironment(process.env);
