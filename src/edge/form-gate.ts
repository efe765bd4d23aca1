import { MemoryRates } from '#platform/rate-memory.ts';
import { RATE_RULES, scaled } from '#platform/rate-rules.ts';
import type { RateDecision } from '#platform/rate-window.ts';

/** How often one address may write to one site, counted in this process: a flood must not reach the database. */
export class FormGate {
  #rates = new MemoryRates();

  take(siteId: string, address: string, now: number): RateDecision {
    const [{ limit, window }] = RATE_RULES.form_post.limits;
    return this.#rates.take(`${siteId} ${address}`, scaled(limit), window, now);
  }
}
