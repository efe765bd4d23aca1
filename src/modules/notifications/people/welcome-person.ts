import { getProfile, invitedTo } from '#modules/accounts/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the welcome mail of a person, once. Null when they have left already. */
export async function welcomePerson(ctx: Context): Promise<{ mailId: string } | null> {
  const { id } = requireAccount(ctx);
  const profile = await getProfile(ctx);
  if (!profile) return null;
  return requestMail(ctx, { kind: 'welcome', key: `welcome/${id}`, data: { name: profile.name, invitedTo: await invitedTo(ctx) } });
}
