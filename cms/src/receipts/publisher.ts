import { entryReceipts, pageCounts, releaseStatus, type EntryReceipts, type PageCounts, type ReleaseStatus } from '@sanctuary/shared-types';

/** What came back from the publisher, or why nothing usable did, in words for an officer. */
export type Answer<T> = { readonly reachable: true; readonly value: T } | { readonly reachable: false; readonly reason: string };

export interface Publisher {
  status(): Promise<Answer<ReleaseStatus>>;
  /** Receipts of an entry by language; empty where the publisher never heard of it. */
  entry(documentId: string): Promise<Answer<EntryReceipts>>;
  /** How often pages were opened on the last seven whole days. */
  counts(): Promise<Answer<PageCounts>>;
}

/** The part of a zod schema that is needed here. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

const silent = (reason: string) => ({ reachable: false, reason }) as const;

function understood<T>(text: string, schema: Schema<T>): Answer<T> {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { reachable: true, value: parsed.data };
  } catch {
    // no JSON: the same to an officer as JSON of another shape
  }
  return silent('Its answer could not be understood.');
}

/**
 * The door to the publisher. A publisher that is slow, down or talks nonsense is an answer, not an error: officers go
 * on working, and are told.
 * @param url address of the publisher
 * @param secret bearer that its doors ask for
 * @param limit longest wait for an answer, in milliseconds
 */
export function publisherAt(url: string, secret: string, limit = 2000): Publisher {
  async function get<T>(path: string, schema: Schema<T>, absent?: T): Promise<Answer<T>> {
    const signal = AbortSignal.timeout(limit);
    const headers = { authorization: `Bearer ${secret}`, accept: 'application/json' };
    try {
      const response = await fetch(new URL(path, url), { headers, redirect: 'error', signal });
      const text = await response.text();
      if (response.status === 404 && absent !== undefined) return { reachable: true, value: absent };
      if (response.status === 401) return silent('It refused the secret that it shares with the CMS.');
      return response.ok ? understood(text, schema) : silent(`It answered with the error ${response.status}.`);
    } catch {
      return silent(signal.aborted ? `It did not answer within ${limit / 1000} seconds.` : 'It cannot be reached.');
    }
  }

  return {
    status: () => get('/status', releaseStatus),
    entry: (documentId) => get(`/entries/${encodeURIComponent(documentId)}`, entryReceipts, {}),
    counts: () => get('/counts?days=7', pageCounts),
  };
}
