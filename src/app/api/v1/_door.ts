import type { z } from 'zod';
import { contextOfApiKey } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { requireLiveSession } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { type Caller, type RouteInput, route } from '#platform/route.ts';
import { contextOfToken, getContext } from '#platform/session.ts';
import type { Operation } from './_operation.ts';

/** By API key or session token as a bearer token, or by the session cookie. */
async function authenticate(request: Request): Promise<Caller> {
  const [scheme, token, ...rest] = request.headers.get('authorization')?.trim().split(/\s+/) ?? [];
  if (scheme) {
    if (scheme.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw new AppError('forbidden', 'api_key_missing');
    if (!token.includes('.')) return contextOfApiKey(token);
    const ctx = await contextOfToken(token);
    if (!ctx) throw new AppError('forbidden', 'sign_in_first');
    // Checked here too: a replayed idempotent answer opens no transaction of the person.
    await requireLiveSession(ctx);
    return { ctx, scopes: 'all' };
  }
  if (!request.headers.get('cookie')?.includes('pm-session')) throw new AppError('forbidden', 'api_key_missing');
  if (!['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'))) throw new AppError('forbidden', 'cross_site');
  const ctx = await getContext();
  if (!ctx.account) throw new AppError('forbidden', 'sign_in_first');
  await requireLiveSession(ctx);
  return { ctx, scopes: 'all' };
}

/** Route handler of one API operation. */
export function handler<Body extends z.ZodType, Params extends z.ZodType, Query extends z.ZodType>(
  { scope, needs, rate, body, params, query, maxBytes, csv }: Operation<Body, Params, Query>,
  verb: (ctx: Context, input: RouteInput<z.output<Body>, z.output<Query>, z.output<Params>>) => Promise<unknown>,
) {
  return route(
    {
      authenticate,
      scope,
      needs,
      rate,
      ...(body && { body }),
      ...(params && { params }),
      ...(query && { query }),
      ...(maxBytes && { maxBytes }),
      ...(csv && { csv }),
    },
    verb,
  );
}
