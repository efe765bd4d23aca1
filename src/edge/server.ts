import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { clientAddress } from '#platform/client-address.ts';
import { standBefore } from '#platform/front-gate/stand-before.ts';
import { rateHeaders } from '#platform/rate-headers.ts';
import type { RateDecision } from '#platform/rate-window.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import { answer } from './answer.ts';
import { type FormPost, type RawPost, readFormPost } from './form-post.ts';
import { findFile, type LiveSite } from './live-site.ts';
import type { LiveSites } from './live-sites.ts';
import { pausedPage } from './paused-page.ts';
import { plainPage } from './plain-page.ts';
import { METER_HEADER, type Traffic } from './traffic.ts';
import { judgeVisitor, refuseVisitor } from './visitor-gate.ts';

export interface EdgeOptions {
  sites: LiveSites;
  traffic: Traffic;
  /** Whether this address may write to the site now. */
  admitForm?(site: LiveSite, address: string, now: number): RateDecision;
  /** Keeps a message that a visitor sent through a form; resolves to the anchor to show, or null when it was not accepted. */
  receiveForm(site: LiveSite, post: FormPost): Promise<{ redirect: string } | null>;
  /** Where the owner of a site that rests goes to bring it back. */
  ownerUrl: string;
  now?(): number;
  report?(error: unknown): void;
}

/** Of answers that are a status and nothing else. */
const BODILESS = ['Content-Length', '0', ...publishedHeaders([]).flat()];

/** The server that visitors of published sites talk to. It knows nothing of the app and never enters Next. */
export function createEdge(options: EdgeOptions): Server {
  const now = options.now ?? Date.now;
  const report = options.report ?? (() => {});

  const send = (
    response: ServerResponse,
    request: IncomingMessage,
    site: LiveSite | null,
    status: number,
    headers: string[],
    body: Buffer | null,
    isPage: boolean,
    file?: string,
  ) => {
    if (site) {
      const counted = { status, bytes: body?.length ?? 0, isPage, userAgent: request.headers['user-agent'], file };
      response.writeHead(status, [...headers, METER_HEADER, options.traffic.count(site, counted, now())]);
    } else response.writeHead(status, headers);
    response.end(body);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const hostname = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const known = options.sites.get(hostname, now());
    const site = known instanceof Promise ? await known : known;
    const method = request.method ?? 'GET';
    const target = request.url ?? '/';
    const at = target.indexOf('?');
    const pathname = at < 0 ? target : target.slice(0, at);

    if (!site) return send(response, request, null, 404, ...plainPage('unknown', request.headers['accept-language'], method), true);
    if (site.paused) return send(response, request, site, 503, ...pausedPage(site.manifest.locale, options.ownerUrl, method), true);
    if (method === 'POST' && pathname.startsWith('/_form/')) {
      const admitted = options.admitForm?.(site, addressOf(request), now());
      if (admitted && !admitted.allowed) {
        const [headers, body] = plainPage('flood', request.headers['accept-language'], method);
        return send(response, request, site, 429, [...headers, ...rateHeaders('form_post', [admitted], now()).flat()], body, true);
      }
      const post = await readFormPost(rawPost(request), pathname.slice('/_form/'.length));
      const accepted = post && (await options.receiveForm(site, post));
      if (accepted) return send(response, request, site, 303, ['Location', accepted.redirect, ...BODILESS], null, false);
      return send(response, request, site, 400, ...plainPage('form', request.headers['accept-language'], method), true);
    }
    if (method !== 'GET' && method !== 'HEAD') return send(response, request, site, 405, ['Allow', 'GET, HEAD', ...BODILESS], null, false);

    const found = findFile(site.manifest.files, pathname);
    if (!found) return send(response, request, site, 404, ...plainPage('unknown', request.headers['accept-language'], method), true);
    if ('redirect' in found) {
      return send(response, request, site, 308, ['Location', found.redirect + (at < 0 ? '' : target.slice(at)), ...BODILESS], null, false);
    }
    const loading = options.sites.file(site, found.file);
    const file = loading instanceof Promise ? await loading : loading;
    const { headers } = request;
    const given = answer(file, found.status, {
      method,
      acceptEncoding: headers['accept-encoding'] as string | undefined,
      ifNoneMatch: headers['if-none-match'],
      range: headers.range,
      ifRange: headers['if-range'] as string | undefined,
    });
    const isPage = found.file.endsWith('.html') && given.status !== 304;
    send(response, request, site, given.status, given.headers, given.body, isPage, found.file);
  };

  const server = createServer({ keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    serve(request, response).catch((error) => {
      report(error);
      if (response.headersSent) return response.destroy();
      const [headers, body] = plainPage('unavailable', request.headers['accept-language'], request.method ?? 'GET');
      response.writeHead(503, [...headers, 'Retry-After', '5']);
      response.end(body);
    });
  });
  standBefore(server, { judge: judgeVisitor, answer: refuseVisitor, report });
  return server;
}

const addressOf = ({ headers, socket }: IncomingMessage): string =>
  clientAddress({ get: (name) => [headers[name] ?? null].flat().join(',') || null }, socket.remoteAddress ?? '');

const rawPost = (request: IncomingMessage): RawPost => ({
  contentType: request.headers['content-type'],
  referer: request.headers.referer,
  host: request.headers.host,
  address: addressOf(request),
  body: request,
});
