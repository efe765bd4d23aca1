import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { requirePersonSession } from '../second-factor/second-factor.ts';
import { PROVIDERS } from './providers.ts';

const Row = z.object({ provider: z.string(), email: z.string().nullable() });

export interface LinkedProvider {
  name: string;
  email: string | null;
}

/** The providers linked to the current person. */
export async function listLinkedProviders(ctx: Context): Promise<LinkedProvider[]> {
  const { id } = requirePersonSession(ctx);
  const { rows } = await asSystem(
    'a person sees what opens their account',
    (tx) => tx.execute(sql`select * from app.providers_of(${id})`),
    ctx,
  );
  return z
    .array(Row)
    .parse(rows)
    .map(({ provider, email }) => ({
      name: Object.values(PROVIDERS).find(({ service }) => service === provider)?.name ?? provider,
      email,
    }));
}
