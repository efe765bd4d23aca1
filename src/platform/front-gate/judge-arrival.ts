import { AppError } from '../errors.ts';
import { rateHeaders } from '../rate-limit/rate-headers.ts';
import { MemoryRates } from '../rate-limit/rate-memory.ts';
import { RATE_RULES, type RateRule, scaled } from '../rate-limit/rate-rules.ts';
import { tooManyRequests } from '../rate-limit/too-many-requests.ts';
import type { Arrival } from './arrival.ts';
import { doorOf, HEALTH_PATH, PREVIEW_DOOR, SITE_DOOR } from './doors.ts';
import type { Hosts } from './hosts.ts';

export interface Refusal {
  error: AppError;
  headers: [string, string][];
}

export interface Verdict {
  refusal: Refusal | null;
  /** Max bytes of the body to read. */
  maxBytes: number;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const rates = new MemoryRates();

/** Order of checks: request line, size, origin, rate. Session and parsing come later. */
export function judgeArrival(arrival: Arrival, hosts: Hosts, now = Date.now()): Verdict {
  const { method, target, host, hasSession } = arrival;
  const path = target.split('?', 1)[0]!;
  const door = hosts.isPublished(host) ? SITE_DOOR : hosts.isPreview(host) ? PREVIEW_DOOR : doorOf(path);
  const isOurs = hosts.isApp(host) || hosts.isPublished(host) || hosts.isPreview(host);
  const changes = !SAFE_METHODS.has(method);
  const maxBytes = !changes ? 0 : hasSession ? door.maxBytes : door.strangerMaxBytes;
  const refuse = (error: AppError, headers: Refusal['headers'] = []): Verdict => ({ refusal: { error, headers }, maxBytes });

  // `GET http://elsewhere/ HTTP/1.1` is for proxies; Next would redirect a visitor to the given host.
  if (!target.startsWith('/')) return refuse(new AppError('invalid', 'request_malformed'));
  if (!isOurs && path !== HEALTH_PATH) return refuse(new AppError('invalid', 'wrong_host'));
  const allow = door.methods.join(', ');
  if (!door.methods.includes(method)) return refuse(new AppError('invalid', 'method_not_allowed', { allow }), [['Allow', allow]]);
  if (arrival.contentLength > maxBytes) return refuse(bodyTooLarge(maxBytes));
  if (!changes) return { refusal: null, maxBytes };
  if (door.ownPagesOnly && !isFromOwnPage(arrival, hosts)) return refuse(new AppError('forbidden', 'cross_site'));

  const rule = hasSession ? door.rate : door.strangerRate;
  const decision = takeBudget(rule, arrival.address, now);
  if (!decision.allowed) return refuse(tooManyRequests(decision, now), rateHeaders(rule, [decision], now));
  return { refusal: null, maxBytes };
}

export const bodyTooLarge = (maxBytes: number): AppError => new AppError('invalid', 'body_too_large', { limitKb: maxBytes >> 10 });

/** Browsers send the origin of a change. A request without one is not from a browser, and has no business with our pages. */
function isFromOwnPage({ origin, secFetchSite }: Arrival, hosts: Hosts): boolean {
  return origin === null ? secFetchSite === 'same-origin' : hosts.isOwnOrigin(origin);
}

function takeBudget(rule: RateRule, address: string, now: number) {
  const [{ limit, window }] = RATE_RULES[rule].limits;
  return rates.take(`${rule} ${address}`, scaled(limit), window, now);
}
