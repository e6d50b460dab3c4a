import * as site from '@sanctuary/site';
import { systemClock } from '../lib/clock.ts';
import { readPublisherEnvironment } from '../lib/environment.ts';
import { createLogger } from '../lib/logger.ts';
import { runService } from '../lib/service.ts';
import { runPublisher } from './run.ts';

await runService(async () => {
  const environment = readPublisherEnvironment(process.env);
  const logger = createLogger('publisher', { secrets: [environment.cmsToken, environment.publisherSecret] });
  const running = await runPublisher({ site, environment, logger, clock: systemClock });
  const endBuilder = site.keepReady(environment.siteUrl);
  return {
    async stop() {
      await running.stop();
      await endBuilder();
    },
  };
});
