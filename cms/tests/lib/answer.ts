/** An answer over HTTP, read as JSON; tests look into it with {@link at}. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

export async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: isJson && text !== '' ? JSON.parse(text) : text, headers: response.headers };
}

/** What lies in an answer at a path such as `data.0.title`; `undefined` where there is nothing. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined), value);
}

export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  if (typeof found === 'string' || typeof found === 'number') return String(found);
  throw new TypeError(`There is no text at ${path} of ${JSON.stringify(value)}`);
}
