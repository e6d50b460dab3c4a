import { ask, textAt, at, type Answer } from './answer';
import { firstAdministrator, type Cms } from './cms';

type Data = Readonly<Record<string, unknown>>;

/** An officer at work in the admin, through the same doors as the pages there. */
export class Admin {
  readonly #cms: Cms;
  readonly #token: string;

  private constructor(cms: Cms, token: string) {
    this.#cms = cms;
    this.#token = token;
  }

  static async login(cms: Cms, who: { readonly email: string; readonly password: string } = firstAdministrator): Promise<Admin> {
    const answer = await ask(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(who),
    });
    return new Admin(cms, textAt(answer.body, 'data.token'));
  }

  request(method: string, path: string, body?: Data | FormData): Promise<Answer> {
    const isForm = body instanceof FormData;
    return ask(`${this.#cms.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, ...(body && !isForm && { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
  }

  create(type: string, data: Data, locale = 'en'): Promise<Answer> {
    return this.request('POST', `${collection(type)}?locale=${locale}`, { ...data, locale });
  }

  update(type: string, documentId: string, data: Data, locale = 'en'): Promise<Answer> {
    return this.request('PUT', `${collection(type)}/${documentId}?locale=${locale}`, { ...data, locale });
  }

  read(type: string, documentId: string, locale = 'en', status = 'draft'): Promise<Answer> {
    return this.request('GET', `${collection(type)}/${documentId}?locale=${locale}&status=${status}`);
  }

  action(type: string, documentId: string, action: 'publish' | 'unpublish' | 'discard', locale = 'en', data: Data = {}): Promise<Answer> {
    return this.request('POST', `${collection(type)}/${documentId}/actions/${action}?locale=${locale}`, { ...data, locale });
  }

  remove(type: string, documentId: string, locale = 'en'): Promise<Answer> {
    return this.request('DELETE', `${collection(type)}/${documentId}?locale=${locale}`);
  }

  /** A new officer with a role, logged in. */
  async officer(roleCode: string): Promise<Admin & { readonly id: string }> {
    const roles = at((await this.request('GET', '/admin/roles')).body, 'data');
    const role = Array.isArray(roles) ? roles.find((one: unknown) => at(one, 'code') === roleCode) : undefined;
    const who = { email: `${roleCode}-${Date.now()}@example.gov.uk`, password: 'Correct-Horse-9' };
    const made = await this.request('POST', '/admin/users', { email: who.email, firstname: roleCode, roles: [at(role, 'id')] });
    const id = textAt(made.body, 'data.id');
    await this.request('PUT', `/admin/users/${id}`, { password: who.password, isActive: true });
    return Object.assign(await Admin.login(this.#cms, who), { id });
  }
}

const collection = (type: string): string => `/content-manager/collection-types/api::${type}.${type}`;

/** The `documentId` of an entry that was just made or changed. */
export const idOf = (answer: Answer): string => textAt(answer.body, 'data.documentId');
