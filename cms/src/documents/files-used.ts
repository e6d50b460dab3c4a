import type { Core } from '@strapi/strapi';
import type { Checked } from '../rules/entry';
import { isValues, textOf, type Fault, type Values } from '../rules/fault';
import { libraryAddresses } from '../rules/markdown';
import { fieldsOf } from '../rules/model';

/** A file of the media library that an entry uses, and where. */
export interface UsedFile {
  readonly path: Fault['path'];
  /** The library's row: `id`, `name`, `url`, `mime`, … */
  readonly file: Values;
}

/**
 * The files that an entry uses: those of its fields and components, and those that its texts name. A picture that was
 * deleted from the library is used by nobody.
 * @param row the entry with its components and files, as `rowsOf` reads it
 */
export async function filesUsed(strapi: Core.Strapi, { model, models }: Checked, row: Values): Promise<UsedFile[]> {
  const inFields: UsedFile[] = [];
  const inTexts: { readonly path: Fault['path']; readonly address: string }[] = [];
  for (const { attribute, value, path } of fieldsOf(model, row, models)) {
    if (attribute.type === 'media') for (const file of [value].flat().filter(isValues)) inFields.push({ path, file });
    if (attribute.type === 'richtext' && typeof value === 'string') for (const address of libraryAddresses(value)) inTexts.push({ path, address });
  }
  if (inTexts.length === 0) return inFields;
  const found: unknown[] = await strapi.db.query('plugin::upload.file').findMany({ where: { url: { $in: inTexts.map(({ address }) => address) } } });
  const byAddress = new Map(found.filter(isValues).map((file) => [textOf(file['url']) ?? '', file]));
  return [
    ...inFields,
    ...inTexts.flatMap(({ path, address }) => {
      const file = byAddress.get(address);
      return file ? [{ path, file }] : [];
    }),
  ];
}
