import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Reply = string | number | null | Error | Reply[];
type Pending = { resolve: (reply: Reply) => void; reject: (error: Error) => void };

/** Whether a real redis-server can be started here; says so when not. */
export function redisIsHere(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('Skipped: redis-server is not installed, so the limits that are counted in Redis are not proven here.');
    return false;
  }
}

/** A real Redis behind a door that speaks Upstash's REST: one command to `/`, a list of them to `/pipeline` or `/multi-exec`. */
export async function startUpstash(): Promise<{ url: string; token: string; commands: string[][]; stop(): Promise<void> }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'test-redis-'));
  const socketPath = path.join(dir, 'redis.sock');
  const redis = spawn('redis-server', ['--port', '0', '--unixsocket', socketPath, '--save', '', '--dir', dir], { stdio: 'ignore' });
  const ask = await connectRedis(socketPath, redis);
  const token = 'a-token-of-tests';
  const commands: string[][] = [];
  const scripts = new Map<string, string>();

  const run = async (command: unknown[], encoded: boolean) => {
    const words = command.map(String);
    commands.push(words);
    const reply = await ask(inPlainRedis(words, scripts));
    return reply instanceof Error ? { error: reply.message } : { result: encoded ? encode(reply) : reply };
  };
  const server: Server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { error: 'WRONGPASS invalid or missing auth token' });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    const encoded = request.headers['upstash-encoding'] === 'base64';
    if (request.url === '/') {
      const result = await run(body, encoded);
      return answer('error' in result ? 400 : 200, result);
    }
    if (request.url !== '/pipeline' && request.url !== '/multi-exec') return answer(404, { error: `ERR no such door: ${request.url}` });
    answer(200, await Promise.all((body as unknown[][]).map((command) => run(command, encoded))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    commands,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const ended = new Promise((resolve) => redis.once('exit', resolve));
      redis.kill('SIGKILL');
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/** Upstash has a flag of its own in the first line of a script, which Redis does not know: without it the script has another name. */
function inPlainRedis(words: string[], scripts: Map<string, string>): string[] {
  const [name = '', script = '', ...rest] = words;
  if (/^evalsha$/i.test(name)) return [name, scripts.get(script) ?? script, ...rest];
  if (!/^eval$/i.test(name)) return words;
  const plain = script.replace(/^#!lua flags=allow-key-locking\n/, '');
  scripts.set(sha1(script), sha1(plain));
  return [name, plain, ...rest];
}

const encode = (reply: Reply): Reply =>
  Array.isArray(reply) ? reply.map(encode) : typeof reply === 'string' && reply !== 'OK' ? Buffer.from(reply).toString('base64') : reply;

/** One connection; replies come in the order of the commands. */
async function connectRedis(socketPath: string, redis: ChildProcess): Promise<(command: string[]) => Promise<Reply>> {
  const socket = await untilOpen(socketPath, redis);
  const waiting: Pending[] = [];
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, Buffer.from(chunk)]);
    for (let read = parse(rest, 0); read; read = parse(rest, 0)) {
      rest = rest.subarray(read.end);
      waiting.shift()?.resolve(read.reply);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('redis has ended'));
  });
  socket.on('error', () => {});
  return (command) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      socket.write(`*${command.length}\r\n${command.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`);
    });
}

async function untilOpen(socketPath: string, redis: ChildProcess) {
  for (let tries = 0; tries < 200 && redis.exitCode === null; tries++) {
    const socket = connect(socketPath);
    const opened = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (opened) return socket;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('redis-server did not start');
}

/** One reply of Redis's own protocol, or null while it is not whole. */
function parse(bytes: Buffer, start: number): { reply: Reply; end: number } | null {
  const lineEnd = bytes.indexOf('\r\n', start);
  if (lineEnd < 0) return null;
  const kind = String.fromCharCode(bytes[start]!);
  const line = bytes.toString('utf8', start + 1, lineEnd);
  const end = lineEnd + 2;
  if (kind === '+') return { reply: line, end };
  if (kind === '-') return { reply: new Error(line), end };
  if (kind === ':') return { reply: Number(line), end };
  const length = Number(line);
  if (length < 0) return { reply: null, end };
  if (kind === '$')
    return bytes.length < end + length + 2 ? null : { reply: bytes.toString('utf8', end, end + length), end: end + length + 2 };
  const replies: Reply[] = [];
  let at = end;
  for (let i = 0; i < length; i++) {
    const one = parse(bytes, at);
    if (!one) return null;
    replies.push(one.reply);
    at = one.end;
  }
  return { reply: replies, end: at };
}
