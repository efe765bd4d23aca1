import type { z } from 'zod';
import type { ApiScope } from '#modules/accounts/input.ts';
import type { Permission } from '#platform/access/permissions.ts';
import type { RateRule } from '#platform/rate-limit/rate-rules.ts';

/** One API operation: its handler and its documentation use the same definition. */
export interface Operation<Body extends z.ZodType = z.ZodType, Params extends z.ZodType = z.ZodType, Query extends z.ZodType = z.ZodType> {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  summary: string;
  scope: ApiScope;
  needs: Permission;
  rate: RateRule;
  /** Status codes of success, the usual one first. */
  statuses: [number, ...number[]];
  /** Error statuses beyond those of its kind. */
  refusals?: number[];
  answer: z.ZodType;
  body?: Body;
  params?: Params;
  query?: Query;
  /** Max body in bytes, if above 64 KB. */
  maxBytes?: number;
  /** Parses a text/csv body, if accepted. */
  csv?: (text: string) => unknown;
  /** Set on a list without pages. */
  paged?: false;
  /** The answer is also available as text/csv. */
  givesCsv?: true;
  /** Media type of a file answer; `answer` is then its bytes. */
  gives?: 'application/pdf';
}

export const operation = <
  Body extends z.ZodType = z.ZodUndefined,
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
>(
  one: Operation<Body, Params, Query>,
): Operation<Body, Params, Query> => one;
