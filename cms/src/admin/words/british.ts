import type { StrapiApp } from '@strapi/strapi/admin';

/** Where Strapi keeps the language of a browser, and how it calls changing it. */
const kept = 'strapi-admin-language';
const change = 'admin/setLocale';

/** As Strapi calls them: the first means that of the United States. */
const english = 'en';
const british = 'en-GB';

const isChange = (action: unknown): action is { readonly type: typeof change; readonly payload: unknown } =>
  typeof action === 'object' && action !== null && 'type' in action && action.type === change && 'payload' in action;

/**
 * Lets every officer read and write dates with the day first, whatever English they choose in their profile. With the
 * month first, 3/4 typed for 3 April would be kept, and made public, as 4 March.
 */
export function britishDates(app: StrapiApp): void {
  localStorage.setItem(kept, british);
  app.addMiddlewares([
    () => () => (next) => (action): unknown => {
      const done: unknown = next(isChange(action) && action.payload === english ? { ...action, payload: british } : action);
      return done;
    },
  ]);
}
