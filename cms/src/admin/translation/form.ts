import { sourceLocale } from '@sanctuary/shared-types';
import type { EditLayout } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { translationForm } from './facts';

/** Language of the form, which the address names; Strapi's own hook before ours does not hand on the one it was given. */
const localeOnScreen = (): string => new URLSearchParams(window.location.search).get('plugins[i18n][locale]') ?? sourceLocale;

/** In a translation, only words can be changed. */
export function wordsOnly(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', <T extends { readonly layout: EditLayout }>(view: T): T => {
    if (localeOnScreen() === sourceLocale || !('i18n' in view.layout.options)) return view;
    return { ...view, layout: { ...view.layout, layout: translationForm(view.layout.layout) } };
  });
}
