import { pino, type DestinationStream, type Logger } from 'pino';

import { withoutContent } from './without-content.ts';

export type { Logger } from 'pino';

/**
 * A logger of JSON lines on standard output. None of the given secrets can appear in a line, not even inside
 * the message of an error that some library made, and nothing that is quoted of an entry.
 * @param name of the process, in every line
 * @param options `secrets` that must never be written; `to`, another place than standard output
 */
export function createLogger(name: string, options: { secrets?: readonly string[]; to?: DestinationStream } = {}): Logger {
  const secrets = (options.secrets ?? []).filter((secret) => secret !== '');
  const settings = {
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: {
      streamWrite: (line: string) => withoutContent(secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)),
    },
  };
  return options.to ? pino(settings, options.to) : pino(settings);
}
