import { localeOf, type Entry } from '@sanctuary/shared-types';
import { dateWords, type Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';
import { provenance, type Provenance } from '../furniture/provenance.ts';
import { namesOf } from '../names.ts';
import { sourcesOf } from '../sources.ts';

/** Types that have handouts. */
export type HandoutType = 'arrival-guide' | 'service';

/** What one language's half of a handout begins and ends with. */
export interface Side {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** By that language's own name. */
  readonly language: string;
  readonly title: Words;
  readonly summary: Words;
  /** What may be wrong with what follows: nobody confirmed it, or its check is late. */
  readonly warnings: readonly Words[];
  readonly provenance: Provenance;
  /** Whether a person translated it, or checked the translation; `null` where the notice of the page says that a machine did. */
  readonly state: Words | null;
}

/** What a handout's halves have in common, in the language of a context. */
export interface SideWords {
  readonly title: Words;
  readonly summary: Words;
}

/**
 * @param context of the half's language
 * @param article the entry, for readers of that language
 * @param translated the translation that the handout is of
 * @param byMachine whether the page says that a machine translated it
 */
export function sideOf<T extends HandoutType>(context: Context, article: Article<T>, { title, summary }: SideWords, translated: Entry<HandoutType> | undefined, byMachine: boolean): Side {
  const { locale, t } = context;
  const { ownName, direction } = localeOf(locale);
  const whoSays = provenance(context, namesOf(context).councilName, [article]);
  const unsure = sourcesOf(article);
  return {
    lang: locale,
    dir: direction,
    language: ownName,
    title,
    summary,
    warnings: [unsure.toConfirm ?? (unsure.unsure ? t('sources.unsure') : null), whoSays.overdue].filter((warning) => warning !== null),
    provenance: whoSays,
    state: byMachine ? null : stateOf(context, translated),
  };
}

function stateOf({ t, locale }: Context, translated: Entry<HandoutType> | undefined): Words | null {
  if (translated?.translationState !== 'checked') return t('handout.human');
  const day = translated.translationCheckedOn;
  return day === null ? t('handout.checked') : t('handout.checkedOn', { date: dateWords(locale, day).text });
}

