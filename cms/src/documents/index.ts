import { relinked } from '../changes/relinked';
import { keptInUse } from '../facts/in-use';
import { clearsLooks, marksTranslations } from '../facts/look-steps';
import type { Registration } from '../registration';
import { followsTranslations, keepsChangeDays, keepsSources } from '../translations/steps';
import { atomic } from './atomic';
import { copy } from './copy';
import { englishFacts } from './english-facts';
import { localeRights } from './locale-rights';
import { publish } from './publish';
import { publishedOnly } from './published-only';
import { save } from './save';
import { saveAndPublish } from './save-and-publish';
import { onOwnTypes } from './step';
import { withdraw } from './withdraw';

/** The publishing rules, at the one place that every change to content passes; from the outside in. */
export const publishingRules: Registration = {
  register(strapi) {
    const steps = [
      ...[publishedOnly, localeRights, atomic, keptInUse, marksTranslations, relinked, clearsLooks, followsTranslations],
      ...[saveAndPublish, keepsSources, save, copy, keepsChangeDays, publish, withdraw],
    ];
    for (const step of steps) onOwnTypes(strapi, step);
  },
  bootstrap(strapi) {
    // inside of what Strapi's i18n does, which joins in before this
    onOwnTypes(strapi, englishFacts);
  },
};
