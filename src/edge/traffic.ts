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
}

const MINUTE = 60_000;

/**
 * Counts requests in memory and hands over whole minutes. A minute is handed over once; when the hand-over fails it
 * stays and goes with the next, under the same key, so that a repeated write adds nothing.
 */
export class Traffic {
  #minutes = new Map<string, TrafficMinute>();

  count(
    site: { siteId: string; clientId: string },
    request: { status: number; bytes: number; isPage: boolean; userAgent: string | undefined },
    now: number,
  ): void {
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
      };
      this.#minutes.set(key, counts);
    }
    if (requestIsFromBot(request.userAgent)) {
      counts.bot.requests++;
      counts.bot.bytes += request.bytes;
    } else {
      counts.human.requests++;
      counts.human.bytes += request.bytes;
      if (request.isPage && request.status < 400) counts.human.visits++;
    }
    if (request.status < 400) counts.status.ok++;
    else if (request.status < 500) counts.status.missing++;
    else counts.status.failed++;
  }

  /** Minutes that are over by `now`; all of them when `closing`. */
  due(now: number, closing = false): TrafficMinute[] {
    return [...this.#minutes.values()].filter((counts) => closing || counts.minute.getTime() + MINUTE <= now);
  }

  forget(minutes: readonly TrafficMinute[]): void {
    for (const counts of minutes) this.#minutes.delete(`${counts.siteId}:${counts.minute.getTime()}`);
  }
}
