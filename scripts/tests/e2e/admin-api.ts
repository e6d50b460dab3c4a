import { z } from 'zod';
import type { SharedSystem } from './system.ts';

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

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
}

async function call(cms: string, { method, path, body, token }: Call): Promise<unknown> {
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
}

/** Signs somebody in, and gives their session. */
export async function sessionOf(cms: string, account: { email: string; password: string }): Promise<string> {
  return session.parse(await call(cms, { method: 'POST', path: '/admin/login', body: account })).data.token;
}

/** Signs somebody in at the admin's API. */
export async function logIn(cms: string, account: { email: string; password: string }): Promise<AdminApi> {
  return inSession(cms, await sessionOf(cms, account));
}

/** The administrator of the shared system, signed in already. */
export const administrator = (system: SharedSystem): AdminApi => inSession(system.cms, system.session);

/**
 * The admin's API in somebody's session.
 * @throws {Error} in each call that the CMS refuses: with its status and words
 */
function inSession(cms: string, token: string): AdminApi {
  const ask = (method: string, path: string, body?: unknown): Promise<unknown> => call(cms, { method, path, body, token });
  return {
    documentIdOf: async (type, slug) => {
      const list = `/content-manager/collection-types/${type}?filters[slug][$eq]=${slug}&locale=en`;
      const [first] = found.parse(await ask('GET', list)).results;
      if (!first) throw new Error(`There is no ${type} with the address "${slug}"`);
      return first.documentId;
    },
    get: (path) => ask('GET', path),
    send: (method, path, body) => ask(method, path, body),
    sayWhoIsIn: async (people) => {
      for (const { id, version } of unanswered.parse(await ask('GET', '/sanctuary/pictures/new')).pictures) {
        await ask('PUT', `/sanctuary/pictures/${id}`, { people, version });
      }
    },
    upload: async (name, png) => {
      const form = new FormData();
      form.append('files', new Blob([png], { type: 'image/png' }), name);
      const [file] = uploaded.parse(await ask('POST', '/upload', form));
      if (!file) throw new Error(`${name} was not taken`);
      return file.url;
    },
  };
}
