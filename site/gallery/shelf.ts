import { componentName } from './addresses.ts';
import type { AnyFixtures } from './fixtures.ts';

type Rendered = (props: Readonly<Record<string, unknown>>) => unknown;

/** A component that has fixtures. */
export interface Shown {
  /** Its name in addresses. */
  readonly name: string;
  /** Its file, as people look for it. */
  readonly file: string;
  readonly component: Rendered;
  readonly fixtures: AnyFixtures;
}

const fixtures = import.meta.glob<AnyFixtures>(['../src/components/**/*.fixtures.ts', '../src/islands/*.fixtures.ts'], { eager: true, import: 'default' });
// An island is shown by an example of ours: pages name its loading directive where they use it.
const components = import.meta.glob<Rendered>(['../src/components/**/*.astro', './islands/*.astro'], { eager: true, import: 'default' });

/**
 * Every component that has fixtures.
 * @throws {Error} naming fixtures without a component
 */
export const shelf: readonly Shown[] = Object.entries(fixtures).map(([path, itsFixtures]) => {
  const file = path.replace(/\.fixtures\.ts$/, '.astro').replace('../src/islands/', './islands/');
  const component = components[file];
  if (!component) throw new Error(`${path} stands beside no component: ${file} is not there.`);
  return { name: componentName(path), file: path.replace('../', 'site/').replace('.fixtures.ts', ''), component, fixtures: itsFixtures };
});
