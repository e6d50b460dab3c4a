import { sourceLocale, type ContentType } from '@sanctuary/shared-types';
import type { SafetyWords, Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';
import type { Target } from '../links.ts';
import { pathOfEntry } from '../paths.ts';

/** Says, at a part of a translation, that its English is another by now. */
export interface ChangedPart {
  readonly text: SafetyWords;
  /** The same part in English; `null` where that has no page. */
  readonly english: { readonly label: Words; readonly target: Target } | null;
}

/** The address of a section of a text on a page: 0 is what stands before the first heading. */
export const sectionId = (field: string, section: number): string => `${field}-${section}`;

/** The address of a step on the page of its guide. */
export const stepId = (place: number): string => `step-${place + 1}`;

/**
 * Where the English of an entry can be read.
 * @param anchor part of the page
 */
export function englishTarget({ routes }: Context, { type, facts }: Article<ContentType>, anchor?: string): Target | null {
  const path = pathOfEntry(type, facts, sourceLocale);
  if (path === null || !routes.has(path)) return null;
  return { href: anchor === undefined ? path : `${path}#${anchor}`, hreflang: sourceLocale };
}

/** @param anchor the part in English; `null` where it is not there any more */
export function changedPart(context: Context, article: Article<ContentType>, anchor: string | null): ChangedPart {
  const { t } = context;
  const target = anchor === null ? null : englishTarget(context, article, anchor);
  return {
    text: t.safety(anchor === null ? 'translation.goneHere' : 'translation.changedHere'),
    english: target && { label: t('translation.readPart'), target },
  };
}
