import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type MediaFile, type PreviewAnswer, type PreviewLink, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import { draftFile, draftMedia } from './draft-media.ts';
import { framed } from './framed.ts';
import { PageMaker } from './page-maker.ts';
import { pageShowing } from './page-showing.ts';
import { withDrafts } from './with-drafts.ts';
import type { Withdrawn } from '../snapshot/withdrawn.ts';
import { bandOf, nowhere } from './words.ts';

/** What is to be shown, and beside what. */
export interface PreviewRequest {
  readonly link: PreviewLink;
  /** The link as it stands in the address: the CMS gives the draft's files for it. */
  readonly token: string;
  /** What the CMS gave for the link. */
  readonly answer: PreviewAnswer;
  /** The snapshot of the live release. */
  readonly live: Snapshot;
  /** What was withdrawn for ever: its files are not brought. */
  readonly withdrawn: Withdrawn;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** A page as it will be. */
export interface ShownPage {
  readonly html: string;
  /**
   * Where the bytes of a file lie that the page asks for and the live release does not have.
   * @param path address on the public site
   */
  file(path: string): Promise<string | undefined>;
  /** Removes the pictures of its drafts. */
  forget(): Promise<void>;
}

/** Why there is no page: sentences for an officer. */
export interface NotShown {
  readonly title: string;
  readonly reasons: readonly string[];
}

/** Makes previews. It writes nothing but the pictures of drafts, to its own folder, until their page is forgotten. */
export class Previews {
  readonly #cmsUrl: string;
  readonly #siteUrl: string;
  readonly #folder: string;
  readonly #pages: PageMaker;

  /**
   * @param where `siteUrl`, the public address of the site; `cmsUrl`, where pictures come from; `folder`, a private one
   */
  constructor({ siteUrl, cmsUrl, folder }: { readonly siteUrl: string; readonly cmsUrl: string; readonly folder: string }) {
    this.#siteUrl = siteUrl;
    this.#cmsUrl = cmsUrl;
    this.#folder = folder;
    this.#pages = new PageMaker(siteUrl);
  }

  /**
   * Makes the page that shows an entry, as a release made now would have it, with a band above that tells what it is.
   * @throws {Error} where it cannot be made; not for what an officer can mend
   */
  async show(request: PreviewRequest): Promise<ShownPage | NotShown> {
    const { link, token, answer, live, withdrawn, now, signal } = request;
    const isEnglishLive = live.entries[link.type].some(({ documentId, locale }) => documentId === link.documentId && locale === sourceLocale);
    const drafts = [answer.shown, ...(answer.english && !isEnglishLive ? [answer.english] : [])];
    const made = withDrafts(live, link.type, drafts, now);
    if ('faults' in made) return { title: 'This draft cannot be shown yet', reasons: [...new Set([...made.faults, ...answer.faults])] };
    const path = pageShowing(made.snapshot, link.type, link);
    if (path === undefined) return { title: 'There is no page to show', reasons: [nowhere[link.type] ?? 'No page of the site shows this.'] };

    const mediaDir = await mkdtemp(join(this.#folder, 'media-'));
    const forget = (): Promise<void> => rm(mediaDir, { recursive: true, force: true });
    try {
      const media = await draftMedia(made.own, live.media, { cmsUrl: this.#cmsUrl, token, mediaDir, signal, withdrawn });
      const snapshot = { ...made.snapshot, media: [...live.media, ...media].sort(byAddress) };
      const html = await this.#pages.make(snapshot, path, signal);
      const band = bandOf({ link, answer, live, snapshot, path, now });
      return { html: framed(html, this.#siteUrl, band), file: (asked) => this.#file(asked, media, mediaDir), forget };
    } catch (error) {
      await forget();
      throw error;
    }
  }

  /** Lets go of all content that the process which makes pages holds: the next page begins another. */
  async forget(): Promise<void> {
    await this.#pages.forget();
  }

  /** Ends the process that makes pages. */
  stop(): Promise<void> {
    return this.#pages.stop();
  }

  async #file(path: string, media: readonly MediaFile[], mediaDir: string): Promise<string | undefined> {
    return (await draftFile(path, media, mediaDir)) ?? (await this.#pages.assetFile(path));
  }
}

const byAddress = (a: MediaFile, b: MediaFile): number => (a.address < b.address ? -1 : 1);
