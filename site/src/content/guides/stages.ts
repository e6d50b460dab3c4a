import { localisedPath, type Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import type { Target } from '../links.ts';
import { stages } from '../list-routes.ts';
import { guidesStagePath } from '../paths.ts';

/** When a reader needs a guide. */
export type Stage = (typeof stages)[number];

/** A stage, and the page that lists its guides. */
export interface StageLink {
  readonly name: Words;
  readonly target: Target;
}

/**
 * The stage that an address names.
 * @param part as in the address: `first-day`
 * @throws {RangeError} when it names none
 */
export function stageAt(part: string): Stage {
  const stage = stages.find((one) => one.replaceAll('_', '-') === part);
  if (!stage) throw new RangeError(`There is no stage "${part}"`);
  return stage;
}

export function stageLink({ t, locale }: Context, stage: Stage): StageLink {
  return { name: t(`guides.stage.${stage}`), target: { href: localisedPath(locale, guidesStagePath(stage)) } };
}

/** The stage that comes after; `null` after the last. */
export function stageAfter(stage: Stage): Stage | null {
  return stages[stages.indexOf(stage) + 1] ?? null;
}
