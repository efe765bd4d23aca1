import { MemoryRates } from '#platform/rate-limit/rate-memory.ts';
import { RATE_RULES, scaled } from '#platform/rate-limit/rate-rules.ts';
import type { RateDecision } from '#platform/rate-limit/rate-window.ts';

/** Rate limits forms, abuse reports and visit reports by address and site in this process, so that a flood never reaches the database. */
export class FormGate {
  #rates = new MemoryRates();

  take(rule: 'form_post' | 'abuse_report' | 'visit_report', siteId: string, address: string, now: number): RateDecision {
    const decisions = RATE_RULES[rule].limits.map(({ per, limit, window }) =>
      this.#rates.take(per === 'address' ? `${rule} ${address}` : `${rule} ${siteId} ${address}`, scaled(limit), window, now),
    );
    return decisions.find(({ allowed }) => !allowed) ?? decisions[0]!;
  }
}
