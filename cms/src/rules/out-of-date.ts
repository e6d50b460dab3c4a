import type { ContentType } from '@sanctuary/shared-types';
import { changeDaysIn, changedBlocks, changedInField, type ChangedBlock, type Sources } from '@sanctuary/shared-types/translation';
import { textOf, type Values } from './fault';

/** The English of an entry, in its two lives. */
export interface English {
  readonly published: Values;
  readonly draft: Values | undefined;
}

/**
 * Where a translation needs a look: it was made from other English than the public has, and than the English draft has. Who
 * translated a draft before it is published is ahead, not late.
 * @param sources what the translation was made from
 */
export function needingALook(type: ContentType, { published, draft }: English, sources: Sources): readonly ChangedBlock[] {
  const isAhead = (field: string): boolean => draft !== undefined && changedInField(field, draft[field], sources[field]).length === 0;
  return changedBlocks(type, published, sources).filter(({ field }) => !isAhead(field));
}

/**
 * The day on which the English words of a field last changed for the public.
 * @param london gives the day in London of a moment
 */
export function changeDayOf(published: Values, field: string, london: (moment: Date) => string): string {
  const at = textOf(published['publishedAt']) ?? published['publishedAt'];
  return changeDaysIn(published['translationSources'])[field] ?? london(new Date(at instanceof Date || typeof at === 'string' || typeof at === 'number' ? at : 0));
}
