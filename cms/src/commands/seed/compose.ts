import { isFields, isList, type Fields, type Json, type SeedEntry } from './content';
import { inherit } from './inherit';
import { isToOne, typeName, type Attribute, type Model, type Models } from './model';
import { uuidOf } from './uuid';

/** How the CMS knows what the content folder knows by name. */
export interface Known {
  /** `documentId` of an entry; none where an officer has deleted it since. */
  entry(type: string, id: string): string | undefined;
  /** Number of a file of the media library. */
  picture(name: string): number | undefined;
}

/**
 * What the Document Service is given for an entry, in one language.
 * @param locale language; shared fields go with English, from where the CMS copies them
 * @param known entries and pictures that are in the CMS already
 */
export function compose(entry: SeedEntry, locale: string, model: Model, models: Models, known: Known): Fields {
  const english = entry.words.get('en') ?? {};
  const words = inherit(entry.words.get(locale) ?? {}, english, model, models);
  const shared = locale === 'en' ? { ...entry.shared, uuid: entry.uuid } : {};
  return new Composer(models, known, `${entry.type}/${entry.id}`, locale).fields({ ...shared, ...words }, model, '');
}

class Composer {
  constructor(
    private readonly models: Models,
    private readonly known: Known,
    private readonly name: string,
    private readonly locale: string,
  ) {}

  fields(fields: Fields, model: Model, path: string): Fields {
    const composed: Record<string, Json> = {};
    for (const [field, value] of Object.entries(fields)) {
      const attribute = model.attributes[field];
      if (attribute && this.isSaid(attribute)) composed[field] = this.value(value, attribute, `${path}/${field}`);
    }
    // A component with a name of its own (an opening time) keeps it when the entry is published again.
    if (path !== '' && 'uuid' in model.attributes && composed['uuid'] === undefined) composed['uuid'] = uuidOf(this.name + path);
    return composed;
  }

  /** Relations are English's: a translation could lead only to entries that are translated themselves. */
  private isSaid(attribute: Attribute): boolean {
    return this.locale === 'en' || attribute.type !== 'relation';
  }

  private value(value: Json, attribute: Attribute, path: string): Json {
    switch (attribute.type) {
      case 'component':
        return this.component(value, attribute, path);
      case 'relation':
        return this.relation(value, attribute);
      case 'media':
        return (typeof value === 'string' ? this.known.picture(value) : undefined) ?? null;
      case 'text':
      case 'richtext':
        return isList(value) ? value.filter((line) => typeof line === 'string').join('\n') : value;
      default:
        return value;
    }
  }

  private component(value: Json, attribute: Attribute, path: string): Json {
    const model = this.models.component(attribute.component ?? '');
    if (isList(value)) return value.map((item, index) => (isFields(item) ? this.fields(item, model, `${path}/${index}`) : item));
    return isFields(value) ? this.fields(value, model, path) : value;
  }

  private relation(value: Json, attribute: Attribute): Json {
    const type = typeName(attribute.target) ?? '';
    const ids = (isList(value) ? value : [value]).flatMap((id) => (typeof id === 'string' ? (this.known.entry(type, id) ?? []) : []));
    return isToOne(attribute) ? (ids[0] ?? null) : ids;
  }
}
