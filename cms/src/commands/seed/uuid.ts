import { createHash } from 'node:crypto';

/** Under which the names of demonstration entries are hashed. Never change it: an entry would be seeded again. */
const namespace = '5f0c7c1e-7c56-4f64-9d5d-0d6f0a3b6a52';

/**
 * The UUID (version 5, RFC 9562) of a name: always the same for the same name.
 * @param name such as `service/kcah`
 */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name).digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
