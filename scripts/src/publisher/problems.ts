import { problem, type Problem } from '@sanctuary/shared-types';
import { z } from 'zod';
import { messageOf } from '../lib/errors.ts';

/** An attempt to publish that came to nothing; the live site is as it was. */
export class PublishingFailed extends Error {
  override readonly name = 'PublishingFailed';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(({ message }) => message).join(' '), options);
    this.problems = problems;
  }
}

/** A command that cannot be done as things stand; the message says why, in plain words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const withProblems = z.object({ problems: z.array(problem).min(1) });

const namesEntry = z.object({
  type: z.string(),
  documentId: z.string().nullish(),
  locale: z.string().nullish(),
  field: z.string().nullish(),
  message: z.string(),
});

/** A problem of the whole build, of no entry. */
export function wholeProblem(message: string): Problem {
  return { uid: '', documentId: '', locale: '', field: '', message };
}

/** Whether a problem is one entry's, so that holding this entry back mends it. */
export function isOfEntry({ documentId }: Problem): boolean {
  return documentId !== '';
}

/**
 * What an error says that went wrong, entry by entry where it can.
 * @param error anything thrown by a step: the site's own errors carry problems, or name type, entry and field
 */
export function problemsOf(error: unknown): Problem[] {
  const several = withProblems.safeParse(error);
  if (several.success) return several.data.problems;
  const one = namesEntry.safeParse(error);
  if (one.success) {
    const { type, documentId, locale, field, message } = one.data;
    return [{ uid: type, documentId: documentId ?? '', locale: locale ?? '', field: field ?? '', message }];
  }
  // what follows the first line is for the log
  return [wholeProblem(messageOf(error).split('\n', 1)[0] ?? '')];
}
