import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';

/** Author of a change: `agency` in the account's name, on a visit; `staff` as the agency itself; `model` for texts written by a model. */
export interface Doer {
  kind: 'person' | 'agency' | 'staff' | 'assistant' | 'model' | 'program' | 'server' | 'gone';
  name: string | null;
}

export const Author = z.object({
  actorKind: z.string(),
  name: z.string().nullable(),
  isKnown: z.boolean(),
  isStaff: z.boolean(),
  visitor: z.string().nullable(),
});
export type Author = z.output<typeof Author>;

/** The author of a row with `actor`, `actor_kind` and `visit`, as pairs for `jsonb_build_object`; needs `AUTHORS_OF_ROW`. */
export const AUTHOR: SQL = sql`'actorKind', t.actor_kind, 'name', nullif(p.full_name, ''), 'isKnown', p.id is not null,
  'isStaff', p.staff_role is not null, 'visitor', s.staff_name`;

/** Joins for `AUTHOR`. The row's alias must be `t`. */
export const AUTHORS_OF_ROW: SQL = sql`left join public.people p on p.id = t.actor left join public.support_sessions s on s.id = t.visit`;

export function doerOf({ actorKind, name, isKnown, isStaff, visitor }: Author): Doer {
  if (visitor) return { kind: 'agency', name: visitor };
  if (actorKind === 'assistant') return { kind: 'assistant', name };
  if (actorKind === 'apiKey') return { kind: 'program', name: null };
  if (actorKind === 'user' && isStaff) return { kind: 'staff', name };
  if (actorKind === 'user') return isKnown ? { kind: 'person', name } : { kind: 'gone', name: null };
  return { kind: 'server', name: null };
}
