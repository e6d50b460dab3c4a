import sharp from 'sharp';
import { z } from 'zod';
import { Chance } from './chance.ts';
import type { RunningCms } from './running-cms.ts';

const session = z.object({ data: z.object({ token: z.string() }) });
const made = z.object({ data: z.object({ documentId: z.string() }) });
const uploaded = z.array(z.object({ id: z.number(), url: z.string() }));
const unanswered = z.object({ pictures: z.array(z.object({ id: z.number(), version: z.string() })) });

/** Types that the officers write; what they refer to comes before them. */
const types = ['topic', 'organisation', 'page', 'service', 'arrival-guide', 'story', 'event'] as const;
type Type = (typeof types)[number];
const translations = ['ar', 'pl'] as const;

/** An entry that officers have made. */
interface Made {
  readonly type: Type | 'home';
  readonly documentId: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Officers who do whatever comes to their mind, in an order that a seed repeats. */
export class Officers {
  readonly #cms: RunningCms;
  readonly #chance: Chance;
  readonly #token: string;
  #entries: Made[] = [];
  #files: { readonly id: number; readonly url: string }[] = [];
  #count = 0;

  private constructor(cms: RunningCms, token: string, seed: number) {
    this.#cms = cms;
    this.#token = token;
    this.#chance = new Chance(seed);
  }

  /** Begins with the home page, the settings and a few entries, without which there is no site. */
  static async begin(cms: RunningCms, seed: number): Promise<Officers> {
    const answer = await fetch(`${cms.url}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(cms.admin) });
    const officers = new Officers(cms, session.parse(await answer.json()).data.token, seed);
    await officers.#single('settings', { councilName: 'Kingston', siteName: 'Borough of Sanctuary', awardStatus: 'working_towards', languagesOffered: ['en', ...translations] });
    await officers.#upload();
    for (const type of types) await officers.#publishNew(type);
    const home = await officers.#single('home', { heroTitle: 'Welcome', heroText: 'You are safe here.' });
    officers.#entries.push({ type: 'home', documentId: home });
    return officers;
  }

  /**
   * Does one thing.
   * @returns what, in words for the log of a test
   */
  async act(): Promise<string> {
    const acts: readonly (() => Promise<string>)[] = [
      () => this.#publishNew(this.#chance.one(types)),
      () => this.#publishNew(this.#chance.one(types)),
      () => this.#edit(true),
      () => this.#edit(true),
      () => this.#edit(true),
      () => this.#edit(false),
      () => this.#translate(),
      () => this.#translate(),
      () => this.#translate(),
      () => this.#onOne('unpublish', 'en'),
      () => this.#onOne('unpublish', this.#chance.one(translations)),
      () => this.#onOne('discard', 'en'),
      () => this.#onOne('publish', 'en'),
      () => this.#delete(),
      () => this.#publishSeveral(),
      () => this.#upload(),
      () => this.#replaceFile(),
      () => this.#deleteFile(),
    ];
    return this.#chance.one(acts)();
  }

  async #publishNew(type: Type): Promise<string> {
    const documentId = made.parse(await this.#send('POST', this.#collection(type), { ...this.#fields(type), locale: 'en' })).data.documentId;
    const isDraft = this.#chance.next() < 0.15;
    if (!isDraft) await this.#send('POST', `${this.#collection(type)}/${documentId}/actions/publish?locale=en`, {});
    this.#entries.push({ type, documentId });
    return `${isDraft ? 'drafts' : 'publishes'} a new ${type}`;
  }

  async #edit(publish: boolean): Promise<string> {
    const { type, documentId } = this.#chance.one(this.#entries);
    const fields = type === 'home' ? { heroTitle: this.#words(), ...this.#featured() } : this.#fields(type);
    if (type === 'home') return this.#single('home', fields).then(() => 'changes the home page');
    await this.#try('PUT', `${this.#collection(type)}/${documentId}?locale=en`, fields);
    if (publish) await this.#try('POST', `${this.#collection(type)}/${documentId}/actions/publish?locale=en`, {});
    return `${publish ? 'changes' : 'drafts a change of'} a ${type}`;
  }

  async #translate(): Promise<string> {
    const { type, documentId } = this.#chance.one(this.#entries.filter((entry) => entry.type !== 'home'));
    const locale = this.#chance.one(translations);
    const { title, name, summary, body } = this.#fields(type === 'home' ? 'page' : type);
    const words = { ...(title !== undefined && { title }), ...(name !== undefined && { name }), ...(summary !== undefined && { summary }), ...(body !== undefined && { body }) };
    await this.#try('PUT', `${this.#collection(type)}/${documentId}?locale=${locale}`, words);
    await this.#try('POST', `${this.#collection(type)}/${documentId}/actions/publish?locale=${locale}`, {});
    return `translates a ${type} into ${locale}`;
  }

  async #onOne(action: 'unpublish' | 'discard' | 'publish', locale: string): Promise<string> {
    const { type, documentId } = this.#chance.one(this.#entries.filter((entry) => entry.type !== 'home'));
    await this.#try('POST', `${this.#collection(type)}/${documentId}/actions/${action}?locale=${locale}`, {});
    return `${action} of a ${type} in ${locale}`;
  }

  /** Of types that do not refer to themselves: Strapi publishes them side by side, and fails at guides that do. */
  async #publishSeveral(): Promise<string> {
    const type = this.#chance.one(['topic', 'page', 'organisation', 'service'] as const);
    const documentIds = this.#chance.some(this.#entries.filter((entry) => entry.type === type), 4).map(({ documentId }) => documentId);
    if (documentIds.length > 0) await this.#try('POST', `${this.#collection(type)}/actions/bulkPublish`, { documentIds, locale: ['en', 'ar'] });
    return `publishes ${documentIds.length} of ${type} at once`;
  }

  async #delete(): Promise<string> {
    const entry = this.#chance.one(this.#entries.filter(({ type }) => type !== 'home'));
    const locale = this.#chance.one(['en', 'ar', '*']);
    await this.#try('DELETE', `${this.#collection(entry.type)}/${entry.documentId}?locale=${locale}`);
    if (locale !== 'ar') this.#entries = this.#entries.filter((one) => one !== entry);
    return `deletes a ${entry.type} in ${locale}`;
  }

  async #upload(): Promise<string> {
    const [file] = uploaded.parse(await this.#send('POST', '/upload', await this.#picture()));
    if (file) this.#files.push(file);
    await this.#sayWhoIsInThem();
    return 'uploads a picture';
  }

  async #replaceFile(): Promise<string> {
    if (this.#files.length === 0) return this.#upload();
    await this.#send('POST', `/upload?id=${this.#chance.one(this.#files).id}`, await this.#picture());
    await this.#sayWhoIsInThem();
    return 'replaces a picture';
  }

  async #sayWhoIsInThem(): Promise<void> {
    for (const { id, version } of unanswered.parse(await this.#send('GET', '/sanctuary/pictures/new')).pictures) {
      await this.#ask('PUT', `/sanctuary/pictures/${id}`, { people: 'nobody', version });
    }
  }

  async #deleteFile(): Promise<string> {
    if (this.#files.length < 3) return this.#upload();
    const file = this.#chance.one(this.#files);
    await this.#send('DELETE', `/upload/files/${file.id}`);
    this.#files = this.#files.filter((one) => one !== file);
    return 'deletes a picture';
  }

  async #picture(): Promise<FormData> {
    const colour = { r: this.#chance.below(256), g: this.#chance.below(256), b: this.#chance.below(256) };
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: colour } }).png().toBuffer();
    this.#count += 1;
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `picture-${this.#count}.png`);
    return form;
  }

  async #single(type: 'home' | 'settings', fields: Fields): Promise<string> {
    const path = `/content-manager/single-types/api::${type}.${type}`;
    await this.#send('PUT', `${path}?locale=en`, fields);
    const { data } = made.parse(await this.#send('POST', `${path}/actions/publish?locale=en`, {}));
    return data.documentId;
  }

  #words(): string {
    this.#count += 1;
    return `Words ${this.#count} of ${this.#chance.one(['welcome', 'health', 'home', 'school'])}`;
  }

  /** Whatever an officer may fill in: now and then a picture, an address that was there before, others that it refers to. */
  #fields(type: Type): Fields {
    const summary = this.#words();
    const picture = this.#files.length > 0 && this.#chance.next() < 0.5 ? this.#chance.one(this.#files) : undefined;
    const body = `${this.#words()}${picture ? `\n\n![A picture](${picture.url})` : ''}`;
    switch (type) {
      case 'topic': return { name: this.#words(), summary };
      case 'organisation': return { name: this.#words(), ...(picture && { logo: picture.id }) };
      case 'page': return { title: this.#words(), summary, body, ...(picture && { picture: { image: picture.id, alt: 'A colour' } }) };
      case 'service': return { name: this.#words(), summary, ageMin: this.#chance.below(60), topics: this.#set('topic', 2), organisation: this.#set('organisation', 1) };
      case 'arrival-guide': return {
        title: this.#words(), summary, body, stage: 'first_week', topics: this.#set('topic', 3), relatedGuides: this.#set('arrival-guide', 2), relatedServices: this.#set('service', 2),
        steps: [{ title: this.#words(), body: 'Go there.', services: this.#set('service', 2) }],
      };
      case 'story': return { title: this.#words(), summary, body, basis: 'illustration', relatedGuides: this.#set('arrival-guide', 2) };
      case 'event': return { title: this.#words(), summary, basis: 'example', startDate: '2027-05-01', organisation: this.#set('organisation', 1) };
    }
  }

  #featured(): Fields {
    return { guides: this.#set('arrival-guide', 3), services: this.#set('service', 2), stories: this.#set('story', 2) };
  }

  #set(type: Type, most: number): { readonly set: readonly { readonly documentId: string; readonly locale: 'en' }[] } {
    const some = this.#chance.some(this.#entries.filter((entry) => entry.type === type), most);
    return { set: some.map(({ documentId }) => ({ documentId, locale: 'en' })) };
  }

  #collection(type: string): string {
    return `/content-manager/collection-types/api::${type}.${type}`;
  }

  /** For what the CMS may refuse: a translation without English, an entry that is gone. */
  async #try(method: string, path: string, body?: Fields): Promise<void> {
    await this.#ask(method, path, body);
  }

  async #send(method: string, path: string, body?: Fields | FormData): Promise<unknown> {
    const answer = await this.#ask(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 500)}`);
    return answer.json();
  }

  async #ask(method: string, path: string, body?: Fields | FormData): Promise<Response> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.#cms.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, ...(body && !isForm && { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status}\n${this.#cms.log().slice(-3000)}`);
    return answer;
  }
}
