import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, sessionOf } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

export interface FactorWays {
  /** An authenticator app. */
  app: boolean;
  passkey: boolean;
}

/** The kinds of second factor that a person has. @param ctx context of that person, half or fully signed in. */
export async function factorWaysOf(ctx: Context, personId: string): Promise<FactorWays> {
  const { rows } = await asSystem(
    'a person shows their second factor',
    (tx) =>
      tx.execute<{ app: boolean; passkey: boolean }>(sql`
        select (select factor_id is not null from app.second_factor_of(${personId})) as app,
          exists (select from public.passkeys where person_id = ${personId}) as passkey`),
    ctx,
  );
  return rows[0]!;
}

/** The kinds of second factor of this session's person. */
export const proofWays = (ctx: Context): Promise<FactorWays> => factorWaysOf(ctx, sessionOf(ctx)?.personId ?? '');
