import type { Problem, Snapshot } from '@sanctuary/shared-types';
import { allPaths, localeOfWords } from '../content/index.ts';
import type { FailedPage } from './worker-messages.ts';

/** Pages that could not be made, each by the entry that it shows where it shows one. */
export class RenderError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[], options?: ErrorOptions) {
    super(problems.map(({ message }) => message).join('\n'), options);
    this.name = 'RenderError';
    this.problems = problems;
  }
}

/** Failed pages as one error that officers understand; the technical reason is its cause. */
export function renderErrorOf(failed: readonly FailedPage[], snapshot: Snapshot): RenderError {
  const routes = allPaths(snapshot);
  const problems = failed.map(({ path, message, problem }): Problem => {
    if (problem) return problem;
    const route = routes.get(path);
    const [reason = ''] = message.split('\n');
    return {
      uid: route?.entry?.type ?? '',
      documentId: route?.entry?.documentId ?? '',
      locale: route ? localeOfWords(route) : '',
      field: '',
      message: `The page ${path} could not be made. Tell whoever looks after the site: “${reason}”.`,
    };
  });
  return new RenderError(withoutDoubles(problems), { cause: new Error(failed.map(({ path, message }) => `${path}: ${message}`).join('\n')) });
}

function withoutDoubles(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
