import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './environment.ts';

/** Takes up the project's `.env`, where there is one. What the environment says already stays. */
export function takeUpSettings(): void {
  const file = path.join(projectRoot, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
