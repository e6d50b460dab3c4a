import { ask, type Answer } from './answer';
import { cmsToken, type Cms } from './cms';

/** Asks as the publisher does: with its token, over REST and GraphQL. */
export class Reader {
  readonly #cms: Cms;
  readonly #token: string;

  constructor(cms: Cms, token: string = cmsToken) {
    this.#cms = cms;
    this.#token = token;
  }

  rest(path: string): Promise<Answer> {
    return ask(`${this.#cms.url}/api${path}`, { headers: { authorization: `Bearer ${this.#token}` } });
  }

  graphql(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    return this.post({ query, variables });
  }

  post(body: unknown): Promise<Answer> {
    return ask(`${this.#cms.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
}
