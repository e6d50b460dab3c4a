import { contentTypes, type Snapshot } from '@sanctuary/shared-types';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { listOf } from './entry-lists.ts';

const known = new WeakMap<object, string>();
const snapshots = new WeakMap<Snapshot, string>();

/**
 * Digest of a part of a snapshot, reckoned once: what is in a snapshot is never changed in place.
 * @returns 64 hex digits
 */
export function digestOf(part: object): string {
  const found = known.get(part);
  if (found !== undefined) return found;
  const digest = sha256(canonicalJson(part));
  known.set(part, digest);
  return digest;
}

/**
 * Digest of everything that a release is made from, apart from the code: of the digests of its parts, so that it
 * costs no more than what is new in it. It depends on the content alone.
 * @returns 64 hex digits
 */
export function snapshotDigest(snapshot: Snapshot): string {
  const found = snapshots.get(snapshot);
  if (found !== undefined) return found;
  const digest = reckoned(snapshot);
  snapshots.set(snapshot, digest);
  return digest;
}

function reckoned(snapshot: Snapshot): string {
  const { format, siteUrl, asOf, entries, media, held } = snapshot;
  const lists = contentTypes.map((type) => [type, ...listOf(entries, type).map(digestOf)]);
  return sha256(JSON.stringify({ format, siteUrl, asOf, lists, media: media.map(digestOf), held: held.map(digestOf) }));
}

