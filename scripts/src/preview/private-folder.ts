import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A folder for what is made of drafts, readable by this process's user alone. What a killed preview with the same port
 * left is removed first: two cannot have one port.
 */
export async function privateFolder(port: number): Promise<string> {
  const prefix = `sanctuary-preview-${port}-`;
  for (const name of await readdir(tmpdir())) {
    if (name.startsWith(prefix)) await rm(path.join(tmpdir(), name), { recursive: true, force: true });
  }
  return mkdtemp(path.join(tmpdir(), prefix));
}
