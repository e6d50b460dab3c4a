import { consentsRunningOut } from '../consent/todo';
import { factsPastReview, translationsToLookAt } from '../facts/todo';
import type { TodoSource } from './source';

/** Everything that puts work on the to-do card, in the order of the card. Whoever adds a kind of work adds a line. */
export const todoSources: readonly TodoSource[] = [consentsRunningOut, factsPastReview, translationsToLookAt];
