import fastify, { type FastifyInstance } from 'fastify';
import { withdrawalOrder } from '@sanctuary/shared-types';
import { z } from 'zod';
import type { Report } from '../counts/report.ts';
import type { Logger } from '../lib/logger.ts';
import { bearerOf } from './bearer.ts';
import type { Metrics } from './metrics.ts';
import { Refusal } from './problems.ts';
import type { Publisher } from './publisher.ts';

/** Largest body, in bytes. */
const bodyLimit = 64 * 1024;
/** Of an order to withdraw, which may name all that was ever withdrawn. */
const orderLimit = 16 * 1024 * 1024;

const rollbackBody = z.object({ id: z.string().optional() }).nullish();
const withdrawalParams = z.object({ id: z.string() });
const entryParams = z.object({ documentId: z.string() });
const countsQuery = z.object({ days: z.coerce.number().int().min(1).max(31).default(7).catch(7) });

/** The publisher's doors. It listens nowhere yet, so that tests open no ports. */
export function createApp({ publisher, report, metrics, secret, logger }: {
  readonly publisher: Publisher;
  readonly report: Report;
  readonly metrics: Metrics;
  readonly secret: string;
  readonly logger: Logger;
}): FastifyInstance {
  const app = fastify({ bodyLimit, forceCloseConnections: true });
  const mayPass = bearerOf(secret);

  // any body is JSON, whatever it says it is, or is refused; none at all will do as well
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_request, body, done) => {
    const text = String(body).trim();
    if (text === '') {
      done(null, null);
      return;
    }
    try {
      done(null, JSON.parse(text));
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }));
    }
  });

  app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => {
    const status = error instanceof Refusal ? 409 : (error.statusCode ?? 500);
    if (status >= 500) logger.error({ reason: error.message }, 'request failed');
    return reply.code(status).send({ message: error.message });
  });
  app.setNotFoundHandler(async (_request, reply) => reply.code(404).send({ message: 'There is nothing here.' }));

  app.get('/healthz', async () => ({ ok: true }));
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));

  void app.register(async (guarded) => {
    guarded.addHook('onRequest', async (request, reply) => {
      if (mayPass(request.headers.authorization)) return;
      await reply.code(401).header('www-authenticate', 'Bearer').send({ message: 'The secret is missing or wrong.' });
    });
    guarded.post('/hooks/cms', async (_request, reply) => {
      publisher.hint();
      return reply.code(202).send({ accepted: true });
    });
    guarded.get('/status', async () => publisher.status());
    guarded.get('/releases', async () => publisher.history());
    guarded.get('/entries/:documentId', async (request) => publisher.receipts(entryParams.parse(request.params).documentId));
    guarded.get('/counts', async (request) => report.last(countsQuery.parse(request.query).days));
    guarded.post('/rollback', async (request) => ({ live: await publisher.rollBack(rollbackBody.parse(request.body)?.id) }));
    guarded.post('/withdrawals', { bodyLimit: orderLimit }, async (request) => {
      const order = withdrawalOrder.safeParse(request.body);
      if (!order.success) throw Object.assign(new Error(`This is no order to withdraw: ${z.prettifyError(order.error)}`), { statusCode: 400 });
      return publisher.withdraw(order.data.tombstones);
    });
    guarded.get('/withdrawals', async () => publisher.withdrawals());
    guarded.get('/withdrawals/:id', async (request, reply) => {
      const [found] = publisher.withdrawals(withdrawalParams.parse(request.params).id).withdrawals;
      return found ?? reply.code(404).send({ message: 'The publisher knows of no such withdrawal. Send it to POST /withdrawals.' });
    });
    guarded.post('/unlock', async (_request, reply) => {
      await publisher.unlock();
      return reply.code(202).send({ accepted: true });
    });
    guarded.post('/allow-shrink', async (_request, reply) => {
      await publisher.allowShrink();
      return reply.code(202).send({ accepted: true });
    });
  });
  return app;
}
