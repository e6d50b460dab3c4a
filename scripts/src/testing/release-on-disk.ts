import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Files of a release by address; text that is long enough gets its compressed variant beside it. */
export type PublicFiles = Readonly<Record<string, string | Buffer>>;

/** Writes a release where the web server looks for it. */
export async function writeRelease(dataDir: string, id: string, files: PublicFiles, rules: { headers?: object[]; redirects?: object[] } = {}): Promise<void> {
  const dir = path.join(dataDir, 'releases', id);
  for (const [address, content] of Object.entries(files)) {
    const file = path.join(dir, 'public', address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    if (typeof content !== 'string' || content.length < 200) continue;
    await writeFile(`${file}.br`, brotliCompressSync(content));
  }
  await writeFile(path.join(dir, 'headers.json'), JSON.stringify(rules.headers ?? []));
  await writeFile(path.join(dir, 'redirects.json'), JSON.stringify(rules.redirects ?? []));
  await writeFile(path.join(dir, 'snapshot.json'), '{"private":true}');
}

/** Makes it the live one, as the publisher does. */
export async function makeLive(dataDir: string, id: string): Promise<void> {
  const beside = path.join(dataDir, '.current.new');
  await symlink(path.join('releases', id), beside);
  await rename(beside, path.join(dataDir, 'current'));
}
