import { say } from '../../toolchain/say.mjs';
import type { Environment } from '../lib/environment.ts';
import { forgetPassword, type Secrets } from './secrets.ts';

const usualEmail = 'admin@example.org';

/** The first administrator, as the CMS reads it: both variables or neither. */
export function administratorFor(environment: Environment, secrets: Secrets): NodeJS.ProcessEnv {
  const password = environment.adminPassword ?? secrets.ADMIN_PASSWORD;
  return password === undefined
    ? { ADMIN_EMAIL: undefined, ADMIN_PASSWORD: undefined }
    : { ADMIN_EMAIL: environment.adminEmail ?? usualEmail, ADMIN_PASSWORD: password };
}

/** Shows the password that was made for the first administrator; once, because then it is forgotten. */
export async function tellAdministrator(environment: Environment, secrets: Secrets): Promise<void> {
  if (secrets.ADMIN_PASSWORD === undefined) return;
  if (environment.adminPassword === undefined) {
    say(`First administrator: ${environment.adminEmail ?? usualEmail}`);
    say(`Password, shown only now: ${secrets.ADMIN_PASSWORD}`);
  }
  await forgetPassword(environment.dataDir);
}
