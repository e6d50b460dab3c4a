import type { ComponentType } from 'react';
import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Tick boxes: several values out of a list of `choices` in shared-types. */
export function choicesField(app: StrapiApp): void {
  app.customFields.register({
    name: 'choices',
    type: 'json',
    icon: CheckCircle,
    intlLabel: { id: 'choices.label', defaultMessage: 'Tick boxes' },
    intlDescription: { id: 'choices.description', defaultMessage: 'Several values out of a fixed list' },
    // Strapi's types know of no properties, though it gives a field's input those of the form
    components: { Input: async () => ({ default: (await import('./input')).default as ComponentType }) },
  });
}
