const HOUR = 3_600_000;
const MOST_PER_HOUR = 10;

/** How often one address may write to one site: enough for people who correct themselves, too little for a flood. */
export class FormGate {
  #times = new Map<string, number[]>();

  lets(who: string, now: number): boolean {
    const recent = (this.#times.get(who) ?? []).filter((time) => now - time < HOUR);
    if (recent.length >= MOST_PER_HOUR) return false;
    recent.push(now);
    this.#times.set(who, recent);
    if (this.#times.size > 50_000) this.#times.clear();
    return true;
  }
}
