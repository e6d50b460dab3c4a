import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { isValues, textOf, type Values } from '../rules/fault';

/** A file of the library, in one of its sizes. */
export interface StoredFile {
  /** Where its bytes lie. */
  readonly path: string;
  readonly mime: string;
  /** What the library knows of it: `url`, `people`, … */
  readonly row: Values;
}

/** As the library gives its addresses: nothing that a browser or a disk could read in another way. */
const addressPattern = /^\/uploads\/(\w[\w.-]*)$/;

/** The original and its sizes, each with its `url` and `mime`. */
const sizesOf = (row: Values): Values[] => [row, ...(isValues(row['formats']) ? Object.values(row['formats']).filter(isValues) : [])];

/** What the original of a file with this name may be called: `thumbnail_a_b.jpg` may belong to `a_b.jpg`. */
function originalsOf(name: string): string[] {
  const parts = name.split('_');
  return parts.map((_, place) => `/uploads/${parts.slice(place).join('_')}`);
}

/** A file of the library in the size to which an address leads. */
interface Found {
  readonly row: Values;
  readonly size: Values;
}

/**
 * The files of the library to which addresses lead: of a picture, each size has its own.
 * @param addresses `/uploads/…`, as the library spells them
 * @returns by address; without those that lead nowhere
 */
export async function filesAt(strapi: Core.Strapi, addresses: readonly string[]): Promise<Map<string, Found>> {
  const originals = addresses.flatMap((address) => originalsOf(address.slice('/uploads/'.length)));
  if (originals.length === 0) return new Map();
  const rows: unknown[] = await strapi.db.query('plugin::upload.file').findMany({ where: { url: { $in: originals } } });
  const sizes = rows.filter(isValues).flatMap((row) => sizesOf(row).map((size) => [textOf(size['url']) ?? '', { row, size }] as const));
  const wanted = new Set(addresses);
  return new Map(sizes.filter(([address]) => wanted.has(address)));
}

/**
 * A file as the library knows it. What lies on the disk and is not in the library is nobody's.
 * @param address exactly as the library gives it, not decoded
 */
export async function storedFile(strapi: Core.Strapi, address: string): Promise<StoredFile | undefined> {
  const [, name] = addressPattern.exec(address) ?? [];
  if (name === undefined) return undefined;
  const found = (await filesAt(strapi, [address])).get(address);
  const mime = found && textOf(found.size['mime']);
  return mime ? { path: path.join(strapi.dirs.static.public, 'uploads', name), mime, row: found.row } : undefined;
}
