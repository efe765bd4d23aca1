import { requestIsFromBot } from './bots.ts';

/** One site's counts within one minute. Bytes are of bodies as sent. */
export interface TrafficMinute {
  siteId: string;
  clientId: string;
  /** Start of the minute. */
  minute: Date;
  human: { requests: number; bytes: number; visits: number };
  bot: { requests: number; bytes: number };
  status: { ok: number; missing: number; failed: number };
  /** What people were sent, by address; beyond the first of a minute they are summed under `*`. */
  paths: { path: string; requests: number; bytes: number }[];
}

/** In it an answer says what it counts as; "none" for programs, which are never charged. */
export const METER_HEADER = 'X-Meter-Event';
export type Metered = `requests=1, bandwidth=${number}` | 'none';

const MINUTE = 60_000;
/** Memory stays small whatever visitors ask for. */
const PATHS_A_MINUTE = 60;

/**
 * Counts requests in memory and hands over whole minutes. A minute is handed over once; when the hand-over fails it
 * stays and goes with the next, under the same key, so that a repeated write adds nothing.
 */
export class Traffic {
  #minutes = new Map<string, TrafficMinute>();
  #paths = new Map<string, TrafficMinute['paths'][number]>();

  count(
    site: { siteId: string; clientId: string },
    request: { status: number; bytes: number; isPage: boolean; userAgent: string | undefined; file?: string | undefined },
    now: number,
  ): Metered {
    const start = now - (now % MINUTE);
    const key = `${site.siteId}:${start}`;
    let counts = this.#minutes.get(key);
    if (!counts) {
      counts = {
        siteId: site.siteId,
        clientId: site.clientId,
        minute: new Date(start),
        human: { requests: 0, bytes: 0, visits: 0 },
        bot: { requests: 0, bytes: 0 },
        status: { ok: 0, missing: 0, failed: 0 },
        paths: [],
      };
      this.#minutes.set(key, counts);
    }
    if (request.status < 400) counts.status.ok++;
    else if (request.status < 500) counts.status.missing++;
    else counts.status.failed++;
    if (requestIsFromBot(request.userAgent)) {
      counts.bot.requests++;
      counts.bot.bytes += request.bytes;
      return 'none';
    }
    counts.human.requests++;
    counts.human.bytes += request.bytes;
    if (request.isPage && request.status < 400) counts.human.visits++;
    this.#countPath(key, counts, request.status < 400 && request.file !== undefined ? addressOf(request.file) : '*', request.bytes);
    return `requests=1, bandwidth=${request.bytes}`;
  }

  #countPath(key: string, counts: TrafficMinute, wanted: string, bytes: number): void {
    const isFull = counts.paths.length >= PATHS_A_MINUTE && !this.#paths.has(`${key}${wanted}`);
    const path = isFull ? '*' : wanted;
    let entry = this.#paths.get(`${key}${path}`);
    if (!entry) {
      entry = { path, requests: 0, bytes: 0 };
      counts.paths.push(entry);
      this.#paths.set(`${key}${path}`, entry);
    }
    entry.requests++;
    entry.bytes += bytes;
  }

  /** Minutes that are over by `now`; all of them when `closing`. */
  due(now: number, closing = false): TrafficMinute[] {
    return [...this.#minutes.values()].filter((counts) => closing || counts.minute.getTime() + MINUTE <= now);
  }

  forget(minutes: readonly TrafficMinute[]): void {
    for (const counts of minutes) {
      const key = `${counts.siteId}:${counts.minute.getTime()}`;
      this.#minutes.delete(key);
      for (const { path } of counts.paths) this.#paths.delete(`${key}${path}`);
    }
  }
}

/** The address under which visitors know a file of a release. */
const addressOf = (file: string): string =>
  (file.endsWith('.html') ? `/${file.replace(/(^|\/)?index\.html$|\.html$/, '')}` : `/${file}`).slice(0, 300);
