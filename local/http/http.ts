import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ZodType, z } from 'zod';

const MAX_JSON_BYTES = 1_000_000;

export type Call = {
  method: string;
  /** Decoded path below the host, e.g. `/auth/v1/user`. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** Values of the route's `:name` and `*` parts; `*` is called `rest`. */
  params: Record<string, string>;
  message: IncomingMessage;
  /** The parsed JSON body. Throws `invalid` with a 400 when it does not match the shape. */
  read<Shape>(shape: ZodType<Shape>): Promise<Shape>;
};

export type Answer = {
  status?: number;
  headers?: Record<string, string>;
  body?: object | string | Buffer | Readable | null;
};

export type Handler = (call: Call) => Promise<Answer>;

/** A refusal for the client, with the hosted service's status, body and headers. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, body: object, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** Builds the refusal for a malformed body in the format of the called API. */
export type InvalidBody = (message: string) => Refusal;

export async function readJson<Shape>(message: IncomingMessage, shape: ZodType<Shape>, invalid: InvalidBody): Promise<Shape> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(message)) {
    bytes += chunk.length;
    if (bytes > MAX_JSON_BYTES) throw invalid('the body is too large');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  let value: unknown;
  try {
    value = text === '' ? {} : JSON.parse(text);
  } catch {
    throw invalid('Could not read the body: it is not JSON');
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw invalid(z.prettifyError(result.error).replaceAll('\n', ' '));
}

export async function send(response: ServerResponse, isHead: boolean, answer: Answer): Promise<void> {
  const { status = 200, headers = {}, body = null } = answer;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (isStream(body)) {
    if (!isHead) return pipeline(body, response);
    body.destroy();
    response.end();
    return;
  }
  const bytes = toBytes(body);
  if (body !== null && typeof body === 'object' && !Buffer.isBuffer(body))
    response.setHeader('content-type', 'application/json; charset=utf-8');
  if (bytes.length > 0 && !response.hasHeader('content-length')) response.setHeader('content-length', bytes.length);
  response.end(isHead ? undefined : bytes);
}

function toBytes(body: object | string | Buffer | null): Buffer {
  if (body === null) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function isStream(body: Answer['body']): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}

/** The body's bytes. Leaving the loop early keeps the connection open, so that a refusal can still be sent. */
export function chunksOf(message: IncomingMessage): AsyncIterable<Buffer> {
  return message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

/** First value of a request header. */
export function header(call: Call, name: string): string | undefined {
  const value = call.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Guards against DNS rebinding: a foreign page must not reach us through a name that points to 127.0.0.1. */
export function isLoopback(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|[\w-]+\.localhost|\[::1\])(:\d+)?$/i.test(host ?? '');
}
