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
const Trigger = z.union([
  z.strictObject({ cron: z.string() }),
  z
    .strictObject({ event: z.string(), expression: z.string().optional() })
    .refine(({ event, expression }) => !expression || event === FAILED, 'triggers with `if` are not supported'),
]);

export const FAILED = 'inngest/function.failed';

/**
 * A function as `serve()` registers it. Strict: what the executor does not know is refused when the app starts,
 * not ignored when it matters.
 */
export const FunctionConfig = z.strictObject({
  id: z.string(),
  name: z.string(),
  triggers: z.array(Trigger),
  steps: z.strictObject({
    step: z.strictObject({
      id: z.literal('step'),
      name: z.string(),
      runtime: z.strictObject({ type: z.literal('http'), url: z.url() }),
      retries: z.strictObject({ attempts: z.int().min(0) }).optional(),
    }),
  }),
  concurrency: z.union([z.union([Limit, Concurrency]).transform((one) => [one]), z.array(z.union([Limit, Concurrency]))]).optional(),
  cancel: z.array(z.strictObject({ event: z.string(), if: Expression.optional(), timeout: z.string().optional() })).optional(),
});
export type FunctionConfig = z.infer<typeof FunctionConfig>;

export const Registration = z.looseObject({ url: z.url(), appName: z.string(), functions: z.array(FunctionConfig) });

const DEFAULT_RETRIES = 3;
/** How often a step or a function is tried before it has failed. */
export const maxAttempts = ({ steps }: FunctionConfig): number => (steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1;

/** The part of an event that a path such as `event.data.siteId` names. */
export function valueAt(event: unknown, path: string): unknown {
  const parts = path.split('.').slice(1);
  return parts.reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], event);
}

/** `event.data.x == async.data.x`: whether the event that comes now is about the same thing as the one that began the run. */
export function matches(expression: string | null | undefined, began: unknown, now: unknown): boolean {
  if (!expression) return true;
  const [one, other] = expression.split(' == ') as [string, string];
  const value = valueAt(began, one);
  return value !== undefined && value === valueAt(now, other);
}
