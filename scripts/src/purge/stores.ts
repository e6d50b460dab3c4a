import { setTimeout } from 'node:timers/promises';
import { rereadEvery } from '../preview/withdrawn-entries.ts';
import { noteFound } from './again.ts';
import { untilCaddyKnows } from './caddy.ts';
import { liveIsClear } from './live-content.ts';
import { clearMedia } from './media.ts';
import { clearOlderReleases } from './older-releases.ts';
import { clearPageCounts } from './page-counts.ts';
import { clearPublisherState } from './publisher-state.ts';
import type { Store } from './store.ts';

/**
 * Every place on the publisher's side that holds content, or may: what is withdrawn for ever is taken out of each. Whoever
 * adds one adds it here; `tests/stores` fails for a file that belongs to none.
 */
export const stores: readonly Store[] = [
  {
    name: 'live release',
    holds: 'the pages, lists, feeds and pictures that readers are given',
    files: /^releases\/[0-9a-f]{16}\//,
    async clear(parts) {
      if (!(await liveIsClear(parts))) throw new Error('The live release still holds what was withdrawn. Its pages are hidden; a release without it is tried again.');
    },
  },
  {
    name: 'search indexes',
    holds: 'the words of every page, for readers to search',
    files: /^search\//,
    async clear(parts) {
      const { search, memory } = parts;
      if (search.release !== memory.known.live?.id || !(await liveIsClear(parts))) await search.takeAway();
    },
  },
  {
    name: 'hidden addresses',
    holds: 'the addresses of pages that the live release must not show',
    files: /^gone\.json$/,
    async clear({ gone, ...parts }) {
      if (await liveIsClear(parts)) await gone.endHiding();
      else throw new Error('The addresses are needed until a release without what was withdrawn is live.');
    },
  },
  {
    name: 'what the CMS published last',
    holds: 'every published entry',
    files: /^publisher\/seen(?:\.json(?:\.\d+\.part)?$|\/)/,
    async clear(parts) {
      const { seen, memory, releases } = parts;
      if (seen.whole) await noteFound(parts, seen.whole);
      const live = memory.known.live?.id;
      await seen.leaveOut(live === undefined ? undefined : releases.snapshotFile(live));
    },
  },
  {
    name: 'older releases',
    holds: 'what readers were given before, to go back to',
    files: /^releases\/[0-9a-f]{16}\//,
    clear: clearOlderReleases,
  },
  {
    name: 'live since',
    holds: 'since when each entry is live',
    files: /^publisher\/live-since\.json$/,
    clear: async ({ liveSince, ledger }) => liveSince.forget(ledger.withdrawn.documentIds),
  },
  {
    name: 'publisher’s memory',
    holds: 'entries that are held back, and problems in words',
    files: /^publisher\/state\.json(?:\.damaged)?$/,
    clear: clearPublisherState,
  },
  {
    name: 'page counts',
    holds: 'addresses of pages that were opened',
    files: /^counts\//,
    clear: clearPageCounts,
  },
  {
    name: 'page maker',
    holds: 'in memory, what it makes pages from',
    clear: async ({ site, trust }) => {
      trust.doubt();
      await site.forgetContent();
    },
  },
  {
    name: 'previews',
    holds: 'in memory and in a folder of their own, drafts that officers look at',
    // they ask before each answer; what they remember they forget when they look again
    clear: async () => { await setTimeout(2 * rereadEvery); },
  },
  // by now, whatever was broken off has ended
  {
    name: 'releases under way',
    holds: 'copies of releases, and what is left of those that are over',
    files: /^releases\/\.(?:building|deleting|spare)-/,
    clear: async ({ releases: { workshop } }) => workshop.empty(),
  },
  {
    name: 'pictures and files',
    holds: 'files of the media library, each size of a picture, and pictures beside links',
    files: /^media\//,
    clear: clearMedia,
  },
  {
    name: 'Caddy',
    holds: 'former addresses of pages, where Caddy is the web server',
    files: /^caddy\//,
    clear: untilCaddyKnows,
  },
];

/** Files that hold no content, and why that is so. */
export const withoutContent: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^tombstones\/[a-z-]+\.jsonl$/, because: 'ids of entries and names of files alone: what keeps them from coming back' },
  { files: /^\.(?:backup|restore)-\d+\//, because: 'a backup or a restore at work: names of its own for files that other stores hold, gone when it ends' },
  { files: /^publisher\/withdrawals\.json$/, because: 'ids and times: how far each withdrawal has come' },
  { files: /^current$/, because: 'the link to the live release' },
  { files: /^secrets\.json$/, because: 'what the processes tell each other' },
  { files: /^start\.lock$/, because: 'a number: the process that runs' },
  { files: /^logs\/[a-z]+\.log(?:\.1)?$/, because: 'no line holds words, names or addresses of an entry: see lib/logger.ts' },
  { files: /^mail\/[^/]+\.eml$/, because: 'says that publishing fails, and in which field of which kind of entry: see publisher/alarm.ts' },
];
