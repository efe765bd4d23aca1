import { z } from 'zod';

const Expression = z.string().regex(/^event\.[\w.]+ == async\.[\w.]+$/, 'only `match` is supported, not `if`');
const Limit = z
  .int()
  .positive()
  .transform((limit): { limit: number; key?: string | undefined } => ({ limit }));
const Concurrency = z.strictObject({
  limit: z.int().positive(),
  key: z
    .string()
    .regex(/^event\.[\w.]+$/, 'a concurrency key must be a path such as event.data.siteId')
    .optional(),
  scope: z.literal('fn').optional(),
});

export const FAILED = 'inngest/function.failed';

/** Of the engine's internal events only failures are delivered. */
export const isDelivered = (name: string): boolean => !name.startsWith('inngest/') || name === FAILED;
const Name = z.string().refine(isDelivered, `of the engine's own events only ${FAILED} is delivered`);
/** `app/*` and `app/user.*` are prefix wildcards. */
const Pattern = Name.refine((name) => /^[^*]+([/.]\*)?$/.test(name), '* may stand only at the end, after / or .');
/** The expression that registers `onFailure`. */
const OF_FUNCTION = /^event\.data\.function_id == '([^']+)'$/;
const Trigger = z.union([
  z.strictObject({ cron: z.string() }),
  z
    .strictObject({ event: Pattern, expression: z.string().optional() })
    .refine(
      ({ event, expression }) => !expression || (event === FAILED && OF_FUNCTION.test(expression)),
      'triggers with `if` are not supported',
    ),
]);
const MAX_TRIGGERS = 10;

/** A function as `serve()` registers it. Strict: an unsupported option is refused when the app starts, not ignored when it matters. */
export const FunctionConfig = z.strictObject({
  id: z.string(),
  name: z.string(),
  triggers: z.array(Trigger).max(MAX_TRIGGERS),
  steps: z.strictObject({
    step: z.strictObject({
      id: z.literal('step'),
      name: z.string(),
      runtime: z.strictObject({ type: z.literal('http'), url: z.url() }),
      retries: z.strictObject({ attempts: z.int().min(0) }).optional(),
    }),
  }),
  concurrency: z.union([z.union([Limit, Concurrency]).transform((one) => [one]), z.array(z.union([Limit, Concurrency]))]).optional(),
  cancel: z.array(z.strictObject({ event: Name, if: Expression.optional(), timeout: z.string().optional() })).optional(),
});
export type FunctionConfig = z.infer<typeof FunctionConfig>;

export const Registration = z.looseObject({ url: z.url(), appName: z.string(), functions: z.array(FunctionConfig) });

const DEFAULT_RETRIES = 3;
/** Attempts of a step or a function before it fails. */
export const maxAttempts = ({ steps }: FunctionConfig): number => (steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1;

/** The value at an event path such as `event.data.siteId`. */
export function valueAt(event: unknown, path: string): unknown {
  const parts = path.split('.').slice(1);
  return parts.reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], event);
}

/** `event.data.x == async.data.x`: whether the new event concerns the same thing as the one that started the run. */
export function matches(expression: string | null | undefined, began: unknown, now: unknown): boolean {
  if (!expression) return true;
  const [one, other] = expression.split(' == ') as [string, string];
  const value = valueAt(began, one);
  return value !== undefined && value === valueAt(now, other);
}

/** Whether the event triggers the function. */
export function isTriggeredBy({ triggers }: FunctionConfig, { name, data }: { name: string; data: unknown }): boolean {
  return triggers.some((trigger) => {
    if (!('event' in trigger)) return false;
    const { event: pattern, expression } = trigger;
    const isNamed = pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
    return isNamed && (!expression || OF_FUNCTION.exec(expression)?.[1] === (data as { function_id?: string }).function_id);
  });
}
