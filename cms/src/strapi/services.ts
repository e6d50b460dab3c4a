import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import type { AdminContentTypeService, ApiTokenService, PermissionService, RoleService, UserService } from './admin-services';

export interface LocaleService {
  findByCode(code: string): Promise<{ readonly id: number; readonly name: string } | null>;
  update(where: { id: number }, changes: { name: string }): Promise<unknown>;
  getDefaultLocale(): Promise<string>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

interface LocalizationService {
  syncNonLocalizedAttributes(source: object, schema: object): Promise<void>;
}

interface LocalizedTypeService {
  getLocalizedAttributes(schema: object): string[];
  getNestedPopulateOfNonLocalizedAttributes(uid: string): string[];
  /** Without the ids of components. */
  copyNonLocalizedAttributes(schema: object, row: object): object;
}

interface LocalePermissionService {
  readonly actions: { syncSuperAdminPermissionsWithLocales(): Promise<void> };
}

/** A content type or component as GraphQL shows it. */
interface ShadowCrud {
  disable(): ShadowCrud;
  disableQueries(): ShadowCrud;
  disableMutations(): ShadowCrud;
  field(name: string): { disable(): unknown };
}

interface GraphqlExtension {
  shadowCRUD(uid: string): ShadowCrud;
  use(configuration: object): unknown;
}

export interface GraphqlContentApi {
  buildSchema(): GraphQLSchema;
}

interface GraphqlUtils {
  readonly naming: { getTypeName(schema: object): string; getComponentName(schema: object): string };
}

/** A file on its way into the media library, as the admin hands it over. */
export interface Upload {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly mimetype?: string | null;
  readonly size: number;
}

export interface UploadService {
  upload(what: { data: unknown; files: Upload | Upload[] }, options?: unknown): Promise<unknown>;
  replace(id: string | number, what: { data: unknown; file: Upload }, options?: unknown): Promise<unknown>;
  /** Deletes a file in all its sizes, and its row. */
  remove(file: object): Promise<unknown>;
}

/** The part of the upload plugin that names stored files. */
export interface ImageManipulation {
  generateFileName(name: string): string;
}

/**
 * The services of Strapi 5.54 that this CMS leans on and that come without types. An update of Strapi is checked
 * against this list.
 */
interface Services {
  get(uid: 'admin::role'): RoleService;
  get(uid: 'admin::user'): UserService;
  get(uid: 'admin::permission'): PermissionService;
  get(uid: 'admin::content-type'): AdminContentTypeService;
  get(uid: 'admin::api-token-content-api'): ApiTokenService;
  get(uid: 'plugin::i18n.locales'): LocaleService;
  get(uid: 'plugin::i18n.localizations'): LocalizationService;
  get(uid: 'plugin::i18n.content-types'): LocalizedTypeService;
  get(uid: 'plugin::i18n.permissions'): LocalePermissionService;
  get(uid: 'plugin::upload.upload'): UploadService;
  get(uid: 'plugin::graphql.extension'): GraphqlExtension;
  get(uid: 'plugin::graphql.content-api'): GraphqlContentApi;
  get(uid: 'plugin::graphql.utils'): GraphqlUtils;
  extend(uid: 'plugin::graphql.content-api', wrap: (service: GraphqlContentApi) => GraphqlContentApi): void;
  extend(uid: 'plugin::upload.upload', wrap: (service: UploadService) => UploadService): void;
  extend(uid: 'plugin::upload.image-manipulation', wrap: (service: ImageManipulation) => ImageManipulation): void;
  set(uid: string, service: unknown): void;
}

/** Strapi's services by their names. */
export const services = (strapi: Core.Strapi): Services => strapi.get<Services>('services');

/** Strapi's controllers by their names. */
export const controllers = (strapi: Core.Strapi): { set(uid: string, controller: unknown): void } =>
  strapi.get<{ set(uid: string, controller: unknown): void }>('controllers');
