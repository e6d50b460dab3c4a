import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/**
 * A logger of JSON lines on standard output. None of the given secrets can appear in a line, not even inside
 * the message of an error that some library made.
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
      streamWrite: (line: string) => secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line),
    },
  };
  return options.to ? pino(settings, options.to) : pino(settings);
}
