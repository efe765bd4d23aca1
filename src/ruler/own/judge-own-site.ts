import { readCustomerFacts } from '../page/customer-facts.ts';
import { readPage } from '../page/read-page.ts';
import type { Evidence } from '../rules/evidence.ts';
import { type Judgement, judge } from '../rules/judge.ts';

interface OwnPage {
  /** Public URL. */
  url: string;
  html: string;
  /** Compressed size in bytes. */
  wireBytes: number;
}

interface OwnSite {
  /** Home page first. */
  pages: readonly OwnPage[];
  /** Headers on every response of ours. */
  headers: Readonly<Record<string, string>>;
  /** Measured response time of our server in milliseconds. */
  waitMs: number;
  /** Links of the home page that match none of these pages. */
  brokenLinks?: readonly string[];
}

/** Judges a site of ours before it is live, by the same ruler as strangers' sites. Its evidence needs no requests. */
export function judgeOwnSite({ pages, headers, waitMs, brokenLinks = [] }: OwnSite, now: number): Judgement | null {
  const [home, ...others] = pages;
  if (!home) return null;
  const read = pages.map(({ url, html }) => readPage(html, url));
  const evidence: Evidence = {
    asked: home.url,
    url: home.url,
    status: 200,
    hops: [{ url: home.url, status: 200, ms: waitMs }],
    timing: { dnsMs: 0, connectMs: 0, tlsMs: 0, waitMs, totalMs: waitMs },
    headers: { ...headers },
    certificate: null,
    plain: null,
    html: { wireBytes: home.wireBytes, bytes: new TextEncoder().encode(home.html).length, couldBe: null, cut: null },
    page: read[0]!,
    robotsBlockAll: false,
    customer: readCustomerFacts(read),
    alsoRead: others.map(({ url }) => url),
    links: { checked: read[0]!.links.length, broken: brokenLinks.map((url) => ({ url, text: '', status: 404 })) },
  };
  return judge(evidence, now);
}
