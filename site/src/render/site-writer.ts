import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { variantsOf } from './compress.ts';

/** Files under way at once: enough to keep compression and disk busy while the next page is made. */
const atATime = 8;

/**
 * Writes the files of a site while further ones are made. A file that is there is replaced, never changed: it may be
 * that of an older release, too.
 */
export class SiteWriter {
  readonly #publicDir: string;
  readonly #folders = new Map<string, Promise<unknown>>();
  readonly #underWay = new Set<Promise<void>>();

  /** @param publicDir folder for what is served */
  constructor(publicDir: string) {
    this.#publicDir = publicDir;
  }

  /**
   * Writes a file with its compressed variants beside it. Waits only where too many are under way.
   * @param file path within the folder, with a slash at the front
   */
  async write(file: string, text: string): Promise<void> {
    while (this.#underWay.size >= atATime) await Promise.race(this.#underWay);
    const writing: Promise<void> = this.#write(join(this.#publicDir, file), Buffer.from(text));
    const done = writing.finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
  }

  /** Removes a file with its compressed variants, and folders that hold nothing more. */
  async remove(file: string): Promise<void> {
    const place = join(this.#publicDir, file);
    await Promise.all(['', '.br', '.gz'].map((suffix) => rm(`${place}${suffix}`, { force: true })));
    for (let folder = dirname(place); folder !== this.#publicDir; folder = dirname(folder)) {
      const isGone = await rmdir(folder).then(() => true, () => false);
      if (!isGone) return;
    }
  }

  /** @throws {Error} where a file could not be written */
  async finish(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #write(place: string, bytes: Buffer): Promise<void> {
    const { br, gz } = await variantsOf(bytes);
    await this.#folder(dirname(place));
    await Promise.all([[place, bytes] as const, [`${place}.br`, br] as const, [`${place}.gz`, gz] as const].map(([file, content]) => replace(file, content)));
  }

  #folder(folder: string): Promise<unknown> {
    const made = this.#folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.#folders.set(folder, made);
    return made;
  }
}

async function replace(file: string, content: Uint8Array): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, content, { flag: 'wx' });
}
