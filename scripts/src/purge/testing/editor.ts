import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { z } from 'zod';
import type { RunningCms } from '../../testing/cms/running-cms.ts';

const session = z.object({ data: z.object({ token: z.string() }) });
const made = z.object({ data: z.object({ documentId: z.string() }) });
const uploaded = z.array(z.object({ id: z.number(), url: z.string() }));
const unanswered = z.object({ pictures: z.array(z.object({ id: z.number(), version: z.string() })) });
const previewed = z.object({ data: z.object({ url: z.string() }) });

/** A picture in the media library. */
export interface Uploaded {
  readonly id: number;
  readonly url: string;
}

/** An officer at the admin's API, who may do everything. */
export class Editor {
  readonly #cms: RunningCms;
  readonly #token: string;

  private constructor(cms: RunningCms, token: string) {
    this.#cms = cms;
    this.#token = token;
  }

  static async logIn(cms: RunningCms): Promise<Editor> {
    const answer = await fetch(`${cms.url}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(cms.admin) });
    return new Editor(cms, session.parse(await answer.json()).data.token);
  }

  /** Writes an entry and publishes it. */
  async publish(type: string, fields: object, { locale = 'en', of }: { locale?: string; of?: string } = {}): Promise<string> {
    const collection = `/content-manager/collection-types/api::${type}.${type}`;
    const saved = made.parse(await this.send(of === undefined ? 'POST' : 'PUT', `${collection}${of === undefined ? '' : `/${of}`}?locale=${locale}`, fields));
    await this.send('POST', `${collection}/${saved.data.documentId}/actions/publish?locale=${locale}`, {});
    return saved.data.documentId;
  }

  /** Writes the one entry of a type, and publishes it. */
  async publishSingle(type: string, fields: object): Promise<void> {
    const single = `/content-manager/single-types/api::${type}.${type}`;
    await this.send('PUT', `${single}?locale=en`, fields);
    await this.send('POST', `${single}/actions/publish?locale=en`, {});
  }

  async unpublish(type: string, documentId: string): Promise<void> {
    await this.send('POST', `/content-manager/collection-types/api::${type}.${type}/${documentId}/actions/unpublish?locale=en`, {});
  }

  /**
   * Puts a picture into the library whose bytes no other picture has.
   * @param width pixels: from 960 on, the site makes four sizes
   */
  async upload(name: string, width: number): Promise<Uploaded> {
    const picture = sharp(randomBytes(width * width * 3), { raw: { width, height: width, channels: 3 } });
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(await picture.jpeg().toBuffer())], { type: 'image/jpeg' }), name);
    const [file] = uploaded.parse(await this.send('POST', '/upload', form));
    if (!file) throw new Error(`${name} was not taken`);
    for (const { id, version } of unanswered.parse(await this.send('GET', '/sanctuary/pictures/new')).pictures) {
      await this.send('PUT', `/sanctuary/pictures/${id}`, { people: 'nobody', version });
    }
    return file;
  }

  /** The link that opens the preview of a draft. */
  async previewLink(type: string, documentId: string): Promise<string> {
    const { url } = previewed.parse(await this.send('GET', `/content-manager/preview/url/api::${type}.${type}?documentId=${documentId}&locale=en&status=draft`)).data;
    return new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  }

  /**
   * Asks the admin's API, for what has no method here.
   * @throws {Error} with the answer, where it refuses
   */
  async send(method: string, door: string, body?: object): Promise<unknown> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.#cms.url}${door}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, ...(body && !isForm && { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${door}: ${answer.status} ${text.slice(0, 500)}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}
