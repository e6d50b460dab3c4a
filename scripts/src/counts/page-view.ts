import { readTarget } from '../web/target.ts';

/** What is looked at of a request, and nothing else. */
export interface Opened {
  readonly method: string;
  /** As in the request line. */
  readonly address: string;
  readonly header: (name: string) => string | undefined;
}

/**
 * The page that a person opened in a browser. Feeds, search engines, pages fetched in advance and everything that a
 * page loads are no views ({@link https://www.w3.org/TR/fetch-metadata/}).
 * @param status of the answer
 * @returns its address; `undefined` where nothing is to be counted
 */
export function pageViewed({ method, address, header }: Opened, status: number): string | undefined {
  if (method !== 'GET' || header('sec-fetch-dest') !== 'document') return undefined;
  // Safari says it by the older name
  if (header('sec-purpose') !== undefined || header('purpose') !== undefined) return undefined;
  return pageAnswered(address, status);
}

/**
 * The page that was shown: sent, or known to the browser already.
 * @param address as in the request line
 */
export function pageAnswered(address: string, status: number): string | undefined {
  if (status !== 200 && status !== 304) return undefined;
  const target = readTarget(address);
  return target.kind === 'page' && target.isFolder ? target.path : undefined;
}
