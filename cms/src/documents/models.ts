import { entrySchemas, type ContentType } from '@sanctuary/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Checked } from '../rules/entry';
import { isValues } from '../rules/fault';
import type { Attribute, Model } from '../rules/model';
import { nameOf } from './step';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function attributeOf(attribute: object): Attribute {
  const raw = { ...attribute };
  const options = 'options' in raw && isValues(raw.options) ? raw.options : {};
  const plugins = 'pluginOptions' in raw && isValues(raw.pluginOptions) ? raw.pluginOptions : {};
  const i18n = isValues(plugins['i18n']) ? plugins['i18n'] : {};
  const optional = (name: string, value: string | undefined): object => (value === undefined ? {} : { [name]: value });
  return {
    type: ('type' in raw && text(raw.type)) || '',
    ...optional('customField', 'customField' in raw ? text(raw.customField) : undefined),
    ...optional('component', 'component' in raw ? text(raw.component) : undefined),
    options: { ...optional('of', text(options['of'])) },
    pluginOptions: { i18n: typeof i18n['localized'] === 'boolean' ? { localized: i18n['localized'] } : {} },
  };
}

const known = new WeakMap<object, Model>();

function modelOf(schema: { readonly attributes: object }): Model {
  const found = known.get(schema.attributes);
  if (found) return found;
  const attributes: readonly [string, object][] = Object.entries(schema.attributes);
  const model = { attributes: Object.fromEntries(attributes.map(([name, attribute]) => [name, attributeOf(attribute)])) };
  known.set(schema.attributes, model);
  return model;
}

const isContentType = (name: string): name is ContentType => Object.hasOwn(entrySchemas, name);

/** The models of a type and of the components in it. */
export function modelsOf(strapi: Core.Strapi, uid: UID.ContentType): Pick<Checked, 'model' | 'models'> {
  const components = new Map<string, { readonly attributes: object }>(Object.entries(strapi.components));
  const models = (name: string): Model => {
    const component = components.get(name);
    if (!component) throw new RangeError(`There is no component “${name}”.`);
    return modelOf(component);
  };
  return { model: modelOf(strapi.contentType(uid)), models };
}

/**
 * What the rules check an entry of a type against.
 * @throws {RangeError} where shared-types knows no such type
 */
export function checkedBy(strapi: Core.Strapi, uid: UID.ContentType): Checked {
  const type = nameOf(uid);
  if (!isContentType(type)) throw new RangeError(`shared-types has no schema of “${type}”: add it to its entries.`);
  return { type, ...modelsOf(strapi, uid) };
}
