import type { Snapshot } from '@sanctuary/shared-types';
import { sitemapNamesPages } from './file-rules.ts';
import { faultOf, type Need, type Offer } from './needs.ts';
import type { Finding } from './rule.ts';
import type { SiteFacts } from './site-facts.ts';
import { alternatesAsImplied, nothingHidden, pagesAsImplied } from './site-rules.ts';

/**
 * What is wrong with a release, from what is known of its files.
 * @param policy that pages are served with
 * @returns sorted, so that it does not matter in which order the files were looked at
 */
export function findingsOf({ files, pages, texts, needs }: SiteFacts, snapshot: Snapshot, policy: string): Finding[] {
  const faults = faultsOf(needs.all(), { idsOn: (path) => pages.get(path)?.ids, hasFile: (file) => files.has(file), policy });
  // mostly there are none, and no page has to be gone through for them
  const unmet = (asked: readonly Need[]): string[] => (faults.size === 0 ? [] : asked.flatMap((need) => faults.get(need) ?? []));
  const addresses = new Set<string>();
  const listed = new Set<string>();
  const places = new Set<string>();
  const alternates = new Map<string, string>();
  const findings: Finding[] = [];
  const add = (path: string, messages: readonly string[]): void => {
    for (const message of messages) findings.push({ path, message });
  };
  for (const [path, page] of pages) {
    add(path, page.faults);
    add(path, unmet(page.needs));
    if (path.endsWith('/')) addresses.add(path);
    if (page.isListed) listed.add(path);
    alternates.set(path, page.alternates);
  }
  for (const [path, text] of texts) {
    add(path, text.faults);
    add(path, unmet(text.needs));
    for (const place of text.places) places.add(place);
  }
  findings.push(...pagesAsImplied(snapshot, addresses), ...alternatesAsImplied(snapshot, alternates), ...nothingHidden(files), ...sitemapNamesPages(places, listed));
  return findings.sort(byPath);
}

/** What is wrong with each need that is not met; some may be of pages that are gone. */
function faultsOf(needs: Iterable<Need>, offer: Offer): Map<Need, string> {
  const faults = new Map<Need, string>();
  for (const need of needs) {
    const fault = faultOf(need, offer);
    if (fault !== undefined) faults.set(need, fault);
  }
  return faults;
}

function byPath(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}
