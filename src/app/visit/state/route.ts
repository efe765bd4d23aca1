import { getVisitState } from '#modules/accounts/index.ts';
import { VisitRef } from '#modules/accounts/input.ts';
import { isAppError } from '#platform/errors.ts';
import { getContext } from '#platform/session.ts';

/** Whether a visit goes on, for the band of a page that stays open. */
export async function GET(request: Request): Promise<Response> {
  const nothing = new Response(null, { status: 404 });
  const ref = VisitRef.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!ref.success) return nothing;
  try {
    return Response.json(await getVisitState(await getContext(), ref.data), { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (isAppError(error)) return nothing;
    throw error;
  }
}
