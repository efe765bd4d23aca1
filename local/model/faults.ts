import { z } from 'zod';

export const FAULTS = [
  'rate_limited',
  'error_500',
  'unavailable_503',
  'unauthorized_401',
  'hang',
  'slow_first_token',
  'slow_stream',
  'stall',
  'cut',
  'no_finish',
  'error_in_stream',
  'repeated_chunks',
  'wrong_json',
  'not_json',
  'truncated',
  'refusal',
  'wrong_usage',
  'no_usage',
] as const;

/** A fault to inject into the next requests. */
export const Fault = z.strictObject({
  mode: z.enum(FAULTS),
  /** Number of requests affected. */
  times: z.number().int().min(1).max(100_000).default(1),
  /** Of `rate_limited`; without it the header is omitted. */
  retryAfterSeconds: z.number().min(0).max(86_400).optional(),
  /** Of `slow_first_token`. */
  delayMs: z.number().int().min(0).max(600_000).default(5000),
  /** Of `slow_stream`. */
  tokensPerSecond: z.number().gt(0).max(100_000).default(1),
});
export type Fault = z.infer<typeof Fault>;

/** Queue of pending faults. */
export class Faults {
  #waiting: Fault[] = [];

  add(fault: z.input<typeof Fault>): void {
    this.#waiting.push(Fault.parse(fault));
  }

  clear(): void {
    this.#waiting = [];
  }

  get waiting(): Fault[] {
    return [...this.#waiting];
  }

  take(): Fault | null {
    const fault = this.#waiting[0];
    if (!fault) return null;
    if (--fault.times === 0) this.#waiting.shift();
    return fault;
  }
}
