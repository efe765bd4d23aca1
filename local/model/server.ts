import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, isLoopback, Refusal, readJson, send } from '../http/http.ts';
import { match, type Route, route } from '../http/router.ts';
import { answerTo, ECHO, RECORDED, type Unrecorded } from './answers.ts';
import { type Pace, streamCompletion, wholeCompletion } from './completion.ts';
import { Fault, Faults } from './faults.ts';
import { RECORDINGS } from './recordings.ts';
import { badRequest, refuse, unknownModel } from './refusal.ts';
import { ChatRequest } from './request.ts';
import { Streams } from './streams.ts';

const SECOND = 1000;
/** About the speed of one stream of a shared server. */
const PACE: Pace = { firstTokenMs: 150, tokensPerSecond: 60 };
const MODELS = [RECORDED, ECHO];
/** The vLLM version being imitated. */
const VLLM_VERSION = '0.12.0';

export type ModelOptions = {
  port: number;
  recordings?: string;
  pace?: Partial<Pace>;
  /** Concurrent streams; unlimited without it. */
  streams?: number;
  /** Answers questions without a recording; without it they are refused. */
  unrecorded?: Unrecorded;
  apiKey?: string;
};
export type LocalModel = {
  port: number;
  /** For `VLLM_BASE_URL`. */
  url: string;
  faults: Faults;
  /** Requests received, and those whose client disconnected early. */
  count: { requests: number; aborted: number };
  close(): Promise<void>;
};

interface Completing {
  recordings: NonNullable<ModelOptions['recordings']>;
  unrecorded: ModelOptions['unrecorded'];
  faults: Faults;
  count: LocalModel['count'];
  streams: Streams;
  pace: typeof PACE;
}

/** Answers chat completions from the recordings, at the pace of a model. */
function completions({ recordings, unrecorded, faults, count, streams, pace }: Completing) {
  return async (call: Call, response: ServerResponse): Promise<void> => {
    count.requests++;
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const request = await call.read(ChatRequest);
    if (!MODELS.includes(request.model)) throw unknownModel(request.model);
    const fault = faults.take();
    const { signal } = gone;
    if (fault?.mode === 'hang') await sleep(600 * SECOND, undefined, { signal });
    refuseBy(fault);
    const answer = answerTo(request, { recordings, unrecorded, fault });
    const head = { id: `chatcmpl-${randomUUID().replaceAll('-', '')}`, created: Math.floor(Date.now() / SECOND), model: request.model };
    const firstTokenMs = fault?.mode === 'slow_first_token' ? fault.delayMs : pace.firstTokenMs;
    const includeUsage = request.stream_options?.include_usage ?? false;
    await streams.use(signal, async () => {
      if (request.stream) return streamCompletion(response, head, answer, { pace: { ...pace, firstTokenMs }, fault, includeUsage, signal });
      await sleep(firstTokenMs + (answer.tokens.length / pace.tokensPerSecond) * SECOND, undefined, { signal });
      await send(response, false, { body: wholeCompletion(head.id, head.created, request, answer, fault) });
    });
  };
}

/** Requests that show and set faults. */
function controlRoutes(faults: Faults, status: () => object): Route[] {
  return [
    route('GET', '/_control', async () => ({ body: status() })),
    route('POST', '/_control', async ({ read }) => {
      faults.add(await read(Fault));
      return { body: status() };
    }),
    route('DELETE', '/_control', async () => {
      faults.clear();
      return { body: status() };
    }),
  ];
}

/** Starts the stand-in for a vLLM server on a port of 127.0.0.1 (0: any free one). */
export async function startModel({ port, recordings = RECORDINGS, unrecorded, apiKey, ...speed }: ModelOptions): Promise<LocalModel> {
  const pace = { ...PACE, ...speed.pace };
  const streams = new Streams(speed.streams ?? Number.POSITIVE_INFINITY);
  const faults = new Faults();
  const count = { requests: 0, aborted: 0 };
  const began = Math.floor(Date.now() / SECOND);
  const status = () => ({ ...count, faults: faults.waiting });

  const complete = completions({ recordings, unrecorded, faults, count, streams, pace });

  const routes: Route[] = [
    route('GET', '/health', async () => ({})),
    route('GET', '/version', async () => ({ body: { version: VLLM_VERSION } })),
    route('GET', '/v1/models', async () => ({ body: { object: 'list', data: MODELS.map((id) => modelCard(id, began)) } })),
    ...controlRoutes(faults, status),
  ];

  const server = createServer(async (message, response) => {
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://local');
    const { headers, method = 'GET' } = message;
    const read: Call['read'] = (shape) => readJson(message, shape, badRequest);
    const call = (params: Record<string, string>): Call => ({
      method,
      path: pathname,
      query: searchParams,
      headers,
      params,
      message,
      read,
    });
    try {
      if (!isLoopback(headers.host)) throw refuse(421, 'BadRequestError', 'This server answers to loopback names alone.');
      if (apiKey && pathname.startsWith('/v1/') && headers.authorization !== `Bearer ${apiKey}`)
        throw new Refusal(401, 'Unauthorized', { error: 'Unauthorized' });
      if (method === 'POST' && pathname === '/v1/chat/completions') return await complete(call({}), response);
      const found = match(routes, method, pathname);
      if (!found) throw refuse(404, 'NotFoundError', 'Not Found');
      await send(response, method === 'HEAD', await found.handle(call(found.params)));
    } catch (error) {
      if (response.destroyed || response.writableEnded || response.headersSent) {
        if (response.destroyed && !response.writableEnded) count.aborted++;
        return void response.destroy();
      }
      if (!(error instanceof Refusal)) process.stderr.write(`${method} ${pathname} ${(error as Error).stack}\n`);
      await send(response, false, answerOf(error)).catch(() => response.destroy());
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}/v1`,
    faults,
    count,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const answerOf = (error: unknown): Refusal =>
  error instanceof Refusal ? error : refuse(500, 'InternalServerError', 'Internal server error');

function refuseBy(fault: Fault | null): void {
  const seconds = fault?.retryAfterSeconds;
  const header: Record<string, string> = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  if (fault?.mode === 'rate_limited') throw refuse(429, 'RateLimitError', 'Rate limit reached.', null, header);
  if (fault?.mode === 'error_500') throw refuse(500, 'InternalServerError', 'EngineCore encountered an issue.');
  if (fault?.mode === 'unavailable_503') throw refuse(503, 'ServiceUnavailableError', 'The server is starting.');
  if (fault?.mode === 'unauthorized_401') throw new Refusal(401, 'Unauthorized', { error: 'Unauthorized' });
}

const modelCard = (id: string, created: number): object => ({
  ...{ id, object: 'model', created, owned_by: 'vllm', root: id, parent: null, max_model_len: 32_768 },
  permission: [],
});
