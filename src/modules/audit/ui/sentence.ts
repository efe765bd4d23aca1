import type { Doer } from '#platform/doer.ts';
import type { Activity, ActivityKind } from '../activity-words.ts';

/** The translator of `audit`, on a page or for a file. */
export type Say = (key: never, values?: Record<string, string | number>) => string;

interface Described {
  doer: Doer;
  activity: Activity;
  subject: string | null;
}

/** Both names where the agency did it in the account's. */
export function doerWords(say: Say, { doer }: Pick<Described, 'doer'>, account: string): string {
  const needsName = ['person', 'agency', 'staff', 'assistant'].includes(doer.kind);
  if (needsName && !doer.name) return say('doer.nameless' as never);
  return say(`doer.${doer.kind}` as never, { name: doer.name ?? '', account });
}

export const deedWords = (say: Say, { activity, subject }: Pick<Described, 'activity' | 'subject'>): string =>
  say(`did.${activity}` as never, { subject: subject ?? say('doer.unnamed' as never) });

export const kindWords = (say: Say, kind: ActivityKind): string => say(`kind.${kind}` as never);
