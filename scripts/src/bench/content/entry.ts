import { createHash } from 'node:crypto';
import type { ContentType } from '@sanctuary/shared-types';

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Fields = { readonly [field: string]: Json };

/** An entry as a content folder has it, `<type>/<id>.json` (see `scripts/content/README.md`), every component whole. */
export interface BenchEntry {
  readonly type: ContentType;
  /** By which other entries name it. */
  readonly id: string;
  /** What is the same in all languages. */
  readonly shared: Fields;
  /** By language, English first. */
  readonly words: ReadonlyMap<string, Fields>;
}

/** A UUID (version 8, RFC 9562) that is always the same for the same name. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
