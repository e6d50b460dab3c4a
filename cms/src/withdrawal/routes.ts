import { sourceLocale, type Tombstone } from '@sanctuary/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { consentRecordUid } from '../consent/records';
import { storyUid } from '../consent/shown';
import { isValues, textOf } from '../rules/fault';
import { signedIn } from '../receipts/signed-in';
import { requestOf } from '../strapi/request';
import { services } from '../strapi/services';
import { receiptOf } from './receipt';
import { withdrawConsent, withdrawForEver } from './withdraw';

const action = (name: 'publish' | 'update'): string => `plugin::content-manager.explorer.${name}`;

/**
 * Who may take English stories off the site, and with them all languages, may withdraw them; who keeps records of
 * consent may withdraw what they cover.
 */
function mayWithdraw(strapi: Core.Strapi, uid: string): boolean {
  const ability = requestOf(strapi)?.ability;
  if (!ability) return false;
  if (uid === consentRecordUid) return ability.can(action('update'), consentRecordUid);
  const english = services(strapi).get('admin::permission').createPermissionsManager({ ability, action: action('publish'), model: storyUid }).toSubject({ locale: sourceLocale });
  return uid === storyUid && ability.can(action('publish'), english);
}

/** @returns `undefined` where there is nothing of that number */
async function withdraw(strapi: Core.Strapi, uid: string, documentId: string): Promise<readonly Tombstone[] | undefined> {
  if (uid === consentRecordUid) return withdrawConsent(strapi, documentId);
  const tombstones = await withdrawForEver(strapi, { stories: [documentId], files: [] });
  return tombstones.length > 0 ? tombstones : undefined;
}

const numberPattern = /^[a-z0-9]{1,64}$/i;

function routes(strapi: Core.Strapi): Core.Route[] {
  const info = { type: 'admin' };
  return [
    {
      method: 'POST',
      path: '/sanctuary/withdrawals',
      info,
      config: signedIn,
      handler: async (ctx) => {
        const body: unknown = ctx.request.body;
        const uid = (isValues(body) && textOf(body['uid'])) || '';
        const documentId = (isValues(body) && textOf(body['documentId'])) || '';
        if ((uid !== storyUid && uid !== consentRecordUid) || !numberPattern.test(documentId)) throw new errors.ValidationError('Say which story, or which record of consent, is to be withdrawn.');
        if (!mayWithdraw(strapi, uid)) throw new errors.ForbiddenError('Your role does not let you withdraw this. Ask the safeguarding lead.');
        const tombstones = await withdraw(strapi, uid, documentId);
        if (!tombstones) throw new errors.NotFoundError('There is nothing to withdraw: it is gone already, or was never there.');
        ctx.body = { withdrawals: tombstones.map(({ id, at }) => ({ id, at })) };
      },
    },
    {
      method: 'GET',
      path: '/sanctuary/withdrawals/:id',
      info,
      config: signedIn,
      handler: async (ctx) => {
        if (!mayWithdraw(strapi, storyUid) && !mayWithdraw(strapi, consentRecordUid)) throw new errors.ForbiddenError('Your role does not let you see withdrawals.');
        const params: unknown = ctx.params;
        const receipt = await receiptOf(strapi, (isValues(params) && textOf(params['id'])) || '');
        if (!receipt) throw new errors.NotFoundError('There was no such withdrawal.');
        ctx.body = receipt;
      },
    },
  ];
}

/** The doors by which officers withdraw, and see how far it has come. */
export const registerRoutes = (strapi: Core.Strapi): void => {
  strapi.server.routes({ type: 'admin', routes: routes(strapi) });
};
