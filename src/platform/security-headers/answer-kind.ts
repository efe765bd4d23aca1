/**
 * Paths of the app that do not return a page. The proxy must know them, because its headers override a route's own;
 * `answer-kind.test.ts` reports any that is missing here, and `tests/journeys/headers.spec.ts` calls every route of the build.
 */
const DATA: readonly RegExp[] = [
  /^\/(api|v1|webhooks|auth|hosted|previews|catalog)(\/|$)/,
  /^\/account\/export$/,
  /^\/admin\/(clients|leads)\/csv$/,
  /^\/admin\/audit\/jsonl$/,
  /^\/account\/activity\/csv$/,
  /^\/admin\/(pictures|figures)\//,
  /^\/analisar\/[^/]+\/(pdf$|progress$|novo\/)/,
  /^\/analisar\/parar\/[^/]+\/agora$/,
  /^\/laudo\/[^/]+\/pdf$/,
  /^\/plan\/invoices\/[^/]+\/csv$/,
  /^\/reports\/csv$/,
  /^\/sites\/new\/[^/]+\/progress$/,
  /^\/sites\/[^/]+\/(export$|performance\/csv$|sign$|publication\/[^/]+$|(preview|live)\/|edit\/(font|photo)\/)/,
  /^\/selo\/(keys|[^/]+\/receipt)\.json$/,
  /^\/templates\/[^/]+\/preview\//,
  /^\/understood\/site\/preview\//,
  /^\/in\//,
  /^\/visit\/(over|state)$/,
  /^\/_next\//,
  /\.(png|svg|webp|avif|ico|txt|xml|woff2|webmanifest)$/,
];

/** Kind of response at a path of the app: a page, or data. */
export const answerKind = (pathname: string): 'page' | 'data' => (DATA.some((path) => path.test(pathname)) ? 'data' : 'page');
