import type { RateRule } from '../rate-rules.ts';

const KB = 1024;
const MB = 1024 * KB;

/** Limits of one part of the app. A request that asks for more is refused before its body is read. */
export interface Door {
  methods: readonly string[];
  /** Largest body, in bytes. */
  maxBytes: number;
  /** Largest body of somebody without a session: what the longest prompt needs. */
  strangerMaxBytes: number;
  /** Only pages of our own may change something here; programs prove themselves by a key or a signature instead. */
  ownPagesOnly: boolean;
  /** Rate per address for requests that change something, with and without a session. */
  rate: RateRule;
  strangerRate: RateRule;
}

const program = (methods: readonly string[], maxBytes: number): Door => ({
  methods,
  maxBytes,
  strangerMaxBytes: maxBytes,
  ownPagesOnly: false,
  rate: 'gate_program',
  strangerRate: 'gate_program',
});

/** Exact on purpose: an address that is written in any other way is a page, which is the strictest door. */
const PROGRAM_DOORS: readonly [RegExp, Door][] = [
  // Stripe's largest events are a few hundred kilobytes; a step's whole state comes with each call of Inngest.
  [/^\/(api\/)?webhooks\/stripe$/, program(['POST'], 2 * MB)],
  [/^\/(api\/)?webhooks\/resend$/, program(['POST'], 64 * KB)],
  [/^\/api\/inngest$/, program(['GET', 'POST', 'PUT'], 4 * MB)],
  // Programs that read mail end our mails for their reader: they have no page of ours to come from (RFC 8058).
  [/^\/analisar\/parar\/[\w.-]+\/agora$/, program(['GET', 'HEAD', 'POST'], 4 * KB)],
  // Foreign pages and lists of prompts are larger than what else the API takes.
  [/^\/(api\/)?v1\/(ast|batch)$/, program(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], 1 * MB + 64 * KB)],
  // Every method: the API itself says which ones an address has.
  [/^\/(api\/)?v1(\/[\w-]+)*(\.json)?$/, program(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], 64 * KB)],
];

const PAGES: Door = {
  methods: ['GET', 'HEAD', 'POST'],
  maxBytes: 1 * MB,
  strangerMaxBytes: 128 * KB,
  ownPagesOnly: true,
  rate: 'gate_member',
  strangerRate: 'gate_stranger',
};

/** Published sites: files to read, and forms to send. */
export const SITE_DOOR: Door = { ...program(['GET', 'HEAD', 'POST'], 64 * KB), rate: 'gate_stranger', strangerRate: 'gate_stranger' };

/** Previews of drafts and templates: files to read, and nothing else. */
export const PREVIEW_DOOR: Door = { ...program(['GET', 'HEAD'], 0), rate: 'gate_stranger', strangerRate: 'gate_stranger' };

/** The door of the app that a path leads to. */
export function doorOf(path: string): Door {
  return PROGRAM_DOORS.find(([pattern]) => pattern.test(path))?.[1] ?? PAGES;
}

/** Load balancers ask how we are by address, not by name. */
export const HEALTH_PATH = '/api/health';
