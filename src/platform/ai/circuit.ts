const SECOND = 1000;
export const CIRCUIT = { maxFailures: 3, openMs: 30 * SECOND, maxOpenMs: 10 * 60 * SECOND };

/** Circuit breaker for a provider. When open it blocks requests; after a timeout it allows one at a time, until one succeeds. */
export class Circuit {
  #failures = 0;
  #openUntil = 0;
  #isProbing = false;
  readonly #now: () => number;
  readonly #limits: typeof CIRCUIT;

  constructor(limits: typeof CIRCUIT = CIRCUIT, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Whether a request is allowed; the caller then calls `succeed`, `fail` or `release`. */
  enter(): boolean {
    if (this.#openUntil === 0) return true;
    if (this.#isProbing || this.#now() < this.#openUntil) return false;
    this.#isProbing = true;
    return true;
  }

  succeed(): void {
    this.#failures = 0;
    this.#openUntil = 0;
    this.#isProbing = false;
  }

  /** `openMs` opens it at once for that long, from the provider's Retry-After. Returns true when it is now open. */
  fail(openMs?: number): boolean {
    const wasProbing = this.#isProbing;
    this.#isProbing = false;
    this.#failures++;
    if (openMs === undefined && !wasProbing && this.#failures < this.#limits.maxFailures) return false;
    const until = this.#now() + Math.min(openMs ?? this.#limits.openMs, this.#limits.maxOpenMs);
    this.#openUntil = Math.max(this.#openUntil, until);
    return true;
  }

  /** For an attempt that reveals nothing about the provider: it was cancelled, or the request itself was rejected. */
  release(): void {
    this.#isProbing = false;
  }
}

// On the global object, because Next evaluates this file once per bundle, and the state is per process.
const held = globalThis as typeof globalThis & { pageMagicCircuits?: Map<string, Circuit> };
held.pageMagicCircuits ??= new Map();
const circuits = held.pageMagicCircuits;

/** The circuit of a provider in this process. */
export function circuitOf(provider: string): Circuit {
  const circuit = circuits.get(provider) ?? new Circuit();
  circuits.set(provider, circuit);
  return circuit;
}
