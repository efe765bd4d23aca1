import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '#platform/errors.ts';
import { SITE_DOOR } from '#platform/front-gate/doors.ts';
import { bodyTooLarge, type Refusal, type Verdict } from '#platform/front-gate/judge-arrival.ts';
import { plainPage } from './plain-page.ts';

/**
 * The gate of published sites. Hosts are looked up behind it, a site's form has a budget of its own there, and its answer
 * to another method counts as the site's traffic; here a request is refused that no site could mean.
 */
export function judgeVisitor({ method = 'GET', url = '/', headers }: IncomingMessage): Verdict {
  const maxBytes = method === 'POST' ? SITE_DOOR.maxBytes : 0;
  const refuse = (error: AppError): Verdict => ({ refusal: { error, headers: [] }, maxBytes });
  if (!url.startsWith('/')) return refuse(new AppError('invalid', 'request_malformed'));
  if (method === 'TRACE') return refuse(new AppError('invalid', 'method_not_allowed'));
  if (Number(headers['content-length'] ?? 0) > maxBytes) return refuse(bodyTooLarge(maxBytes));
  return { refusal: null, maxBytes };
}

const STATUS: Record<string, number> = { method_not_allowed: 405, body_too_large: 413 };

export function refuseVisitor(request: IncomingMessage, response: ServerResponse, { error }: Refusal): void {
  const status = STATUS[error.reason] ?? 400;
  const page = status === 413 ? 'large' : 'malformed';
  const [headers, body] = plainPage(page, request.headers['accept-language'], request.method ?? 'GET');
  if (status === 405) headers.push('Allow', SITE_DOOR.methods.join(', '));
  response.writeHead(status, headers);
  response.end(body);
}
