import { rateHeaders } from '#platform/rate-limit/rate-headers.ts';
import type { RateDecision } from '#platform/rate-limit/rate-window.ts';
import { hsts } from '#platform/security-headers/header.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import { type DeliveryOptions, nowIn } from './delivery-options.ts';
import { plainPage } from './plain-page.ts';
import type { Pointer } from './pointer.ts';
import { METER_HEADER } from './traffic.ts';
import type { Answer, VisitorRequest } from './visitor-request.ts';

/** Headers of answers without a body. */
export const BODILESS = ['Content-Length', '0', ...publishedHeaders([]).flat()];
const HSTS_ON = hsts(true);
const HSTS_OFF = hsts(false);

/** A request of a visitor to a published site. */
export interface Visit {
  options: DeliveryOptions;
  request: VisitorRequest;
  site: Pointer;
}

export const bodiless = (status: 204 | 400 | 429): Answer => ({
  status,
  headers: ['Cache-Control', 'no-store', ...(status === 204 ? BODILESS.slice(2) : BODILESS)],
  body: null,
});

export function plain(
  request: VisitorRequest,
  reason: Parameters<typeof plainPage>[0],
  status: number,
  more: readonly string[] = [],
): Answer {
  const [headers, body] = plainPage(reason, request.header('accept-language'), request.method);
  return { status, headers: [...headers, ...more], body };
}

/** Refused by a rate limit; undefined when admitted. */
export function refusal(
  request: VisitorRequest,
  limit: 'form_post' | 'abuse_report',
  admitted: RateDecision | undefined,
  now: number,
): Answer | undefined {
  if (!admitted || admitted.allowed) return undefined;
  return plain(request, 'flood', 429, rateHeaders(limit, [admitted], now).flat());
}

/** Over TLS only: HSTS for a client's own host as its owner chose, and always for ours. */
function transport({ options, request, site }: Visit): readonly string[] {
  if (site.hsts === undefined) return options.hasTls ? HSTS_ON : [];
  return request.isEncrypted ? (site.hsts ? HSTS_ON : HSTS_OFF) : [];
}

/** Counts a site's answer and labels it with its meter. */
export function counted(visit: Visit, answer: Answer, { isPage, file }: { isPage: boolean; file?: string }): Answer {
  const { options, request, site } = visit;
  const bytes = answer.body?.length ?? 0;
  const metered = options.traffic.count(
    site,
    { status: answer.status, bytes, isPage, userAgent: request.header('user-agent'), host: request.hostname, file },
    nowIn(options),
  );
  return { ...answer, headers: [...answer.headers, ...transport(visit), METER_HEADER, metered] };
}

/** A redirect without a body, counted. */
export const redirected = (visit: Visit, status: number, location: string, more: readonly string[] = []): Answer =>
  counted(visit, { status, headers: ['Location', location, ...more, ...BODILESS], body: null }, { isPage: false });
