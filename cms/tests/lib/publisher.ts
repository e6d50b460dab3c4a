import { createServer, type Server } from 'node:http';
import { publisherSecret } from './cms';

/** Stands in for the publisher: says what it is told to say, to whoever knows the secret. */
export class Publisher {
  readonly #server: Server;
  readonly answers = new Map<string, unknown>();

  constructor() {
    this.#server = createServer((request, response) => {
      const known = request.headers.authorization === `Bearer ${publisherSecret}`;
      const answer = this.answers.get(request.url ?? '');
      response.writeHead(known ? (answer === undefined ? 404 : 200) : 401).end(JSON.stringify(answer));
    });
  }

  listen = (port: number) => new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
  stop = () => new Promise<void>((resolve) => void (this.#server.close(() => resolve()), this.#server.closeAllConnections()));
}

/** What it says of itself while all is well and nothing was ever published. */
export const idle = { state: 'idle', live: null, pending: false, locked: false, lastAttempt: null, failingSince: null, held: [] };
