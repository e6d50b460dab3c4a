import type { Core } from '@strapi/strapi';
import { filesAt } from '../library/stored-file';
import type { Checked } from '../rules/entry';
import { isValues, type Fault, type Values } from '../rules/fault';
import { libraryAddresses, withLibraryAddresses } from '../rules/markdown';
import { fieldsOf } from '../rules/model';
import { ownOrigins } from './origins';

/** A file of the media library that an entry uses, and where. */
export interface UsedFile {
  readonly path: Fault['path'];
  /** The library's row: `id`, `name`, `url`, `mime`, … */
  readonly file: Values;
}

/** Fields in which the address of a file may stand: the site shows a file wherever it finds one. */
const texts: readonly string[] = ['richtext', 'text', 'string'];

/**
 * The files that an entry uses: those of its fields and components, and those that its texts name, in whatever size. A
 * picture that was deleted from the library is used by nobody.
 * @param row the entry with its components and files, as `rowsOf` reads it
 */
export async function filesUsed(strapi: Core.Strapi, { model, models }: Checked, row: Values): Promise<UsedFile[]> {
  const origins = ownOrigins(strapi);
  const inFields: UsedFile[] = [];
  const inTexts: { readonly path: Fault['path']; readonly address: string }[] = [];
  for (const { attribute, value, path } of fieldsOf(model, row, models)) {
    if (attribute.type === 'media') for (const file of [value].flat().filter(isValues)) inFields.push({ path, file });
    if (texts.includes(attribute.type) && typeof value === 'string') for (const address of libraryAddresses(withLibraryAddresses(value, origins))) inTexts.push({ path, address });
  }
  if (inTexts.length === 0) return inFields;
  const found = await filesAt(strapi, inTexts.map(({ address }) => address));
  return [
    ...inFields,
    ...inTexts.flatMap(({ path, address }) => {
      const file = found.get(address)?.row;
      return file ? [{ path, file }] : [];
    }),
  ];
}
