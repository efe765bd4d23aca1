import type { CustomerFacts } from '../page/customer-facts.ts';

export type { CustomerFacts };

import type { PageFacts } from '../page/page-facts.ts';

/** A certificate as it was met on the way. */
interface SeenCertificate {
  /** What is wrong with it, in the words of OpenSSL; null where nothing is. */
  problem: string | null;
  validTo: number | null;
  issuer: string | null;
  protocol: string | null;
}

/** What was seen of a site without a browser. Times are in milliseconds. */
export interface Evidence {
  asked: string;
  url: string;
  status: number;
  hops: { url: string; status: number; ms: number }[];
  timing: { dnsMs: number; connectMs: number; tlsMs: number; waitMs: number; totalMs: number };
  headers: Record<string, string>;
  certificate: SeenCertificate | null;
  /** How the same address answers without TLS; null where nothing answers. */
  plain: { status: number; leadsToHttps: boolean } | null;
  html: {
    wireBytes: number;
    bytes: number;
    /** What it would weigh if it travelled compressed; null where it did. */
    couldBe: number | null;
    cut: string | null;
  };
  page: PageFacts;
  /** What its robots.txt asks of search engines for the whole site. */
  robotsBlockAll: boolean;
  customer: CustomerFacts;
  /** Further pages that were read for what a customer looks for. */
  alsoRead: string[];
  /** Links of the page that were followed. */
  links: { checked: number; broken: { url: string; text: string; status: number | null }[] } | null;
  /** A browser was to load it as well. */
  looked?: true;
}
