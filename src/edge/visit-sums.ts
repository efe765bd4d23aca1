import { bucketOf, emptyCounts, VISIT_METRICS, type VisitReport, type VisitSum } from '#modules/host/input.ts';

/** Reports of one site that count in a minute: a sample is enough, and nobody buries the sums. */
const MAX_PER_MINUTE = 120;
/** Bounds memory between two writes. */
const MAX_SUMS = 20_000;
const MINUTE = 60_000;

/** Adds up how visits went, in memory, until the sums are taken. What came in is forgotten at once. */
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
