import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { deviceName } from '../devices/device-name.ts';
import { requirePersonSession } from '../second-factor/second-factor.ts';

const Row = z.object({
  id: z.uuid(),
  user_agent: z.string().nullable(),
  place: z.string().nullable(),
  began_at: z.coerce.date(),
  used_at: z.coerce.date(),
  complete: z.boolean(),
});

export interface SessionView {
  id: string;
  /** "Chrome, Android"; empty when it cannot be made out. */
  device: string;
  place: string | null;
  beganAt: Date;
  /** True to the hour: a session renews itself once in each. */
  usedAt: Date;
  /** The one that asks. */
  isThis: boolean;
  /** It has shown its first factor and stopped at the second. */
  isHalf: boolean;
}

/** Where the person who asks is signed in: this session first, then by last use. */
export async function listSessions(ctx: Context): Promise<SessionView[]> {
  const { id: personId, sessionId } = requirePersonSession(ctx);
  const { rows } = await asSystem(
    'a person sees where they are signed in',
    (tx) => tx.execute(sql`select * from app.sessions_of(${personId})`),
    ctx,
  );
  return z
    .array(Row)
    .parse(rows)
    .map(({ id, user_agent, place, began_at, used_at, complete }) => ({
      id,
      device: deviceName(user_agent ?? ''),
      place,
      beganAt: began_at,
      usedAt: used_at,
      isThis: id === sessionId,
      isHalf: !complete,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis));
}
