/**
 * Paths of the app that answer with something else than a page. Headers that the proxy sets win over a route's own, so the
 * proxy must know; `tests/journeys/headers.spec.ts` asks every route of the build and names the one that is missing here.
 */
const DATA: readonly RegExp[] = [
  /^\/(api|v1|webhooks|auth|hosted|previews|catalog)(\/|$)/,
  /^\/account\/export$/,
  /^\/admin\/(clients|leads)\/csv$/,
  /^\/admin\/audit\/jsonl$/,
  /^\/account\/activity\/csv$/,
  /^\/admin\/(pictures|figures)\//,
  /^\/analisar\/[^/]+\/(pdf|progress)$/,
  /^\/analisar\/parar\/[^/]+\/agora$/,
  /^\/laudo\/[^/]+\/pdf$/,
  /^\/plan\/invoices\/[^/]+\/csv$/,
  /^\/sites\/new\/[^/]+\/progress$/,
  /^\/sites\/[^/]+\/(export$|performance\/csv$|sign$|publication\/[^/]+$|(preview|live)\/|edit\/(font|photo)\/)/,
  /^\/selo\/(keys|[^/]+\/receipt)\.json$/,
  /^\/templates\/[^/]+\/preview\//,
  /^\/in\//,
  /^\/visit\/(over|state)$/,
  /^\/_next\//,
  /\.(png|svg|webp|avif|ico|txt|xml|woff2|webmanifest)$/,
];

/** Kind of response at a path of the app: a page, or data. */
export const answerKind = (pathname: string): 'page' | 'data' => (DATA.some((path) => path.test(pathname)) ? 'data' : 'page');
