import { pathOfFile } from '#modules/host/input.ts';
import { rateHeaders } from '#platform/rate-limit/rate-headers.ts';
import type { RateDecision } from '#platform/rate-limit/rate-window.ts';
import { hsts } from '#platform/security-headers/header.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import { ABUSE_PATH, type AbusePage, abusePage } from './abuse-page.ts';
import { answerFile } from './answer-file.ts';
import { requestIsFromBot } from './bots.ts';
import { forCdn, PAGE_CACHE } from './cache-control.ts';
import { findFile } from './find-file.ts';
import { type FormPost, readFields, readFormPost } from './form-post.ts';
import { chooseEncoding } from './negotiate.ts';
import { pausedPage } from './paused-page.ts';
import { plainPage } from './plain-page.ts';
import type { Pointer } from './pointer.ts';
import type { Pointers } from './pointers.ts';
import { redirectFor } from './redirect-for.ts';
import type { Releases } from './releases.ts';
import type { StatusPages } from './status-pages.ts';
import { METER_HEADER, type Traffic } from './traffic.ts';
import { readVisitReport } from './visit-report.ts';
import type { VisitSums } from './visit-sums.ts';
import type { Answer, VisitorRequest } from './visitor-request.ts';

export interface DeliveryOptions {
  pointers: Pick<Pointers, 'get' | 'isCurrent'>;
  releases: Releases;
  traffic: Traffic;
  /** Rate limit of an address for sending a site's forms and reports. */
  admitForm?(siteId: string, address: string, now: number): RateDecision;
  admitReport?(siteId: string, address: string, now: number): RateDecision;
  /** Sums of visit reports, for sites whose owners measure visits. */
  visits?: Pick<VisitSums, 'count'>;
  /** Rate limit of an address for sending visit reports. */
  admitVisit?(siteId: string, address: string, now: number): RateDecision;
  /** Stores a form submission; false when it was rejected. */
  receiveForm(site: Pointer, post: FormPost): Promise<boolean>;
  /** Stores a report about the site; false when it is incomplete. */
  receiveReport(site: Pointer, host: string, fields: Record<string, string>): Promise<boolean>;
  /** Clients' public status pages, on a host of their own. */
  statusPages?: StatusPages;
  /** The response to an ACME challenge token; null when the token is unknown. */
  findChallenge?(token: string): Promise<string | null>;
  /** Origin of a client's own host. */
  originOf?(host: string): string;
  /** URL at which the owner of a paused site reactivates it. */
  ownerUrl: string;
  /** Our own hosts are reached over TLS, wherever it ends. */
  hasTls?: boolean;
  /** A CDN in front that can be purged by site. */
  hasCdn?: boolean;
  now?(): number;
  report?(error: unknown): void;
}

export type Deliver = (request: VisitorRequest) => Answer | Promise<Answer>;

/** Headers of answers without a body. */
const BODILESS = ['Content-Length', '0', ...publishedHeaders([]).flat()];
const bodiless = (status: 204 | 400 | 429): Answer => ({
  status,
  headers: ['Cache-Control', 'no-store', ...(status === 204 ? BODILESS.slice(2) : BODILESS)],
  body: null,
});
const [HSTS_ON, HSTS_OFF] = [hsts(true), hsts(false)];
/** Path for visit reports; also named in the script that pages carry. */
const VISIT_PATH = '/.well-known/vitals';
/** ACME HTTP-01 challenges (RFC 8555, 8.3). */
const CHALLENGE = '/.well-known/acme-challenge/';

/**
 * Answers visitors of published sites, independent of the server in front and of the app; every failure becomes an answer. Cached content
 * is answered synchronously.
 */
export function createDelivery(options: DeliveryOptions): Deliver {
  const now = options.now ?? Date.now;

  const plain = (request: VisitorRequest, reason: Parameters<typeof plainPage>[0], status: number, more: string[] = []): Answer => {
    const [headers, body] = plainPage(reason, request.header('accept-language'), request.method);
    return { status, headers: [...headers, ...more], body };
  };

  const failed = (request: VisitorRequest) => (error: unknown) => {
    options.report?.(error);
    return plain(request, 'unavailable', 503, ['Retry-After', '5']);
  };

  /** Over TLS only: HSTS for a client's own host as its owner chose, and always for ours. */
  const transport = (request: VisitorRequest, site: Pointer): readonly string[] => {
    if (site.hsts === undefined) return options.hasTls ? HSTS_ON : [];
    return request.isEncrypted ? (site.hsts ? HSTS_ON : HSTS_OFF) : [];
  };

  /** Counts a site's answer and labels it with its meter. */
  const counted = (request: VisitorRequest, site: Pointer, answer: Answer, isPage: boolean, file?: string): Answer => {
    const bytes = answer.body?.length ?? 0;
    const metered = options.traffic.count(
      site,
      { status: answer.status, bytes, isPage, userAgent: request.header('user-agent'), host: request.hostname, file },
      now(),
    );
    return { ...answer, headers: [...answer.headers, ...transport(request, site), METER_HEADER, metered] };
  };

  function serve(request: VisitorRequest, site: Pointer | null): Answer | Promise<Answer> {
    if (!site) return plain(request, 'unknown', 404);
    const pathname = pathOf(request.target);
    // A site can be reported in any state.
    if (pathname === ABUSE_PATH) return report(request, site);
    if (site.state === 'suspended') return counted(request, site, plain(request, 'suspended', 410), true);
    if (site.state === 'paused') {
      const [headers, body] = pausedPage(site.locale, options.ownerUrl, request.method);
      return counted(request, site, { status: 503, headers, body }, true);
    }
    const redirect = options.originOf && redirectFor(site, request, options.originOf);
    if (redirect) {
      // Browsers cache a permanent redirect for ever by default, and the owner may choose another main address.
      const headers = ['Location', redirect.location, 'Cache-Control', PAGE_CACHE, ...BODILESS];
      return counted(request, site, { status: redirect.status, headers, body: null }, false);
    }
    if (request.method === 'POST' && pathname.startsWith('/_form/')) return receive(request, site, pathname.slice('/_form/'.length));
    if (request.method === 'POST' && pathname === VISIT_PATH && options.visits) return measure(request, site, options.visits);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return counted(request, site, { status: 405, headers: ['Allow', 'GET, HEAD', ...BODILESS], body: null }, false);
    }
    return show(request, site, pathname);
  }

  function show(request: VisitorRequest, site: Pointer, pathname: string): Answer | Promise<Answer> {
    const manifest = options.releases.manifest(site);
    if (manifest instanceof Promise) return manifest.then(() => show(request, site, pathname));
    const found = findFile(manifest.files, pathname);
    if (!found) return counted(request, site, plain(request, 'unknown', 404), true);
    if ('redirect' in found) {
      const to = found.redirect + request.target.slice(pathname.length);
      return counted(
        request,
        site,
        { status: 308, headers: ['Location', to, 'Cache-Control', PAGE_CACHE, ...BODILESS], body: null },
        false,
      );
    }
    const file = manifest.files[found.file]!;
    // Ranges refer to the uncompressed bytes, as every client that resumes a download expects.
    const encoding = request.header('range')
      ? 'identity'
      : chooseEncoding(request.header('accept-encoding'), { br: file.br !== undefined, gzip: file.gzip !== undefined });
    const loading = options.releases.representation(file, encoding);
    const finish = (form: Awaited<typeof loading>): Answer => {
      const answer = answerFile(form, found.status, request);
      const isPage = found.file.endsWith('.html') && answer.status !== 304;
      // A CDN may keep only what is certainly current: it was purged when the site moved, and is not purged again.
      const isCacheable = options.hasCdn && (file.immutable || options.pointers.isCurrent(request.hostname, site));
      return counted(request, site, isCacheable ? forCdn(answer, site.siteId, file.immutable) : answer, isPage, found.file);
    };
    return loading instanceof Promise ? loading.then(finish) : finish(loading);
  }

  async function receive(request: VisitorRequest, site: Pointer, formId: string): Promise<Answer> {
    const admitted = options.admitForm?.(site.siteId, request.address(), now());
    if (admitted && !admitted.allowed) {
      return counted(request, site, plain(request, 'flood', 429, rateHeaders('form_post', [admitted], now()).flat()), true);
    }
    const post = await readFormPost(request, formId);
    const isTaken = post !== null && (await options.receiveForm(site, post));
    if (!isTaken) return counted(request, site, plain(request, 'form', 400), true);
    return counted(request, site, { status: 303, headers: ['Location', `${post.page}#${formId}-sent`, ...BODILESS], body: null }, false);
  }

  /** Takes a visit report. It does not count as traffic: the owner is not charged for our own measurements. */
  async function measure(request: VisitorRequest, site: Pointer, visits: Pick<VisitSums, 'count'>): Promise<Answer> {
    const admitted = options.admitVisit?.(site.siteId, request.address(), now());
    if (admitted && !admitted.allowed) return bodiless(429);
    const reported = await readVisitReport(request);
    if (!reported) return bodiless(400);
    const { files } = await options.releases.manifest(site);
    const found = findFile(files, reported.path);
    // Only for pages that carry the script, by their canonical path; reports from bots are dropped.
    if (!found || 'redirect' in found || found.status !== 200 || !files[found.file]!.scripts) return bodiless(400);
    const path = pathOfFile(found.file);
    if (path && !requestIsFromBot(request.header('user-agent'))) visits.count(site, { ...reported, path }, now());
    return bodiless(204);
  }

  async function report(request: VisitorRequest, site: Pointer): Promise<Answer> {
    const { method, hostname: host } = request;
    const page = (status: number, shows: AbusePage['shows'], more: string[] = []): Answer => {
      const [headers, body] = abusePage({ host, acceptLanguage: request.header('accept-language'), locale: site.locale, shows }, method);
      return counted(request, site, { status, headers: [...headers, ...more], body }, false);
    };
    if (method !== 'POST') return page(200, request.target.endsWith('?sent') ? 'thanks' : 'form');
    const admitted = options.admitReport?.(site.siteId, request.address(), now());
    if (admitted && !admitted.allowed) {
      return counted(request, site, plain(request, 'flood', 429, rateHeaders('abuse_report', [admitted], now()).flat()), false);
    }
    const fields = await readFields(request);
    if (!fields || !(await options.receiveReport(site, host, fields))) return page(400, 'unclear');
    return counted(request, site, { status: 303, headers: ['Location', `${ABUSE_PATH}?sent`, ...BODILESS], body: null }, false);
  }

  function answer(request: VisitorRequest): Answer | Promise<Answer> {
    // A connection opened for one name answers for no other (RFC 9110, 15.5.20).
    if (request.serverName !== undefined && request.serverName !== request.hostname) return plain(request, 'unknown', 421);
    if (options.findChallenge && request.target.startsWith(CHALLENGE)) return answerChallenge(request, options.findChallenge);
    return visit(request);
  }

  /** Answers for any host: the certificate authority requests it before the host is served. */
  async function answerChallenge(request: VisitorRequest, findChallenge: NonNullable<DeliveryOptions['findChallenge']>): Promise<Answer> {
    const keyAuthorization = await findChallenge(request.target.slice(CHALLENGE.length));
    if (keyAuthorization === null) return visit(request);
    const body = Buffer.from(keyAuthorization);
    const headers = ['Content-Type', 'text/plain', 'Content-Length', String(body.length), 'Cache-Control', 'no-store'];
    return { status: 200, headers: [...headers, ...publishedHeaders([]).flat()], body: request.method === 'HEAD' ? null : body };
  }

  function visit(request: VisitorRequest): Answer | Promise<Answer> {
    if (options.statusPages?.serves(request.hostname))
      return options.statusPages.answer(request).then((page) => page ?? plain(request, 'unknown', 404));
    const pointer = options.pointers.get(request.hostname);
    return pointer instanceof Promise ? pointer.then((site) => serve(request, site)) : serve(request, pointer);
  }

  return (request) => {
    try {
      const given = answer(request);
      return given instanceof Promise ? given.catch(failed(request)) : given;
    } catch (error) {
      return failed(request)(error);
    }
  };
}

function pathOf(target: string): string {
  const at = target.indexOf('?');
  return at < 0 ? target : target.slice(0, at);
}
