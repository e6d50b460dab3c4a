import { copyFile, open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errors } from '@strapi/utils';
import type { Upload } from '../strapi/services';
import { sniff, sniffLength, type FileType } from './file-types';
import { stripMp3 } from './strip-mp3';
import { stripMp4 } from './strip-mp4';
import { stripPicture } from './strip-picture';

/** A file that may be stored: its name, kind and size are told from what is in it. */
export interface CleanUpload extends Upload {
  readonly originalFilename: string;
  readonly mimetype: string;
  readonly detectedMimeType: string;
}

async function typeOf(file: Upload): Promise<FileType> {
  const handle = await open(file.filepath);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffLength), 0, sniffLength, 0);
    const sniffed = sniff(buffer.subarray(0, bytesRead));
    if ('refusal' in sniffed) throw new errors.ValidationError(`“${file.originalFilename ?? 'The file'}” was not added. ${sniffed.refusal}`);
    return sniffed.type;
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file without what it says about its making. PDF, OGG and WebM are kept as they are: taking their
 * descriptions (author, program) out soundly needs the whole format. They hold no position unless somebody put it there.
 */
async function strip(from: string, to: string, type: FileType): Promise<void> {
  if (type.kind === 'picture') return stripPicture(from, to, type);
  if (type.extension === '.mp3') return writeFile(to, stripMp3(await readFile(from)));
  if (type.extension === '.mp4' || type.extension === '.m4a') return writeFile(to, stripMp4(await readFile(from)));
  return copyFile(from, to);
}

/**
 * Makes a file fit for the media library. The one handed in is left as it is.
 * @param folder where to write the clean file
 * @param number tells it from others in the folder
 * @throws {errors.ValidationError} where it is of no allowed kind, or is damaged; in words for an officer
 */
export async function clean(file: Upload, folder: string, number: number): Promise<CleanUpload> {
  const type = await typeOf(file);
  const filepath = path.join(folder, `${number}${type.extension}`);
  await strip(file.filepath, filepath, type).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new errors.ValidationError(`“${file.originalFilename ?? 'The file'}” is damaged and was not added. Open it, save it again, and try once more. (${reason})`);
  });
  const { size } = await stat(filepath);
  const { name } = path.parse(file.originalFilename ?? 'file');
  return { ...file, filepath, size, originalFilename: `${name}${type.extension}`, mimetype: type.mime, detectedMimeType: type.mime };
}
