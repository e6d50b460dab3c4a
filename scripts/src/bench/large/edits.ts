import type { Edited, Officer } from '../officer.ts';
import { until } from '../until.ts';

/** One edit on the clock on the wall, in milliseconds since 1970. */
export interface EditTimes {
  readonly pressed: number;
  /** When the CMS said that it is published. */
  readonly saved: number;
  /** When the first byte of the new page came. */
  readonly served: number;
}

/** Where edits are made. */
export interface Scene {
  readonly officer: Officer;
  /** Address of the public site. */
  readonly site: string;
  /** Waits until the publisher has come to rest: what it does behind the scenes after a release is not the next edit's. */
  readonly rest: () => Promise<void>;
}

/**
 * Changes an entry as an officer does, and waits for the public page.
 * @param isPublic whether the public page shows the change
 */
async function edit({ officer, rest }: Scene, entry: Edited, fields: Partial<Edited>, isPublic: () => Promise<boolean>): Promise<EditTimes> {
  await rest();
  const pressed = Date.now();
  let saved = pressed;
  const publishing = officer.publish(entry, fields).then(() => { saved = Date.now(); });
  await Promise.all([publishing, until('public page', isPublic, 10)]);
  return { pressed, saved, served: Date.now() };
}

/** Edits a guide again and again; at the end it is as it was. */
export async function editGuide(scene: Scene, times: number): Promise<EditTimes[]> {
  const { officer, site } = scene;
  const guide = await officer.first('arrival-guide');
  const run = Date.now().toString(36);
  const shows = async (text: string): Promise<boolean> => (await (await fetch(`${site}/guides/${guide.slug}/`)).text()).includes(text);
  const edits: EditTimes[] = [];
  for (let edition = 1; edition <= times; edition += 1) {
    const mark = `Edition ${run}-${edition}.`;
    edits.push(await edit(scene, guide, { summary: `${mark} ${guide.summary}`.slice(0, 300) }, () => shows(mark)));
  }
  await edit(scene, guide, { summary: guide.summary }, async () => !(await shows(`Edition ${run}`)));
  return edits;
}

/** Changes an address that stands in the footer of every page, and changes it back. */
export async function editNavigation(scene: Scene, times: number): Promise<EditTimes[]> {
  const { officer, site } = scene;
  const page = await officer.first('page', 'filters[section][$eq]=council');
  const footerHas = async (slug: string): Promise<boolean> => (await (await fetch(`${site}/`)).text()).includes(`"/${slug}/"`);
  const edits: EditTimes[] = [];
  for (let edition = 1; edition <= times; edition += 1) {
    for (const slug of [`${page.slug}-moved`, page.slug]) edits.push(await edit(scene, page, { slug }, () => footerHas(slug)));
  }
  return edits;
}
