import { z } from 'zod';

const session = z.object({ data: z.object({ token: z.string() }) });
const list = z.object({ results: z.array(z.object({ documentId: z.string(), slug: z.string(), summary: z.string() })) });
const panel = z.object({ languages: z.array(z.object({ locale: z.string(), receipt: z.object({ state: z.string() }) })) });

/** An entry, as far as the benchmarks touch it. */
export interface Edited {
  readonly type: 'arrival-guide' | 'page';
  readonly documentId: string;
  readonly slug: string;
  readonly summary: string;
}

/** An officer at the admin: does what a browser would send. */
export interface Officer {
  /**
   * The first published entry of a type, by slug.
   * @param filter as the admin's address has it, such as `filters[section]=council`
   */
  first(type: Edited['type'], filter?: string): Promise<Edited>;
  /** Changes fields of the English page and presses Publish. */
  publish(entry: Edited, fields: Partial<Pick<Edited, 'slug' | 'summary'>>): Promise<void>;
  /** What the panel beside the entry says of the English page. */
  receipt(entry: Edited): Promise<string | undefined>;
}

const uidOf = (type: string): string => `api::${type}.${type}`;

/**
 * Logs in.
 * @param cmsUrl `http://127.0.0.1:1337`
 * @throws {Error} with the CMS's own words when it refuses, here or later
 */
export async function logIn(cmsUrl: string, email: string, password: string): Promise<Officer> {
  let token = '';
  const call = async (method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${cmsUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) },
      signal: AbortSignal.timeout(30_000),
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: the CMS answered ${answer.status}. ${(await answer.text()).slice(0, 300)}`);
    return answer.json();
  };
  token = session.parse(await call('POST', '/admin/login', { email, password })).data.token;
  return {
    async first(type, filter = '') {
      const { results } = list.parse(await call('GET', `/content-manager/collection-types/${uidOf(type)}?page=1&pageSize=1&sort=slug:ASC&status=published&locale=en&${filter}`));
      const [entry] = results;
      if (!entry) throw new Error(`The CMS has no published ${type} to edit.`);
      return { type, ...entry };
    },
    async publish({ type, documentId }, fields) {
      await call('POST', `/content-manager/collection-types/${uidOf(type)}/${documentId}/actions/publish?locale=en`, fields);
    },
    async receipt({ type, documentId }) {
      const { languages } = panel.parse(await call('GET', `/sanctuary/entries/${uidOf(type)}/${documentId}`));
      return languages.find(({ locale }) => locale === 'en')?.receipt.state;
    },
  };
}
