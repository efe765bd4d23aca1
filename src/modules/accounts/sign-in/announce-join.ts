import type { User } from '@supabase/supabase-js';
import { announce } from '#platform/jobs.ts';
import { personJoined } from '../events.ts';

/** Max milliseconds between the address being confirmed and this sign-in for it to count as the one that confirmed it. */
const JUST_NOW = 600_000;

/** Announces that a person has joined, when this sign-in is the one that confirmed their address. */
export async function announceJoin(user: User | null): Promise<void> {
  const proved = Date.parse(user?.email_confirmed_at ?? '');
  if (!user || !(proved > Date.now() - JUST_NOW)) return;
  await announce(personJoined.create({ clientId: user.id }, { id: `person.joined/${user.id}` }));
}
