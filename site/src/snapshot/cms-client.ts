import { ClientError, GraphQLClient } from 'graphql-request';
import { CmsError } from './cms-error.ts';
import type { TypedDocumentString } from './generated/operations.ts';
import { patientFetch } from './patient-fetch.ts';

const timeLimitSeconds = 15;

/** Asks the CMS one question. */
export type AskCms = <Answer, Variables extends Record<string, unknown>>(document: TypedDocumentString<Answer, Variables>, variables: Variables) => Promise<Answer>;

/** How to reach the CMS. */
export interface CmsRoute {
  /** Address of the CMS, without a path. */
  readonly cmsUrl: string;
  /** Address at which officers reach it, where that is another one. */
  readonly cmsPublicUrl?: string | undefined;
  /** The publisher's read token. */
  readonly token: string;
  /** Ends what is under way; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A way to ask the CMS over GraphQL.
 * @returns a function that throws {@link CmsError} where the CMS is away, slow, or answers with errors
 */
export function cmsClient({ cmsUrl, cmsPublicUrl, token, signal }: CmsRoute): AskCms {
  const client = new GraphQLClient(new URL('/graphql', cmsUrl).href, {
    fetch: patientFetch,
    headers: { authorization: `Bearer ${token}` },
    jsonSerializer: { stringify: JSON.stringify, parse: (text): unknown => JSON.parse(text, localUploads([cmsUrl, cmsPublicUrl ?? cmsUrl])) },
  });
  return async <Answer, Variables extends Record<string, unknown>>(document: TypedDocumentString<Answer, Variables>, variables: Variables) => {
    const slow = AbortSignal.timeout(timeLimitSeconds * 1000);
    try {
      return await client.request<Answer, Record<string, unknown>>({
        document,
        variables,
        signal: signal ? AbortSignal.any([signal, slow]) : slow,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new CmsError({ message: faultOf(error, slow.aborted) }, { cause: error });
    }
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

function faultOf(error: unknown, tooSlow: boolean): string {
  if (tooSlow) return `The CMS did not answer within ${timeLimitSeconds} seconds.`;
  if (!(error instanceof ClientError)) return `The CMS cannot be reached, or its answer cannot be read: ${reasonOf(error)}`;
  const { status, errors } = error.response;
  if (status === 401 || status === 403) return `The CMS refused the publisher’s token (HTTP ${status}). Give both the same CMS_TOKEN, and start the CMS again.`;
  const said = errors?.map(({ message }) => message).join(' · ');
  return `The CMS answered with an error (HTTP ${status})${said ? `: ${said}` : '.'}`;
}

/** The CMS's editor writes whole addresses of its media library into Markdown: entries keep them without the host. */
function localUploads(addresses: readonly string[]): (key: string, value: unknown) => unknown {
  const whole = addresses.map((address) => new URL('/uploads/', address).href);
  return (_key, value) => (typeof value === 'string' ? whole.reduce((text, prefix) => text.replaceAll(prefix, '/uploads/'), value) : value);
}
