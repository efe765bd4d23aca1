import type { User } from '@supabase/supabase-js';
import { announce } from '#platform/jobs.ts';
import { personJoined } from '../events.ts';

/** Milliseconds since the address was proved within which this sign-in must be the one that proved it. */
const JUST_NOW = 600_000;

/** Tells that a person has joined, when this sign-in is what confirmed their address. */
export async function announceJoin(user: User | null): Promise<void> {
  const proved = Date.parse(user?.email_confirmed_at ?? '');
  if (!user || !(proved > Date.now() - JUST_NOW)) return;
  await announce(personJoined.create({ clientId: user.id }, { id: `person.joined/${user.id}` }));
}
