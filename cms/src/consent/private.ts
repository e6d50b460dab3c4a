import type { Core } from '@strapi/strapi';
import { isValues } from '../rules/fault';
import { isPrivate } from '../setup/content-api';

/** Whether an event is about an entry that nobody outside the admin may know of. */
const isAboutPrivate = (payload: unknown): boolean => isValues(payload) && typeof payload['uid'] === 'string' && isPrivate(payload['uid']);

/** Keeps private entries out of every event: a webhook would send the whole entry to whoever it is set up for. */
export function keepOutOfEvents(strapi: Core.Strapi): void {
  const emit = strapi.eventHub.emit.bind(strapi.eventHub);
  strapi.eventHub.emit = async (event, ...details) => (details.some(isAboutPrivate) ? undefined : emit(event, ...details));
}
