import type { CustomerFacts } from '../page/customer-facts.ts';

export type { CustomerFacts };

import type { PageFacts } from '../page/page-facts.ts';

/** The certificate that the server sent. */
interface SeenCertificate {
  /** OpenSSL's error; null for a valid one. */
  problem: string | null;
  validTo: number | null;
  issuer: string | null;
  protocol: string | null;
}

/** Evidence about a site, gathered without a browser. Times are in milliseconds. */
export interface Evidence {
  asked: string;
  url: string;
  status: number;
  hops: { url: string; status: number; ms: number }[];
  timing: { dnsMs: number; connectMs: number; tlsMs: number; waitMs: number; totalMs: number };
  headers: Record<string, string>;
  certificate: SeenCertificate | null;
  /** Response to the same URL over plain HTTP; null when there was none. */
  plain: { status: number; leadsToHttps: boolean } | null;
  html: {
    wireBytes: number;
    bytes: number;
    /** Compressed size; null when it was sent compressed. */
    couldBe: number | null;
    cut: string | null;
  };
  page: PageFacts;
  /** True when robots.txt disallows the whole site. */
  robotsBlockAll: boolean;
  customer: CustomerFacts;
  /** Further pages that were searched for facts a customer looks for. */
  alsoRead: string[];
  /** Links of the page that were checked. */
  links: { checked: number; broken: { url: string; text: string; status: number | null }[] } | null;
  /** Set when a browser was to load the page as well. */
  looked?: true;
}
