import type { Visit } from '#platform/preview/site-host.ts';
import { clientAddress } from '#platform/request/client-address.ts';
import type { Deliver } from './delivery.ts';
import { hostnameOf, pairsOf, type VisitorRequest } from './visitor-request.ts';

/** Delivery as a web `Response`, for when the app itself serves published sites. */
export async function answerOnWeb(deliver: Deliver, request: Request, visit: Visit): Promise<Response> {
  const { status, headers, body } = await deliver(requestOf(request, visit));
  return new Response(body && new Uint8Array(body), { status, headers: pairsOf(headers) });
}

/** Host and target come in a signed header from the proxy: a rewrite keeps neither. */
function requestOf(request: Request, { host, target }: Visit): VisitorRequest {
  const header = (name: string) => request.headers.get(name) ?? undefined;
  return {
    method: request.method,
    host,
    hostname: hostnameOf(host),
    target,
    isEncrypted: new URL(request.url).protocol === 'https:',
    header,
    address: () => clientAddress(request.headers),
    body: request.body,
  };
}
