import { jest } from '@jest/globals';
import { generate, lexer, parse, walk, type CssNode } from 'css-tree';
import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sharedSystem } from '../system.ts';

jest.setTimeout(120_000);

const publicDir = path.join(sharedSystem().dataDir, 'current/public');

/** Works out once what the rules are: a third of the time would go into that. */
class SameForAll extends StaticConfigLoader {
  #rules: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(file: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#rules ??= super.getConfigFor(file));
  }
}

async function served(extension: string): Promise<string[]> {
  return (await readdir(publicDir, { recursive: true })).filter((file) => file.endsWith(extension)).sort();
}

test('every page is valid HTML, and follows the rules that help people who cannot see it', async () => {
  const validator = new HtmlValidate(new SameForAll({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] }));
  const found: string[] = [];
  for (const file of await served('.html')) {
    const { results } = await validator.validateString(await readFile(path.join(publicDir, file), 'utf8'));
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) found.push(`${file}: ${ruleId}: ${message} (${selector ?? 'page'})`);
  }
  expect(found).toEqual([]);
});

test('every style is one that CSS knows', async () => {
  const found: string[] = [];
  const files = await served('.css');
  for (const file of files) {
    const fault = (message: string, { loc }: Pick<CssNode, 'loc'>) => found.push(`${file}:${loc?.start.column ?? 0}: ${message}`);
    const tree = parse(await readFile(path.join(publicDir, file), 'utf8'), {
      positions: true,
      onParseError: ({ message }, node) => fault(message, node),
    });
    walk(tree, (node) => {
      if (node.type !== 'Declaration' || node.property.startsWith('--')) return;
      // what a variable stands for is known only in the page
      if (generate(node.value).includes('var(')) {
        if (!lexer.getProperty(node.property)) fault(`${node.property} is not a property`, node);
        return;
      }
      const { error } = lexer.matchDeclaration(node);
      if (error) fault(`${node.property}: ${generate(node.value)}: ${error.message.split('\n')[0] ?? ''}`, node);
    });
  }
  expect(files.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
