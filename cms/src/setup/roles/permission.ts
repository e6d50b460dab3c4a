import type { UID } from '@strapi/strapi';

/** One right of a role, as Strapi stores it. */
export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions: readonly string[];
}

export type ContentAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** Actions that are given field by field; the others are given for whole entries. */
const byField: readonly ContentAction[] = ['read', 'create', 'update'];

interface Scope {
  readonly fields: readonly string[];
  /** Left out for a type that has no languages. */
  readonly locales?: readonly string[];
  readonly conditions?: readonly string[];
}

/** The right to do something with the entries of a type. */
export const mayDo = (action: ContentAction, subject: UID.ContentType, { fields, locales, conditions = [] }: Scope): Permission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject,
  properties: { ...(byField.includes(action) && { fields }), ...(locales && { locales }) },
  conditions,
});

const plain = (action: string): Permission => ({ action, subject: null, properties: {}, conditions: [] });

/** Looking into the media library, and using what is there. */
export const mayUseMedia: readonly Permission[] = ['plugin::upload.read', 'plugin::upload.assets.copy-link'].map(plain);

/** Adding to the media library, changing and deleting what is there. */
export const mayKeepMedia: readonly Permission[] = [
  ...mayUseMedia,
  ...['plugin::upload.assets.create', 'plugin::upload.assets.update', 'plugin::upload.assets.download', 'plugin::upload.configure-view'].map(plain),
];

/** Seeing which languages there are. */
export const maySeeLanguages: Permission = plain('plugin::i18n.locale.read');
