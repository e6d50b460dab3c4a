import type { Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';

/** Whether a service may advise on immigration. Unregistered advice is a crime, and has cost people their cases. */
export interface AdviceView {
  readonly law: Words;
  readonly level: Words;
  /** Number in the register of the Immigration Advice Authority. */
  readonly registration: string | null;
}

/** `null` for a service that gives no advice on immigration. */
export function adviceOf({ t }: Context, { facts: { adviceLevel, adviceRegistration } }: Article<'service'>): AdviceView | null {
  if (adviceLevel === 'none') return null;
  return { law: t('services.advice.law'), level: t(`services.advice.${adviceLevel}`), registration: adviceRegistration };
}
