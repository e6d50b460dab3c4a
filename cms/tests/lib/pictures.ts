import sharp from 'sharp';
import type { Admin } from './admin';
import { at, textAt } from './answer';

/** A picture in the library, as the admin hears of it. */
export interface Added {
  readonly id: string;
  readonly url: string;
  /** Address of every size, the original first. */
  readonly urls: readonly string[];
}

const formOf = async (name: string, colour: string): Promise<FormData> => {
  const bytes = await sharp({ create: { width: 1200, height: 900, channels: 3, background: colour } }).jpeg().toBuffer();
  const form = new FormData();
  form.set('files', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  form.set('fileInfo', JSON.stringify({ name, people: 'nobody' }));
  return form;
};

/** Adds a picture to the library, through the door of the media library's pages. */
export async function addPicture(admin: Admin, name = 'garden.jpg', colour = '#1d70b8'): Promise<Added> {
  const { body } = await admin.request('POST', '/upload', await formOf(name, colour));
  const url = textAt(body, '0.url');
  const sizes = ['thumbnail', 'small', 'medium', 'large'].map((size) => textAt(body, `0.formats.${size}.url`));
  return { id: textAt(body, '0.id'), url, urls: [url, ...sizes] };
}

/** Puts another picture in the place of one. */
export async function replacePicture(admin: Admin, { id }: Added, colour = '#ffdd00'): Promise<number> {
  return (await admin.request('POST', `/upload?id=${id}`, await formOf('other.jpg', colour))).status;
}

/** What the library asks an officer about pictures that they have just added. */
export async function asked(admin: Admin): Promise<{ readonly id: string; readonly version: string }[]> {
  const pictures = at((await admin.request('GET', '/sanctuary/pictures/new')).body, 'pictures');
  return Array.isArray(pictures) ? pictures.map((picture: unknown) => ({ id: textAt(picture, 'id'), version: textAt(picture, 'version') })) : [];
}

/** Says who is in a picture that was just added. */
export async function answer(admin: Admin, { id }: Added, people: unknown): Promise<number> {
  const version = (await asked(admin)).find((picture) => picture.id === id)?.version ?? new Date().toISOString();
  return (await admin.request('PUT', `/sanctuary/pictures/${id}`, { people, version })).status;
}
