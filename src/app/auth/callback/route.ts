import { NextResponse } from 'next/server';
import { acceptLink, findProvider, getPendingSignIn, nextPath } from '#modules/accounts/index.ts';
import { MailedLink } from '#modules/accounts/input.ts';
import { env } from '#platform/env.ts';
import { AppError, isAppError } from '#platform/errors.ts';

/** An identity provider redirected back without a code. */
const refusedByProvider = (code: string | null): AppError =>
  code === 'provider_email_needs_verification'
    ? new AppError('forbidden', 'provider_unverified')
    : new AppError('forbidden', 'provider_refused');

/**
 * Target of the links in our mails: signs in and redirects, or returns to the code form with the error. In a browser that requested no mail
 * the link waits for a click, else a mail scanner would use it up.
 */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const next = nextPath(query.get('next'));
  const go = (path: string) => NextResponse.redirect(new URL(path, env().APP_URL), 303);
  const via = findProvider(query.get('via') ?? '');
  const pending = via ? null : await getPendingSignIn();
  try {
    const code = query.get('code');
    const link = MailedLink.safeParse({ ...Object.fromEntries(query), next }).data;
    if (via && !code) throw refusedByProvider(query.get('error_code'));
    if (!code && !link) throw new AppError('forbidden', 'link_expired');
    if (!code && link && !pending) return go(`/sign-in/link?${new URLSearchParams(link)}`);
    return go(await acceptLink(code ? { code } : link!, next, via ? 'provider' : 'link'));
  } catch (error) {
    if (!isAppError(error)) throw error;
    const problem = error.reason === 'credentials' ? 'link_expired' : error.reason;
    return go(pending ? `/sign-in/code?problem=${problem}` : `/sign-in?problem=${problem}&next=${encodeURIComponent(next)}`);
  }
}
