import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { pathIn } from './access/shown-account.ts';
import { type PageNeeds, recordVisitPage } from './access/visit-page.ts';
import { accountLeft, readWorkplace } from './access/workplace.ts';
import { anonymousContext, type Context, sessionContext } from './context.ts';
import { requireLiveSession } from './db.ts';
import { env } from './env.ts';
import { isAppError } from './errors.ts';
import { detachedAuthClient, sessionClaims } from './supabase/supabase.ts';

const isOurIssuer = (issuer: string): boolean => issuer === `${env().NEXT_PUBLIC_SUPABASE_URL.replace(/\/$/, '')}/auth/v1`;

/**
 * Claims read from a session's token. `app_metadata` is written only by the server, `user_metadata` by the person. A key may sign for
 * several projects and for other tokens than people's sessions: a token must be of this project and of a person.
 */
const Claims = z.object({
  iss: z.string().refine(isOurIssuer),
  aud: z.literal('authenticated'),
  role: z.literal('authenticated'),
  sub: z.uuid(),
  session_id: z.uuid(),
  email: z.string().default(''),
  app_metadata: z.object({ user_type: z.enum(['client', 'admin', 'developer']).catch('client') }).catch({ user_type: 'client' }),
  user_metadata: z.object({ name: z.string().optional().catch(undefined) }).catch({}),
});

export interface SessionUser {
  id: string;
  email: string;
  /** Display name; empty until set. */
  name: string;
}

type Claims = z.infer<typeof Claims>;

const readClaims = cache(async () => Claims.safeParse(await sessionClaims()).data ?? null);

const personOf = ({ sub, session_id, app_metadata }: Claims) => ({ id: sub, type: app_metadata.user_type, sessionId: session_id });

/**
 * The caller, from the token of the current request, in their chosen account. Session and membership are checked by each transaction: see
 * `asActor`. The same object for a whole request.
 */
export const getContext = cache(async (): Promise<Context> => {
  const claims = await readClaims();
  return claims ? readWorkplace(personOf(claims)) : anonymousContext();
});

/** For actions in an account: the one named in the cookie, even when the person was removed from it, so that the action is refused. */
export async function getActingContext(): Promise<Context> {
  const claims = await readClaims();
  return claims ? readWorkplace(personOf(claims), { left: 'kept' }) : anonymousContext();
}

/** Route that clears the visit and redirects to the agency's pages. */
const VISIT_OVER = '/visit/over';

/** For pages and files: the caller, anonymous when their session has ended, so that they get the sign-in page. */
export const getVisitor = cache(async (): Promise<Context> => living(await getContext()));

/** The same for a file or stream of one object, which is not requested by a page's script: in whichever of their accounts contains it. */
export async function getVisitorOf(thing: string): Promise<Context> {
  const claims = await readClaims();
  return living(claims ? await readWorkplace(personOf(claims), { thing }) : anonymousContext());
}

async function living(ctx: Context): Promise<Context> {
  try {
    await requireLiveSession(ctx);
    return ctx;
  } catch (error) {
    // Only a request that may set cookies can clear an ended visit.
    if (isAppError(error, 'forbidden') && error.reason === 'visit_ended') redirect(VISIT_OVER);
    if (isAppError(error, 'forbidden')) return anonymousContext();
    throw error;
  }
}

/** A session that still lacks its second factor: its person may only provide that one. */
export const getHalfSession = cache(async (): Promise<Context | null> => {
  const ctx = await getContext();
  try {
    await requireLiveSession(ctx);
    return null;
  } catch (error) {
    if (!isAppError(error, 'forbidden')) throw error;
    return error.reason === 'second_factor_needed' ? ctx : null;
  }
});

/** The signed-in person as named in their token, or null. */
export async function getSessionUser(): Promise<SessionUser | null> {
  const claims = await readClaims();
  // Used only to show names: a public page must not fail because the database is unavailable.
  const visitor = claims && (await getVisitor().catch(getContext));
  return visitor?.account ? { id: claims!.sub, email: claims!.email, name: claims!.user_metadata.name ?? '' } : null;
}

/**
 * For pages: the context of a signed-in person; others are redirected to sign in and come back to `path`. A person removed from the account
 * shown in the browser is redirected out of it, so that another account does not appear in its place. `needs` decides whether a visit
 * counts as having seen the page; the page itself does the refusing.
 */
export async function requireUser(path: string, needs?: PageNeeds): Promise<Context> {
  const ctx = await getVisitor();
  if (!ctx.account) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  const left = await accountLeft(ctx);
  if (left) redirect(pathIn(left, '/sites'));
  await recordPage(ctx, path, needs);
  return ctx;
}

const recordPage = cache(recordVisitPage);

/**
 * Something of the account for a page's title; null for a stranger. Titles are also read ahead of a click, when a visit has seen nothing:
 * `requireUser` is for the page itself.
 */
export async function readForTitle<T>(read: (ctx: Context) => Promise<T | null>): Promise<T | null> {
  const ctx = await getVisitor();
  return ctx.account ? read(ctx).catch(() => null) : null;
}

/** The caller of a session token sent as a bearer; null when the token is invalid or expired. */
export async function contextOfToken(token: string): Promise<Context | null> {
  const { data } = await detachedAuthClient()
    .auth.getClaims(token)
    .catch(() => ({ data: null }));
  const claims = Claims.safeParse(data?.claims).data;
  return claims ? sessionContext(personOf(claims)) : null;
}
