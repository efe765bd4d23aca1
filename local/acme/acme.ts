import { z } from 'zod';
import type { openAuthority } from './authority.ts';
import type { Store } from './store.ts';
import type { Validation } from './validate.ts';

/** Faults to inject. */
export const AcmeFaults = z.object({
  /** Percentage of requests whose nonce is refused. */
  badNonce: z.number().min(0).max(100).default(0),
  /** Seconds until another order may be created; 0 is no limit. */
  rateLimited: z.number().min(0).default(0),
  /** Validation never finishes. */
  pending: z.boolean().default(false),
  /** Milliseconds that issuing takes. */
  slowFinalize: z.number().min(0).default(0),
  /** Every request fails with 500. */
  away: z.boolean().default(false),
  /** Names refused by policy. */
  rejects: z.array(z.string()).default([]),
});
export type AcmeFaults = z.infer<typeof AcmeFaults>;

export interface AcmeOptions extends Validation {
  port: number;
  /** File of the root and the intermediate; without it they are new each time. */
  file?: string;
  /** Validity of certificates in days. */
  days?: number;
  /** External account binding required of new accounts. */
  binding?: { kid: string; hmacKey: string };
  now?: () => Date;
}

export interface LocalAcme {
  port: number;
  /** For `ACME_DIRECTORY_URL`. */
  directory: string;
  rootPem: string;
  faults: AcmeFaults;
  store: Store;
  /**
   * Awaited with each path before its work begins, and when it is done but not answered yet: a client that is ended then never hears of it.
   */
  watch: { asked: ((path: string) => unknown) | null; answered: ((path: string) => unknown) | null };
  /** Has every name proved anew with the next order for it. */
  expireProofs(): void;
  close(): Promise<void>;
}

export interface Answered {
  status?: number;
  body: unknown;
  headers?: Record<string, string>;
  type?: string;
}

/** A running authority: its options, its store, and the faults that are injected. */
export interface Acme {
  options: AcmeOptions;
  authority: Awaited<ReturnType<typeof openAuthority>>;
  store: Store;
  faults: AcmeFaults;
  /** Own address. */
  base: string;
  now(): Date;
}
