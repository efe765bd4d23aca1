import { requestIsFromBot, requestIsOwnCheck } from './bots.ts';

/** Traffic of one site in one minute since the last write. Bytes are of bodies as sent. */
export interface TrafficPart {
  siteId: string;
  clientId: string;
  /** Start of the minute. */
  minute: Date;
  /** Identifies this part within its process: a part written twice counts once. */
  part: number;
  human: { requests: number; bytes: number; visits: number };
  bot: { requests: number; bytes: number };
  status: { ok: number; missing: number; failed: number };
  /** Human traffic by path; paths beyond a minute's limit are summed under `*`. */
  paths: { path: string; requests: number; bytes: number }[];
  /** Human traffic by host; its sum is `human`, as long as the hosts are few. */
  hosts: { host: string; requests: number; bytes: number; visits: number }[];
}

/** Names the meter that an answer counts towards; "none" for bots, which are never charged. */
export const METER_HEADER = 'X-Meter-Event';
export type Metered = `requests=1, bandwidth=${number}` | 'none';

export interface Counted {
  status: number;
  bytes: number;
  isPage: boolean;
  userAgent: string | undefined;
  /** Lower case, without the port. */
  host: string;
  file?: string | undefined;
}

const MINUTE = 60_000;
/** Limit of distinct paths per site and minute; bounds memory whatever visitors request. */
const PATHS_A_MINUTE = 60;
/** Limit of distinct hosts: a site has few, unless it has a wildcard. */
const HOSTS_A_MINUTE = 40;

type Open = Omit<TrafficPart, 'part' | 'paths' | 'hosts'> & {
  paths: Map<string, TrafficPart['paths'][number]>;
  hosts: Map<string, TrafficPart['hosts'][number]>;
};

/** Counts requests in memory until they are taken; later counts go into the next part. */
export class Traffic {
  #open = new Map<string, Open>();
  #parts = 0;

  count(site: { siteId: string; clientId: string }, request: Counted, now: number): Metered {
    // Only answers without a body: nobody gains free traffic by imitating our user agent.
    if (request.bytes === 0 && requestIsOwnCheck(request.userAgent)) return 'none';
    const counts = this.#openOf(site, now - (now % MINUTE));
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
    const visits = request.isPage && request.status < 400 ? 1 : 0;
    counts.human.visits += visits;
    countHost(counts, request, visits);
    countPath(counts, request.status < 400 && request.file !== undefined ? addressOf(request.file) : '*', request.bytes);
    return `requests=1, bandwidth=${request.bytes}`;
  }

  /** Takes all counts. The caller keeps them until they are written. */
  take(): TrafficPart[] {
    const taken = [...this.#open.values()].map(({ paths, hosts, ...counts }) => ({
      ...counts,
      part: ++this.#parts,
      paths: [...paths.values()],
      hosts: [...hosts.values()],
    }));
    this.#open.clear();
    return taken;
  }

  #openOf({ siteId, clientId }: { siteId: string; clientId: string }, start: number): Open {
    const key = `${siteId}:${start}`;
    let counts = this.#open.get(key);
    if (!counts) {
      counts = {
        siteId,
        clientId,
        minute: new Date(start),
        human: { requests: 0, bytes: 0, visits: 0 },
        bot: { requests: 0, bytes: 0 },
        status: { ok: 0, missing: 0, failed: 0 },
        paths: new Map(),
        hosts: new Map(),
      };
      this.#open.set(key, counts);
    }
    return counts;
  }
}

function countPath({ paths }: Open, wanted: string, bytes: number): void {
  const path = paths.size >= PATHS_A_MINUTE && !paths.has(wanted) ? '*' : wanted;
  const entry = paths.get(path) ?? { path, requests: 0, bytes: 0 };
  entry.requests++;
  entry.bytes += bytes;
  paths.set(path, entry);
}

function countHost({ hosts }: Open, { host, bytes }: Counted, visits: number): void {
  const entry = hosts.get(host) ?? { host, requests: 0, bytes: 0, visits: 0 };
  if (hosts.size >= HOSTS_A_MINUTE && !hosts.has(host)) return;
  entry.requests++;
  entry.bytes += bytes;
  entry.visits += visits;
  hosts.set(host, entry);
}

/** Visitor-facing path of a release's file. */
const addressOf = (file: string): string =>
  (file.endsWith('.html') ? `/${file.replace(/(^|\/)?index\.html$|\.html$/, '')}` : `/${file}`).slice(0, 300);
