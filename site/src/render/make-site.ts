import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '@sanctuary/shared-types';
import { viewOf } from '../content/index.ts';
import { Tracker } from '../content/tracking/tracker.ts';
import type { PageRenderer } from './page-renderer.ts';
import { withParts } from './part-places.ts';
import { removeFile } from './remove-file.ts';
import type { SiteMemory } from './site-memory.ts';
import { fileOf, pagesOf, textsOf } from './site-pages.ts';
import { Stopwatch } from './stopwatch.ts';
import type { SiteWriter } from './site-writer.ts';
import { type FailedPage, failedPageOf, type SiteMade } from './worker-messages.ts';

const encoder = new TextEncoder();

/** One site to make. */
export interface SiteJob {
  readonly snapshot: Snapshot;
  /** Tells the snapshot from others. */
  readonly name: string;
  /** Folder for what is served. */
  readonly publicDir: string;
  /** Name of the snapshot whose site is in that folder; where there is none, everything is made. */
  readonly last: string | undefined;
  /** Folder of scripts, styles and whatever else is the same in every site. */
  readonly compiledDir: string;
}

/** Makes the files of a site that come from its content: all of them, or those that differ from the last. */
export async function makeSite(renderer: PageRenderer, memory: SiteMemory, writer: SiteWriter, { snapshot, name, publicDir, last, compiledDir }: SiteJob): Promise<SiteMade> {
  const whole = last === undefined || !memory.remembers(last);
  if (whole) await cp(compiledDir, publicDir, { recursive: true });
  const views = new Stopwatch();
  const { pages, texts, gone } = views.time(() => memory.begin(snapshot, name, last));
  const failed: FailedPage[] = [];
  const written: string[] = [];
  const patched: string[] = [];
  const write = async (path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const file = fileOf(path);
    written.push(file);
    await writer.write({ publicDir, file, bytes, isNew: whole });
  };
  for (const path of gone) await removeFile(publicDir, fileOf(path));
  const render = await renderer.begin(pages);
  for (const page of pages) {
    try {
      const todo = views.time(() => memory.lookAt(page));
      if (todo === undefined) continue;
      const made = 'view' in todo ? await render(page, todo.view) : withParts({ bytes: readFileSync(join(publicDir, fileOf(page.path))), places: todo.places }, todo.parts);
      if ('parts' in todo) patched.push(fileOf(page.path));
      memory.holds(page.path, made);
      await write(page.path, made.bytes);
    } catch (error) {
      failed.push(failedPageOf({ path: page.path, error }));
    }
  }
  for (const file of texts) {
    try {
      const text = memory.text(file);
      if (text !== undefined) await write(file.path, encoder.encode(text));
    } catch (error) {
      failed.push(failedPageOf({ path: file.path, error }));
    }
  }
  await writer.finish();
  const { script, style } = memory.inline();
  return { failed, whole, views: views.total, written, patched, removed: gone.map(fileOf), inline: { script: [...script], style: [...style] } };
}

/**
 * Makes some pages and texts again, with nothing remembered of how they were made.
 * @param paths addresses; those that the site lacks are passed over
 * @returns what the files should be, by address
 * @throws {Error} where one cannot be made
 */
export async function makeAgain(renderer: PageRenderer, snapshot: Snapshot, paths: readonly string[]): Promise<Map<string, string>> {
  // another object, so that not even the list of pages is the one that is known
  const tracker = new Tracker({ ...snapshot });
  const wanted = new Set(paths);
  const made = new Map<string, string>();
  const pages = pagesOf(tracker.snapshot).filter(({ path }) => wanted.has(path));
  const texts = pages.length < wanted.size ? textsOf(tracker).filter(({ path }) => wanted.has(path)) : [];
  const render = await renderer.begin(pages);
  for (const page of pages) {
    const { path, kind, locale, params } = page;
    try {
      const { html } = await render(page, viewOf(kind, tracker.context(locale), params));
      made.set(path, html);
    } catch (cause) {
      throw new Error(`${path} could not be made again`, { cause });
    }
  }
  for (const { path, text } of texts) made.set(path, text());
  return made;
}
