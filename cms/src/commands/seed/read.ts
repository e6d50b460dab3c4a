import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isPeople, peopleAnswers } from '@sanctuary/shared-types';
import { isFields, type Fields, type Json, type SeedContent, type SeedEntry, type SeedPicture } from './content';
import { SeedError } from './error';
import { uuidOf } from './uuid';

const pictureFolder = 'pictures';
const sourceLocale = 'en';

async function readJson(folder: string, file: string): Promise<Fields> {
  const text = await readFile(path.join(folder, file), 'utf8');
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (cause) {
    throw new SeedError(file, undefined, `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (!isFields(value)) throw new SeedError(file, undefined, 'must be an object');
  return value;
}

function toEntry(file: string, value: Fields): SeedEntry {
  const [type = '', name = ''] = file.split('/');
  const id = path.basename(name, '.json');
  const { shared = {}, [sourceLocale]: english, ...others } = value;
  if (!isFields(shared)) throw new SeedError(file, 'shared', 'must be an object with the fields that all languages share');
  if (!isFields(english)) throw new SeedError(file, sourceLocale, 'every entry needs its English words');
  const words = new Map<string, Fields>([[sourceLocale, english]]);
  for (const [locale, fields] of Object.entries(others)) {
    if (!isFields(fields)) throw new SeedError(file, locale, 'must be an object with the words of this language');
    words.set(locale, fields);
  }
  return { file, type, id, uuid: uuidOf(`${type}/${id}`), shared, words };
}

async function readPictures(folder: string): Promise<ReadonlyMap<string, SeedPicture>> {
  const file = `${pictureFolder}/pictures.json`;
  const pictures = new Map<string, SeedPicture>();
  for (const [name, said] of Object.entries(await readJson(folder, file))) {
    const { alt, people } = isFields(said) ? said : {};
    if (typeof alt !== 'string' || alt.trim() === '') throw new SeedError(file, name, 'say what the picture shows ("alt")');
    if (!isPeople(people)) throw new SeedError(file, name, `say who is in the picture ("people"): ${peopleAnswers.join(', ')}`);
    pictures.set(name, { name, path: path.join(folder, pictureFolder, name), alt, people });
  }
  return pictures;
}

/**
 * Reads a content folder: `<type>/<id>.json`, one entry a file, and `pictures/`.
 * @param folder its path
 * @returns the entries in the order of their paths
 * @throws {SeedError} naming the file and the field that cannot be read
 */
export async function readContent(folder: string): Promise<SeedContent> {
  const entries: SeedEntry[] = [];
  const types = (await readdir(folder, { withFileTypes: true })).filter((item) => item.isDirectory() && item.name !== pictureFolder);
  for (const type of types.map(({ name }) => name).sort()) {
    const names = (await readdir(path.join(folder, type))).filter((name) => name.endsWith('.json'));
    for (const name of names.sort()) entries.push(toEntry(`${type}/${name}`, await readJson(folder, `${type}/${name}`)));
  }
  return { entries, pictures: await readPictures(folder) };
}
