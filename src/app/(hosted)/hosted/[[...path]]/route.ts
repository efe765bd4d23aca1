import { after, type NextRequest } from 'next/server';
import { FormGate } from '#edge/form-gate.ts';
import { readFormPost } from '#edge/form-post.ts';
import { LiveSites } from '#edge/live-sites.ts';
import { plainPage } from '#edge/plain-page.ts';
import { pairsOf, respond } from '#edge/respond.ts';
import { Traffic } from '#edge/traffic.ts';
import { readBlob } from '#modules/build/index.ts';
import { findLiveSite, receiveMessage } from '#modules/host/index.ts';
import { recordTraffic } from '#modules/metering/index.ts';
import { clientAddress } from '#platform/client-address.ts';
import { jobContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { rateHeaders } from '#platform/rate-headers.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import { SITE_HOST_HEADER, unsealHost } from '#platform/site-host.ts';

/** Published sites where the app itself serves them: the proxy sends requests for their hosts here. */
const sites = new LiveSites({ findSite: findLiveSite, readBlob }, 64 * 1024 * 1024);
const traffic = new Traffic();
const gate = new FormGate();
const instance = `hosted-${crypto.randomUUID()}`;

type Params = { params: Promise<{ path?: string[] }> };

/** The host without port; null when nobody asked through the proxy: sites are not shown on the app's own host. */
const hostnameOf = (request: NextRequest): string | null => unsealHost(request.headers.get(SITE_HOST_HEADER))?.replace(/:\d+$/, '') ?? null;

/** An answer that is a status and nothing else, with the headers of its origin. */
const plain = (status: number, headers: [string, string][] = []): Response =>
  new Response(null, { status, headers: [...headers, ...publishedHeaders([])] });

/** What fails is written down here, and the visitor gets a page: Next's own answer would have no headers at all. */
const guarded =
  (answer: (request: NextRequest, props: Params) => Promise<Response>) =>
  async (request: NextRequest, props: Params): Promise<Response> => {
    try {
      return await answer(request, props);
    } catch (error) {
      log.error('hosted.failed', { error });
      const [headers, body] = plainPage('unavailable', request.headers.get('accept-language') ?? undefined, request.method);
      return new Response(body && new Uint8Array(body), { status: 503, headers: [...pairsOf(headers), ['Retry-After', '5']] });
    }
  };

async function serve(request: NextRequest, { params }: Params): Promise<Response> {
  const hostname = hostnameOf(request);
  if (!hostname) return plain(404);
  const { path = [] } = await params;
  const now = Date.now();
  after(async () => {
    const minutes = traffic.due(now);
    if (minutes.length === 0) return;
    traffic.forget(minutes);
    await recordTraffic(jobContext('hosted'), { instance, minutes });
  });
  return respond(request, hostname, `/${path.join('/')}`, sites, traffic, now, new URL('/plan', env().APP_URL).href);
}

async function receive(request: NextRequest, { params }: Params): Promise<Response> {
  const hostname = hostnameOf(request);
  const site = hostname && (await sites.getFresh(hostname, Date.now(), 1000));
  const [door, formId] = (await params).path ?? [];
  if (!site || site.paused || door !== '_form' || !formId || !request.body) return plain(404);
  const { headers } = request;
  const address = clientAddress(headers);
  const admitted = gate.take(site.siteId, address, Date.now());
  if (!admitted.allowed) return plain(429, rateHeaders('form_post', [admitted]));
  const raw = {
    contentType: headers.get('content-type'),
    referer: headers.get('referer'),
    host: unsealHost(headers.get(SITE_HOST_HEADER)),
    address,
    body: request.body,
  };
  const post = await readFormPost(raw, formId);
  const taken = post && (await receiveMessage({ site, formId, fields: post.fields }));
  if (!taken) return plain(400);
  return plain(303, [['Location', `${post.page}#${formId}-sent`]]);
}

const refuse = async (): Promise<Response> => plain(405, [['Allow', 'GET, HEAD, POST']]);

export const GET = guarded(serve);
export const HEAD = guarded(serve);
export const POST = guarded(receive);
export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
