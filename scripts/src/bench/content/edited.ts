import { type Snapshot, sourceLocale } from '@sanctuary/shared-types';

/** The content after an officer changed the summary of one guide; all other entries are the very same objects. */
export function withGuideEdited(snapshot: Snapshot, edition: number): Snapshot {
  const { entries } = snapshot;
  const place = entries['arrival-guide'].findIndex(({ locale }) => locale === sourceLocale);
  const guides = entries['arrival-guide'].map((guide, index) => (index === place ? { ...guide, summary: `Edition ${edition}. ${guide.title}` } : guide));
  return { ...snapshot, entries: { ...entries, 'arrival-guide': guides } };
}

/** The content after an address in the footer of every page changed. */
export function withNavigationEdited(snapshot: Snapshot, edition: number): Snapshot {
  const { entries } = snapshot;
  const moved = entries.page.find(({ locale, section }) => locale === sourceLocale && section === 'council');
  const pages = entries.page.map((page) => (page.documentId === moved?.documentId ? { ...page, slug: `moved-${edition}` } : page));
  return { ...snapshot, entries: { ...entries, page: pages } };
}
