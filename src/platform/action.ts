import 'server-only';
import { redirect, unstable_rethrow } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { echoOf, type Fields, readFields, requireBounded } from './action-input.ts';
import { type Context, ownContext, requireAccount, requirePerson, supportOf, withoutVisit } from './context.ts';
import { AppError, isAppError } from './errors.ts';
import { type Permission, requirePermission, requireReach } from './permissions.ts';
import { takeRate } from './rate-limit.ts';
import type { RateRule } from './rate-rules.ts';
import { reportUnknown } from './report-unknown.ts';
import { requireStaff } from './require-staff.ts';
import { getActingContext, getContext } from './session.ts';
import { renewSession } from './supabase.ts';
import { putVisitAway } from './workplace.ts';

export interface ActionFailure {
  ok: false;
  /** A stable word for code: an `AppError`'s reason, `invalid` for input, `unknown` for anything else. */
  reason: string;
  /** The outcome and the next step, in the reader's language. */
  message: string;
  /** Finds the failure in the log; only for what nobody expected. */
  id?: string;
  /** Messages by field name. */
  fields?: Record<string, string>;
  /** Submitted values, returned so that a form without JavaScript keeps them. */
  values?: Record<string, string>;
}

export type ActionResult<T = unknown> = { ok: true; data: T } | ActionFailure;

/** An error in the words of the reader. Unknown ones lose their message here and keep an id that is in the log. */
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
 * A permission in the account; `oneself` for what a person does about themselves; `session` for the session that they sit at, which
 * goes on during a visit: the verb is given the context of their own; `staff` for the desk of the agency, where the verb asks
 * by `requireStaff` once more who of them may.
 */
type Needs = Permission | 'oneself' | 'session' | 'staff';

/**
 * Makes a Server Action of a verb for people who are signed in: a stranger, or whose role may not, is refused before
 * anything is parsed. Takes a form or a plain object. A schema's message may be a key of `errors.field`. A redirect by
 * the verb passes through.
 * @param rate how often it may be asked; `target` is what the asking aims at, for rules that count that.
 */
export function action<S extends z.ZodType, T>(needs: Needs, input: S, verb: Verb<S, T>, rate?: RateRule, target?: Target<S>) {
  return make({ needs, input, verb, rate, target });
}

/**
 * The same for everybody: signing in, a first description, the language. `rate` may depend on who asks. Closed during a visit:
 * what it does would be in the name of whoever looks.
 */
export function publicAction<S extends z.ZodType, T>(
  input: S,
  verb: Verb<S, T>,
  rate?: RateRule | ((ctx: Context) => RateRule),
  target?: Target<S>,
) {
  return make({ needs: null, input, verb, rate, target });
}

/** For everybody, and during a visit for the person who is on it: signing out. */
export function openAction<S extends z.ZodType, T>(input: S, verb: Verb<S, T>) {
  return make({ needs: 'anyone', input, verb, rate: undefined, target: undefined });
}

interface Made<S extends z.ZodType, T> {
  /** Null for what strangers may do; `anyone` for what visits may, too. */
  needs: Needs | 'anyone' | null;
  input: S;
  verb: Verb<S, T>;
  rate: RateRule | ((ctx: Context) => RateRule) | undefined;
  target: Target<S> | undefined;
}

/** Needs that are no permission in an account. */
const OF_NO_ACCOUNT = new Set<string | null>(['oneself', 'session', 'staff', 'anyone', null]);

interface Admitted {
  /** What the verb is given. */
  ctx: Context;
  /** Of who works in chosen sites alone: what the input names has to be within them. */
  limitedTo?: Permission;
}

/** @throws AppError `forbidden` or `not_found` for who may not. */
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
    // Taken on since the token was written: the next request has one that says so.
    if (ctx.actor.kind === 'user' && ctx.actor.type === 'client') await renewSession();
  } else if (needs === 'oneself') requirePerson(ctx);
  else if ((await requirePermission(ctx, needs)).isLimited) return { ctx, limitedTo: needs };
  return { ctx };
}

/** Whoever acts on a visit that has ended is led out of it by the refusal, and told on the page where they arrive. */
async function leadOut({ actor }: Context): Promise<void> {
  if (actor.kind === 'user') redirect(await putVisitAway(actor.id));
}

/** Behind the front gate the order goes on: shape, session, rate, permission, parse. What is aimed at is counted last. */
function make<S extends z.ZodType, T>({ needs, input, verb, rate, target }: Made<S, T>) {
  return async (_previous: ActionResult<T> | null, data: FormData | z.input<S>): Promise<ActionResult<T>> => {
    let fields: Fields = {};
    let ctx: Context | undefined;
    // A script that calls with an object still has it.
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
