import type { BrowserContextOptions } from 'playwright-core';

/** One picture of the site, as it is taken. */
export interface Picture {
  /** Of the file in `docs/images/`. */
  readonly name: string;
  /** Address on the site. */
  readonly path: string;
  readonly on: 'phone' | 'screen' | 'paper';
  readonly colorScheme?: 'light' | 'dark';
  /** Pixels of the page that are shown at most, from its top. */
  readonly height: number;
}

/** What a picture is taken on. A phone has two dots a pixel. */
export const devices: Readonly<Record<Picture['on'], BrowserContextOptions & { readonly viewport: { width: number; height: number } }>> = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  screen: { viewport: { width: 1280, height: 900 } },
  // A4 between its margins
  paper: { viewport: { width: 700, height: 1000 } },
};

/** The pictures of the README and the docs. */
export const pictures: readonly Picture[] = [
  { name: 'home-phone', path: '/', on: 'phone', height: 844 },
  { name: 'home-screen', path: '/', on: 'screen', height: 1500 },
  { name: 'home-arabic-phone', path: '/ar/', on: 'phone', height: 844 },
  { name: 'commitments-screen', path: '/commitments/', on: 'screen', height: 1500 },
  { name: 'services-screen', path: '/services/', on: 'screen', height: 1500 },
  { name: 'service-phone', path: '/services/citizens-advice-kingston/', on: 'phone', height: 844 },
  { name: 'guide-phone', path: '/guides/register-with-a-gp/', on: 'phone', height: 844 },
  { name: 'guide-screen-dark', path: '/guides/register-with-a-gp/', on: 'screen', colorScheme: 'dark', height: 1500 },
  { name: 'story-phone', path: '/stories/the-number-on-the-bus/', on: 'phone', height: 1200 },
  { name: 'contact-phone', path: '/contact/', on: 'phone', height: 844 },
  { name: 'refugee-week-screen', path: '/refugee-week/2026/', on: 'screen', height: 1500 },
  { name: 'guide-paper', path: '/guides/register-with-a-gp/', on: 'paper', height: 1000 },
];
