import type { Page, Problem, Snapshot } from '@sanctuary/shared-types';

/** What a small CMS publishes. The words in capitals make trouble where the small site meets them. */
export interface SmallEntry {
  readonly id: string;
  readonly locale?: string;
  /** `REFUSED`: no acceptable entry; `BROKEN`: cannot be rendered; `UNCHECKED`: fails a check; `FLOOD`: the whole build fails. */
  readonly title: string;
  /** Counts the edits. */
  readonly edit?: number;
  readonly slug?: string;
}

/** A CMS as small as can be: what it publishes is set by the test. */
export interface SmallCms {
  entries: SmallEntry[];
  /** Why it does not answer. */
  fault?: string;
  nextChange?: string;
}

/** An entry as the snapshot has it. */
export function pageOf({ id, locale = 'en', title, edit = 0, slug = id }: SmallEntry): Page {
  return {
    documentId: id,
    locale,
    revision: revisionOf(edit),
    uuid: '3f0a3f6e-6a3e-4d2b-9d3c-8f5f0d1a2b3c',
    checkedOn: null,
    reviewBy: null,
    ownerTeam: null,
    translationState: null,
    translationCheckedOn: null,
    translationSources: null,
    sources: [],
    confidence: null,
    toConfirm: null,
    slug,
    formerSlugs: [],
    title,
    summary: title,
    body: title,
    picture: null,
    section: 'about',
    order: null,
  };
}

export function revisionOf(edit: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, 0, edit)).toISOString();
}

/** What is published of it, and what had to be refused. */
export function snapshotOf(cms: SmallCms, siteUrl: string, previous?: Snapshot): { snapshot: Snapshot; problems: Problem[] } {
  const snapshot: Snapshot = { format: 1, siteUrl, asOf: '2026-01-01T00:00:00.000Z', entries: noEntries(), media: [], held: [] };
  const problems: Problem[] = [];
  for (const entry of cms.entries) {
    const page = pageOf(entry);
    if (entry.title !== 'REFUSED') {
      snapshot.entries.page.push(page);
      continue;
    }
    const older = previous?.entries.page.find((one) => one.documentId === page.documentId && one.locale === page.locale);
    if (older) snapshot.entries.page.push(older);
    snapshot.held.push({ uid: 'page', documentId: page.documentId, locale: page.locale, revision: page.revision, showing: older?.revision ?? null });
    problems.push(problemWith(page, 'title', 'The title cannot be used.'));
  }
  return { snapshot, problems };
}

export function problemWith({ documentId, locale }: Page, field: string, message: string): Problem {
  return { uid: 'page', documentId, locale, field, message };
}

export function noEntries(): Snapshot['entries'] {
  return {
    alert: [], 'arrival-guide': [], card: [], commitment: [], 'emergency-contact': [], event: [], fact: [], home: [], location: [], organisation: [],
    page: [], 'refugee-week': [], service: [], settings: [], story: [], topic: [], update: [],
  };
}
