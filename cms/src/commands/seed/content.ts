import type { People } from '@sanctuary/shared-types';

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Fields of an entry or of a component, by name. */
export type Fields = { readonly [field: string]: Json };

/** One entry of a content folder, as its file `<type>/<id>.json` has it. */
export interface SeedEntry {
  /** Path below the content folder, for messages. */
  readonly file: string;
  /** Name of the content type, such as `arrival-guide`. */
  readonly type: string;
  /** Name of the entry in its folder; others refer to it by this name. */
  readonly id: string;
  /** The entry's name in the CMS: the same on every machine and in every run. */
  readonly uuid: string;
  /** Fields that are the same in all languages. */
  readonly shared: Fields;
  /** Localised fields by language, English first. */
  readonly words: ReadonlyMap<string, Fields>;
}

/** A picture of a content folder: `pictures/<name>`. */
export interface SeedPicture {
  readonly name: string;
  readonly path: string;
  /** What it shows, for people who cannot see it. */
  readonly alt: string;
  /** Who is in it. */
  readonly people: People;
}

/** All that a content folder holds. */
export interface SeedContent {
  readonly entries: readonly SeedEntry[];
  readonly pictures: ReadonlyMap<string, SeedPicture>;
}

/** Whether a JSON value is a list. (`Array.isArray` alone would make its items `any`.) */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Whether a JSON value is an object with fields. */
export const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value);
