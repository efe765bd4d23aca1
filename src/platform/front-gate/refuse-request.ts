import { clientAddress } from '../request/client-address.ts';
import { unsealSocket } from '../request/socket-address.ts';
import { type Arrival, readArrival } from './arrival.ts';
import { ownHosts } from './hosts.ts';
import { judgeArrival, type Refusal } from './judge-arrival.ts';
import { refusalAnswer } from './refusal-page.ts';

/** The gate inside Next, for requests that did not pass a server of ours: on Vercel, and during startup. */
export function judgeUnguarded(request: Request): Refusal | null {
  // A request without a host is internal: Next fetching a picture to resize.
  const isGuarded = unsealSocket(request.headers) !== '' || !request.headers.has('host');
  return isGuarded ? null : judge(request, {});
}

export async function refuseUnguarded(request: Request): Promise<Response | null> {
  return answer(request, judgeUnguarded(request));
}

/** Checks again once the session cookie turns out to be invalid: with the size and rate limits of an anonymous caller. */
export async function refuseAsStranger(request: Request): Promise<Response | null> {
  return answer(request, judge(request, { hasSession: false }));
}

function judge(request: Request, known: Partial<Arrival>): Refusal | null {
  const { pathname, search } = new URL(request.url);
  const arrival = readArrival(request.method, pathname + search, request.headers, clientAddress(request.headers));
  return judgeArrival({ ...arrival, ...known }, ownHosts()).refusal;
}

async function answer(request: Request, refusal: Refusal | null): Promise<Response | null> {
  if (!refusal) return null;
  const { status, headers, body } = await refusalAnswer(new URL(request.url).pathname, request.headers, refusal);
  return new Response(body, { status, headers });
}
