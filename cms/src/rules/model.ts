import { isValues, type Fault } from './fault';

/** What the rules need to know of a field, as its type's schema says it. */
export interface Attribute {
  readonly type: string;
  readonly customField?: string;
  /** Of tick boxes: which list of `choices`. */
  readonly options?: { readonly of?: string };
  readonly component?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

export interface Model {
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** A component's model by its name, e.g. `guide.step`. */
export type ComponentModels = (name: string) => Model;

/** One field that has a value, wherever it stands. */
export interface Field {
  readonly attribute: Attribute;
  readonly value: unknown;
  readonly path: Fault['path'];
}

/**
 * Every field of an entry that has a value, those of its components included, in the order of the schema.
 * @param values an entry, or the part of it that an officer sent
 */
export function* fieldsOf(model: Model, values: unknown, models: ComponentModels, path: Fault['path'] = []): Generator<Field> {
  if (!isValues(values)) return;
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const here = [...path, name];
    yield { attribute, value, path: here };
    if (attribute.type !== 'component' || !attribute.component) continue;
    const component = models(attribute.component);
    if (!Array.isArray(value)) yield* fieldsOf(component, value, models, here);
    else for (const [place, item] of value.entries()) yield* fieldsOf(component, item, models, [...here, place]);
  }
}
