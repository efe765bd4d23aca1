import { clientAddress } from '../client-address.ts';
import { unsealSocket } from '../socket-address.ts';
import { type Arrival, readArrival } from './arrival.ts';
import { ownHosts } from './hosts.ts';
import { judgeArrival } from './judge-arrival.ts';
import { refusalAnswer } from './refusal-page.ts';

/** The gate inside Next, for requests that no server of ours has judged: on Vercel, and in the first moments of a start. */
export async function refuseUnguarded(request: Request): Promise<Response | null> {
  // Without a host it comes over no network: Next asks itself for a picture that it is to make smaller.
  const isGuarded = unsealSocket(request.headers) !== '' || !request.headers.has('host');
  return isGuarded ? null : refuse(request, {});
}

/** Once more, now that the session's cookie has turned out to be none: with the size and the budget of a stranger. */
export async function refuseAsStranger(request: Request): Promise<Response | null> {
  return refuse(request, { hasSession: false });
}

async function refuse(request: Request, known: Partial<Arrival>): Promise<Response | null> {
  const { pathname, search } = new URL(request.url);
  const arrival = readArrival(request.method, pathname + search, request.headers, clientAddress(request.headers));
  const { refusal } = judgeArrival({ ...arrival, ...known }, ownHosts());
  if (!refusal) return null;
  const { status, headers, body } = await refusalAnswer(pathname, request.headers, refusal);
  return new Response(body, { status, headers });
}
