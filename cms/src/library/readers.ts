import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { isAgreedTo } from '../consent/agreed';
import { isPicture } from '../pictures/picture';
import { filesShown } from '../preview/answer';
import { readLink } from '../preview/link';
import { isValues } from '../rules/fault';
import type { SignedIn } from '../strapi/request';
import { services } from '../strapi/services';
import { readPass } from './pass';
import type { StoredFile } from './stored-file';

/** What somebody who asks for a file brings along. */
export interface Keys {
  /** Of the header `Authorization`. */
  readonly bearer: string | undefined;
  /** Of the admin's cookie. */
  readonly pass: string | undefined;
}

/** The right to look into the media library. */
export const seesLibrary = 'plugin::upload.read';

/** What passes are signed with: the secret with which the admin signs who is who. */
export const passSecret = (strapi: Core.Strapi): string => strapi.config.get<string>('admin.auth.secret');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (given: string, right: string): boolean => timingSafeEqual(digest(given), digest(right));

/** Whether an officer is still signed in, is nobody whom an administrator has blocked since, and may see the library. */
async function isStillWelcome(strapi: Core.Strapi, { officer, session }: SignedIn): Promise<boolean> {
  if (!(await strapi.sessionManager('admin').isSessionActive(session))) return false;
  const user: unknown = await strapi.db.query('admin::user').findOne({ where: { id: officer }, populate: ['roles'] });
  if (!isValues(user) || user['isActive'] !== true || user['blocked'] === true) return false;
  const ability = await services(strapi).get('admin::permission').engine.generateUserAbility(user);
  return ability.can(seesLibrary);
}

/** Which files somebody may read. */
type Right = (file: StoredFile) => boolean | Promise<boolean>;

/** Files of the entry that an officer's link to a preview names, and no other. */
async function rightOfLink(strapi: Core.Strapi, text: string): Promise<Right | undefined> {
  const link = readLink(configurationOf(strapi).preview.secret, text, Date.now());
  if (link === 'forged' || link === 'expired') return undefined;
  const shown = new Set((await filesShown(strapi, link)).map(({ id }) => id));
  return ({ row }) => shown.has(row['id']);
}

/**
 * What may be public: not a picture that was replaced, until somebody has said who is in the new one; nor one in which
 * people can be recognised, unless they have agreed, whenever it was published and by whom; nor a sound or a film that
 * somebody has agreed to elsewhere, or no longer.
 */
const forPublisher =
  (strapi: Core.Strapi): Right =>
  async ({ row }) => {
    if (row['awaitsAnswer'] === true) return false;
    const isRecognisable = row['people'] === 'recognisable';
    return isPicture(row) && !isRecognisable ? true : isAgreedTo(strapi, Number(row['id']), isRecognisable);
  };

/**
 * What somebody may read of the library: the publisher what may be public, the preview what is in the entry that it
 * shows, an officer who may see the library everything.
 * @returns `undefined` for everybody else
 */
export async function rightOf(strapi: Core.Strapi, { bearer, pass }: Keys): Promise<Right | undefined> {
  if (bearer !== undefined) return isSame(bearer, configurationOf(strapi).cmsToken) ? forPublisher(strapi) : rightOfLink(strapi, bearer);
  const holder = pass === undefined ? undefined : readPass(passSecret(strapi), pass, Date.now());
  return holder && (await isStillWelcome(strapi, holder)) ? () => true : undefined;
}
