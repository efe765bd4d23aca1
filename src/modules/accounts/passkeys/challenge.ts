import 'server-only';
import { sql } from 'drizzle-orm';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';

/** The WebAuthn relying party: passkeys are bound to this host. */
export const relyingParty = () => {
  const { hostname, origin } = new URL(env().APP_URL);
  return { id: hostname, origin, name: 'Page Magic' };
};

/** Stores a challenge to be signed, and deletes expired ones. */
export async function keepChallenge(ctx: Context, challenge: string, personId: string | null): Promise<void> {
  await asSystem(
    'an authenticator is asked',
    async (tx) => {
      await tx.execute(sql`
        delete from app.passkey_challenges where challenge in (
          select challenge from app.passkey_challenges where expires_at < now() order by expires_at limit 5 for update skip locked)`);
      await tx.execute(sql`insert into app.passkey_challenges (challenge, person_id) values (${challenge}, ${personId})`);
    },
    ctx,
  );
}

/** True, once, for an unexpired challenge issued to this person or to an anonymous visitor. */
export async function redeemChallenge(tx: Transaction, challenge: string, personId: string | null): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`
    delete from app.passkey_challenges
    where challenge = ${challenge} and person_id is not distinct from ${personId}::uuid and expires_at > now()`);
  return rowCount === 1;
}
