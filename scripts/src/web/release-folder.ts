import { readdir, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { releaseIdPattern, type DataFolder } from '../lib/data-folder.ts';
import { isMissing, readJson } from '../lib/files.ts';

const headerRules = z.array(z.object({ path: z.string().startsWith('/'), headers: z.record(z.string(), z.string()) }));
const redirectRules = z.array(z.object({ from: z.string().startsWith('/'), to: z.string().startsWith('/') }));

/** A release as the web server needs it. A request is answered from one of these, whatever goes live meanwhile. */
export interface ReleaseFolder {
  readonly id: string;
  /** What is served, and nothing else. */
  readonly publicDir: string;
  /** Headers for an address; of two rules for the same header, the later one counts. */
  headersFor(address: string): Record<string, string>;
  /** Where a former address leads now. */
  redirectOf(address: string): string | undefined;
}

/** Finds releases. What it knows of a release never changes, so it is read once. */
export class ReleaseFolders {
  readonly #folder: DataFolder;
  readonly #known = new Map<string, Promise<ReleaseFolder>>();

  constructor(folder: DataFolder) {
    this.#folder = folder;
  }

  /** @returns `undefined` before the first release */
  async current(): Promise<ReleaseFolder | undefined> {
    try {
      const id = path.basename(await readlink(this.#folder.current));
      return releaseIdPattern.test(id) ? await this.#open(id) : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Public folders of the other releases that are kept, the newest first. */
  async olderThan(release: ReleaseFolder): Promise<string[]> {
    const ids = (await readdir(this.#folder.releases)).filter((name) => releaseIdPattern.test(name) && name !== release.id);
    const found = await Promise.all(ids.map(async (id) => {
      try {
        const folder = path.join(this.#folder.releases, id);
        // its last file made it a release; the folders within may be as they were in the one before
        return [{ dir: await realpath(path.join(folder, 'public')), at: (await stat(folder)).mtimeMs }];
      } catch (error) {
        // it was just deleted
        if (isMissing(error)) return [];
        throw error;
      }
    }));
    return found.flat().sort((a, b) => b.at - a.at).map(({ dir }) => dir);
  }

  #open(id: string): Promise<ReleaseFolder> {
    const known = this.#known.get(id);
    if (known) return known;
    const opened = openRelease(id, path.join(this.#folder.releases, id));
    opened.catch(() => this.#known.delete(id));
    // two at a time are in use: the live one, and for a moment the one before
    for (const old of [...this.#known.keys()].slice(0, -1)) this.#known.delete(old);
    this.#known.set(id, opened);
    return opened;
  }
}

async function openRelease(id: string, dir: string): Promise<ReleaseFolder> {
  const publicDir = await realpath(path.join(dir, 'public'));
  const headers = ((await readJson(path.join(dir, 'headers.json'), headerRules)) ?? [])
    .map((rule) => ({ matches: pattern(rule.path), headers: Object.entries(rule.headers).map(([name, value]): [string, string] => [name.toLowerCase(), value]) }));
  const redirects = new Map(((await readJson(path.join(dir, 'redirects.json'), redirectRules)) ?? []).map(({ from, to }) => [withSlash(from), to]));
  return {
    id,
    publicDir,
    headersFor: (address) => Object.fromEntries(headers.filter(({ matches }) => matches.test(address)).flatMap((rule) => rule.headers)),
    redirectOf: (address) => redirects.get(withSlash(address)),
  };
}

/** A star stands for anything, also for nothing. */
function pattern(rule: string): RegExp {
  return new RegExp(`^${rule.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
