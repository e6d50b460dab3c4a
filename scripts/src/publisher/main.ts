import * as site from '@sanctuary/site';
import { feedCaddy } from '../compose/caddy-feed.ts';
import { systemClock } from '../lib/clock.ts';
import { readPublisherEnvironment } from '../lib/environment.ts';
import { createLogger } from '../lib/logger.ts';
import { runService } from '../lib/service.ts';
import { runPublisher } from './run.ts';

await runService(async () => {
  const environment = readPublisherEnvironment(process.env);
  const logger = createLogger('publisher', { secrets: [environment.cmsToken, environment.publisherSecret] });
  const publisher = await runPublisher({ site, environment, logger, clock: systemClock });
  if (environment.caddySnippet === undefined) return publisher;
  const stopFeeding = await feedCaddy({ dataDir: environment.dataDir, file: environment.caddySnippet, clock: systemClock, logger });
  return {
    async stop() {
      stopFeeding();
      await publisher.stop();
    },
  };
});
