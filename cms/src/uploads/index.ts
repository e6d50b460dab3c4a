import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { configurationOf } from '../configuration';
import { askAnew } from '../pictures/library';
import { allRecords } from '../consent/records';
import type { Registration } from '../registration';
import { isValues, textOf } from '../rules/fault';
import { services, type Upload } from '../strapi/services';
import { clean, type CleanUpload } from './clean';
import { keepIncoming } from './incoming';
import { keepUsesOfFiles } from './unrelated';

async function withClean<T>(files: readonly Upload[], use: (clean: CleanUpload[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'upload-'));
  try {
    const cleaned: CleanUpload[] = [];
    for (const [number, file] of files.entries()) cleaned.push(await clean(file, folder, number));
    return await use(cleaned);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file keeps its address when it is replaced, so it must stay of its kind: a PNG called `.jpg` shows nowhere. */
async function checkSameKind(strapi: Core.Strapi, id: string | number, file: CleanUpload): Promise<void> {
  const stored: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  if (!isValues(stored) || stored['mime'] === file.mimetype) return;
  throw new errors.ValidationError(`“${textOf(stored['name']) ?? 'The file'}” is of another kind (${textOf(stored['mime']) ?? 'unknown'}). Replace it with a file of the same kind, or add this one as a new file.`);
}

/** A person agreed to this picture, and to no other that takes its place. */
async function keepCovered(strapi: Core.Strapi, id: string | number): Promise<void> {
  const records = await allRecords(strapi);
  if (!records.some(({ files }) => files.includes(Number(id)))) return;
  throw new errors.ValidationError('This file is covered by a person’s consent, which is for this very file. Add the other one as a new file, and ask the safeguarding lead about it.');
}

/**
 * Lets only safe kinds of file into the media library, without what cameras and programs write into them. Every way in
 * (the admin, replacing, a command) comes through this service before anything is stored or made smaller.
 */
export const uploads: Registration = {
  register(strapi) {
    keepIncoming(strapi, configurationOf(strapi).incomingDir);
    services(strapi).extend('plugin::upload.upload', (service) => ({
      ...service,
      upload: ({ data, files }, options) =>
        withClean([files].flat(), (cleaned) => service.upload({ data, files: cleaned }, options)),
      replace: (id, { data, file }, options) =>
        withClean([file], async ([cleaned]) => {
          if (!cleaned) throw new RangeError('There is no file.');
          await checkSameKind(strapi, id, cleaned);
          await keepCovered(strapi, id);
          // before the new bytes are there: an answer about the old ones must never stand beside them
          if (cleaned.mimetype.startsWith('image/')) await askAnew(strapi, id);
          return service.replace(id, { data, file: cleaned }, options);
        }),
    }));
    // a person's name in a file's name would stand in addresses, and in the ledger of withdrawals for ever
    services(strapi).extend('plugin::upload.image-manipulation', (service) => ({ ...service, generateFileName: () => `file_${randomBytes(12).toString('hex')}` }));
    // what entries use a file may be drafts: nobody reads that from the file's side
    Object.assign(strapi.contentType('plugin::upload.file').attributes['related'] ?? {}, { private: true });
  },
  async bootstrap(strapi) {
    keepUsesOfFiles(strapi);
    const settings = { sizeOptimization: false, responsiveDimensions: true, autoOrientation: false, aiMetadata: false };
    await strapi.store({ type: 'plugin', name: 'upload', key: 'settings' }).set({ value: settings });
  },
};
