import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { LabDraft } from '#ruler/lab/lab-run.ts';
import { addressOf } from '#ruler/own/release-links.ts';

/** A name of this machine, which browsers trust as they do HTTPS. */
const HOST = 'draft.localhost';
const TEXT = /^text\/|svg|json|xml|javascript/;

/** Serves a draft on the loopback of this process, compressed as it would be live. */
export async function serveDraft(files: LabDraft): Promise<{ url: string; port: number }> {
  const answers = new Map(
    files.map(({ path, type, headers, body }) => {
      const bytes = Buffer.from(body, 'base64');
      const isText = TEXT.test(type);
      const more = { ...headers, 'content-type': type, ...(isText && { 'content-encoding': 'gzip' }) };
      return [addressOf('', path), { headers: more, body: isText ? gzipSync(bytes) : bytes }];
    }),
  );
  const server = createServer((asked, answer) => {
    const found = answers.get(decode(asked.url ?? '/'));
    if (!found) return answer.writeHead(404).end();
    answer.writeHead(200, found.headers).end(found.body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  // It ends with its process.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { url: `http://${HOST}:${port}/`, port };
}

function decode(asked: string): string {
  const path = asked.split('?')[0]!;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
