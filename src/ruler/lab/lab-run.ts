import { z } from 'zod';

/** What a page is loaded on: a phone of middling strength on slow 4G, or a desktop on a cable. */
export const LAB_DEVICES = ['phone', 'desktop'] as const;
export type LabDevice = (typeof LAB_DEVICES)[number];

/** One load of a page in a browser. Times are in milliseconds, weights in bytes. */
export const LabRun = z.object({
  /** Of Lighthouse, 0 to 100; null where it could not tell. */
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
  /** The slowest answer to a scripted tap, and what was tapped; null where nothing answered. */
  inpMs: z.number().nullable().default(null),
  tapped: z.object({ selector: z.string(), taps: z.number() }).nullable().default(null),
  bytes: z.number(),
  requests: z.number(),
  /** What the largest paint was of. */
  largest: z.object({ selector: z.string(), snippet: z.string() }).nullable(),
  /** The screen while it loaded. */
  frames: z.array(z.object({ ms: z.number(), picture: z.string() })),
  weights: z.array(z.object({ kind: z.string(), bytes: z.number() })),
  heaviest: z.array(z.object({ url: z.string(), kind: z.string(), bytes: z.number() })),
  /** Weight of what came from others than the page's own host. */
  others: z.array(z.object({ host: z.string(), bytes: z.number() })).default([]),
  /** Accessibility rules that failed, each with its first elements and a picture of one. */
  failures: z.array(z.object({ rule: z.string(), count: z.number(), snippets: z.array(z.string()), picture: z.string().nullable() })),
  /** Hosts that were asked for and not let out. */
  refused: z.number(),
  versions: z.object({ lighthouse: z.string(), browser: z.string() }),
});
export type LabRun = z.infer<typeof LabRun>;

/** Runs as the rows have them. */
export const readRuns = (kept: unknown): LabRun[] => z.array(LabRun).catch([]).parse(kept);

/** What a run is told: all that crosses into its process. */
export const LabTask = z.object({
  url: z.url(),
  device: z.enum(LAB_DEVICES).default('phone'),
  /** Nothing but how fast it is: for what is measured every day. */
  isSpeedOnly: z.boolean().default(false),
  chromium: z.string(),
  userAgent: z.string(),
  /** A directory of the browser's own, empty. */
  profile: z.string(),
  egress: z.object({
    denied: z.string().optional(),
    localWeb: z.object({ httpPort: z.number(), httpsPort: z.number(), authority: z.string() }).nullable().optional(),
    own: z.object({ ports: z.array(z.number()), served: z.array(z.string()), onLoopback: z.boolean() }).optional(),
  }),
});
export type LabTask = z.input<typeof LabTask>;
