import type { Refusal } from '#composer/brief.ts';
import { createClientAccount, requireStaff } from '#modules/accounts/index.ts';
import { checkPrompt, requestSite } from '#modules/generate/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import type { CreateClient } from '../input.ts';

export type CreatedClient = { outcome: 'created'; clientId: string; invitationId: string } | Refusal;

/** Creates an account for a future client, with a first site if a prompt is given. For admins only. */
export async function createClient(ctx: Context, { prompt, ...account }: CreateClient): Promise<CreatedClient> {
  await requireStaff(ctx, 'admin');
  const refusal = prompt ? await checkPrompt(ctx, { prompt }) : null;
  if (refusal) return refusal;
  const made = await createClientAccount(ctx, account);
  // Runs in the account's own context: it has no members yet.
  const inside = jobContext('create-client', made.clientId, ctx.now);
  if (prompt) await requestSite(inside, { prompt, locale: account.locale, seed: 0, key: `client:${made.clientId}` });
  return { outcome: 'created', ...made };
}
