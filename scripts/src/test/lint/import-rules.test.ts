import path from 'node:path';
import { ESLint } from 'eslint';
import { projectRoot } from '../../lib/environment.ts';

const ruleIds = new Set(['boundaries/dependencies', 'no-restricted-imports', 'no-restricted-properties', 'no-console']);
const eslint = new ESLint({
  cwd: projectRoot,
  ruleFilter: ({ ruleId }) => ruleIds.has(ruleId),
  // import rules need no types, and the snippets are in no project
  overrideConfig: { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { projectService: false } } },
});

async function brokenRules(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(projectRoot, file) });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return messages.map(({ ruleId }) => String(ruleId));
}

const imports = (source: string): string => `import thing from '${source}';\nexport default thing;\n`;
const importsType = (source: string): string => `import type thing from '${source}';\nexport type Thing = thing;\n`;

test.each([
  ['shared types use nobody', 'shared-types/src/new.ts', imports('@sanctuary/site')],
  ['rules know no Strapi', 'cms/src/rules/new.ts', imports('@strapi/strapi')],
  ['rules know no Strapi, not even its types', 'cms/src/rules/new.ts', importsType('@strapi/types')],
  ['rules know nothing of the rest of the CMS', 'cms/src/rules/new.ts', imports('../index')],
  ['the admin runs nothing of the server', 'cms/src/admin/new.ts', imports('../index')],
  ['the CMS does not import the site', 'cms/src/new.ts', imports('@sanctuary/site')],
  ['content speaks no GraphQL', 'site/src/content/new.ts', imports('graphql-request')],
  ['content knows no Astro', 'site/src/content/new.ts', imports('astro:content')],
  ['content does not reach the snapshot’s makers', 'site/src/content/new.ts', imports('../snapshot/take-snapshot.ts')],
  ['the snapshot does not look at pages', 'site/src/snapshot/new.ts', imports('../content/index.ts')],
  ['components run nothing of content', 'site/src/components/new.ts', imports('../content/index.ts')],
  ['islands take plain props', 'site/src/islands/new.tsx', imports('../content/index.ts')],
  ['pages know nothing of the gallery', 'site/src/pages/new.ts', importsType('../../gallery/fixtures.ts')],
  ['components run nothing of the gallery', 'site/src/components/new.ts', imports('../../gallery/setting.ts')],
  ['fixtures are for the gallery', 'site/src/components/new.ts', importsType('./Card.fixtures.ts')],
  ['pages do not read the snapshot', 'site/src/pages/new.ts', imports('../snapshot/take-snapshot.ts')],
  ['scripts use the site by its public door', 'scripts/src/new.ts', imports('@sanctuary/site/src/content/index.ts')],
  ['no path leads into another package', 'scripts/src/new.ts', imports('../../site/src/index.ts')],
  ['exports are imports too', 'cms/src/rules/new.ts', "export * from '../index';\n"],
  ['an import at run time is an import too', 'cms/src/rules/new.ts', "export const strapi = import('@strapi/strapi');\n"],
  ['the CMS reads the environment in cms/config alone', 'cms/src/new.ts', 'export const port = process.env.CMS_PORT;\n'],
  ['nothing is written to the console', 'scripts/src/new.ts', "console.log('found it');\n"],
])('refused: %s', async (_rule, file, code) => {
  await expect(brokenRules(file, code)).resolves.toHaveLength(1);
});

test.each([
  ['rules use the shared types', 'cms/src/rules/new.ts', imports('@sanctuary/shared-types')],
  ['the CMS uses its rules', 'cms/src/documents/new.ts', imports('../rules/index')],
  ['content uses i18n', 'site/src/content/new.ts', imports('../i18n/index.ts')],
  ['components take view types', 'site/src/components/new.ts', importsType('../content/index.ts')],
  ['fixtures take their shape from the gallery', 'site/src/components/New.fixtures.ts', importsType('../../gallery/fixtures.ts')],
  ['scripts use the site’s public door', 'scripts/src/new.ts', imports('@sanctuary/site')],
  ['cms/config reads the environment', 'cms/config/new.ts', 'export const port = process.env.CMS_PORT;\n'],
])('taken: %s', async (_rule, file, code) => {
  await expect(brokenRules(file, code)).resolves.toEqual([]);
});
