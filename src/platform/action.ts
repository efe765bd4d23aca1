import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { Context } from './context.ts';
import { isAppError } from './errors.ts';
import { takeRate } from './rate-limit.ts';
import type { RateRule } from './rate-rules.ts';
import { getContext } from './session.ts';

export interface ActionFailure {
  ok: false;
  /** A stable word for code: an `AppError`'s reason, `invalid` for input, `unknown` for anything else. */
  reason: string;
  /** What happened and what to do, in the reader's language. */
  message: string;
  /** Finds the failure in the log; only for what nobody expected. */
  id?: string;
  /** Messages by field name. */
  fields?: Record<string, string>;
  /** What was typed, given back so that a form without JavaScript keeps it. */
  values?: Record<string, string>;
}

export type ActionResult<T = unknown> = { ok: true; data: T } | ActionFailure;

/** Fields that are never sent back to the browser. */
const SECRET = /password|code|token/i;

function typedValues(raw: Record<string, unknown>): Record<string, string> {
  const kept = Object.entries(raw).filter(([name, value]) => typeof value === 'string' && !SECRET.test(name));
  return Object.fromEntries(kept) as Record<string, string>;
}

/** The form's own fields; what React adds to it starts with `$`. */
function fieldsOf(form: FormData): Record<string, unknown> {
  return Object.fromEntries([...form].filter(([name]) => !name.startsWith('$')));
}

/** An error in the words of the reader. Unknown ones lose their message here and keep an id that is in the log. */
export async function explain(error: unknown): Promise<ActionFailure> {
  const t = await getTranslations('errors');
  if (isAppError(error)) {
    const key = `reason.${error.reason}` as 'reason.not_yours';
    return { ok: false, reason: error.reason, message: t.has(key) ? t(key, error.details as never) : t(error.code) };
  }
  const id = crypto.randomUUID().slice(0, 8);
  console.error(`[${id}]`, error);
  return { ok: false, reason: 'unknown', message: t('unknown', { id }), id };
}

async function invalid(error: z.ZodError, raw: Record<string, unknown>): Promise<ActionFailure> {
  const t = await getTranslations('errors');
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const key = `field.${issue.message}` as 'field.invalid';
    fields[String(issue.path[0] ?? '')] ??= t.has(key) ? t(key) : t('field.invalid');
  }
  return { ok: false, reason: 'invalid', message: t('invalid'), fields, values: typedValues(raw) };
}

/**
 * Makes a Server Action of a verb: parse, call, shape the answer. Takes a form or a plain object.
 * A schema's message may be a key of `errors.field`. A redirect by the verb passes through.
 * @param rate how often it may be asked; `target` is what the asking aims at, for rules that count that.
 */
export function action<S extends z.ZodType, T>(
  input: S,
  verb: (ctx: Context, input: z.output<S>) => Promise<T>,
  rate?: RateRule,
  target?: (input: z.output<S>) => string,
) {
  return async (_previous: ActionResult<T> | null, data: FormData | z.input<S>): Promise<ActionResult<T>> => {
    const raw = data instanceof FormData ? fieldsOf(data) : (data as Record<string, unknown>);
    const parsed = input.safeParse(raw);
    if (!parsed.success) return invalid(parsed.error, raw);
    try {
      const ctx = await getContext();
      if (rate) await takeRate(ctx, rate, target && { target: target(parsed.data) });
      return { ok: true, data: await verb(ctx, parsed.data) };
    } catch (error) {
      unstable_rethrow(error);
      return { ...(await explain(error)), values: typedValues(raw) };
    }
  };
}
