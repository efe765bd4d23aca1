import { z } from 'zod';

/** Simulated devices: a mid-range phone on slow 4G, and a desktop on a cable. */
export const LAB_DEVICES = ['phone', 'desktop'] as const;
export type LabDevice = (typeof LAB_DEVICES)[number];

const Seen = z.object({ selector: z.string(), snippet: z.string(), picture: z.string().nullable().default(null) });
/** An element of the page, with a picture of it if it is on the screenshot. */
export type SeenElement = z.infer<typeof Seen>;

/** One load of a page in a browser. Times are in milliseconds, weights in bytes. */
export const LabRun = z.object({
  /** Lighthouse scores, 0 to 100; null where it gave none. */
  scores: z.object({
    performance: z.number(),
    accessibility: z.number().nullable(),
    bestPractices: z.number().nullable(),
    seo: z.number().nullable(),
  }),
  lcpMs: z.number(),
  fcpMs: z.number(),
  tbtMs: z.number(),
  cls: z.number(),
  ttfbMs: z.number(),
  /** Slowest response to a scripted tap, and the element tapped; null when nothing responded. */
  inpMs: z.number().nullable().default(null),
  tapped: z.object({ selector: z.string(), taps: z.number() }).nullable().default(null),
  bytes: z.number(),
  requests: z.number(),
  /** Element of the largest contentful paint. */
  largest: Seen.nullable(),
  /** Elements that moved most. */
  shifted: z.array(Seen).default([]),
  /** Screenshots during the load. */
  frames: z.array(z.object({ ms: z.number(), picture: z.string() })),
  /** The top of the loaded page as a data URL, sharper than the frames. */
  screen: z.object({ picture: z.string(), width: z.number(), height: z.number() }).nullable().default(null),
  weights: z.array(z.object({ kind: z.string(), bytes: z.number() })),
  heaviest: z.array(z.object({ url: z.string(), kind: z.string(), bytes: z.number() })),
  /** Bytes from third-party hosts. */
  others: z.array(z.object({ host: z.string(), bytes: z.number() })).default([]),
  /** Failed accessibility rules, each with its first elements, a picture of the first, and of further ones. */
  failures: z.array(
    z.object({
      rule: z.string(),
      count: z.number(),
      snippets: z.array(z.string()),
      picture: z.string().nullable(),
      more: z.array(z.string()).default([]),
    }),
  ),
  /** Blocked requests to hosts. */
  refused: z.number(),
  versions: z.object({ lighthouse: z.string(), browser: z.string() }),
});
export type LabRun = z.infer<typeof LabRun>;

/** Parses runs as stored in rows. */
export const readRuns = (kept: unknown): LabRun[] => z.array(LabRun).catch([]).parse(kept);

/** Files of a site that is not live yet, each with the headers that it would have; bodies in Base64. */
const Draft = z.array(z.object({ path: z.string(), type: z.string(), headers: z.record(z.string(), z.string()), body: z.string() }));
export type LabDraft = z.infer<typeof Draft>;

/** Input of a run: everything that crosses into its process. */
export const LabTask = z.object({
  url: z.url(),
  /** Served by the run itself, in place of `url`. */
  draft: Draft.optional(),
  device: z.enum(LAB_DEVICES).default('phone'),
  /** True to measure speed only, as the daily run does. */
  isSpeedOnly: z.boolean().default(false),
  /** Path of the browser, or the WebSocket URL of a remote one. */
  chromium: z.string(),
  /** For a remote browser: whether its address may be private, and our own address that it reaches the proxy at. */
  remote: z.object({ isPrivate: z.boolean(), proxyAddress: z.string() }).optional(),
  userAgent: z.string(),
  /** Empty profile directory for the browser. */
  profile: z.string(),
  egress: z.object({
    denied: z.string().optional(),
    localWeb: z.object({ httpPort: z.number(), httpsPort: z.number(), authority: z.string() }).nullable().optional(),
    own: z.object({ ports: z.array(z.number()), served: z.array(z.string()), onLoopback: z.boolean() }).optional(),
  }),
});
export type LabTask = z.input<typeof LabTask>;
