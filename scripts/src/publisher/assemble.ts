import type { FastifyInstance } from 'fastify';
import { Report } from '../counts/report.ts';
import type { Clock } from '../lib/clock.ts';
import { dataFolder } from '../lib/data-folder.ts';
import type { PublisherEnvironment } from '../lib/environment.ts';
import type { Logger } from '../lib/logger.ts';
import { createMail } from '../lib/mail.ts';
import { createAlarm } from './alarm.ts';
import { createApp } from './app.ts';
import { createMetrics } from './metrics.ts';
import { open } from './open.ts';
import { createPublisher, type Publisher } from './publisher.ts';
import type { Site } from './site.ts';
import { stepRunner, type Step } from './steps.ts';
import { usualTimes, type Times } from './times.ts';

/** What a publisher is put together from. */
export interface Assembly {
  readonly site: Site;
  readonly environment: PublisherEnvironment;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly times?: Times;
  /** Is told of each step that begins. */
  readonly beforeStep?: (step: Step) => void;
}

/** Puts the publisher together. It takes up what an earlier one left, but neither listens nor looks yet. */
export async function assemble({ site, environment, logger, clock, times = usualTimes, beforeStep }: Assembly): Promise<{ publisher: Publisher; app: FastifyInstance }> {
  const { siteUrl, cmsUrl, cmsToken, publisherSecret, smtpUrl, mailFrom, alertEmail, caddySnippet } = environment;
  const folder = dataFolder(environment.dataDir);
  const opened = await open({ site, clock, logger, times, cms: { url: cmsUrl, token: cmsToken }, siteUrl, folder, caddySnippet });
  const { memory } = opened;
  const metrics = createMetrics(opened, clock);
  const step = stepRunner({ logger, clock, after: metrics.stepTook, ...(beforeStep && { before: beforeStep }) });
  const send = createMail({ smtpUrl, from: mailFrom, to: alertEmail, dir: folder.mail, now: clock.now });
  const alarm = createAlarm({ clock, memory, logger, siteUrl, after: times.alarm, send });
  const publisher = createPublisher({ ...opened, step }, { metrics, alarm });
  const report = new Report({ folder, clock, logger });
  return { publisher, app: createApp({ publisher, report, metrics, secret: publisherSecret, logger }) };
}
