import type { Core } from '@strapi/strapi';

export interface WebhookData {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  readonly isEnabled: boolean;
}

export type Webhook = WebhookData & { readonly id: string };

interface WebhookStore {
  addAllowedEvent(key: string, event: string): void;
  findWebhooks(): Promise<readonly Webhook[]>;
  createWebhook(data: WebhookData): Promise<Webhook>;
  updateWebhook(id: string, data: WebhookData): Promise<unknown>;
  deleteWebhook(id: string): Promise<unknown>;
}

interface WebhookRunner {
  add(webhook: Webhook): void;
  update(webhook: Webhook): void;
  remove(webhook: Webhook): void;
}

/** Where webhooks are kept. */
export const webhookStore = (strapi: Core.Strapi): WebhookStore => strapi.get<WebhookStore>('webhookStore');

/** What calls them. */
export const webhookRunner = (strapi: Core.Strapi): WebhookRunner => strapi.get<WebhookRunner>('webhookRunner');
