import type { EntryAnswer, LanguageReceipt } from '../../receipts/answers';
import type { Showing } from '../../receipts/receipt';
import { london } from '../lib/time';

export type Tone = 'good' | 'busy' | 'bad' | 'quiet';

/** What the panel says of one language. */
export interface Line {
  readonly tone: Tone;
  readonly text: string;
  /** One more sentence under it. */
  readonly detail?: string;
  /** Path of the page that the public sees now. */
  readonly path?: string;
}

const pathOf = (live: Showing | null) => (live?.path ? { path: live.path } : {});
const meanwhile = (live: Showing | null, now: Date) =>
  live && { detail: `The public still sees the version of ${london(live.since, now)}.`, ...pathOf(live) };

function liveLine(live: Showing, now: Date): Line {
  const line: Line = { tone: 'good', text: `Live since ${london(live.since, now)}` };
  return live.path ? { ...line, path: live.path } : { ...line, detail: 'It has no page of its own: other pages show it.' };
}

const notOffered = 'The site does not have this language. To change that, tick it in Site settings.';

/**
 * What to say of one language of an entry.
 * @param locked whether a rollback holds the site on an earlier release
 */
export function lineOf({ receipt, offered, written }: LanguageReceipt, locked: boolean, now: Date): Line {
  switch (receipt.state) {
    case 'live':
      return liveLine(receipt.live, now);
    case 'going_live':
      if (!offered) return { tone: 'quiet', text: 'Published, but not on the site', detail: notOffered };
      if (locked) return { tone: 'quiet', text: 'Waiting', ...meanwhile(receipt.live, now) };
      return { tone: 'busy', text: 'Going live …', ...meanwhile(receipt.live, now) };
    case 'not_live': {
      const reason = receipt.field === '' ? receipt.message : `${receipt.field}: ${receipt.message}`;
      return { tone: 'bad', text: `Not live: ${reason}`, ...meanwhile(receipt.live, now) };
    }
    case 'draft':
      return { tone: 'quiet', text: written ? 'Draft: not published' : 'Not translated yet' };
    case 'being_taken_off':
      return { tone: 'busy', text: 'Being taken off …', ...pathOf(receipt.live) };
    case 'taken_off':
      return { tone: 'quiet', text: 'Taken off the site' };
    case 'unknown':
      return { tone: 'quiet', text: 'Published', detail: 'Whether it is live is not known just now.' };
  }
}

/** What to say above the languages, where something is amiss with the whole site; `undefined` where nothing is. */
export function noteOf(publisher: EntryAnswer['publisher'], now: Date): string | undefined {
  if (!publisher.answers) return 'The publisher does not answer. The public site goes on as it was.';
  if (publisher.locked) return 'The site is held on an earlier release until an administrator unlocks it. What is unpublished still comes off.';
  if (publisher.failingSince !== null) {
    return `Publishing has failed since ${london(publisher.failingSince, now)} and is tried again by itself. The public site goes on as it was.`;
  }
  return undefined;
}

/** Whether the public is about to see a change that an officer made. */
export const underWay = ({ languages }: EntryAnswer): boolean =>
  languages.some(({ offered, receipt }) => receipt.state === 'being_taken_off' || (offered && receipt.state === 'going_live'));

/** Milliseconds until the panel looks again. */
export function paceOf(answer: EntryAnswer | undefined): number {
  if (!answer) return 5000;
  const { publisher } = answer;
  if (!publisher.answers || publisher.locked || publisher.failingSince !== null) return 5000;
  return underWay(answer) ? 1000 : 15_000;
}

/**
 * What the public saw a moment ago and sees no more was taken off, even where the publisher has forgotten it.
 * @param seen languages that were live while the panel was open
 */
export function remembering(line: LanguageReceipt, seen: ReadonlySet<string>): LanguageReceipt {
  return line.receipt.state === 'draft' && seen.has(line.locale) ? { ...line, receipt: { state: 'taken_off' } } : line;
}
