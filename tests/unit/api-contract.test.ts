import { existsSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test, vi } from 'vitest';
import { nothingHere } from '../../src/app/api/v1/_nothing-here.ts';
import { describeApi } from '../../src/app/api/v1/_openapi.ts';

vi.mock('#platform/rate-limit/rate-limit.ts', () => ({ checkRate: async () => ({ allowed: true, decisions: [] }) }));
vi.mock('#platform/env.ts', async (original) => ({
  ...(await original<object>()),
  env: () => ({ APP_URL: 'https://app.example', RATE_LIMIT_SCALE: 1 }),
}));

const V1 = path.resolve(import.meta.dirname, '../../src/app/api/v1');

/** Every path of the written contract: what a client may build on. A path that goes from here breaks somebody. */
const CONTRACT: Record<string, readonly string[]> = {
  '/v1/analyses': ['post'],
  '/v1/analyses/{analysis_id}': ['get'],
  '/v1/analyses/{analysis_id}/events': ['get'],
  '/v1/analyses/{analysis_id}/pdf': ['get'],
  '/v1/analytics/{user_id}': ['get'],
  '/v1/ast': ['post'],
  '/v1/batch': ['post'],
  '/v1/batch/{batch_id}': ['get'],
  '/v1/build/status/{build_id}': ['get'],
  '/v1/customers': ['post'],
  '/v1/generate': ['post'],
  '/v1/generations/{generation_id}/events': ['get'],
  '/v1/incidents': ['get'],
  '/v1/sites/{site_id}/performance': ['get'],
  '/v1/requests/{generation_id}': ['get'],
  '/v1/sites': ['get'],
  '/v1/sites/{site_id}/build': ['post'],
  '/v1/subscriptions': ['post'],
  '/v1/templates': ['get'],
  '/v1/templates/{template_id}/apply': ['post'],
  '/v1/usage': ['get'],
  '/v1/users/{user_id}/subscriptions': ['get'],
};

const api = describeApi();
const paths = api.paths as Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;

test.each(Object.entries(CONTRACT))('%s is in the document and has a handler for each of its methods', async (address, methods) => {
  const file = path.join(
    V1,
    address
      .replace(/^\/v1\//, '')
      .replaceAll('{', '[')
      .replaceAll('}', ']'),
    'route.ts',
  );
  expect([file, existsSync(file)]).toEqual([file, true]);
  const route = (await import(file)) as Record<string, unknown>;
  expect(Object.keys(paths[address] ?? {})).toEqual(methods);
  for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
    const handler = route[method.toUpperCase()];
    expect([method, handler !== nothingHere]).toEqual([method, methods.includes(method)]);
    expect(handler).toBeTypeOf('function');
  }
});

test('the document names no path twice, and every operation by a name of its own', () => {
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(CONTRACT).filter((address) => !paths[address])).toEqual([]);
});

test('the document is OpenAPI 3.1 by the schema of the standard', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(api));
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  const broken = structuredClone(api) as { info: unknown };
  broken.info = { title: 7 };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test('every parameter of a path is described, and every refusal is a problem', () => {
  for (const [address, methods] of Object.entries(paths)) {
    const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const operation of Object.values(methods) as {
      parameters?: { in: string; name: string }[];
      responses: Record<string, { content: object }>;
    }[]) {
      const described = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
      expect([address, described]).toEqual([address, named]);
      for (const [status, { content }] of Object.entries(operation.responses))
        if (Number(status) >= 400) expect([address, status, Object.keys(content)]).toEqual([address, status, ['application/problem+json']]);
    }
  }
});

test('what is not in the contract is a problem: a path that is not there, and a method that a path has not', async () => {
  for (const address of ['/api/v1/nothing', '/api/v1/templates/x', '/api/v1/batch/a/b', '/v1/build/status']) {
    const answer = await nothingHere(new Request(`https://app.example${address}`));
    expect([address, answer.status, answer.headers.get('content-type'), (await answer.json()).reason]).toEqual([
      address,
      404,
      'application/problem+json',
      'path_not_found',
    ]);
  }
  const answer = await nothingHere(new Request('https://app.example/v1/templates/x/apply'));
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
});
