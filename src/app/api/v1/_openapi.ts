import { z } from 'zod';
import { env } from '#platform/env.ts';
import { RATE_RULES } from '#platform/rate-limit/rate-rules.ts';
import type { Operation } from './_operation.ts';
import * as operations from './_operations.ts';

const Problem = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('In the language of Accept-Language'),
    reason: z.string().describe('A stable word for code'),
    errors: z.array(z.object({ pointer: z.string().optional(), parameter: z.string().optional(), detail: z.string() })).optional(),
    texts: z
      .array(z.object({ key: z.string(), locale: z.string(), text: z.string(), claims: z.array(z.string()) }))
      .optional()
      .describe('Of a site that says what its owner never told: to be changed or confirmed in the editor'),
    id: z.string().optional().describe('Of an unexpected failure: tell it to us'),
  })
  .describe('RFC 9457');

const PROBLEMS: Record<number, string> = {
  400: 'The body is not JSON, or the Idempotency-Key is not one',
  401: 'No key, or one that is mistyped, unknown, revoked or expired',
  402: 'The plan holds no more, or an invoice is overdue',
  403: 'The key has not the scope',
  404: 'Not there, or not of this account',
  405: 'Not a method of this path: see Allow',
  409: 'It is so already, or the Idempotency-Key was used for something else',
  413: 'The body is larger than it may be: 64 KB, 1 MB for lists of prompts and foreign pages',
  415: 'The body does not say that it is JSON',
  422: 'Values were refused: see errors',
  429: 'Too many requests: see Retry-After',
  503: 'Try again: see Retry-After',
};
const OF_EVERY = [401, 403, 429, 503];
const OF_BODIES = [400, 402, 404, 409, 413, 415, 422];

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

function describeOperation(name: string, operation: Operation) {
  const { summary, scope, rate, method, statuses, refusals = [], answer, body, params, query, csv, givesCsv, gives } = operation;
  const header = (description: string) => ({ description, schema: { type: 'string' } });
  const headers = { 'RateLimit-Policy': header('What is allowed'), RateLimit: header('What is left of it') };
  const fields = params ? Object.entries((schemaOf(params, 'input') as { properties: Record<string, object> }).properties) : [];
  const wishes = query ? Object.entries((schemaOf(query, 'input') as { properties: Record<string, object> }).properties) : [];
  const problems = [...OF_EVERY, ...refusals, ...(body ? OF_BODIES : [...(params ? [404] : []), ...(query ? [422] : [])])].sort();
  const paged = query && operation.paged !== false ? { Link: header('The next page, rel="next"; not on the last') } : {};
  const [{ limit, window }] = RATE_RULES[rate].limits;
  return {
    operationId: name,
    summary,
    description: `Scope \`${scope}\`. ${limit} requests in ${window / 1000} s on the free plan, more on the others.`,
    parameters: [
      ...fields.map(([field, schema]) => ({ name: field, in: 'path', required: true, schema })),
      ...wishes.map(([field, schema]) => ({ name: field, in: 'query', required: false, schema })),
      ...(method === 'post'
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              description: 'The same key within 24 h gets the same answer',
              schema: { type: 'string', maxLength: 255 },
            },
          ]
        : []),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(body, 'input') }, ...(csv && { 'text/csv': { schema: { type: 'string' } } }) },
      },
    }),
    responses: Object.fromEntries([
      ...statuses.map((status) => [
        status,
        {
          description: 'Done',
          headers: { ...headers, ...paged },
          content: {
            ...(gives ? { [gives]: {} } : { 'application/json': { schema: schemaOf(answer, 'output') } }),
            ...(givesCsv && { 'text/csv': { schema: { type: 'string' } } }),
          },
        },
      ]),
      ...problems.map((status) => [
        status,
        { description: PROBLEMS[status], content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      ]),
    ]),
  };
}

/** The API as OpenAPI 3.1, generated from the schemas that the handlers parse with. */
export function describeApi() {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, one] of Object.entries<Operation>(operations as unknown as Record<string, Operation>))
    paths[one.path] = { ...paths[one.path], [one.method]: describeOperation(name, one) };
  return {
    openapi: '3.1.0',
    info: { title: 'Page Magic', version: '1' },
    servers: [{ url: env().APP_URL }],
    security: [{ apiKey: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'A key of the account page, pm_live_…, or the token of a session' },
      },
    },
  };
}
