import type { AdminApi } from './admin-api.ts';

/** A preview as its answer tells it. */
export interface Previewed {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

/** Asks for previews as the content manager does. */
export class Previewing {
  readonly #admin: AdminApi;

  constructor(admin: AdminApi) {
    this.#admin = admin;
  }

  /** The address that the content manager would put into its frame; `undefined` where it has no button. */
  async address(type: string, documentId: string, locale = 'en', status = 'draft'): Promise<string | undefined> {
    const query = new URLSearchParams({ documentId, locale, status });
    const answer = (await this.#admin.get(`/content-manager/preview/url/api::${type}.${type}?${query.toString()}`)) as { data?: { url?: string } } | undefined;
    return answer?.data?.url;
  }

  async open(type: string, documentId: string, locale = 'en', status = 'draft'): Promise<Previewed> {
    const url = await this.address(type, documentId, locale, status);
    if (url === undefined) throw new Error(`There is no preview of ${type} ${documentId} in ${locale}`);
    return fetched(url);
  }
}

export async function fetched(url: string): Promise<Previewed> {
  const answer = await fetch(url);
  return { url, status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** What stands in the page's own part, as words. */
export function mainWords(html: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
}
