import { locales } from '@sanctuary/shared-types';
import type { AskCms } from './cms-client.ts';
import { SinglesDocument } from './generated/operations.ts';
import { pageSize } from './read-collection.ts';
import { ids, list, picture, type Source, versioned } from './sources.ts';

/** What there is one of: the emergency banner, the home page, the settings; each in every language that has it. */
export interface Singles {
  readonly alert: Source<'alert'>[];
  readonly home: Source<'home'>[];
  readonly settings: Source<'settings'>[];
}

/**
 * Reads the single types. The CMS answers for one language at a time.
 * @throws {CmsError} where an answer is not whole
 */
export async function readSingles(ask: AskCms): Promise<Singles> {
  const singles: Singles = { alert: [], home: [], settings: [] };
  const answers = await Promise.all(locales.map(({ code }) => ask(SinglesDocument, { locale: code, limit: pageSize })));
  for (const { alert, home, settings } of answers) {
    if (alert) singles.alert.push(versioned(alert));
    if (home) {
      singles.home.push({
        ...versioned(home),
        heroPicture: home.heroPicture && picture(home.heroPicture),
        questions: list(home.questions),
        guides: ids(home.guides),
        stories: ids(home.stories),
        services: ids(home.services),
      });
    }
    if (settings) singles.settings.push(versioned(settings));
  }
  return singles;
}
