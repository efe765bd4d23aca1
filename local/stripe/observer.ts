/** Observed traffic: a decoded request that was understood or refused for its shape, or an answer, error or event as sent. */
export type ObservedMessage =
  | { what: 'request'; call: string; params: Record<string, unknown> }
  | { what: 'misshapen'; call: string; params: Record<string, unknown>; param: string }
  | { what: 'answer' | 'error' | 'event'; body: object };

let observer: ((passing: ObservedMessage) => void) | undefined;

/** Registers an observer that compares the traffic with Stripe's specification. */
export function observe(onPassing: ((passing: ObservedMessage) => void) | undefined): void {
  observer = onPassing;
}

export const pass = (passing: ObservedMessage): void => observer?.(passing);
