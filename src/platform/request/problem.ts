import { createTranslator } from 'next-intl';
import type { z } from 'zod';
import { loadMessages } from '../../messages/load.ts';
import { env } from '../env.ts';
import { type AppError, type ErrorCode, isAppError } from '../errors.ts';
import { type AppLocale, matchAcceptLanguage } from '../locales.ts';
import { reportUnknown } from '../log/report-unknown.ts';

/** Location of an invalid value: a JSON pointer into the body, or the name of a parameter. */
type Place = { pointer: string } | { parameter: string };

/** An RFC 9457 problem. `reason` is our stable code; `id` finds an unexpected error in the log. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  reason: string;
  errors?: (Place & { detail: string })[];
  /** For `ungrounded`: texts that the owner has to change or confirm, with the unsupported claims. */
  texts?: { key: string; locale: string; text: string; claims: string[] }[];
  id?: string;
}

const STATUS: Record<ErrorCode, number> = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  over_limit: 402,
  invalid: 422,
  unavailable: 503,
};

/** Reasons with an HTTP status of their own. */
const STATUS_OF_REASON: Record<string, number> = {
  sign_in_first: 401,
  session_ended: 401,
  api_key_missing: 401,
  api_key_mistyped: 401,
  api_key_unknown: 401,
  api_key_revoked: 401,
  api_key_expired: 401,
  payment_overdue: 402,
  idempotency_key_invalid: 400,
  body_not_json: 400,
  body_not_text: 400,
  csv_unreadable: 400,
  request_malformed: 400,
  method_not_allowed: 405,
  body_too_large: 413,
  content_type_not_json: 415,
  wrong_host: 421,
  rate_limit: 429,
  too_many_requests: 429,
  site_measured_often: 429,
};

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

const statusOf = (error: AppError): number => STATUS_OF_REASON[error.reason] ?? STATUS[error.code];

/** Each kind of problem has one URI, as RFC 9457 recommends; too many requests uses the one from IANA. */
function typeOf(reason: string): string {
  if (reason === 'too_many_requests') return 'https://iana.org/assignments/http-problem-types#quota-exceeded';
  return `${env().APP_URL}/v1/problems#${reason}`;
}

async function wordsOf(locale: AppLocale) {
  return createTranslator({ locale, messages: await loadMessages(locale), namespace: 'errors', onError: () => {} });
}

/** The problem in the caller's language. An unknown error loses its message here and gets an id that is in the log. */
export async function problemOf(error: unknown, locale: AppLocale): Promise<Problem> {
  const t = await wordsOf(locale);
  if (!isAppError(error)) {
    const id = await reportUnknown('api.failed', error);
    return { type: typeOf('unknown'), title: TITLES[500]!, status: 500, detail: t('unknown', { id }), reason: 'unknown', id };
  }
  const key = `reason.${error.reason}` as 'reason.not_yours';
  const status = statusOf(error);
  const detail = t.has(key) ? t(key, error.details as never) : t(error.code);
  const problem = { type: typeOf(error.reason), title: TITLES[status]!, status, detail, reason: error.reason };
  return error.reason === 'ungrounded' ? { ...problem, texts: textsOf(error) } : problem;
}

const textsOf = ({ details }: AppError): NonNullable<Problem['texts']> =>
  (details.texts as NonNullable<Problem['texts']>).map(({ key, locale, text, claims }) => ({ key, locale, text, claims }));

/** API reasons besides those with an HTTP status of their own. */
const OTHER_REASONS = {
  api_key_scope: 403,
  cross_site: 403,
  proof_needed: 403,
  user_not_found: 404,
  path_not_found: 404,
  site_not_found: 404,
  template_not_found: 404,
  batch_not_found: 404,
  build_not_found: 404,
  ast_not_found: 404,
  prompt_refused: 403,
  already_subscribed: 409,
  ungrounded: 422,
  idempotency_key_reused: 409,
  idempotency_in_progress: 409,
  limiter_unavailable: 503,
};

/** Placeholder values for documentation, without a request. */
const SAMPLE = { scope: 'usage:read', line: 3, limitKb: 64, allow: 'GET', wait: 30, unit: 'seconds' };

/** Every reason of the API with its text. */
export async function describeProblems(locale: AppLocale): Promise<Pick<Problem, 'reason' | 'status' | 'title' | 'detail'>[]> {
  const t = await wordsOf(locale);
  const reasons = Object.entries({ ...STATUS_OF_REASON, ...OTHER_REASONS }).sort(([, a], [, b]) => a - b);
  const known = reasons.flatMap(([reason, status]) => {
    const key = `reason.${reason}` as 'reason.not_yours';
    return t.has(key) ? [{ reason, status, title: TITLES[status]!, detail: t(key, SAMPLE as never) }] : [];
  });
  const invalid = { reason: 'invalid', status: 422, title: TITLES[422]!, detail: t('invalid_request') };
  return [...known, invalid, { reason: 'unknown', status: 500, title: TITLES[500]!, detail: t('unknown', { id: '0a1b2c3d' }) }];
}

/** Issues by field. A schema's message may be a key of `errors.field`. */
export async function invalidProblem(where: 'body' | 'query' | 'params', error: z.ZodError, locale: AppLocale): Promise<Problem> {
  const t = await wordsOf(locale);
  const errors = error.issues.slice(0, 50).flatMap((issue) => {
    const key = `field.${issue.message}` as 'field.invalid';
    const detail = t.has(key) ? t(key) : t(issue.code === 'unrecognized_keys' ? 'field.unknown' : 'field.invalid');
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((name) => [...issue.path, name]) : [issue.path];
    return paths.map((path) => ({ ...placeOf(where, path), detail }));
  });
  return { type: typeOf('invalid'), title: TITLES[422]!, status: 422, detail: t('invalid_request'), reason: 'invalid', errors };
}

function placeOf(where: 'body' | 'query' | 'params', path: PropertyKey[]): Place {
  if (where !== 'body') return { parameter: String(path[0] ?? '') };
  return { pointer: `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}` };
}

/** The problem as a response, in the caller's language. */
export async function problemResponse(
  request: Request,
  make: (locale: AppLocale) => Promise<Problem>,
  headers: () => [string, string][] = () => [],
): Promise<Response> {
  const locale = matchAcceptLanguage(request.headers.get('accept-language'));
  const problem = await make(locale);
  const response = new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    },
  });
  if (problem.status === 401) response.headers.set('WWW-Authenticate', 'Bearer realm="Page Magic"');
  for (const [name, value] of headers()) response.headers.set(name, value);
  if (problem.status === 503 && !response.headers.has('Retry-After')) response.headers.set('Retry-After', '5');
  return response;
}
