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
  /** "Chrome, Android"; empty when unrecognised. */
  device: string;
  place: string | null;
  beganAt: Date;
  /** Accurate to the hour: sessions are refreshed hourly. */
  usedAt: Date;
  /** The current session. */
  isThis: boolean;
  /** Has shown its first factor but not the second. */
  isHalf: boolean;
}

/** The current person's sessions: this one first, then by last use. */
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
