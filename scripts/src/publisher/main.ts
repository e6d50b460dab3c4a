import * as site from '@sanctuary/site';
import { systemClock } from '../lib/clock.ts';
import { readPublisherEnvironment } from '../lib/environment.ts';
import { createLogger } from '../lib/logger.ts';
import { runService } from '../lib/service.ts';
import { runPublisher } from './run.ts';

await runService(async () => {
  const environment = readPublisherEnvironment(process.env);
  const logger = createLogger('publisher', { secrets: [environment.cmsToken, environment.publisherSecret] });
  return runPublisher({ site, environment, logger, clock: systemClock });
});
