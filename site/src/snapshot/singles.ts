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

/** Names of the single types. */
export const singleTypes = ['alert', 'home', 'settings'] as const satisfies readonly (keyof Singles)[];

/**
 * Reads single types. The CMS answers for one language at a time.
 * @param types which of them; the lists of the others stay empty
 * @throws {CmsError} where an answer is not whole
 */
export async function readSingles(ask: AskCms, types: readonly (keyof Singles)[] = singleTypes): Promise<Singles> {
  const singles: Singles = { alert: [], home: [], settings: [] };
  const wanted = { alert: types.includes('alert'), home: types.includes('home'), settings: types.includes('settings') };
  const answers = await Promise.all(locales.map(({ code }) => ask(SinglesDocument, { locale: code, limit: pageSize, ...wanted })));
  for (const { alert, home, settings } of answers) {
    if (alert) singles.alert.push(versioned(alert));
    if (home) {
      singles.home.push({
        ...versioned(home),
        heroPicture: picture(home.heroPicture),
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
