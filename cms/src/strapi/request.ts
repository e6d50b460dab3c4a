import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { isValues } from '../rules/fault';
import type { Ability } from './admin-services';

/** The request that is being answered, as far as it matters to content. */
export interface AnsweredRequest {
  readonly path: string;
  /** Address under which the browser reached the CMS. */
  readonly origin: string;
  /** Whether it came through a door of the admin, which asks who is there. */
  readonly isAdmin: boolean;
  /** What the officer who asks may do; `undefined` where nobody is signed in to the admin. */
  readonly ability: Ability | undefined;
}

/** Whether a value is what an officer may do, as Strapi hangs it on requests. */
export const isAbility = (value: unknown): value is Ability =>
  typeof value === 'object' && value !== null && 'can' in value && typeof value.can === 'function';

const inside = (value: unknown, key: string): unknown => (isValues(value) ? value[key] : undefined);

const byItself = new AsyncLocalStorage<true>();

/** Does a task as the CMS itself, though it comes up while a request is answered: whoever asks has no part in it. */
export const asSystem = <T>(task: () => Promise<T>): Promise<T> => byItself.run(true, task);

/** The request at hand; `undefined` where the CMS works by itself. */
export function requestOf(strapi: Core.Strapi): AnsweredRequest | undefined {
  if (byItself.getStore()) return undefined;
  const context = strapi.requestContext.get();
  if (!context) return undefined;
  const state: unknown = context.state;
  const ability = inside(state, 'userAbility');
  return {
    path: context.path,
    origin: context.request.origin,
    isAdmin: inside(inside(inside(state, 'route'), 'info'), 'type') === 'admin',
    ability: isAbility(ability) ? ability : undefined,
  };
}

/** Who asks, at a door of the admin. */
export interface SignedIn {
  readonly officer: string;
  /** Strapi's number of the sign-in. */
  readonly session: string;
}

/** @param state of a request at a door that asks who is there */
export const signedInAs = (state: unknown): SignedIn => ({
  officer: String(inside(inside(state, 'user'), 'id')),
  session: String(inside(inside(state, 'session'), 'id')),
});
