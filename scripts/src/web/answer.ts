/** What matters of a request. */
export interface Asked {
  readonly method: string;
  /** As in the request line. */
  readonly address: string;
  readonly header: (name: string) => string | undefined;
}

/** What is sent back. For HEAD, the same without the body. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | FileBody;
}

/** A file, or the part of it from `start` to `end`, both included. */
export interface FileBody {
  readonly file: string;
  readonly start?: number;
  readonly end?: number;
}

/** What may change behind the same address: a browser asks each time, and mostly hears that nothing did. */
export const revalidate = { 'cache-control': 'no-cache' };

/** A page of the server's own, for when no release has one to show: it needs no style, script or picture. */
export function plainAnswer(status: number, title: string, text: string, headers: Record<string, string> = {}): Answer {
  const body = Buffer.from(`<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
</html>
`);
  return {
    status,
    headers: {
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      ...revalidate,
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.byteLength),
    },
    body,
  };
}
