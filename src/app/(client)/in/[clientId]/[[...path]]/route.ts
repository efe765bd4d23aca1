import { redirect } from 'next/navigation';
import { enterAccount } from '#modules/accounts/index.ts';
import { pathIn, SHOWN_ACCOUNT_HEADER } from '#platform/access/shown-account.ts';
import { isUuid } from '#platform/ids.ts';
import { getVisitor } from '#platform/session.ts';

/** Paths that belong to an account. */
const OF_ACCOUNTS = /^\/(sites|domains|reports|plan|account)(\/|$)/;

/** Opens a page in the account named by the URL, for its members; everyone else gets the page without it. */
export async function GET(request: Request, { params }: { params: Promise<{ clientId: string; path?: string[] }> }): Promise<Response> {
  const { clientId: accountId, path = [] } = await params;
  // The requesting page shows another account: the whole page has to be reloaded.
  if (request.headers.has(SHOWN_ACCOUNT_HEADER)) return new Response(null, { headers: { 'Content-Type': 'text/html' } });
  const asked = `/${path.map(encodeURIComponent).join('/')}`;
  const to = (OF_ACCOUNTS.test(asked) ? asked : '/sites') + new URL(request.url).search;
  const ctx = await getVisitor();
  if (!ctx.account) redirect(`/sign-in?next=${encodeURIComponent(pathIn(accountId, to))}`);
  if (!isUuid(accountId)) redirect(to);
  const { left } = await enterAccount(ctx, { accountId });
  redirect(left ? `/sites?left=${accountId}` : to);
}
