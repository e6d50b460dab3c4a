import { randomUUID } from 'node:crypto';
import { sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { keyFaults } from '../facts/in-use';
import { codeFaults } from '../facts/known';
import { savingFaults, type Checked } from '../rules/entry';
import { changedFacts, withoutFacts } from '../rules/facts';
import { isValues, textOf, type Values } from '../rules/fault';
import { uuidFaults, withComponentUuids } from '../rules/identity';
import { withLibraryAddresses } from '../rules/markdown';
import { withRichText } from '../rules/rich-text';
import { checkedBy } from './models';
import { ownOrigins } from './origins';
import { refuse, refuseWhole } from './refuse';
import { englishRow, rowsOf } from './rows';
import { addressFor } from './slug';
import { change, param, type Call, type Step } from './step';

const notInEnglishYet = 'This is not there in English yet. Write it in English first, then translate it.';

/** What an officer sent, tidied: pictures by their address in the library, an identifier for each new opening time. */
function tidied(strapi: Core.Strapi, { model, models }: Checked, sent: Values): Values {
  const origins = ownOrigins(strapi);
  const addressed = withRichText(model, sent, models, (markdown) => withLibraryAddresses(markdown, origins));
  return withComponentUuids(model, addressed, models, randomUUID);
}

async function englishData(strapi: Core.Strapi, call: Call, checked: Checked, sent: Values, existing: Values | undefined): Promise<Values> {
  const { uid } = call;
  refuse(uuidFaults(sent['uuid'], existing?.['uuid']));
  if (checked.type === 'fact') refuse(await keyFaults(strapi, sent, existing));
  const uuid = textOf(existing?.['uuid']) ?? textOf(sent['uuid']) ?? randomUUID();
  const address = await addressFor(strapi, { uid, model: checked.model, documentId: textOf(existing?.['documentId']), sent, existing });
  const data = { ...sent, uuid, ...address };
  refuse([...savingFaults(checked, data, { ...existing, ...data }), ...(await codeFaults(strapi, checked, data, false))]);
  return data;
}

async function translatedData(strapi: Core.Strapi, call: Call, checked: Checked, sent: Values, documentId: string, locale: string): Promise<Values> {
  const english = await englishRow(strapi, checked, call.uid, documentId, 'draft');
  if (!english) return refuseWhole(notInEnglishYet);
  refuse(changedFacts(checked.model, english, sent));
  const data = withoutFacts(checked.model, sent);
  const [existing] = await rowsOf(strapi, checked, call.uid, documentId, 'draft', [locale]);
  refuse([...savingFaults(checked, data, { ...english, ...existing, ...data }), ...(await codeFaults(strapi, checked, data, false))]);
  return data;
}

/** Where English was deleted, a translation still has the identifier and the address. */
async function englishOrAnother(strapi: Core.Strapi, { uid }: Call, checked: Checked, documentId: string): Promise<Values | undefined> {
  return (await englishRow(strapi, checked, uid, documentId, 'draft')) ?? (await rowsOf(strapi, checked, uid, documentId, 'draft'))[0];
}

/**
 * Checks and completes what is to be saved: address, identifiers, and everything that no draft may hold. Facts are
 * saved in English only.
 */
export const save: Step = async (strapi, call, next) => {
  if (call.action !== 'create' && call.action !== 'update') return next();
  const sent = param(call, 'data');
  if (!isValues(sent)) return next();
  const checked = checkedBy(strapi, call.uid);
  const documentId = textOf(param(call, 'documentId'));
  const locale = textOf(param(call, 'locale')) ?? sourceLocale;
  const data = tidied(strapi, checked, sent);

  if (locale === sourceLocale) {
    const existing = documentId === undefined ? undefined : await englishOrAnother(strapi, call, checked, documentId);
    change(call, { data: await englishData(strapi, call, checked, data, existing) });
  } else {
    if (documentId === undefined) refuseWhole(notInEnglishYet);
    change(call, { data: await translatedData(strapi, call, checked, data, documentId, locale) });
  }
  return next();
};
