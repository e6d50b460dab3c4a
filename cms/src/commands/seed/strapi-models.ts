import type { Core, UID } from '@strapi/strapi';
import { choices, locales } from '@sanctuary/shared-types';
import type { Model, Models } from './model';

/** The name that Strapi has for a content type of ours. */
export const uidOf = (type: string): UID.ContentType => `api::${type}.${type}` as UID.ContentType;

const lists: { readonly [list: string]: readonly { readonly value: string }[] } = choices;

/** The content model, as a loaded Strapi has it. */
export function modelsOf(strapi: Core.Strapi): Models {
  return {
    type: (name) => strapi.contentTypes[uidOf(name)] as Model | undefined,
    component: (uid) => strapi.components[uid as UID.Component] as unknown as Model,
    choices: (list) => (lists[list] ?? []).map(({ value }) => value),
    locales: locales.map(({ code }) => code),
  };
}
