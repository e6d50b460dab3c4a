import { z } from 'zod';

const session = z.object({ data: z.object({ token: z.string() }) });
const uploaded = z.array(z.object({ url: z.string() }));
const roles = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const user = z.object({ data: z.object({ id: z.number() }) });
const unanswered = z.object({ pictures: z.array(z.object({ id: z.number(), version: z.string() })) });
const found = z.object({ results: z.array(z.object({ documentId: z.string() })) });

/** The admin's own API, as its browser part uses it. */
export interface AdminApi {
  get(path: string): Promise<unknown>;
  /**
   * Finds an entry by the last part of its address.
   * @throws {Error} when there is none
   */
  documentIdOf(type: string, slug: string): Promise<string>;
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  /** Says who is in every picture that was just added and of which nobody has said so. */
  sayWhoIsIn(people: string): Promise<void>;
  /** Puts a picture into the media library. Gives its address there. */
  upload(name: string, png: Uint8Array<ArrayBuffer>): Promise<string>;
}

/**
 * Somebody who writes and publishes, and is no administrator. The CMS lets nobody sign in more than five times in five
 * minutes: whoever signs in again and again does so as somebody new.
 */
export async function newOfficer(admin: AdminApi): Promise<{ email: string; password: string }> {
  const who = { email: `writer-${Date.now()}@example.org`, password: 'Welcome-to-Kingston-2' };
  const role = roles.parse(await admin.get('/admin/roles')).data.find(({ code }) => code === 'communications-officer');
  const { id } = user.parse(await admin.send('POST', '/admin/users', { email: who.email, firstname: 'Writer', roles: [role?.id] })).data;
  await admin.send('PUT', `/admin/users/${id}`, { password: who.password, isActive: true });
  return who;
}

/**
 * Logs in.
 * @param cms address of the CMS
 * @throws {Error} when the CMS refuses, here or in a later call: with its status and words
 */
export async function logIn(cms: string, account: { email: string; password: string }): Promise<AdminApi> {
  const call = async (method: string, path: string, body: unknown, token?: string): Promise<unknown> => {
    const answer = await fetch(`${cms}${path}`, {
      method,
      headers: {
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const { token } = session.parse(await call('POST', '/admin/login', account)).data;
  return {
    documentIdOf: async (type, slug) => {
      const list = `/content-manager/collection-types/${type}?filters[slug][$eq]=${slug}&locale=en`;
      const [first] = found.parse(await call('GET', list, undefined, token)).results;
      if (!first) throw new Error(`There is no ${type} with the address "${slug}"`);
      return first.documentId;
    },
    get: (path) => call('GET', path, undefined, token),
    send: (method, path, body) => call(method, path, body, token),
    sayWhoIsIn: async (people) => {
      for (const { id, version } of unanswered.parse(await call('GET', '/sanctuary/pictures/new', undefined, token)).pictures) {
        await call('PUT', `/sanctuary/pictures/${id}`, { people, version }, token);
      }
    },
    upload: async (name, png) => {
      const form = new FormData();
      form.append('files', new Blob([png], { type: 'image/png' }), name);
      const [file] = uploaded.parse(await call('POST', '/upload', form, token));
      if (!file) throw new Error(`${name} was not taken`);
      return file.url;
    },
  };
}
