import { anonymousContext } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { checkRate } from '#platform/rate-limit/rate-limit.ts';
import { tooManyRequests } from '#platform/rate-limit/too-many-requests.ts';
import { problemOf, problemResponse } from '#platform/request/problem.ts';
import type { Operation } from './_operation.ts';
import * as operations from './_operations.ts';

/** Public, and not operations. */
const DOCUMENTS = ['/v1/openapi.json', '/v1/problems'];

/** Methods of an API path; empty for an unknown path. */
function methodsAt(path: string): string[] {
  if (DOCUMENTS.includes(path)) return ['GET'];
  const all = Object.values<Operation>(operations as unknown as Record<string, Operation>);
  const fits = (template: string) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  // A path of its own, such as /domains/search, is no id.
  const own = all.filter((one) => one.path === path);
  return (own.length > 0 ? own : all.filter((one) => fits(one.path))).map(({ method }) => method.toUpperCase());
}

/** Answers an unknown path or method in the API's error format. */
export async function nothingHere(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api(?=\/)/, '');
  const methods = methodsAt(path);
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  const { allowed, decisions } = await checkRate(anonymousContext(), 'api_stranger', { headers: request.headers });
  const error = !allowed
    ? tooManyRequests(decisions.at(-1)!)
    : methods.length > 0
      ? new AppError('invalid', 'method_not_allowed', { allow: methods.join(', ') })
      : new AppError('not_found', 'path_not_found');
  return problemResponse(
    request,
    (locale) => problemOf(error, locale),
    () => (allowed && methods.length > 0 ? [['Allow', allow]] : []),
  );
}
