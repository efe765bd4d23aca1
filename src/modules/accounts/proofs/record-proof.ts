import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** By password, mailed code or link, sign-in provider, or second factor. */
export type ProofMethod = 'password' | 'code' | 'link' | 'provider' | 'totp' | 'recovery' | 'passkey';

interface Proof {
  sessionId: string;
  personId: string;
  method: ProofMethod;
}

/** Records that the session's person has just proved their identity. Deletes a few old proofs. */
export async function recordProof(ctx: Context, { sessionId, personId, method }: Proof): Promise<void> {
  await asSystem(
    'a person has proved who they are',
    async (tx) => {
      await tx.execute(sql`
        insert into app.session_proofs (session_id, person_id, method) values (${sessionId}, ${personId}, ${method})
        on conflict (session_id) do update set method = excluded.method, proved_at = now() where session_proofs.person_id = excluded.person_id`);
      await tx.execute(sql`
        delete from app.session_proofs where session_id in (
          select session_id from app.session_proofs where proved_at < now() - interval '1 day' order by proved_at limit 5 for update skip locked)`);
    },
    ctx,
  );
}
