import { NextResponse } from 'next/server';
import { beginProviderSignIn, findProvider, nextPath } from '#modules/accounts/index.ts';
import { env } from '#platform/env.ts';
import { isAppError } from '#platform/errors.ts';
import { getContext } from '#platform/session.ts';

/** Redirects to an identity provider. */
export async function GET(request: Request, { params }: { params: Promise<{ provider: string }> }) {
  const provider = findProvider((await params).provider);
  const next = nextPath(new URL(request.url).searchParams.get('next'));
  if (!provider) return new Response(null, { status: 404 });
  try {
    return NextResponse.redirect(await beginProviderSignIn(await getContext(), { provider, next }), 303);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const problem = error.reason === 'too_many_requests' ? 'rate_limit' : 'accounts_unavailable';
    return NextResponse.redirect(new URL(`/sign-in?problem=${problem}&next=${encodeURIComponent(next)}`, env().APP_URL), 303);
  }
}
