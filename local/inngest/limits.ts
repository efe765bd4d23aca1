/** Inngest's limits: https://www.inngest.com/docs/usage-limits/inngest, for events those of its free plan. */
export const MAX_STEPS = 1000;
export const MAX_RUN_BYTES = 32 * 1024 * 1024;
export const MAX_EVENT_BYTES = 256 * 1024;
export const MAX_EVENTS = 5000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

export const isTooLarge = (output: unknown): boolean => Buffer.byteLength(JSON.stringify(output) ?? '') > MAX_OUTPUT_BYTES;
