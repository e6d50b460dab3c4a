import * as site from '@sanctuary/site';
import { feedCaddy } from '../compose/caddy-feed.ts';
import { countForCaddy } from '../counts/count-for-caddy.ts';
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
  const endFeed = environment.caddySnippet === undefined
    ? undefined
    : await feedCaddy({ dataDir: environment.dataDir, file: environment.caddySnippet, clock: systemClock, logger });
  const endCount = environment.caddyViews === undefined
    ? undefined
    : await countForCaddy({ dataDir: environment.dataDir, file: environment.caddyViews, clock: systemClock, logger });
  return {
    async stop() {
      endFeed?.();
      await endCount?.();
      await running.stop();
      await endBuilder();
    },
  };
});
