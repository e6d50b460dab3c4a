import type { Locator, Page } from 'playwright-core';
import type { System } from '../../src/testing/running-system.ts';

const live = /Live since \d\d:\d\d:\d\d/;

/** The admin in a browser, by what an officer sees. */
export class AdminPage {
  readonly page: Page;
  readonly #cms: string;

  constructor(page: Page, cms: string) {
    this.page = page;
    this.#cms = cms;
  }

  async signIn({ email, password }: System['admin']): Promise<void> {
    await this.page.goto(`${this.#cms}/admin`);
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password').first().fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByText('Public site').first().waitFor();
  }

  /**
   * Opens the entry of a list that a search finds, by the words in its row.
   * @param field one of its form
   */
  async open(type: string, search: string, field = 'Title'): Promise<void> {
    await this.page.goto(`${this.#cms}/admin/content-manager/collection-types/api::${type}.${type}?_q=${encodeURIComponent(search)}`);
    await this.page.getByRole('row').filter({ hasText: search }).first().click();
    await this.field(field).waitFor();
  }

  field(label: string): Locator {
    return this.page.getByLabel(label).first();
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
  }

  async unpublish(): Promise<void> {
    await this.page.getByRole('button', { name: 'More document actions' }).click();
    await this.page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
  }

  /** Waits until the panel beside the entry says something. */
  async receipt(words: RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  /** Since when the open entry is live, as the panel says it. */
  async liveSince(): Promise<string> {
    return this.page.getByText(live).first().innerText();
  }

  /**
   * Waits until the panel says that the entry went live again: so soon that nobody may have seen it on the way.
   * @param before what {@link liveSince} said
   */
  async liveAgain(before: string): Promise<void> {
    await this.page.getByText(live).filter({ hasNotText: before }).first().waitFor();
  }
}
