import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { SeedPicture } from './content';
import type { Ledger } from './ledger';

const types: { readonly [extension: string]: string } = { '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' };

/** The part of the upload plugin's service that is used here. */
interface UploadService {
  upload(upload: {
    data: { fileInfo: { name: string; alternativeText: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<readonly { id: number }[]>;
}

/** An officer may have removed it since. */
const isInLibrary = async (strapi: Core.Strapi, id: number): Promise<boolean> => (await strapi.db.query('plugin::upload.file').count({ where: { id } })) > 0;

/**
 * Puts a picture into the media library, through the service that officers' uploads go through too,
 * so that the same rules on types and hidden data hold.
 * @returns its number in the library; the earlier one where it was put there before and still is
 * @throws {Error} where the file is missing or of a kind that the library refuses
 */
export async function ensurePicture(strapi: Core.Strapi, picture: SeedPicture, ledger: Ledger): Promise<number> {
  const earlier = ledger.pictureOf(picture.name);
  if (earlier !== undefined && (await isInLibrary(strapi, earlier))) return earlier;
  const mimetype = types[path.extname(picture.name)];
  if (mimetype === undefined) throw new Error(`"${picture.name}" is not a picture that can be shown: use PNG, JPEG or WebP`);
  const { size } = await stat(picture.path);
  const service: UploadService = strapi.plugin('upload').service('upload');
  const [file] = await service.upload({
    data: { fileInfo: { name: picture.name, alternativeText: picture.alt } },
    files: { filepath: picture.path, originalFilename: picture.name, mimetype, size },
  });
  if (!file) throw new Error(`"${picture.name}" was not taken by the media library`);
  await strapi.db.query('plugin::upload.file').update({ where: { id: file.id }, data: { people: picture.people } });
  await ledger.recordPicture(picture.name, file.id);
  return file.id;
}
