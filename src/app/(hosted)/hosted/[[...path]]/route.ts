import { after, type NextRequest } from 'next/server';
import { FormGate } from '#edge/form-gate.ts';
import { readFormPost } from '#edge/form-post.ts';
import { LiveSites } from '#edge/live-sites.ts';
import { respond } from '#edge/respond.ts';
import { Traffic } from '#edge/traffic.ts';
import { readBlob } from '#modules/build/index.ts';
import { findLiveSite, receiveMessage } from '#modules/host/index.ts';
import { recordTraffic } from '#modules/metering/index.ts';
import { clientAddress } from '#platform/client-address.ts';
import { jobContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { rateHeaders } from '#platform/rate-headers.ts';
import { SITE_HOST_HEADER, unsealHost } from '#platform/site-host.ts';

/** Published sites where the app itself serves them: the proxy sends requests for their hosts here. */
const sites = new LiveSites({ findSite: findLiveSite, readBlob }, 64 * 1024 * 1024);
const traffic = new Traffic();
const gate = new FormGate();
const instance = `hosted-${crypto.randomUUID()}`;

type Params = { params: Promise<{ path?: string[] }> };

/** The host without port; null when nobody asked through the proxy: sites are not shown on the app's own host. */
const hostnameOf = (request: NextRequest): string | null => unsealHost(request.headers.get(SITE_HOST_HEADER))?.replace(/:\d+$/, '') ?? null;

async function serve(request: NextRequest, { params }: Params): Promise<Response> {
  const hostname = hostnameOf(request);
  if (!hostname) return new Response(null, { status: 404 });
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

export const GET = serve;
export const HEAD = serve;

export async function POST(request: NextRequest, { params }: Params): Promise<Response> {
  const hostname = hostnameOf(request);
  const site = hostname && (await sites.getFresh(hostname, Date.now(), 1000));
  const [door, formId] = (await params).path ?? [];
  if (!site || site.paused || door !== '_form' || !formId || !request.body) return new Response(null, { status: 404 });
  const { headers } = request;
  const address = clientAddress(headers);
  const admitted = gate.take(site.siteId, address, Date.now());
  if (!admitted.allowed) return new Response(null, { status: 429, headers: rateHeaders('form_post', [admitted]) });
  const raw = {
    contentType: headers.get('content-type'),
    referer: headers.get('referer'),
    host: unsealHost(headers.get(SITE_HOST_HEADER)),
    address,
    body: request.body,
  };
  const post = await readFormPost(raw, formId);
  const taken = post && (await receiveMessage({ site, formId, fields: post.fields }));
  if (!taken) return new Response(null, { status: 400 });
  return new Response(null, { status: 303, headers: { Location: `${post.page}#${formId}-sent` } });
}
