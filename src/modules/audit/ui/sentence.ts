import type { Doer } from '#platform/doer.ts';
import type { Activity, ActivityKind } from '../activity-words.ts';

/** The `audit` translator, on a page or for a file. */
export type Say = (key: never, values?: Record<string, string | number>) => string;

interface Described {
  doer: Doer;
  activity: Activity;
  subject: string | null;
  roles?: { from: string; to: string } | null;
}

/** Author of a change; both names when the agency acted in the account's name. */
export function doerWords(say: Say, { doer }: Pick<Described, 'doer'>, account: string): string {
  const needsName = ['person', 'agency', 'staff', 'assistant'].includes(doer.kind);
  if (needsName && !doer.name) return say('doer.nameless' as never);
  return say(`doer.${doer.kind}` as never, { name: doer.name ?? '', account });
}

export function deedWords(say: Say, { activity, subject, roles }: Pick<Described, 'activity' | 'subject' | 'roles'>): string {
  const named = { subject: subject ?? say('doer.unnamed' as never) };
  if (activity !== 'member_role' || !roles) return say(`did.${activity}` as never, named);
  return say('did.member_role_from' as never, { ...named, from: say(`role.${roles.from}` as never), to: say(`role.${roles.to}` as never) });
}

export const kindWords = (say: Say, kind: ActivityKind): string => say(`kind.${kind}` as never);
