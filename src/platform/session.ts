import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { anonymousContext, type Context, sessionContext } from './context.ts';
import { requireLiveSession } from './db.ts';
import { env } from './env.ts';
import { isAppError } from './errors.ts';
import { pathIn } from './shown-account.ts';
import { detachedAuthClient, sessionClaims } from './supabase.ts';
import { noteVisitPage, type PageNeeds } from './visit-page.ts';
import { accountLeft, readWorkplace } from './workplace.ts';

const isOurIssuer = (issuer: string): boolean => issuer === `${env().NEXT_PUBLIC_SUPABASE_URL.replace(/\/$/, '')}/auth/v1`;

/**
 * The claims we read from a session's token. `app_metadata` is written by the server alone, `user_metadata` by the person. A key may
 * sign for more than one project and more than people's sessions: a token must be of this one and of a person.
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
  /** The name they go by; empty until they give one. */
  name: string;
}

type Claims = z.infer<typeof Claims>;

const readClaims = cache(async () => Claims.safeParse(await sessionClaims()).data ?? null);

const personOf = ({ sub, session_id, app_metadata }: Claims) => ({ id: sub, type: app_metadata.user_type, sessionId: session_id });

/**
 * The caller, from the token of the current request, in the account that they have chosen to work in. Whether the
 * session lives and has a place there is asked by each transaction: see `asActor`. The same object for a whole request.
 */
export const getContext = cache(async (): Promise<Context> => {
  const claims = await readClaims();
  return claims ? readWorkplace(personOf(claims)) : anonymousContext();
});

/** For what is done in an account: the one that the cookie names also when the person was removed from it, which refuses them. */
export async function getActingContext(): Promise<Context> {
  const claims = await readClaims();
  return claims ? readWorkplace(personOf(claims), { left: 'kept' }) : anonymousContext();
}

/** Puts the visit away and leads back to the agency's face. */
const VISIT_OVER = '/visit/over';

/** For pages and files: who is asking, and nobody when their session has ended, so that they are shown the way in. */
export const getVisitor = cache(async (): Promise<Context> => living(await getContext()));

/** The same for a file or a stream of one thing, which no page's script asks for: in the account of theirs that has it. */
export async function getVisitorOf(thing: string): Promise<Context> {
  const claims = await readClaims();
  return living(claims ? await readWorkplace(personOf(claims), { thing }) : anonymousContext());
}

async function living(ctx: Context): Promise<Context> {
  try {
    await requireLiveSession(ctx);
    return ctx;
  } catch (error) {
    // Only a request that may set cookies leads a visitor out of a visit that is over.
    if (isAppError(error, 'forbidden') && error.reason === 'visit_ended') redirect(VISIT_OVER);
    if (isAppError(error, 'forbidden')) return anonymousContext();
    throw error;
  }
}

/** A session that has shown its first factor and owes the second: its person may show that one, and nothing else. */
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

/** The signed-in person as their token names them, or null. */
export async function getSessionUser(): Promise<SessionUser | null> {
  const claims = await readClaims();
  // Only names are shown by it: a page for everyone must not fail because the database is away.
  const visitor = claims && (await getVisitor().catch(getContext));
  return visitor?.account ? { id: claims!.sub, email: claims!.email, name: claims!.user_metadata.name ?? '' } : null;
}

/**
 * For pages: the context of a signed-in person; anyone else is asked to sign in and comes back to `path`. Who was taken out of the
 * account that the browser shows is led out of it, so that no other is shown in its frame. What a page `needs` decides whether a visit
 * counts as having seen it; refusing is the page's own.
 */
export async function requireUser(path: string, needs?: PageNeeds): Promise<Context> {
  const ctx = await getVisitor();
  if (!ctx.account) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  const left = await accountLeft(ctx);
  if (left) redirect(pathIn(left, '/sites'));
  await notePage(ctx, path, needs);
  return ctx;
}

const notePage = cache(noteVisitPage);

/** The caller behind a session's token sent as a bearer; null when the token is not ours or has expired. */
export async function contextOfToken(token: string): Promise<Context | null> {
  const { data } = await detachedAuthClient()
    .auth.getClaims(token)
    .catch(() => ({ data: null }));
  const claims = Claims.safeParse(data?.claims).data;
  return claims ? sessionContext(personOf(claims)) : null;
}
