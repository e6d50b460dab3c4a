import { consentsRunningOut } from '../consent/todo';
import { factsPastReview } from '../facts/todo';
import { picturesToDo } from '../pictures/todo';
import { toTranslate } from '../translations/todo';
import { emptySettings } from './empty-settings';
import { heldBack } from './held-back';
import { missingFiles } from './missing-files';
import { reviewsDue } from './reviews-due';
import type { TodoSource } from './source';
import { withoutOwner } from './without-owner';

/** Everything that puts work on the to-do card, in the order of the card. Whoever adds a kind of work adds a line. */
export const todoSources: readonly TodoSource[] = [
  consentsRunningOut,
  heldBack,
  picturesToDo,
  factsPastReview,
  reviewsDue,
  missingFiles,
  toTranslate,
  emptySettings,
  withoutOwner,
];
