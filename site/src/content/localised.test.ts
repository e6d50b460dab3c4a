import { readFileSync } from 'node:fs';
import { contentTypes, localisedFields } from '@sanctuary/shared-types';

interface Attribute {
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

describe.each(contentTypes)('the translated fields of %s', (type) => {
  it('are those of the CMS', () => {
    const file = new URL(`../../../cms/src/api/${type}/content-types/${type}/schema.json`, import.meta.url);
    const { attributes }: { attributes: Record<string, Attribute> } = JSON.parse(readFileSync(file, 'utf8'));
    const localised = Object.keys(attributes).filter((name) => attributes[name]?.pluginOptions?.i18n?.localized === true && !name.startsWith('translation'));
    expect([...localisedFields[type]].sort()).toEqual(localised.sort());
  });
});
