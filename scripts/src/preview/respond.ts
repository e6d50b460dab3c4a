import type { PreviewLink } from '@sanctuary/shared-types';
import type { NotShown, ShownPage, Withdrawn } from '@sanctuary/site';
import { fileHeaders, plainPage, previewHeaders } from '@sanctuary/site';
import { codeOf, messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { Answer, Asked } from '../web/answer.ts';
import { readTarget } from '../web/target.ts';
import { typeOf } from '../web/types.ts';
import { Refused } from './draft-door.ts';
import { readLink } from './link.ts';
import type { ShownPages } from './shown-pages.ts';

/** Where the preview says that it runs. */
export const healthAddress = '/healthz';

/** What the preview answers from. */
export interface Desk {
  /** Origins at which officers reach the admin. */
  readonly admins: readonly string[];
  readonly shown: ShownPages;
  readonly now: () => Date;
  readonly logger: Logger;
  /** What was withdrawn for ever, at this moment. */
  withdrawn(): Promise<Withdrawn>;
  /**
   * Makes the page of a link.
   * @throws {Refused} for a link that opens nothing
   */
  make(text: string, link: PreviewLink): Promise<ShownPage | NotShown>;
  /** Where a file of the live release lies. */
  liveFile(segments: readonly string[]): Promise<string | undefined>;
}

/** Decides an answer: a page below its link, and the files that the page asks for below the same link. */
export async function respond(desk: Desk, { method, address }: Asked): Promise<Answer> {
  const words = (status: number, title: string, ...reasons: string[]): Answer => page(desk, status, plainPage(title, reasons));
  if (method !== 'GET' && method !== 'HEAD') return words(405, 'Not allowed', 'A preview can only be looked at.');
  if (address === healthAddress) return { status: 200, headers: { ...fileHeaders, 'content-type': 'application/json' }, body: Buffer.from('{"ok":true}') };
  const target = readTarget(address);
  const [text = '', ...segments] = target.kind === 'page' ? target.segments : [];
  const link = readLink(text);
  if (!link) return words(403, 'This is no preview', 'Open the preview in the content management system, beside an entry.');
  if (link.expires <= desk.now().getTime()) return words(403, 'This link has run out', 'Close the preview and open it again.');
  // asked each time: what was open a moment ago is shown no more
  if ((await desk.withdrawn()).documentIds.has(link.documentId)) return words(410, 'This was withdrawn', 'It was withdrawn for ever. It cannot be shown any more, not even as a draft.');
  if (segments.length > 0) return (await fileAnswer(desk, text, segments)) ?? words(404, 'Not found', 'The page asked for a file that is not there.');
  return pageAnswer(desk, text, link);
}

async function pageAnswer(desk: Desk, text: string, link: PreviewLink): Promise<Answer> {
  const { type, documentId, locale, status } = link;
  const began = performance.now();
  const log = (outcome: string): void => {
    desk.logger.info({ type, documentId, locale, status, outcome, ms: Math.round(performance.now() - began) }, 'preview');
  };
  try {
    const made = await desk.make(text, link);
    if ('reasons' in made) {
      log('not shown');
      return page(desk, 200, plainPage(made.title, made.reasons));
    }
    await desk.shown.keep(text, made, link.expires);
    log('shown');
    return page(desk, 200, made.html);
  } catch (error) {
    if (error instanceof Refused) {
      log('refused');
      return page(desk, error.status, plainPage('The preview cannot be shown', [error.message]));
    }
    throw error;
  }
}

async function fileAnswer(desk: Desk, text: string, segments: readonly string[]): Promise<Answer | undefined> {
  // only a page that was shown asks for files: the link of nobody opens none
  const shown = desk.shown.find(text, desk.now().getTime());
  if (!shown) return undefined;
  const path = `/${segments.join('/')}`;
  const file = (await shown.file(path)) ?? (await desk.liveFile(segments));
  return file === undefined ? undefined : { status: 200, headers: { ...fileHeaders, 'content-type': typeOf(path) }, body: { file } };
}

const reasonOf = (error: unknown): string =>
  codeOf(error) ?? (error instanceof Error ? (codeOf(error.cause) ?? error.name) : 'unknown');

/** Something of the preview's own, or of the machine, is at fault: the officer cannot mend it. */
export function failed(desk: Desk, error: unknown): Answer {
  // the code of a fault of the file system or the network; a message could hold words of a draft
  const busy = error instanceof Busy;
  if (!busy) desk.logger.error({ reason: reasonOf(error) }, 'preview failed');
  const reason = busy ? messageOf(error) : 'Something went wrong. Try again in a minute; if it stays so, tell whoever looks after the site.';
  return page(desk, busy ? 503 : 500, plainPage('The preview cannot be shown now', [reason]));
}

/** More is asked for than can be made. */
export class Busy extends Error {}

function page(desk: Desk, status: number, html: string): Answer {
  const body = Buffer.from(html);
  return { status, headers: { ...previewHeaders(html, desk.admins), 'content-length': String(body.byteLength) }, body };
}
