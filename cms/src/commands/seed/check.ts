import { factCodesIn } from '@sanctuary/shared-types';
import { valueFault } from './check-value';
import { isFields, isList, type Fields, type Json, type SeedContent, type SeedEntry } from './content';
import { SeedError } from './error';
import { inherit } from './inherit';
import { isLocalised, isToOne, typeName, type Attribute, type Model, type Models } from './model';

/** What an entry may lead to. */
export interface Targets {
  has(type: string, id: string): boolean;
  hasPicture(name: string): boolean;
  /** Whether there is a fact that texts can name by this key. */
  hasFact(key: string): boolean;
}

type Fault = readonly [field: string, reason: string];

class Checker {
  constructor(
    private readonly models: Models,
    private readonly targets: Targets,
  ) {}

  /** Faults of the fields of an entry or a component. `belongs` says which of the model's fields are looked for. */
  *fields(fields: Fields, model: Model, path: string, belongs: (attribute: Attribute) => boolean): Generator<Fault> {
    for (const [name, value] of Object.entries(fields)) {
      const attribute = model.attributes[name];
      if (!attribute) yield [path + name, 'there is no such field'];
      else if (!belongs(attribute)) yield [path + name, isLocalised(attribute) ? 'belongs under a language' : 'belongs under "shared"'];
      else yield* this.value(value, attribute, path + name);
    }
    for (const [name, attribute] of Object.entries(model.attributes)) {
      if (attribute.required && attribute.default === undefined && belongs(attribute) && fields[name] === undefined) yield [path + name, 'is missing'];
    }
  }

  private *value(value: Json, attribute: Attribute, path: string): Generator<Fault> {
    // nothing, said on purpose: "not known" where the field has a default
    if (value === null && !attribute.required) return;
    if (attribute.type === 'component') yield* this.component(value, attribute, path);
    else if (attribute.type === 'relation') yield* this.relation(value, attribute, path);
    else {
      const fault = attribute.type === 'media' ? this.mediaFault(value, attribute) : valueFault(value, attribute, this.models);
      if (fault !== undefined) yield [path, fault];
    }
  }

  private *component(value: Json, attribute: Attribute, path: string): Generator<Fault> {
    const model = this.models.component(attribute.component ?? '');
    if (attribute.repeatable && !isList(value)) {
      yield [path, 'must be a list'];
      return;
    }
    const items = isList(value) ? value.map((item, index) => [item, `${path}[${index}]`] as const) : [[value, path] as const];
    for (const [item, at] of items) {
      if (isFields(item)) yield* this.fields(item, model, `${at}.`, () => true);
      else yield [at, 'must be an object with fields'];
    }
  }

  private *relation(value: Json, attribute: Attribute, path: string): Generator<Fault> {
    const type = typeName(attribute.target);
    const ids = isToOne(attribute) ? [value] : value;
    if (!isList(ids)) {
      yield [path, 'must be a list'];
      return;
    }
    for (const id of ids) {
      if (type === undefined || typeof id !== 'string' || !this.targets.has(type, id)) yield [path, `there is no ${type ?? 'such entry'} ${JSON.stringify(id)}`];
    }
  }

  /** Short codes of facts that are none, or that name none. */
  *codes(value: Json, path: string): Generator<Fault> {
    if (typeof value === 'string') {
      const { keys, malformed } = factCodesIn(value);
      for (const code of malformed) yield [path, `"${code}" is no short code of a fact`];
      for (const key of keys) if (!this.targets.hasFact(key)) yield [path, `there is no fact "${key}"`];
    } else if (isList(value)) {
      for (const [index, item] of value.entries()) yield* this.codes(item, `${path}[${index}]`);
    } else if (isFields(value)) {
      for (const [name, inner] of Object.entries(value)) yield* this.codes(inner, path === '' ? name : `${path}.${name}`);
    }
  }

  private mediaFault(value: Json, { multiple }: Attribute): string | undefined {
    if (multiple === true) return 'fields with several files cannot be seeded';
    return typeof value === 'string' && this.targets.hasPicture(value) ? undefined : `there is no ${JSON.stringify(value)} in pictures/pictures.json`;
  }
}

function* faultsOf(entry: SeedEntry, checker: Checker, models: Models): Generator<Fault> {
  const model = models.type(entry.type);
  if (!model) {
    yield ['', `the CMS has no content type "${entry.type}"`];
    return;
  }
  const english = entry.words.get('en') ?? {};
  yield* checker.fields(entry.shared, model, 'shared.', (attribute) => !isLocalised(attribute));
  for (const [locale, words] of entry.words) {
    if (!models.locales.includes(locale)) yield [locale, 'there is no such language'];
    else yield* checker.fields(inherit(words, english, model, models), model, `${locale}.`, isLocalised);
    yield* checker.codes(words, locale);
  }
}

/**
 * Checks everything before anything is written.
 * @throws {SeedError} naming the file and the field of the first fault
 */
export function checkContent({ entries, pictures }: SeedContent, models: Models): void {
  const names = new Set(entries.map(({ type, id }) => `${type}/${id}`));
  const keys = new Set(entries.flatMap(({ type, shared }) => (type === 'fact' ? [shared['key']] : [])));
  const checker = new Checker(models, { has: (type, id) => names.has(`${type}/${id}`), hasPicture: (name) => pictures.has(name), hasFact: (key) => keys.has(key) });
  for (const entry of entries) {
    for (const [field, reason] of faultsOf(entry, checker, models)) throw new SeedError(entry.file, field || undefined, reason);
  }
}
