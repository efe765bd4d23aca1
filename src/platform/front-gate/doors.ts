import type { RateRule } from '../rate-limit/rate-rules.ts';

const KB = 1024;
const MB = 1024 * KB;

/** Limits of one part of the app. A request over them is refused before its body is read. */
export interface Door {
  methods: readonly string[];
  /** Max body size in bytes. */
  maxBytes: number;
  /** Max body size without a session: enough for the longest prompt. */
  strangerMaxBytes: number;
  /** Only our own pages may send changes; programs authenticate by key or signature instead. */
  ownPagesOnly: boolean;
  /** Rate limit per address for requests that change something, with and without a session. */
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

/** Exact on purpose: any other spelling of a path counts as a page, which has the strictest limits. */
const PROGRAM_DOORS: readonly [RegExp, Door][] = [
  // Stripe's largest events are a few hundred kilobytes; Inngest sends a step's whole state with each call.
  [/^\/(api\/)?webhooks\/stripe$/, program(['POST'], 2 * MB)],
  [/^\/(api\/)?webhooks\/resend$/, program(['POST'], 64 * KB)],
  [/^\/api\/inngest$/, program(['GET', 'POST', 'PUT'], 4 * MB)],
  // One-click unsubscribe by mail programs: they have no page of ours as origin (RFC 8058).
  [/^\/analisar\/parar\/[\w.-]+\/agora$/, program(['GET', 'HEAD', 'POST'], 4 * KB)],
  // Foreign pages and lists of prompts are larger than other inputs of the API.
  [/^\/(api\/)?v1\/(ast|batch)$/, program(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], 1 * MB + 64 * KB)],
  // Every method: the API itself checks which ones a path supports.
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

/** Published sites: files to read, and form submissions. */
export const SITE_DOOR: Door = { ...program(['GET', 'HEAD', 'POST'], 64 * KB), rate: 'gate_stranger', strangerRate: 'gate_stranger' };

/** Previews of drafts and templates: read-only files. */
export const PREVIEW_DOOR: Door = { ...program(['GET', 'HEAD'], 0), rate: 'gate_stranger', strangerRate: 'gate_stranger' };

export function doorOf(path: string): Door {
  return PROGRAM_DOORS.find(([pattern]) => pattern.test(path))?.[1] ?? PAGES;
}

/** Load balancers send health checks by IP address, not by host name. */
export const HEALTH_PATH = '/api/health';
