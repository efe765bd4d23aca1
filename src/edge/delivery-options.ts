import type { RateDecision } from '#platform/rate-limit/rate-window.ts';
import type { FormPost } from './form-post.ts';
import type { Pointer } from './pointer.ts';
import type { Pointers } from './pointers.ts';
import type { Releases } from './releases.ts';
import type { StatusPages } from './status-pages.ts';
import type { Traffic } from './traffic.ts';
import type { VisitSums } from './visit-sums.ts';

export interface DeliveryOptions {
  pointers: Pick<Pointers, 'get' | 'isCurrent'>;
  releases: Releases;
  traffic: Traffic;
  /** Rate limit of an address for sending a site's forms and reports. */
  admitForm?(siteId: string, address: string, now: number): RateDecision;
  admitReport?(siteId: string, address: string, now: number): RateDecision;
  /** Sums of visit reports, for sites whose owners measure visits. */
  visits?: Pick<VisitSums, 'count'>;
  /** Rate limit of an address for sending visit reports. */
  admitVisit?(siteId: string, address: string, now: number): RateDecision;
  /** Stores a form submission; false when it was rejected. */
  receiveForm(site: Pointer, post: FormPost): Promise<boolean>;
  /** Stores a report about the site; false when it is incomplete. */
  receiveReport(site: Pointer, host: string, fields: Record<string, string>): Promise<boolean>;
  /** Clients' public status pages, on a host of their own. */
  statusPages?: StatusPages;
  /** The response to an ACME challenge token; null when the token is unknown. */
  findChallenge?(token: string): Promise<string | null>;
  /** Origin of a client's own host. */
  originOf?(host: string): string;
  /** URL at which the owner of a paused site reactivates it. */
  ownerUrl: string;
  /** Our own hosts are reached over TLS, wherever it ends. */
  hasTls?: boolean;
  /** A CDN in front that can be purged by site. */
  hasCdn?: boolean;
  now?(): number;
  report?(error: unknown): void;
}

export const nowIn = (options: DeliveryOptions): number => (options.now ?? Date.now)();
