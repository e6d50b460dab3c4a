import { existsSync } from 'node:fs';
import * as site from '@sanctuary/site';
import { systemClock } from '../../lib/clock.ts';
import { readPublisherEnvironment } from '../../lib/environment.ts';
import { createLogger } from '../../lib/logger.ts';
import { runService } from '../../lib/service.ts';
import { runPublisher } from '../../publisher/run.ts';

/** The publisher with the whole site, in a process of its own. No page can be made while a file is there. */
const [faultFile = ''] = process.argv.slice(2);

async function render(options: Parameters<typeof site.render>[0]): ReturnType<typeof site.render> {
  if (existsSync(faultFile)) throw new Error('No page can be made.');
  return site.render(options);
}

await runService(async () => {
  const environment = readPublisherEnvironment(process.env);
  const running = await runPublisher({ site: { ...site, render }, environment, logger: createLogger('publisher'), clock: systemClock });
  const endBuilder = site.keepReady(environment.siteUrl);
  return {
    async stop() {
      await running.stop();
      await endBuilder();
    },
  };
});
