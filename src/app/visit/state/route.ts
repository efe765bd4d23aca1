import { getVisitState } from '#modules/accounts/index.ts';
import { VisitRef } from '#modules/accounts/input.ts';
import { isAppError } from '#platform/errors.ts';
import { getContext } from '#platform/session.ts';

/** Errors that mean that the visit is over. Any other failure leaves the page as it is. */
const LEFT: readonly string[] = ['nothing_here', 'sign_in_first', 'session_ended', 'second_factor_needed', 'account_left'];

/** Whether a visit is still going on, polled by the band of an open page. */
export async function GET(request: Request): Promise<Response> {
  const nothing = new Response(null, { status: 404 });
  const ref = VisitRef.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!ref.success) return nothing;
  try {
    return Response.json(await getVisitState(await getContext(), ref.data), { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (isAppError(error) && LEFT.includes(error.reason)) return nothing;
    throw error;
  }
}
