import { listening, portIsFree } from '../lib/service.ts';
import { assemble, type Assembly } from './assemble.ts';
import type { Publisher } from './publisher.ts';

/** A publisher at work. */
export interface Running {
  readonly publisher: Publisher;
  /** Where it listens, `http://127.0.0.1:4400`. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Puts the publisher together, opens its doors and lets it begin.
 * @throws {PortTaken} before anything is touched: most likely it is another publisher that has the port
 */
export async function runPublisher(assembly: Assembly): Promise<Running> {
  const { environment: { host, publisherPort: port }, logger } = assembly;
  await listening('PUBLISHER_PORT', port, () => portIsFree(host, port));
  const { publisher, app } = await assemble(assembly);
  const address = await listening('PUBLISHER_PORT', port, () => app.listen({ host, port }));
  logger.info({ address }, 'listening');
  publisher.start();
  return {
    publisher,
    address,
    async stop() {
      await Promise.all([app.close(), publisher.stop()]);
      logger.info('stopped');
    },
  };
}
