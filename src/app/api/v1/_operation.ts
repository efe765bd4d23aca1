import type { z } from 'zod';
import type { ApiScope } from '#modules/accounts/input.ts';
import type { Permission } from '#platform/permissions.ts';
import type { RateRule } from '#platform/rate-rules.ts';

/** One operation of the written API: what its handler checks, and what the document of the API says, are the same. */
export interface Operation<Body extends z.ZodType = z.ZodType, Params extends z.ZodType = z.ZodType, Query extends z.ZodType = z.ZodType> {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  summary: string;
  scope: ApiScope;
  needs: Permission;
  rate: RateRule;
  /** Of the answer when all went well, the first the usual one. */
  statuses: [number, ...number[]];
  /** Refusals beside those of its kind. */
  refusals?: number[];
  answer: z.ZodType;
  body?: Body;
  params?: Params;
  query?: Query;
  /** Largest body in bytes, where it is more than 64 KB. */
  maxBytes?: number;
  /** Makes the body of a text/csv, where that is taken too. */
  csv?: (text: string) => unknown;
  /** A list whose pages follow one another. */
  paged?: false;
  /** The answer may also be asked for as text/csv. */
  givesCsv?: true;
  /** The answer is a file of this kind, and `answer` its bytes. */
  gives?: 'application/pdf';
}

export const operation = <
  Body extends z.ZodType = z.ZodUndefined,
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
>(
  one: Operation<Body, Params, Query>,
): Operation<Body, Params, Query> => one;
