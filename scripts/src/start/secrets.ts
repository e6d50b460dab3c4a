import { randomBytes, randomInt } from 'node:crypto';
import { chmod, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder } from '../lib/data-folder.ts';
import { syncFolder } from '../lib/files.ts';
import { readSecrets } from '../lib/secrets.ts';

/** What the processes tell each other, by the names of the environment. */
export interface Secrets {
  readonly APP_KEYS: string;
  readonly API_TOKEN_SALT: string;
  readonly ADMIN_JWT_SECRET: string;
  readonly TRANSFER_TOKEN_SALT: string;
  readonly ENCRYPTION_KEY: string;
  readonly CMS_TOKEN: string;
  readonly PUBLISHER_SECRET: string;
  readonly PREVIEW_SECRET: string;
  /** Of the first administrator; until it was shown. */
  readonly ADMIN_PASSWORD?: string;
}

/** Secrets that nobody had before. */
export function newSecrets(): Secrets {
  const key = (): string => randomBytes(32).toString('base64url');
  return {
    APP_KEYS: `${key()},${key()}`,
    API_TOKEN_SALT: key(),
    ADMIN_JWT_SECRET: key(),
    TRANSFER_TOKEN_SALT: key(),
    ENCRYPTION_KEY: key(),
    CMS_TOKEN: randomBytes(64).toString('hex'),
    PUBLISHER_SECRET: key(),
    PREVIEW_SECRET: key(),
  };
}

/**
 * The secrets of this data folder, made where they are missing. At the first start a password for the first
 * administrator is among them, until {@link forgetPassword} says that it was shown.
 * @param dataDir absolute
 * @throws {Error} naming the file when it is damaged
 */
export async function keepSecrets(dataDir: string): Promise<Secrets> {
  const { secrets: file } = dataFolder(dataDir);
  const kept = await readSecrets(dataDir);
  const isFirstStart = Object.keys(kept).length === 0;
  const secrets = { ...newSecrets(), ...kept, ...(isFirstStart ? { ADMIN_PASSWORD: password() } : {}) };
  if (Object.keys(secrets).length > Object.keys(kept).length) await write(file, secrets);
  await chmod(file, 0o600);
  return secrets;
}

/** Removes the first administrator's password from the file: it was shown, and only its hash is needed now. */
export async function forgetPassword(dataDir: string): Promise<void> {
  const { ADMIN_PASSWORD: shown, ...rest } = await readSecrets(dataDir);
  if (shown !== undefined) await write(dataFolder(dataDir).secrets, rest);
}

/** 20 characters that nobody mistakes for another, at least one of each kind: more than 100 bits. */
export function password(): string {
  const kinds = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnopqrstuvwxyz', '23456789'];
  const all = kinds.join('');
  for (;;) {
    const text = Array.from({ length: 20 }, () => all[randomInt(all.length)]).join('');
    if (kinds.every((kind) => Array.from(text).some((character) => kind.includes(character)))) {
      return text.replace(/.{5}(?=.)/g, '$&-');
    }
  }
}

/** Whole or not at all, and never readable by another user, not even while it is written. */
async function write(file: string, secrets: object): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  const handle = await open(beside, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(secrets, undefined, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
  await syncFolder(path.dirname(file));
}
