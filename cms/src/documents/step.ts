import type { Core, Modules, UID } from '@strapi/strapi';
import { isPrivate } from '../setup/content-api';

/** One call of the document service on its way through the middlewares. */
export type Call = Parameters<Modules.Documents.Middleware.Middleware>[0];
export type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];
export type Result = ReturnType<Modules.Documents.Middleware.Middleware>;

/** What stands between a call and the document service; it passes the call on with `next`. */
export type Step = (strapi: Core.Strapi, call: Call, next: Next) => Result;

/** Lets a step see the calls about our own public content types alone. */
export const onOwnTypes = (strapi: Core.Strapi, step: Step): void => {
  strapi.documents.use((call, next) => (call.uid.startsWith('api::') && !isPrivate(call.uid) ? step(strapi, call, next) : next()));
};

/** Passes other parameters on. */
export function change(call: Call, params: Readonly<Record<string, unknown>>): void {
  Object.assign(call, { params: { ...call.params, ...params } });
}

/** A parameter of a call, whatever its action. */
export const param = (call: Call, name: string): unknown => Object.entries(call.params).find(([key]) => key === name)?.[1];

/** Name of a content type as shared-types has it: `api::page.page` is `page`. */
export const nameOf = (uid: UID.ContentType): string => uid.slice(uid.lastIndexOf('.') + 1);
