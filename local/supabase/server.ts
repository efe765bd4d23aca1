import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ZodType } from 'zod';
import { type Answer, type Call, chunksOf, type InvalidBody, isLoopback, Refusal, readJson, send } from '../http/http.ts';
import { match, type Route, under } from '../http/router.ts';
import { invalidBody, refuse } from './auth-refusal.ts';
import { authRoutes } from './auth-routes.ts';
import { roleOfKey } from './caller.ts';
import { type Cloud, type CloudOptions, openCloud } from './cloud.ts';
import { resendRefusal, resendRoutes } from './mailbox.ts';
import { mailboxRoutes } from './mailbox-page.ts';
import { providerRoutes } from './oauth-provider.ts';
import { invalidStorageBody, refuseStorage } from './storage-refusal.ts';
import { storageRoutes } from './storage-routes.ts';

const MAX_DRAIN_BYTES = 256 * 1024 * 1024;

/** Error format of an API for unknown routes and internal errors. */
type Api = {
  prefix: string;
  routes: Route[];
  /** CORS is open to callers with one of the project's keys, and to all on these paths; null closes it. */
  keyless: RegExp | null;
  invalid: InvalidBody;
  unknown(call: string): Refusal;
  broken(): Refusal;
};

export type LocalSupabase = { port: number; cloud: Cloud; close(): Promise<void> };

/** Starts Auth, Storage and the mailbox on a port of 127.0.0.1 (0: any free one). */
export async function startSupabase(options: Omit<CloudOptions, 'url'> & { url?: string; port: number }): Promise<LocalSupabase> {
  let handle: (message: IncomingMessage, response: ServerResponse) => void = () => {};
  const server = createServer((message, response) => handle(message, response));
  server.requestTimeout = 0; // a phone may upload slowly
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const cloud = openCloud({ ...options, url: options.url ?? `http://127.0.0.1:${port}` });
  const apis = tables(cloud);
  handle = (message, response) => void respond(cloud, apis, message, response);
  return {
    port,
    cloud,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await cloud.pool.end();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function tables(cloud: Cloud): Api[] {
  const auth: Api = {
    prefix: '/auth/v1',
    routes: authRoutes(cloud),
    keyless: /^\/auth\/v1\/(verify|authorize|callback|health|\.well-known\/jwks\.json)$/,
    invalid: invalidBody,
    unknown: (call) => refuse(501, 'not_implemented', `The local cloud does not implement ${call}`),
    broken: () => refuse(500, 'unexpected_failure', 'Unexpected failure, please check server logs for more information'),
  };
  const storage: Api = {
    prefix: '/storage/v1',
    routes: storageRoutes(cloud),
    keyless: /^\/storage\/v1\/(status$|object\/(public|sign|upload\/sign|info\/public)\/)/,
    invalid: invalidStorageBody,
    unknown: (call) => refuseStorage(501, 'NotImplemented', 'not_implemented', `The local cloud does not implement ${call}`),
    broken: () => refuseStorage(500, 'InternalError', 'internal', 'Internal server error'),
  };
  const rest: Api = {
    prefix: '',
    routes: [...resendRoutes(cloud), ...mailboxRoutes(cloud), ...providerRoutes(cloud)],
    keyless: null,
    invalid: (message) => resendRefusal(422, 'validation_error', message),
    unknown: (call) => resendRefusal(501, 'not_implemented', `The local cloud does not implement ${call}`),
    broken: () => resendRefusal(500, 'application_error', 'Internal server error'),
  };
  return [auth, storage, rest].map((api) => ({ ...api, routes: under(api.prefix, api.routes) }));
}

async function respond(cloud: Cloud, apis: Api[], message: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://local');
  const api = apis.find(({ prefix }) => pathname.startsWith(prefix ? `${prefix}/` : ''))!;
  const isHead = message.method === 'HEAD';
  try {
    if (!isLoopback(message.headers.host))
      throw new Refusal(421, 'wrong host', { message: 'This server answers to loopback names alone.' });
    if (api.keyless) allowOrigins(message, response);
    if (message.method === 'OPTIONS') return await send(response, false, { status: 204 });
    if (api.keyless && !api.keyless.test(pathname)) requireKey(cloud, message);
    await send(response, isHead, await answer(api, pathname, searchParams, message));
  } catch (error) {
    if (!(error instanceof Refusal))
      process.stderr.write(`${new Date().toISOString()} ${message.method} ${pathname} ${error instanceof Error ? error.stack : error}\n`);
    if (response.headersSent) return void response.destroy();
    const refusal = error instanceof Refusal ? error : api.broken();
    if (!(await drained(message))) response.setHeader('connection', 'close');
    await send(response, isHead, refusal).catch(() => response.destroy());
  }
}

async function answer(api: Api, path: string, query: URLSearchParams, message: IncomingMessage): Promise<Answer> {
  const method = message.method ?? 'GET';
  let found: ReturnType<typeof match>;
  try {
    found = match(api.routes, method, path);
  } catch {
    throw api.invalid('the address is not well-formed');
  }
  if (!found) throw api.unknown(`${method} ${path}`);
  const read = <Shape>(shape: ZodType<Shape>) => readJson(message, shape, api.invalid);
  const call: Call = { method, path, query, headers: message.headers, params: found.params, message, read };
  return found.handle(call);
}

/** The gateway of hosted Supabase requires a key before a request reaches Auth or Storage. */
function requireKey(cloud: Cloud, { headers }: IncomingMessage): void {
  const key = String(headers.apikey ?? '');
  const bearer = (headers.authorization ?? '').replace(/^Bearer /i, '');
  if (roleOfKey(cloud, key) || roleOfKey(cloud, bearer)) return;
  const message = key ? 'Invalid API key' : 'No API key found in request';
  throw new Refusal(401, message, { message, hint: 'Send the publishable or the secret key of this local cloud as `apikey`.' });
}

function allowOrigins(message: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'x-total-count, link, x-supabase-api-version, content-range, etag');
  if (message.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS');
  response.setHeader('access-control-allow-headers', message.headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-max-age', '3600');
}

/** Reads the rest of a refused upload: a client that is still sending would miss the answer. */
async function drained(message: IncomingMessage): Promise<boolean> {
  let bytes = 0;
  try {
    for await (const chunk of chunksOf(message)) {
      bytes += chunk.length;
      if (bytes > MAX_DRAIN_BYTES) return false;
    }
    return message.complete;
  } catch {
    return false;
  }
}
