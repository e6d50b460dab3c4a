import { previewAnswer, previewAnswerPath, type PreviewAnswer } from '@sanctuary/shared-types';
import { z } from 'zod';

/** Milliseconds that the CMS has to answer in. */
const patience = 5000;
/** Most characters of an answer: the longest entries have a tenth of it. */
const longest = 2 * 1024 * 1024;

const refusal = z.object({ message: z.string() });

/** The CMS does not open a link; the message is for the officer. */
export class Refused extends Error {
  readonly status: 403 | 404;
  constructor(status: 403 | 404, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks the CMS for what a link opens. It answers for its own links alone, so this process needs no right of its own.
 * @param link as it stands in the address
 * @throws {Refused} where the link opens nothing; {Error} where the CMS gives no whole answer
 */
export async function askFor(link: string, cmsUrl: string, signal: AbortSignal): Promise<PreviewAnswer> {
  const response = await fetch(new URL(previewAnswerPath, cmsUrl), {
    headers: { authorization: `Bearer ${link}`, accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  const text = await response.text();
  if (text.length > longest) throw new Error('The CMS gave an entry that is too long to be shown.');
  if (response.status === 403 || response.status === 404) throw new Refused(response.status, refusal.parse(JSON.parse(text)).message);
  if (!response.ok) throw new Error(`The CMS answered with the error ${response.status}.`);
  return previewAnswer.parse(JSON.parse(text));
}
