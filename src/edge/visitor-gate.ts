import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '#platform/errors.ts';
import { SITE_DOOR } from '#platform/front-gate/doors.ts';
import { bodyTooLarge, type Refusal, type Verdict } from '#platform/front-gate/judge-arrival.ts';
import { plainPage } from './plain-page.ts';
import type { Answer } from './visitor-request.ts';

/** A host name of 253 letters, a last dot, and a port. */
const MAX_HOST = 260;

/**
 * The request gate of published sites: refuses requests that no site could serve. Host lookup and the rate limit of forms come after it; a
 * site's answer to another method counts as its traffic.
 */
export function judgeVisitor({ method = 'GET', url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Verdict {
  const maxBytes = method === 'POST' ? SITE_DOOR.maxBytes : 0;
  const refuse = (error: AppError): Verdict => ({ refusal: { error, headers: [] }, maxBytes });
  if (!url.startsWith('/') || (headers.host?.length ?? 0) > MAX_HOST) return refuse(new AppError('invalid', 'request_malformed'));
  if (method === 'TRACE') return refuse(new AppError('invalid', 'method_not_allowed'));
  if (Number(headers['content-length'] ?? 0) > maxBytes) return refuse(bodyTooLarge(maxBytes));
  return { refusal: null, maxBytes };
}

const ANSWERS: Record<string, readonly [status: number, page: Parameters<typeof plainPage>[0]]> = {
  method_not_allowed: [405, 'malformed'],
  body_too_large: [413, 'large'],
  too_many_requests: [429, 'flood'],
};

/** The error page for a visitor refused at any gate. */
export function refusedVisitor({ error, headers: more }: Refusal, acceptLanguage: string | undefined, method: string): Answer {
  const [status, page] = ANSWERS[error.reason] ?? [400, 'malformed'];
  const [headers, body] = plainPage(page, acceptLanguage, method);
  const allow = status === 405 ? ['Allow', SITE_DOOR.methods.join(', ')] : [];
  const others = more.filter(([name]) => name.toLowerCase() !== 'allow').flat();
  return { status, headers: [...headers, ...allow, ...others], body };
}

export function refuseVisitor(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { status, headers, body } = refusedVisitor(refusal, request.headers['accept-language'], request.method ?? 'GET');
  response.writeHead(status, headers);
  response.end(body);
}
