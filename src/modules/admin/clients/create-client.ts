import type { Refusal } from '#composer/brief.ts';
import { createClientAccount, requireStaff } from '#modules/accounts/index.ts';
import { checkPrompt, requestSite } from '#modules/generate/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import type { CreateClient } from '../input.ts';

export type CreatedClient = { outcome: 'created'; clientId: string; invitationId: string } | Refusal;

/** An account for a client who is yet to come, with a first site where there is a sentence for one. For admins alone. */
export async function createClient(ctx: Context, { prompt, ...account }: CreateClient): Promise<CreatedClient> {
  await requireStaff(ctx, 'admin');
  const refusal = prompt ? await checkPrompt(ctx, { prompt }) : null;
  if (refusal) return refusal;
  const made = await createClientAccount(ctx, account);
  // In the account's own name: nobody works in it yet.
  const inside = jobContext('create-client', made.clientId, ctx.now);
  if (prompt) await requestSite(inside, { prompt, locale: account.locale, seed: 0, key: `client:${made.clientId}` });
  return { outcome: 'created', ...made };
}
