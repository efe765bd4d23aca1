import 'server-only';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Permission, requirePermission, requireReach } from './access/permissions.ts';
import { anonymousContext, type Context } from './context.ts';
import { AppError, isAppError } from './errors.ts';
import { newId } from './ids.ts';
import type { AppLocale } from './locales.ts';
import { rateHeaders } from './rate-limit/rate-headers.ts';
import { checkRate } from './rate-limit/rate-limit.ts';
import type { RateRule } from './rate-limit/rate-rules.ts';
import type { RateDecision } from './rate-limit/rate-window.ts';
import { tooManyRequests } from './rate-limit/too-many-requests.ts';
import { answerOnce, hashRequest, readIdempotencyKey, type StoredAnswer } from './request/idempotency.ts';
import { invalidProblem, problemOf, problemResponse } from './request/problem.ts';
import { isCsv, parseJson, parseText, readBytes, requireJson } from './request/request-body.ts';

/** The caller and their rights: a key has scopes, a person's session has all their rights. */
export interface Caller {
  ctx: Context;
  scopes: readonly string[] | 'all';
}

/** Small on purpose: routes that need more set `maxBytes`. */
const MAX_BYTES = 64 * 1024;

interface Door {
  /** Throws AppError `forbidden` for an unidentified caller. */
  authenticate: (request: Request) => Promise<Caller>;
  scope: string;
  /** Permission in the caller's account, for keys and people. */
  needs: Permission;
  rate: RateRule;
}

export interface RouteOptions<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType> extends Door {
  body?: Body;
  query?: Query;
  params?: Params;
  /** Max body size in bytes; 64 KB by default. The front gate needs a line of its own for a path that accepts more. */
  maxBytes?: number;
  /** Parses a text/csv body; without it only JSON is accepted. */
  csv?: (text: string) => unknown;
}

export interface RouteInput<Body, Query, Params> {
  body: Body;
  query: Query;
  params: Params;
  /** For verbs that respond with a stream. */
  request: Request;
  /** For idempotent calls further down: derived from the caller's Idempotency-Key, or new. */
  key: string;
}

/** A verb's result with a status other than 200. */
export class Answer {
  readonly status: number;
  readonly data: unknown;
  /** Not stored for an Idempotency-Key: for reads. */
  readonly headers: Record<string, string>;
  constructor(status: number, data: unknown, headers: Record<string, string> = {}) {
    this.status = status;
    this.data = data;
    this.headers = headers;
  }
}

/** A text body of its own type instead of JSON. */
export class TextAnswer extends Answer {
  readonly text: string;
  constructor(text: string, headers: Record<string, string> & { 'Content-Type': string }) {
    super(200, null, headers);
    this.text = text;
  }
}

/** Input rejected by a schema, with the location. A route also throws it for faults that only the verb can detect. */
export class InvalidRequest extends Error {
  readonly where: 'body' | 'query' | 'params';
  readonly refused: z.ZodError;
  constructor(where: InvalidRequest['where'], refused: z.ZodError) {
    super(`invalid ${where}`);
    this.where = where;
    this.refused = refused;
  }
}

function parse<S extends z.ZodType>(where: InvalidRequest['where'], schema: S | undefined, value: unknown): z.output<S> {
  const parsed = schema?.safeParse(value);
  if (parsed && !parsed.success) throw new InvalidRequest(where, parsed.error);
  return parsed?.data as z.output<S>;
}

/** The limits reported in a response: the route's, or those for unknown callers. */
interface RateState {
  policy: RateRule;
  decisions: RateDecision[];
}

/**
 * Makes a route handler of a verb: authentication, rate limit, parsing, the verb, JSON response. A POST with an Idempotency-Key is handled
 * once. Errors are problem+json in the caller's language.
 */
export function route<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  options: RouteOptions<Body, Query, Params>,
  verb: (ctx: Context, input: RouteInput<z.output<Body>, z.output<Query>, z.output<Params>>) => Promise<unknown>,
) {
  const answer = async (request: Request, given: Promise<Record<string, unknown>>, limits: RateState): Promise<Response> => {
    const { ctx, isLimited } = await enter(options, request, limits);
    const { pathname, searchParams } = new URL(request.url);
    const params = parse('params', options.params, await given);
    const query = parse('query', options.query, Object.fromEntries(searchParams));
    const csv = options.csv && isCsv(request) ? options.csv : null;
    if (options.body && !csv) requireJson(request);
    const bytes = options.body ? await readBytes(request, options.maxBytes ?? MAX_BYTES) : new Uint8Array();
    const body = parse('body', options.body, options.body && (csv ? csv(parseText(bytes)) : parseJson(bytes)));
    if (isLimited) for (const named of [params, query, body]) await requireReach(ctx, options.needs, named);

    const clientId = ctx.account?.id ?? '';
    const sent = request.method === 'POST' ? readIdempotencyKey(request.headers.get('idempotency-key')) : null;
    const key = sent ? createHash('sha256').update(`${clientId}\n${sent}`).digest('hex') : newId();
    const extra: Record<string, string> = {};
    let stream: Response | null = null;
    const run = async (): Promise<StoredAnswer> => {
      const result = await verb(ctx, { body, query, params, request, key });
      if (result instanceof Response) {
        stream = result;
        return { status: result.status, body: '' };
      }
      const { status, data, headers: more } = result instanceof Answer ? result : new Answer(200, result);
      Object.assign(extra, more);
      return { status, body: result instanceof TextAnswer ? result.text : JSON.stringify(data) };
    };
    const once = { clientId, key: sent ?? '', hash: hashRequest(request.method, pathname, bytes) };
    const { status, body: text, replayed } = sent ? await answerOnce(once, run) : { ...(await run()), replayed: false };
    if (stream) return withHeaders(stream, rateHeaders(limits.policy, limits.decisions));
    const headers = new Headers(rateHeaders(limits.policy, limits.decisions));
    headers.set('Content-Type', 'application/json');
    headers.set('Cache-Control', 'private, no-store');
    for (const [name, value] of Object.entries(extra)) headers.set(name, value);
    if (replayed) headers.set('Idempotent-Replayed', 'true');
    return new Response(text, { status, headers });
  };

  return async (request: Request, { params }: { params: Promise<Record<string, unknown>> }): Promise<Response> => {
    const limits: RateState = { policy: options.rate, decisions: [] };
    try {
      return await answer(request, params, limits);
    } catch (error) {
      const make = (locale: AppLocale) =>
        error instanceof InvalidRequest ? invalidProblem(error.where, error.refused, locale) : problemOf(error, locale);
      return problemResponse(request, make, () => rateHeaders(limits.policy, limits.decisions));
    }
  };
}

function withHeaders(response: Response, more: readonly [string, string][]): Response {
  for (const [name, value] of more) response.headers.set(name, value);
  return response;
}

/** Identifies the caller and counts the request. Unknown callers are counted by address, so that keys cannot be guessed by the thousand. */
async function enter(options: Door, request: Request, limits: RateState): Promise<{ ctx: Context; isLimited: boolean }> {
  const caller = await options.authenticate(request).catch(async (error: unknown) => {
    if (!isAppError(error, 'forbidden')) throw error;
    limits.policy = 'api_stranger';
    await count(anonymousContext(), request, limits);
    throw error;
  });
  await count(caller.ctx, request, limits);
  if (caller.scopes !== 'all' && !caller.scopes.includes(options.scope))
    throw new AppError('forbidden', 'api_key_scope', { scope: options.scope });
  return { ctx: caller.ctx, ...(await requirePermission(caller.ctx, options.needs)) };
}

async function count(ctx: Context, request: Request, limits: RateState): Promise<void> {
  const { allowed, decisions } = await checkRate(ctx, limits.policy, { headers: request.headers });
  limits.decisions = decisions;
  if (!allowed) throw tooManyRequests(decisions.at(-1)!);
}
