import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '@sanctuary/shared-types';
import { z } from 'zod';
import { check, render, RenderError, takeSnapshot } from './index.ts';

// `pnpm --filter @sanctuary/site build`: the plain thing, without a publisher. What is published becomes a static site.
const environment = z.object({
  CMS_URL: z.url(),
  CMS_PUBLIC_URL: z.url().optional(),
  CMS_TOKEN: z.string().min(1),
  SITE_URL: z.url().transform((url) => url.replace(/\/+$/, '')),
  OUT_DIR: z.string().default('dist'),
});

const parsed = environment.safeParse(process.env);
if (!parsed.success) throw new Error(`Set these in the environment:\n${z.prettifyError(parsed.error)}`);
const { CMS_URL: cmsUrl, CMS_PUBLIC_URL: cmsPublicUrl, CMS_TOKEN: token, SITE_URL: siteUrl } = parsed.data;
const outDir = resolve(parsed.data.OUT_DIR);
const mediaDir = join(outDir, '.media');

function report(problems: readonly Problem[]): void {
  for (const { uid, documentId, locale, field, message } of problems) {
    const where = uid === '' ? '' : `${uid} ${documentId} (${locale})${field === '' ? '' : `, ${field}`}: `;
    process.stderr.write(`${where}${message}\n`);
  }
}

async function build(): Promise<boolean> {
  const { snapshot, problems } = await takeSnapshot({ cmsUrl, cmsPublicUrl, token, siteUrl, mediaDir, now: new Date() });
  report(problems);
  const { pages } = await render({ snapshot, mediaDir, outDir });
  const faults = await check({ dir: outDir, snapshot });
  report(faults);
  process.stdout.write(`${pages.length} pages in ${join(outDir, 'public')}\n`);
  return faults.length === 0;
}

try {
  await mkdir(outDir, { recursive: true });
  process.exitCode = (await build()) ? 0 : 1;
} catch (error) {
  if (error instanceof RenderError) report(error.problems);
  else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
