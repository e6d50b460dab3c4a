import type { Problem } from '@sanctuary/shared-types';

/** Thrown by a view that cannot show an entry: the publisher holds that entry back and tells officers why. */
export class ContentError extends Error {
  readonly problem: Problem;

  /** @param problem the entry, the field and the fault, in words for an officer */
  constructor(problem: Problem) {
    super(`${problem.uid} ${problem.documentId} (${problem.locale}), ${problem.field}: ${problem.message}`);
    this.name = 'ContentError';
    this.problem = problem;
  }
}
