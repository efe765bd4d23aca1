import { redirect } from 'next/navigation';
import { worksAtAgency } from '#modules/accounts/index.ts';
import { requireUser } from '#platform/session.ts';

/** Redirects after signing in: the agency to its desk, a client to their sites. */
export default async function Start() {
  const ctx = await requireUser('/start');
  // The desk itself prompts for the second factor.
  redirect((await worksAtAgency(ctx)) ? '/admin' : '/sites');
}
