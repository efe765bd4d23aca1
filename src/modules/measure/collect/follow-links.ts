import type { Evidence } from '#ruler/rules/evidence.ts';
import { EgressError } from '../egress/egress-error.ts';
import type { FetchLimits } from '../egress/fetch-public.ts';
import type { Ask } from './ask.ts';

const MAX_LINKS = 20;
/** Max concurrent requests to a site. */
const AT_A_TIME = 4;
const LIMITS: FetchLimits = { maxWireBytes: 64 * 1024, maxBytes: 256 * 1024, maxMs: 4000, maxRedirects: 5 };
const BROKEN = new Set([404, 410, 500, 502, 504]);

interface Link {
  url: string;
  text: string;
}

interface Wish {
  ask: Ask;
  /** Milliseconds since 1970 after which no further link is followed. */
  end: number;
}

/** Checks links of a page, a few at a time. A timeout proves nothing: only links that are certainly broken are reported. */
export async function followLinks(links: readonly Link[], { ask, end }: Wish): Promise<Evidence['links']> {
  const chosen = links.filter(({ url }) => /^https?:/.test(url)).slice(0, MAX_LINKS);
  const broken: NonNullable<Evidence['links']>['broken'] = [];
  let checked = 0;
  const waiting = [...chosen];
  const lane = async () => {
    for (let link = waiting.shift(); link && Date.now() < end; link = waiting.shift()) {
      const status = await statusOf(link.url, ask);
      if (status === 'silent') continue;
      checked++;
      if (status === null || BROKEN.has(status)) broken.push({ ...link, status });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  const order = (url: string) => chosen.findIndex((link) => link.url === url);
  return { checked, broken: broken.sort((one, other) => order(one.url) - order(other.url)) };
}

/** Null for an unknown host name, which always means a broken link. */
async function statusOf(url: string, ask: Ask): Promise<number | null | 'silent'> {
  const statusBy = async (method: 'HEAD' | 'GET') => (await ask(new URL(url), LIMITS, method)).status;
  try {
    const status = await statusBy('HEAD');
    // Some servers do not support HEAD, and some answer it with an error.
    return status >= 400 ? await statusBy('GET') : status;
  } catch (error) {
    return error instanceof EgressError && error.reason === 'name_unknown' ? null : 'silent';
  }
}
