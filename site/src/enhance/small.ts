import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { minify, type Plugin } from 'vite';

/** A script of this folder, asked for as text: `../enhance/x.js?raw`. */
const asText = /\/src\/enhance\/[\w-]+\.js\?raw$/;

/**
 * Makes the scripts that stand in pages as small as can be: a page may hold 1 KB of them (`docs/budgets.md`), and they are
 * read by people as they are written here.
 */
export function smallEnhancements(): AstroIntegration {
  return {
    name: 'sanctuary:small-enhancements',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => { updateConfig({ vite: { plugins: [minified()] } }); },
    },
  };
}

function minified(): Plugin {
  return {
    name: 'sanctuary:minified',
    enforce: 'pre',
    async load(id) {
      if (!asText.test(id)) return undefined;
      const file = id.replace('?raw', '');
      const { code, errors } = await minify(basename(file), await readFile(file, 'utf8'));
      if (errors.length > 0) throw new Error(`${file} cannot be made small: ${errors[0]?.message ?? ''}`);
      return `export default ${JSON.stringify(code.trim())}`;
    },
  };
}
