const SECOND = 1000;
export const CIRCUIT = { maxFailures: 3, openMs: 30 * SECOND, maxOpenMs: 10 * 60 * SECOND };

/** Keeps requests from a provider that fails. Open, it lets nobody through; after a while one at a time, until one succeeds. */
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

  /** Whether a request may go; who is let through calls `succeed`, `fail` or `release` afterwards. */
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

  /** `openMs` opens it at once, for that long: the provider said when to come back. Says whether it is open now. */
  fail(openMs?: number): boolean {
    const wasProbing = this.#isProbing;
    this.#isProbing = false;
    this.#failures++;
    if (openMs === undefined && !wasProbing && this.#failures < this.#limits.maxFailures) return false;
    const until = this.#now() + Math.min(openMs ?? this.#limits.openMs, this.#limits.maxOpenMs);
    this.#openUntil = Math.max(this.#openUntil, until);
    return true;
  }

  /** The attempt says nothing of the provider: it was cancelled, or the request itself was refused. */
  release(): void {
    this.#isProbing = false;
  }
}

// On the global object because Next evaluates this file once per bundle, and there is one network.
const held = globalThis as typeof globalThis & { pageMagicCircuits?: Map<string, Circuit> };
held.pageMagicCircuits ??= new Map();
const circuits = held.pageMagicCircuits;

/** The circuit of a provider in this process. */
export function circuitOf(provider: string): Circuit {
  const circuit = circuits.get(provider) ?? new Circuit();
  circuits.set(provider, circuit);
  return circuit;
}
