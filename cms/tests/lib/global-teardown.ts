import { rm } from 'node:fs/promises';
import { templateVariable } from './cms';

/** Removes what the first start left. */
export default async function globalTeardown(): Promise<void> {
  const template = process.env[templateVariable];
  if (template) await rm(template, { recursive: true, force: true });
}
