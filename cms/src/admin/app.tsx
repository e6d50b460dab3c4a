import type { StrapiApp } from '@strapi/strapi/admin';
import { choicesField } from './choices/field';
import { configuration } from './configuration';
import { factPanels } from './facts/panels';
import { homePage } from './home/widgets';
import { everywhere } from './lib/everywhere';
import { LibraryPass } from './library/library-pass';
import { NewPictures } from './pictures/new-pictures';
import { picturesPanel } from './pictures/panel';
import { receiptPanel } from './receipts/panel';
import { wordsOnly } from './translation/form';
import { translationPanel } from './translation/panel';
import { withdrawalPanel } from './withdrawal/panel';
import { britishDates } from './words/british';
import { enumerationColumns } from './words/columns';

export default {
  config: configuration,
  register(app: StrapiApp) {
    britishDates(app);
    choicesField(app);
    homePage(app);
    everywhere(app, 'library-pass', LibraryPass);
    everywhere(app, 'new-pictures', NewPictures);
  },
  bootstrap(app: StrapiApp) {
    receiptPanel(app);
    translationPanel(app);
    picturesPanel(app);
    withdrawalPanel(app);
    factPanels(app);
    enumerationColumns(app);
    wordsOnly(app);
  },
};
