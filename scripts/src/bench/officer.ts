import { z } from 'zod';

const guides = 'api::arrival-guide.arrival-guide';
const session = z.object({ data: z.object({ token: z.string() }) });
const list = z.object({ results: z.array(z.object({ documentId: z.string(), slug: z.string(), summary: z.string() })) });
const panel = z.object({ languages: z.array(z.object({ locale: z.string(), receipt: z.object({ state: z.string() }) })) });

/** A guide, as far as the benchmark touches it. */
export interface BenchGuide {
  readonly documentId: string;
  readonly slug: string;
  readonly summary: string;
}

/** An officer at the admin: does what a browser would send. */
export interface Officer {
  /** A published guide. */
  guide(): Promise<BenchGuide>;
  /** Changes the summary and presses Publish. */
  publish(guide: BenchGuide, summary: string): Promise<void>;
  /** What the panel beside the entry says of the English page. */
  receipt(guide: BenchGuide): Promise<string | undefined>;
}

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
    async guide() {
      const { results } = list.parse(await call('GET', `/content-manager/collection-types/${guides}?page=1&pageSize=1&sort=slug:ASC&status=published&locale=en`));
      const [guide] = results;
      if (!guide) throw new Error('The CMS has no published guide to edit.');
      return guide;
    },
    async publish({ documentId }, summary) {
      await call('POST', `/content-manager/collection-types/${guides}/${documentId}/actions/publish?locale=en`, { summary });
    },
    async receipt({ documentId }) {
      const { languages } = panel.parse(await call('GET', `/sanctuary/entries/${guides}/${documentId}`));
      return languages.find(({ locale }) => locale === 'en')?.receipt.state;
    },
  };
}
