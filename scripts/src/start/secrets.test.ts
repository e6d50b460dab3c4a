import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { forgetPassword, keepSecrets, newSecrets, password } from './secrets.ts';

let dataDir: string;
beforeEach(async () => { dataDir = await mkdtemp(path.join(tmpdir(), 'sanctuary-secrets-')); });
afterEach(() => rm(dataDir, { recursive: true }));
const file = (): string => path.join(dataDir, 'secrets.json');

test('secrets are made once, strong, and for their owner alone', async () => {
  const made = await keepSecrets(dataDir);
  await expect(keepSecrets(dataDir)).resolves.toEqual(made);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
  await expect(readdir(dataDir)).resolves.toEqual(['secrets.json']);
  const values = Object.values(newSecrets()) as string[];
  expect(new Set([...values, ...(Object.values(made) as string[])]).size).toBe(2 * values.length + 1);
  for (const value of values) expect(value.length).toBeGreaterThanOrEqual(43);
});

test('one that is missing is made, and the others stay', async () => {
  await writeFile(file(), JSON.stringify({ CMS_TOKEN: 'kept' }));
  const secrets = await keepSecrets(dataDir);
  expect(secrets.CMS_TOKEN).toBe('kept');
  expect(secrets.PUBLISHER_SECRET).toHaveLength(43);
  expect(secrets.ADMIN_PASSWORD).toBeUndefined();
});

test('the first administrator’s password is kept until it was shown, and never made again', async () => {
  const { ADMIN_PASSWORD: made } = await keepSecrets(dataDir);
  expect((await keepSecrets(dataDir)).ADMIN_PASSWORD).toBe(made);
  await forgetPassword(dataDir);
  await expect(readFile(file(), 'utf8')).resolves.not.toContain(made);
  expect((await keepSecrets(dataDir)).ADMIN_PASSWORD).toBeUndefined();
});

test('a file that anybody could read is closed', async () => {
  await writeFile(file(), JSON.stringify(newSecrets()), { mode: 0o644 });
  await keepSecrets(dataDir);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
});

test('a damaged file is named, and left as it is', async () => {
  await writeFile(file(), '{');
  await expect(keepSecrets(dataDir)).rejects.toThrow('secrets.json');
  await expect(readFile(file(), 'utf8')).resolves.toBe('{');
});

test('a password has capitals, small letters and digits that nobody mistakes', () => {
  for (let count = 0; count < 200; count += 1) {
    expect(password()).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-HJ-NP-Za-km-z2-9]{5}(-[A-HJ-NP-Za-km-z2-9]{5}){3}$/);
  }
});
