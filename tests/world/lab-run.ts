import type { LabRun } from '#ruler/lab/lab-run.ts';

/** A GIF of one pixel. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** A page load of a light page, with the given changes. */
export const labRun = (changes: Partial<LabRun> = {}): LabRun => ({
  scores: { performance: 99, accessibility: 100, bestPractices: 100, seo: 100 },
  ...{ lcpMs: 1200, fcpMs: 900, tbtMs: 20, cls: 0, ttfbMs: 80, inpMs: 40, bytes: 90_000, requests: 6 },
  tapped: { selector: 'h1', taps: 2 },
  largest: { selector: 'h1', snippet: '<h1>', picture: null },
  shifted: [],
  screen: { picture: PICTURE, width: 412, height: 1600 },
  frames: [300, 600, 900, 1200].map((ms) => ({ ms, picture: PICTURE })),
  ...{ weights: [], others: [], heaviest: [], failures: [], refused: 0 },
  versions: { lighthouse: '13.5.0', browser: 'Chrome/153' },
  ...changes,
});
