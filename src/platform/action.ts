import 'server-only';
import { redirect, unstable_rethrow } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { type Permission, requirePermission, requireReach } from './access/permissions.ts';
import { requireStaff } from './access/require-staff.ts';
import { putVisitAway } from './access/workplace.ts';
import { type Context, ownContext, requireAccount, requirePerson, supportOf, withoutVisit } from './context.ts';
import { AppError, isAppError } from './errors.ts';
import { reportUnknown } from './log/report-unknown.ts';
import { takeRate } from './rate-limit/rate-limit.ts';
import type { RateRule } from './rate-limit/rate-rules.ts';
import { echoOf, type Fields, readFields, requireBounded } from './request/action-input.ts';
import { getActingContext, getContext } from './session.ts';
import { renewSession } from './supabase/supabase.ts';

export interface ActionFailure {
  ok: false;
  /** A stable code: an `AppError`'s reason, `invalid` for input, `unknown` for anything else. */
  reason: string;
  /** The result and the next step, in the reader's language. */
  message: string;
  /** Id of the log entry; only for unexpected errors. */
  id?: string;
  /** Messages by field name. */
  fields?: Record<string, string>;
  /** Submitted values, returned so that a form without JavaScript keeps them. */
  values?: Record<string, string>;
}

export type ActionResult<T = unknown> = { ok: true; data: T } | ActionFailure;

/** Translates an error for the reader. Unknown errors lose their message here and get an id that is in the log. */
export async function explain(error: unknown, ctx?: Context): Promise<ActionFailure> {
  const t = await getTranslations('errors');
  if (isAppError(error)) {
    const key = `reason.${error.reason}` as 'reason.not_yours';
    return { ok: false, reason: error.reason, message: t.has(key) ? t(key, error.details as never) : t(error.code) };
  }
  const id = await reportUnknown('action.failed', error, ctx);
  return { ok: false, reason: 'unknown', message: t('unknown', { id }), id };
}

async function invalid(error: z.ZodError): Promise<ActionFailure> {
  const t = await getTranslations('errors');
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const key = `field.${issue.message}` as 'field.invalid';
    fields[String(issue.path[0] ?? '')] ??= t.has(key) ? t(key) : t('field.invalid');
  }
  return { ok: false, reason: 'invalid', message: t('invalid'), fields };
}

type Verb<S extends z.ZodType, T> = (ctx: Context, input: z.output<S>) => Promise<T>;
type Target<S extends z.ZodType> = (input: z.output<S>) => string;

/**
 * A permission in the account; `oneself` for a person's own data; `session` for their own session, also during a visit: the verb gets their
 * own context; `staff` for the agency's desk, where the verb itself checks the role with `requireStaff`.
 */
type Needs = Permission | 'oneself' | 'session' | 'staff';

/**
 * Makes a Server Action of a verb for signed-in people: anonymous callers and roles without the permission are refused before parsing.
 * Accepts a form or a plain object. A schema's message may be a key of `errors.field`. A redirect by the verb passes through.
 * @param rate the rate limit; `target` is the subject for rules that count per target.
 */
export function action<S extends z.ZodType, T>(needs: Needs, input: S, verb: Verb<S, T>, rate?: RateRule, target?: Target<S>) {
  return make({ needs, input, verb, rate, target });
}

/**
 * The same for anonymous callers: signing in, a first prompt, the language. `rate` may depend on the caller. Refused during a visit,
 * because it would act in the visitor's own name.
 */
export function publicAction<S extends z.ZodType, T>(
  input: S,
  verb: Verb<S, T>,
  rate?: RateRule | ((ctx: Context) => RateRule),
  target?: Target<S>,
) {
  return make({ needs: null, input, verb, rate, target });
}

/** For everybody, and during a visit for the visitor themselves: signing out. */
export function openAction<S extends z.ZodType, T>(input: S, verb: Verb<S, T>) {
  return make({ needs: 'anyone', input, verb, rate: undefined, target: undefined });
}

interface Made<S extends z.ZodType, T> {
  /** Null when anonymous callers are allowed; `anyone` when visits are, too. */
  needs: Needs | 'anyone' | null;
  input: S;
  verb: Verb<S, T>;
  rate: RateRule | ((ctx: Context) => RateRule) | undefined;
  target: Target<S> | undefined;
}

/** Needs that are not a permission in an account. */
const OF_NO_ACCOUNT = new Set<string | null>(['oneself', 'session', 'staff', 'anyone', null]);

interface Admitted {
  ctx: Context;
  /** Set for members limited to chosen sites: the ids in the input must be within them. */
  limitedTo?: Permission;
}

/** @throws AppError `forbidden` or `not_found` when not permitted. */
async function admit(ctx: Context, needs: Made<z.ZodType, unknown>['needs']): Promise<Admitted> {
  if (needs === 'anyone') return { ctx: withoutVisit(ctx) };
  if (!needs) {
    if (supportOf(ctx)) throw new AppError('forbidden', 'not_during_visit');
    return { ctx };
  }
  requireAccount(ctx);
  if (needs === 'session') return { ctx: ownContext(withoutVisit(ctx)) };
  if (needs === 'staff') {
    await requireStaff(ctx);
    // They joined the staff after the token was issued: the next request has a new token.
    if (ctx.actor.kind === 'user' && ctx.actor.type === 'client') await renewSession();
  } else if (needs === 'oneself') requirePerson(ctx);
  else if ((await requirePermission(ctx, needs)).isLimited) return { ctx, limitedTo: needs };
  return { ctx };
}

/** Redirects a visitor whose visit has ended; the target page explains it. */
async function leadOut({ actor }: Context): Promise<void> {
  if (actor.kind === 'user') redirect(await putVisitAway(actor.id));
}

/** Order of checks, after the front gate: shape, session, rate, permission, parsing. Rates per target come last. */
function make<S extends z.ZodType, T>({ needs, input, verb, rate, target }: Made<S, T>) {
  return async (_previous: ActionResult<T> | null, data: FormData | z.input<S>): Promise<ActionResult<T>> => {
    let fields: Fields = {};
    let ctx: Context | undefined;
    // A script that calls with an object still has its values.
    const typed = () => (data instanceof FormData ? { values: echoOf(input, fields) } : {});
    try {
      fields = readFields(data);
      ctx = OF_NO_ACCOUNT.has(needs) ? await getContext() : await getActingContext();
      if (needs && needs !== 'anyone') requireAccount(ctx);
      const rule = typeof rate === 'function' ? rate(ctx) : rate;
      if (rule) await takeRate(ctx, rule, { only: 'asker' });
      const admitted = await admit(ctx, needs);
      requireBounded(fields);
      const parsed = input.safeParse(fields);
      if (!parsed.success) return { ...(await invalid(parsed.error)), ...typed() };
      if (admitted.limitedTo) await requireReach(ctx, admitted.limitedTo, parsed.data);
      if (rule && target) await takeRate(ctx, rule, { only: 'target', target: target(parsed.data) });
      return { ok: true, data: await verb(admitted.ctx, parsed.data) };
    } catch (error) {
      unstable_rethrow(error);
      if (ctx && isAppError(error, 'forbidden') && error.reason === 'visit_ended') await leadOut(ctx);
      return { ...(await explain(error, ctx)), ...typed() };
    }
  };
}
