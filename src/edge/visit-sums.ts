import { bucketOf, emptyCounts, VISIT_METRICS, type VisitReport, type VisitSum } from '#modules/host/input.ts';

/** Max reports per site and minute: a sample is enough, and a flood cannot distort the sums. */
const MAX_PER_MINUTE = 120;
/** Bounds memory between two writes. */
const MAX_SUMS = 20_000;
const MINUTE = 60_000;

/** Adds up visit reports in memory until the sums are taken. Single reports are not kept. */
export class VisitSums {
  #open = new Map<string, VisitSum>();
  #minute = 0;
  #taken = new Map<string, number>();

  count({ siteId, clientId }: { siteId: string; clientId: string }, report: VisitReport, now: number): void {
    if (!this.#hasRoom(siteId, now)) return;
    const { path, device } = report;
    const day = new Date(now).toISOString().slice(0, 10);
    for (const metric of VISIT_METRICS) {
      const value = report[metric];
      if (value === undefined) continue;
      const key = `${siteId} ${device} ${day} ${metric} ${path}`;
      const sum = this.#open.get(key) ?? { siteId, clientId, path, device, day, metric, counts: emptyCounts(metric) };
      sum.counts[bucketOf(metric, value)]!++;
      this.#open.set(key, sum);
    }
  }

  /** Takes all sums. The caller keeps them until they are written. */
  take(): VisitSum[] {
    const taken = [...this.#open.values()];
    this.#open.clear();
    return taken;
  }

  #hasRoom(siteId: string, now: number): boolean {
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#taken.clear();
    }
    const taken = this.#taken.get(siteId) ?? 0;
    this.#taken.set(siteId, taken + 1);
    return taken < MAX_PER_MINUTE && this.#open.size < MAX_SUMS;
  }
}
