import { isDeepStrictEqual } from 'node:util';
import { contentChanged } from '../changes/announce';
import { configurationOf } from '../configuration';
import type { Registration } from '../registration';
import { webhookRunner, webhookStore } from '../strapi/webhooks';

const name = 'Publisher';

/**
 * The webhook that tells the publisher to look. In code, since the admin refuses addresses of the same machine; shown
 * in its settings all the same. On our own event alone: Strapi's carry whole entries.
 */
export const publisherWebhook: Registration = {
  register(strapi) {
    webhookStore(strapi).addAllowedEvent('CONTENT_CHANGED', contentChanged);
  },
  async bootstrap(strapi) {
    const { url, secret } = configurationOf(strapi).publisher;
    const store = webhookStore(strapi);
    const runner = webhookRunner(strapi);
    const wanted = {
      name,
      url: `${url}/hooks/cms`,
      headers: { Authorization: `Bearer ${secret}` },
      events: [contentChanged],
      isEnabled: true,
    };
    const [existing, ...doubles] = (await store.findWebhooks()).filter((webhook) => webhook.name === name);
    for (const double of doubles) {
      await store.deleteWebhook(double.id);
      runner.remove(double);
    }
    if (!existing) {
      runner.add(await store.createWebhook(wanted));
    } else if (!isDeepStrictEqual({ ...existing }, { ...wanted, id: existing.id })) {
      await store.updateWebhook(existing.id, wanted);
      runner.update({ ...wanted, id: existing.id });
    }
  },
};
