import { NextResponse } from 'next/server';
import { acceptLink, getPendingSignIn, nextPath } from '#modules/accounts/index.ts';
import { env } from '#platform/env.ts';
import { isAppError } from '#platform/errors.ts';

/** Where the links of our mails end: signed in and on the way, or back at the code with what went wrong. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const next = nextPath(query.get('next'));
  const go = (path: string) => NextResponse.redirect(new URL(path, env().APP_URL), 303);
  try {
    await acceptLink(query);
    return go(next);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const problem = error.reason === 'credentials' ? 'link_expired' : error.reason;
    return go(
      (await getPendingSignIn()) ? `/sign-in/code?problem=${problem}` : `/sign-in?problem=${problem}&next=${encodeURIComponent(next)}`,
    );
  }
}
