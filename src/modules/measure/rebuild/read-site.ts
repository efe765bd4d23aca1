import type { PageLook } from '#ruler/rebuild/page-look.ts';
import type { SitePage } from '#ruler/rebuild/site-page.ts';
import { foreignPage, isPage, type PageReader } from '../collect/collect-evidence.ts';
import { readRobots } from '../collect/robots.ts';
import { isSameHost } from '../collect/same-host.ts';
import { type FetchLimits, fetchPublic } from '../egress/fetch-public.ts';
import type { EgressPolicy } from '../egress/policy.ts';
import type { LookReader } from './collect-look.ts';
import { maySpeak, pageAddress } from './page-address.ts';

const MAX_PAGES = 20;
/** Max concurrent requests to the site. */
const AT_A_TIME = 3;
const LIMITS: FetchLimits = { maxWireBytes: 2 * 1024 * 1024, maxBytes: 4 * 1024 * 1024, maxMs: 5000, maxRedirects: 3 };

interface Wish {
  policy: EgressPolicy;
  userAgent: string;
  reader: Pick<PageReader, 'readPages'> & Pick<LookReader, 'readLooks'>;
  /** Time limit in milliseconds: the pages read until then are the result. */
  maxMs: number;
}

export interface ReadPage extends SitePage {
  look: PageLook;
}

/** Reads a site breadth-first from its home page, as far as its robots.txt allows; null if that disallows the whole site. */
export async function readSite(home: URL, { policy, userAgent, reader, maxMs }: Wish): Promise<ReadPage[] | null> {
  const end = Date.now() + maxMs;
  const ask = (url: URL) =>
    fetchPublic(policy, url, { limits: { ...LIMITS, maxMs: Math.max(1, Math.min(LIMITS.maxMs, end - Date.now())) }, userAgent });
  const robots = await ask(new URL('/robots.txt', home))
    .then(({ status, body }) => (status === 200 ? body.bytes.toString() : ''))
    .catch(() => '');
  const { allows } = readRobots(robots, 'pagemagic');
  if (!allows(home.pathname)) return null;
  const asked = new Set<string>([pageAddress(home)]);
  const waiting = [home];
  const pages: ReadPage[] = [];
  const read = async (url: URL) => {
    const answer = await ask(url).catch(() => null);
    // A link may redirect to a foreign site, whose content is not the owner's to copy.
    if (!answer || !isPage(answer) || !isSameHost(new URL(answer.url), home)) return;
    const foreign = [foreignPage(answer)];
    const [[page], [look]] = await Promise.all([reader.readPages(foreign), reader.readLooks(foreign)]);
    if (!page || !look) return;
    pages.push({ url: answer.url, page, lines: look.lines, look });
    for (const link of page.links) {
      const target = new URL(link.url);
      const isNew = !asked.has(pageAddress(target)) && asked.size < MAX_PAGES;
      if (!isNew || !maySpeak(target.pathname) || !allows(target.pathname)) continue;
      asked.add(pageAddress(target));
      waiting.push(target);
    }
  };
  while (waiting.length > 0 && Date.now() < end) await Promise.all(waiting.splice(0, AT_A_TIME).map(read));
  const order = [...asked];
  const placeOf = ({ url }: ReadPage) => order.indexOf(pageAddress(new URL(url)));
  return pages.sort((one, other) => placeOf(one) - placeOf(other));
}
