import type { Problem, ReleaseStatus } from '@sanctuary/shared-types';

const instants = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'medium', timeStyle: 'medium' });

/** A moment as people in the council read it. */
export function when(instant: string): string {
  return instants.format(new Date(instant));
}

const doing: Record<ReleaseStatus['state'], string> = {
  idle: 'The site shows all that is published.',
  dirty: 'The publisher is looking at what changed.',
  building: 'A new release is being built.',
  checking: 'A new release is being checked.',
  releasing: 'A new release is going live.',
  failed: 'The last attempt to publish failed. The site stays as it was, and the publisher tries again by itself.',
  locked: 'The site is held on an older release. "pnpm publisher unlock" lets it go on.',
};

/**
 * The status in plain words, for a terminal.
 * @param releases those that are kept, newest first
 */
export function statusInWords(status: ReleaseStatus, releases: readonly { id: string; releasedAt: string }[]): string {
  const { state, live, locked, failingSince, lastAttempt, held, search } = status;
  return [
    doing[state],
    live ? `Live: release ${live.id}, ${live.pages} pages, since ${when(live.releasedAt)}.` : 'Nothing is live yet.',
    ...(locked && state !== 'locked' ? ['A rollback holds the site. "pnpm publisher unlock" lets it go on.'] : []),
    ...(failingSince ? [`Every attempt has failed since ${when(failingSince)}.`] : []),
    ...(lastAttempt?.problems ?? []).map((problem) => `  - ${problemInWords(problem)}`),
    ...(held.length > 0 ? [`Entries held back: ${held.length}.`] : []),
    ...(search.fault !== null ? [`Search could not be renewed: ${search.fault}`] : []),
    ...(search.fault !== null ? [search.release === null ? 'Readers are told that it is being renewed. It is tried again.' : 'Readers search the pages as they were before. It is tried again.'] : []),
    ...(releases.length > 0 ? ['Releases to go back to ("pnpm publisher rollback <id>"):'] : []),
    ...releases.map(({ id, releasedAt }) => `  ${id}  ${when(releasedAt)}${id === live?.id ? '  (live)' : ''}`),
  ].join('\n');
}

function problemInWords({ uid, documentId, locale, field, message }: Problem): string {
  const where = [uid, documentId, locale, field].filter((part) => part !== '').join(' · ');
  return where === '' ? message : `${where}: ${message}`;
}
