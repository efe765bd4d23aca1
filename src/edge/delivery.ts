import { publishedHeaders } from '#platform/security-headers/published.ts';
import { ABUSE_PATH } from './abuse-page.ts';
import { PAGE_CACHE } from './cache-control.ts';
import type { DeliveryOptions } from './delivery-options.ts';
import { pausedPage } from './paused-page.ts';
import type { Pointer } from './pointer.ts';
import { receiveAbuseReport, receiveForm, receiveVisitReport } from './receive-from-visitors.ts';
import { redirectFor } from './redirect-for.ts';
import { serveFile } from './serve-file.ts';
import { BODILESS, counted, plain, redirected, type Visit } from './site-answer.ts';
import type { Answer, VisitorRequest } from './visitor-request.ts';

/** Path for visit reports; also named in the script that pages carry. */
const VISIT_PATH = '/.well-known/vitals';

/** ACME HTTP-01 challenges (RFC 8555, 8.3). */
const CHALLENGE = '/.well-known/acme-challenge/';

export type Deliver = (request: VisitorRequest) => Answer | Promise<Answer>;

/**
 * Answers visitors of published sites, independent of the server in front and of the app; every failure becomes an answer. Cached content
 * is answered synchronously.
 */
export function createDelivery(options: DeliveryOptions): Deliver {
  const failed = (request: VisitorRequest) => (error: unknown) => {
    options.report?.(error);
    return plain(request, 'unavailable', 503, ['Retry-After', '5']);
  };
  return (request) => {
    try {
      const given = answerOn(request, options);
      return given instanceof Promise ? given.catch(failed(request)) : given;
    } catch (error) {
      return failed(request)(error);
    }
  };
}

function answerOn(request: VisitorRequest, options: DeliveryOptions): Answer | Promise<Answer> {
  // A connection opened for one name answers for no other (RFC 9110, 15.5.20).
  if (request.serverName !== undefined && request.serverName !== request.hostname) return plain(request, 'unknown', 421);
  if (options.findChallenge && request.target.startsWith(CHALLENGE)) return answerChallenge(request, options, options.findChallenge);
  return answerByHost(request, options);
}

/** Answers for any host: the certificate authority requests it before the host is served. */
async function answerChallenge(
  request: VisitorRequest,
  options: DeliveryOptions,
  findChallenge: NonNullable<DeliveryOptions['findChallenge']>,
): Promise<Answer> {
  const keyAuthorization = await findChallenge(request.target.slice(CHALLENGE.length));
  if (keyAuthorization === null) return answerByHost(request, options);
  const body = Buffer.from(keyAuthorization);
  const headers = ['Content-Type', 'text/plain', 'Content-Length', String(body.length), 'Cache-Control', 'no-store'];
  return { status: 200, headers: [...headers, ...publishedHeaders([]).flat()], body: request.method === 'HEAD' ? null : body };
}

function answerByHost(request: VisitorRequest, options: DeliveryOptions): Answer | Promise<Answer> {
  if (options.statusPages?.serves(request.hostname))
    return options.statusPages.answer(request).then((page) => page ?? plain(request, 'unknown', 404));
  const serve = (site: Pointer | null) => (site ? serveSite({ options, request, site }) : plain(request, 'unknown', 404));
  const pointer = options.pointers.get(request.hostname);
  return pointer instanceof Promise ? pointer.then(serve) : serve(pointer);
}

function serveSite(visit: Visit): Answer | Promise<Answer> {
  const { options, request, site } = visit;
  const pathname = pathOf(request.target);
  // A site can be reported in any state.
  if (pathname === ABUSE_PATH) return receiveAbuseReport(visit);
  if (site.state === 'suspended') return counted(visit, plain(request, 'suspended', 410), { isPage: true });
  if (site.state === 'paused') {
    const [headers, body] = pausedPage(site.locale, options.ownerUrl, request.method);
    return counted(visit, { status: 503, headers, body }, { isPage: true });
  }
  const redirect = options.originOf && redirectFor(site, request, options.originOf);
  // Browsers cache a permanent redirect for ever by default, and the owner may choose another main address.
  if (redirect) return redirected(visit, redirect.status, redirect.location, ['Cache-Control', PAGE_CACHE]);
  if (request.method === 'POST' && pathname.startsWith(FORM_PATH)) return receiveForm(visit, pathname.slice(FORM_PATH.length));
  if (request.method === 'POST' && pathname === VISIT_PATH && options.visits) return receiveVisitReport(visit, options.visits);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return counted(visit, { status: 405, headers: ['Allow', 'GET, HEAD', ...BODILESS], body: null }, { isPage: false });
  return serveFile(visit, pathname);
}
const FORM_PATH = '/_form/';

function pathOf(target: string): string {
  const at = target.indexOf('?');
  return at < 0 ? target : target.slice(0, at);
}
