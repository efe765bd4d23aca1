const SECOND = 1000;

/** Limits of one attempt at a step. */
export interface StepLimits {
  /** Total, in milliseconds. */
  deadlineMs: number;
  /** Until the first token. */
  firstTokenMs: number;
  /** Between two parts of the answer. */
  stallMs: number;
  temperature: number;
}

/** Deadlines allow long answers from a server with 35 tokens per second: 1,000 tokens take it half a minute. */
const LIMITS: Record<string, StepLimits> = {
  understand: { deadlineMs: 45 * SECOND, firstTokenMs: 5 * SECOND, stallMs: 5 * SECOND, temperature: 0 },
  outline: { deadlineMs: 60 * SECOND, firstTokenMs: 6 * SECOND, stallMs: 8 * SECOND, temperature: 0.6 },
  section: { deadlineMs: 40 * SECOND, firstTokenMs: 8 * SECOND, stallMs: 8 * SECOND, temperature: 0.7 },
  critic: { deadlineMs: 40 * SECOND, firstTokenMs: 8 * SECOND, stallMs: 8 * SECOND, temperature: 0.2 },
  rewrite: { deadlineMs: 40 * SECOND, firstTokenMs: 6 * SECOND, stallMs: 8 * SECOND, temperature: 0.7 },
  describe: { deadlineMs: 20 * SECOND, firstTokenMs: 10 * SECOND, stallMs: 6 * SECOND, temperature: 0.2 },
  translate: { deadlineMs: 90 * SECOND, firstTokenMs: 8 * SECOND, stallMs: 8 * SECOND, temperature: 0.2 },
};
const OTHER: StepLimits = { deadlineMs: 30 * SECOND, firstTokenMs: 8 * SECOND, stallMs: 8 * SECOND, temperature: 0.3 };

export const limitsOf = (step: string): StepLimits => LIMITS[step] ?? OTHER;
