import { locales } from '@sanctuary/shared-types';
import sharp from 'sharp';
import { z } from 'zod';
import { logIn, type AdminApi } from '../../../tests/e2e/admin-api.ts';
import type { System } from '../../testing/running-system.ts';

const list = z.object({ results: z.array(z.record(z.string(), z.unknown())) });
const data = <T extends z.ZodType>(schema: T) => z.object({ data: schema });
const types = data(z.array(z.object({ uid: z.string(), kind: z.string(), isDisplayed: z.boolean(), schema: z.object({ kind: z.string() }).optional() })));
const roles = data(z.array(z.object({ id: z.union([z.number(), z.string()]), code: z.string(), name: z.string(), usersCount: z.number() })));
const permissions = data(z.array(z.object({ action: z.string(), subject: z.string().nullable(), properties: z.unknown(), conditions: z.unknown() })));
const user = data(z.object({ id: z.union([z.number(), z.string()]) }));
const users = data(z.object({ results: z.array(z.object({ email: z.string(), isActive: z.boolean(), roles: z.array(z.object({ code: z.string() })) })) }));

const guides = '/content-manager/collection-types/api::arrival-guide.arrival-guide';

/** Somebody who works in the system: whose work a backup must bring back. */
export const translator = { email: 'translator@example.org', password: 'Welcome-to-Kingston-2' };

/** Gives a guide another title, and publishes it. */
export async function publishTitle(system: System, title: string): Promise<void> {
  const admin = await logIn(system.cms, system.admin);
  const guide = await admin.documentIdOf('api::arrival-guide.arrival-guide', 'learn-english');
  await admin.send('PUT', `${guides}/${guide}?locale=en`, { title });
  await admin.send('POST', `${guides}/${guide}/actions/publish?locale=en`, {});
}

/**
 * Publishes one edit, leaves another a draft, adds a picture and an officer.
 * @returns the picture's address
 */
export async function work(system: System, title: string): Promise<string> {
  await publishTitle(system, title);
  const admin = await logIn(system.cms, system.admin);
  const draft = await admin.documentIdOf('api::arrival-guide.arrival-guide', 'travel-and-buses');
  await admin.send('PUT', `${guides}/${draft}?locale=en`, { title: `${title}, unfinished` });
  const picture = await admin.upload('street.png', new Uint8Array(await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } }).png().toBuffer()));
  const role = roles.parse(await admin.get('/admin/roles')).data.find(({ code }) => code === 'translator');
  const made = user.parse(await admin.send('POST', '/admin/users', { email: translator.email, firstname: 'A', roles: [role?.id] }));
  await admin.send('PUT', `/admin/users/${made.data.id}`, { password: translator.password, isActive: true });
  return picture;
}

/** All that the admin shows of content, files, people and rights. */
export async function everythingIn(system: System): Promise<unknown> {
  const admin = await logIn(system.cms, system.admin);
  const shown = types.parse(await admin.get('/content-manager/content-types?kind=collectionType')).data.filter(({ uid }) => uid.startsWith('api::'));
  const content = await Promise.all(shown.map(async ({ uid }) => [uid, await all(admin, `/content-manager/collection-types/${uid}`)] as const));
  const known = roles.parse(await admin.get('/admin/roles')).data;
  const rights = await Promise.all(known.map(async ({ id, code }) => [code, await rightsOf(admin, id)] as const));
  return inOrder({
    ...Object.fromEntries(content),
    home: await admin.get('/content-manager/single-types/api::home.home?locale=en'),
    settings: await admin.get('/content-manager/single-types/api::settings.settings?locale=en'),
    files: await admin.get('/upload/files?pageSize=100&sort=id:ASC'),
    users: users.parse(await admin.get('/admin/users?pageSize=100&sort=id:ASC')).data.results,
    roles: known,
    rights: Object.fromEntries(rights),
    rightsOfTranslator: sorted(permissions.parse(await (await logIn(system.cms, translator)).get('/admin/users/me/permissions')).data),
  });
}

/** Strapi lists an entry's other languages as the database happens to give them. */
function inOrder(answers: object): unknown {
  return JSON.parse(JSON.stringify(answers), (key, value: unknown) =>
    ['localizations', 'availableLocales'].includes(key) && Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value);
}

async function all(admin: AdminApi, path: string): Promise<unknown[]> {
  const entries: unknown[] = [];
  for (const { code } of locales) entries.push(...list.parse(await admin.get(`${path}?page=1&pageSize=100&sort=id:ASC&locale=${code}`)).results);
  return entries;
}

async function rightsOf(admin: AdminApi, role: number | string): Promise<string[]> {
  return sorted(permissions.parse(await admin.get(`/admin/roles/${role}/permissions`)).data);
}

/** The database gives rights in any order. */
const sorted = (rights: readonly unknown[]): string[] => rights.map((right) => JSON.stringify(right)).sort();
