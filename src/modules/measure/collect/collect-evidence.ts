import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ForeignPage } from '#ruler/page/foreign-page.ts';
import type { PageFacts } from '#ruler/page/page-facts.ts';
import type { CustomerFacts, Evidence } from '#ruler/rules/evidence.ts';
import { EgressError, type EgressReason } from '../egress/egress-error.ts';
import type { Fetched, FetchLimits } from '../egress/fetch-public.ts';
import type { EgressPolicy } from '../egress/policy.ts';
import { type Ask, askUntil } from './ask.ts';
import { followLinks } from './follow-links.ts';
import { type RobotRules, readRobots } from './robots.ts';
import { isSameHost } from './same-host.ts';

const MB = 1024 * 1024;
const PAGE: FetchLimits = { maxWireBytes: 3 * MB, maxBytes: 3 * MB, maxMs: 15_000, maxRedirects: 8 };
const SMALL: FetchLimits = { maxWireBytes: 512 * 1024, maxBytes: MB, maxMs: 6000, maxRedirects: 4 };
/** Time limit in milliseconds for all requests to a site; with the parsing it stays within Vercel's minute per function. */
const MAX_MS = 45_000;
const READING_MS = 8000;
/** Further pages searched for the facts a customer needs. */
const MAX_FURTHER = 3;
/** Min bytes worth compressing. */
const WORTH_COMPRESSING = 2048;
/** Our user agent in robots.txt. */
const ROBOT = 'pagemagic';

/** Reason for having no evidence. */
export type CollectReason = EgressReason | 'not_a_page' | 'answers_with_error' | 'refuses_us' | 'robots_refuse';

export class CollectError extends Error {
  readonly reason: CollectReason;
  readonly status: number | null;
  constructor(reason: CollectReason, status: number | null = null) {
    super(reason);
    this.name = 'CollectError';
    this.reason = reason;
    this.status = status;
  }
}

/** Parses foreign pages and finds the facts a customer needs. The signal aborts the wait for a free worker. */
export interface PageReader {
  readPages: (pages: readonly ForeignPage[], signal?: AbortSignal) => Promise<PageFacts[]>;
  readCustomerFacts: (pages: readonly PageFacts[], signal?: AbortSignal) => Promise<CustomerFacts>;
}

/** Steps of collecting evidence; each is reported once. */
export type CollectStep = 'answered' | 'page' | 'customer' | 'links';

interface Wish {
  policy: EgressPolicy;
  /** True if we chose the scheme: HTTP is tried if HTTPS does not answer, and `www.` if the bare name is unknown. */
  guessed: boolean;
  userAgent: string;
  /** Parses pages in isolation. */
  reader: PageReader;
  /** Stricter limits per request. */
  limits?: { maxMs: number };
  /** Time limit in milliseconds for the site. */
  maxMs?: number;
  tell: (step: CollectStep, evidence: Partial<Evidence>) => Promise<void>;
}

/**
 * Reads a site without a browser, from its first response to its links. Parts that a slow site does not deliver in time are left out, links
 * first.
 * @throws CollectError
 */
export async function collectEvidence(address: URL, wish: Wish): Promise<Evidence> {
  const { reader, maxMs = MAX_MS } = wish;
  const end = Date.now() + maxMs;
  const signal = AbortSignal.timeout(maxMs + READING_MS);
  const ask = askUntil(end, wish);
  const started = performance.now();
  const fetched = await firstAnswer(address, wish.guessed, (url) => ask(url, PAGE));
  const totalMs = Math.round(performance.now() - started);
  const first = { ...answerOf(address, fetched, totalMs), html: await weighHtml(fetched) };
  await wish.tell('answered', first);
  requirePage(fetched);

  const url = new URL(fetched.url);
  const [[page], plain, robots] = await Promise.all([
    reader.readPages([foreignPage(fetched)], signal),
    askPlain(url, ask),
    askRobots(url, ask),
  ]);
  if (!page) throw new CollectError('not_a_page');
  if (!robots.ours.allows(url.pathname) && robots.namesUs) throw new CollectError('robots_refuse');
  const known = { ...first, page, plain, robotsBlockAll: robots.everyone.blocksAll };
  await wish.tell('page', known);

  const further = await askFurther(page, url, (target) => (robots.ours.allows(target.pathname) ? ask(target, SMALL) : null));
  const customer = await reader.readCustomerFacts([page, ...(await reader.readPages(further, signal))], signal);
  const read = { ...known, customer, alsoRead: further.map((one) => one.url) };
  await wish.tell('customer', read);

  const candidates = page.links.filter((link) => link.url !== url.href && robots.ours.allows(new URL(link.url).pathname));
  const links = await followLinks(candidates, { ask, end });
  const evidence = { ...read, links };
  await wish.tell('links', evidence);
  return evidence;
}

async function firstAnswer(address: URL, guessed: boolean, ask: (url: URL) => Promise<Fetched>): Promise<Fetched> {
  try {
    return await ask(address);
  } catch (error) {
    const reason = error instanceof EgressError ? error.reason : 'connection_lost';
    const other = guessed ? otherGuess(address, reason) : null;
    // An error is reported for the address as typed.
    const fetched = other && (await ask(other).catch(() => null));
    if (fetched) return fetched;
    throw new CollectError(reason);
  }
}

const NOT_REACHED: readonly EgressReason[] = ['connection_refused', 'connection_lost', 'tls_failed', 'too_slow'];

function otherGuess(address: URL, reason: EgressReason): URL | null {
  const other = new URL(address);
  if (NOT_REACHED.includes(reason)) other.protocol = 'http:';
  else if (reason === 'name_unknown' && !address.hostname.startsWith('www.')) other.hostname = `www.${address.hostname}`;
  else return null;
  return other;
}

function answerOf(asked: URL, { url, status, headers, hops }: Fetched, totalMs: number) {
  const last = hops.at(-1)!;
  return {
    asked: asked.href,
    url,
    status,
    headers,
    hops: hops.map((hop) => ({ url: hop.url, status: hop.status, ms: hop.timing.totalMs })),
    timing: { ...last.timing, totalMs },
    certificate: last.certificate,
  } satisfies Partial<Evidence>;
}

async function weighHtml({ body, headers }: Fetched): Promise<Evidence['html']> {
  const isCompressed = headers['content-encoding'] !== undefined || body.bytes.length < WORTH_COMPRESSING;
  const couldBe = isCompressed ? null : (await promisify(gzip)(body.bytes)).length;
  return { wireBytes: body.wireBytes, bytes: body.bytes.length, couldBe, cut: body.cut };
}

const REFUSALS = [401, 403, 407, 429, 451, 503, 999];

function requirePage({ status, headers, body }: Fetched): void {
  if (REFUSALS.includes(status)) throw new CollectError('refuses_us', status);
  if (status >= 400) throw new CollectError('answers_with_error', status);
  const type = headers['content-type'] ?? '';
  const looksLikeIt = type === '' && /^\s*</.test(body.bytes.subarray(0, 200).toString('latin1'));
  if (!/html/i.test(type) && !looksLikeIt) throw new CollectError('not_a_page', status);
}

/** Whether plain HTTP redirects to HTTPS. */
async function askPlain(url: URL, ask: Ask): Promise<Evidence['plain']> {
  if (url.protocol !== 'https:') return null;
  const plain = new URL(url);
  plain.protocol = 'http:';
  try {
    const { status, hops } = await ask(plain, SMALL);
    return { status, leadsToHttps: hops.at(-1)!.url.startsWith('https:') };
  } catch {
    return null;
  }
}

interface Robots {
  ours: RobotRules;
  everyone: RobotRules;
  namesUs: boolean;
}

async function askRobots(url: URL, ask: Ask): Promise<Robots> {
  const answer = await ask(new URL('/robots.txt', url), SMALL).catch(() => null);
  const text = answer?.status === 200 && !/html/i.test(answer.headers['content-type'] ?? '') ? answer.body.bytes.toString() : '';
  return { ours: readRobots(text, ROBOT), everyone: readRobots(text, 'everyone'), namesUs: text.toLowerCase().includes(ROBOT) };
}

/** Words in links to pages with contacts, location, hours or prices. */
const TELLING =
  /contat|contact|conosco|chegar|sobre|about|quem somos|onde|local|endere|ubica|hor[áa]ri|pre[çc]o|price|precio|card[áa]pio|menu|servi|atend|encontr|unidade|loja/i;

async function askFurther(page: PageFacts, from: URL, ask: (url: URL) => Promise<Fetched> | null): Promise<ForeignPage[]> {
  const targets = page.links.filter(({ url, text }) => url !== from.href && TELLING.test(`${text} ${new URL(url).pathname}`));
  const answers = await Promise.all(targets.slice(0, MAX_FURTHER).map(({ url }) => ask(new URL(url))?.catch(() => null)));
  // A link may redirect to a foreign site.
  return answers.flatMap((answer) => (answer && isPage(answer) && isSameHost(new URL(answer.url), from) ? [foreignPage(answer)] : []));
}

export const isPage = ({ status, headers }: Fetched): boolean => status === 200 && /html/i.test(headers['content-type'] ?? '');

export const foreignPage = ({ url, headers, body }: Fetched): ForeignPage => ({
  url,
  bytes: body.bytes,
  contentType: headers['content-type'],
});
