import type { Core } from '@strapi/strapi';
import { compose, type Known } from './compose';
import type { Fields, Json, SeedContent, SeedEntry } from './content';
import type { Ledger } from './ledger';
import type { Model, Models } from './model';
import { ensurePicture } from './pictures';
import { Published } from './published';
import { uidOf } from './strapi-models';

/** Writes entries through the Document Service, so that every rule of the CMS holds for them too. */
export class Writer {
  private readonly documentIds = new Map<string, string>();
  private readonly pictureIds = new Map<string, number>();
  private readonly published: Published;
  private readonly known: Known = {
    entry: (type, id) => this.documentIds.get(this.uuids.get(`${type}/${id}`) ?? ''),
    picture: (name) => this.pictureIds.get(name),
  };
  private readonly uuids: ReadonlyMap<string, string>;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly models: Models,
    private readonly content: SeedContent,
    private readonly ledger: Ledger,
  ) {
    this.uuids = new Map(content.entries.map(({ type, id, uuid }) => [`${type}/${id}`, uuid]));
    this.published = new Published(strapi);
  }

  /** Looks up which entries of a type the CMS has. */
  async findExisting(type: string): Promise<void> {
    const found = await this.strapi.documents(uidOf(type)).findMany({ locale: 'en', fields: ['uuid'] });
    for (const { uuid, documentId } of found) if (typeof uuid === 'string') this.documentIds.set(uuid, documentId);
  }

  /**
   * Makes an entry in all its languages and publishes it: all of it or nothing.
   * @returns whether it is new
   */
  async create(entry: SeedEntry): Promise<boolean> {
    if (this.ledger.stageOf(entry.uuid) !== undefined) return false;
    if (await this.isThere(entry)) {
      await this.ledger.record(entry.uuid, 'complete');
      return false;
    }
    const model = this.modelOf(entry);
    await this.bringPictures(entry);
    const documents = this.strapi.documents(uidOf(entry.type));
    const [, ...translations] = entry.words.keys();
    const { documentId } = await this.strapi.db.transaction(async () => {
      const draft = await documents.create({ locale: 'en', data: this.data(entry, 'en', model) });
      for (const locale of translations) await documents.update({ documentId: draft.documentId, locale, data: this.data(entry, locale, model) });
      await documents.publish({ documentId: draft.documentId, locale: [...entry.words.keys()] });
      await this.ledger.record(entry.uuid, linkFields(entry, model).length > 0 ? 'created' : 'complete');
      return draft;
    });
    this.published.expect(entry.words.size);
    this.documentIds.set(entry.uuid, documentId);
    return true;
  }

  /** Links an entry to others of its own type, once all of them are published. */
  async link(entry: SeedEntry): Promise<void> {
    const documentId = this.documentIds.get(entry.uuid);
    if (documentId === undefined || this.ledger.stageOf(entry.uuid) !== 'created') return;
    const model = this.modelOf(entry);
    const composed = compose(entry, 'en', model, this.models, this.known);
    const data = pick(composed, linkFields(entry, model));
    const documents = this.strapi.documents(uidOf(entry.type));
    await this.strapi.db.transaction(async () => {
      await documents.update({ documentId, locale: 'en', data });
      await documents.publish({ documentId, locale: 'en' });
      await this.ledger.record(entry.uuid, 'complete');
    });
    this.published.expect(1);
  }

  /** Waits until the CMS has told all who listen of what was published. */
  settled(): Promise<void> {
    return this.published.settled();
  }

  private modelOf(entry: SeedEntry): Model {
    const model = this.models.type(entry.type);
    if (!model) throw new Error(`the CMS has no content type "${entry.type}"`);
    return model;
  }

  /** An officer's home page or settings are theirs, whatever name they bear. */
  private async isThere(entry: SeedEntry): Promise<boolean> {
    if (this.documentIds.has(entry.uuid)) return true;
    if (this.modelOf(entry).kind !== 'singleType') return false;
    return (await this.strapi.documents(uidOf(entry.type)).findFirst({ locale: 'en' })) !== null;
  }

  private data(entry: SeedEntry, locale: string, model: Model): Fields {
    const links = linkFields(entry, model);
    return pick(compose(entry, locale, model, this.models, this.known), Object.keys(model.attributes).filter((field) => !links.includes(field)));
  }

  private async bringPictures(entry: SeedEntry): Promise<void> {
    const used = new Set(strings([entry.shared, ...entry.words.values()]));
    for (const picture of this.content.pictures.values()) {
      if (used.has(picture.name)) this.pictureIds.set(picture.name, await ensurePicture(this.strapi, picture, this.ledger));
    }
  }
}

const linkFields = (entry: SeedEntry, model: Model): string[] =>
  Object.keys(entry.shared).filter((field) => model.attributes[field]?.target === uidOf(entry.type));

const pick = (fields: Fields, names: readonly string[]): Fields => Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));

function strings(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
