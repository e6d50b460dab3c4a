import { readFileSync } from 'node:fs';
import { contentTypes, localisedFields } from '@sanctuary/shared-types';
import { blocksOf } from '@sanctuary/shared-types/translation';

interface Attribute {
  readonly type: string;
  readonly component?: string;
  /** Whether it is for officers alone. */
  readonly private?: boolean;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

function attributesIn(file: string): Record<string, Attribute> {
  const { attributes }: { attributes: Record<string, Attribute> } = JSON.parse(readFileSync(new URL(`../../../cms/src/${file}`, import.meta.url), 'utf8'));
  return attributes;
}

describe.each(contentTypes)('the translated fields of %s', (type) => {
  const attributes = attributesIn(`api/${type}/content-types/${type}/schema.json`);

  it('are those of the CMS', () => {
    const localised = Object.keys(attributes).filter((name) => attributes[name]?.pluginOptions?.i18n?.localized === true && !name.startsWith('translation') && attributes[name].private !== true);
    expect([...localisedFields[type]].sort()).toEqual(localised.sort());
  });

  it('can each be compared with their English', () => {
    for (const field of localisedFields[type].filter((name) => attributes[name]?.type !== 'media')) {
      const { component } = attributes[field] ?? {};
      const parts = component && [Object.fromEntries(Object.keys(attributesIn(`components/${component.replace('.', '/')}.json`)).map((name) => [name, 'Words']))];
      expect([field, blocksOf(field, parts ?? 'Words')]).toEqual([field, [expect.arrayContaining([expect.arrayContaining(['Words'])])]]);
    }
  });
});
