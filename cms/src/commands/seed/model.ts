/** What the seed needs to know of a field; a part of what Strapi's schemas say. */
export interface Attribute {
  readonly type: string;
  readonly customField?: string;
  readonly options?: { readonly of?: string };
  readonly required?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly regex?: string | RegExp;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly maxLength?: number;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/** A content type or a component. */
export interface Model {
  readonly kind?: string;
  readonly attributes: { readonly [field: string]: Attribute };
}

/** The content model: how the seed sees the CMS. */
export interface Models {
  /** The content type of this name, such as `service`; none where the CMS has no such type. */
  type(name: string): Model | undefined;
  /** A component, such as `guide.step`. */
  component(uid: string): Model;
  /** Values of a list of tick boxes, such as `statuses`. */
  choices(list: string): readonly string[];
  /** Codes of the languages. */
  readonly locales: readonly string[];
}

/** Whether each language has its own value of a field. */
export const isLocalised = (attribute: Attribute): boolean => attribute.pluginOptions?.i18n?.localized === true;

/** Whether a relation leads to one entry at most. */
export const isToOne = (attribute: Attribute): boolean => attribute.relation?.endsWith('ToOne') ?? false;

/** `service` for `api::service.service`; none for a type that is not of this CMS, such as an administrator. */
export const typeName = (uid = ''): string | undefined => /^api::([^.]+)\./.exec(uid)?.[1];
