import type { IncomingMessage } from 'node:http';
import { chunksOf } from '../http/http.ts';
import { invalidStorageBody } from './storage-refusal.ts';

const MAX_HEAD_BYTES = 16_384;
const MAX_FIELD_BYTES = 1_000_000;

export type FormFile = { fields: Record<string, string>; mimeType: string; bytes: AsyncGenerator<Buffer> };

/**
 * Reads a multipart form up to its first file, whose bytes then stream. supabase-js puts all fields before the file. Refuses a form
 * without file or with oversized fields.
 */
export async function readForm(message: IncomingMessage): Promise<FormFile> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(message.headers['content-type'] ?? '');
  if (!boundary) throw invalidStorageBody('the form has no boundary');
  const reader = new Reader(message, Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`));
  const fields: Record<string, string> = {};
  for await (const _ of reader.untilBoundary()) {
    // content before the first boundary is ignored
  }
  while (await reader.nextPart()) {
    const head = await reader.head();
    const name = /[;\s]name="((?:[^"\\]|\\.)*)"/i.exec(head)?.[1] ?? '';
    if (/[;\s]filename="/i.test(head)) {
      const mimeType = /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1]?.trim() ?? 'application/octet-stream';
      return { fields, mimeType, bytes: reader.untilBoundary() };
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of reader.untilBoundary()) {
      size += chunk.length;
      if (size > MAX_FIELD_BYTES) throw invalidStorageBody('a field of the form is too large');
      chunks.push(chunk);
    }
    fields[name] = Buffer.concat(chunks).toString('utf8');
  }
  throw invalidStorageBody('the form has no file');
}

class Reader {
  readonly #source: AsyncIterator<Buffer>;
  readonly #delimiter: Buffer;
  // A line break is put before the stream, so that the first boundary looks like all others.
  #buffer: Buffer = Buffer.from('\r\n');

  constructor(message: IncomingMessage, delimiter: Buffer) {
    this.#source = chunksOf(message)[Symbol.asyncIterator]();
    this.#delimiter = delimiter;
  }

  /** Yields all bytes before the next boundary, and steps over it. Holds back only a possible start of the boundary. */
  async *untilBoundary(): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#buffer.indexOf(this.#delimiter);
      if (at >= 0) {
        if (at > 0) yield this.#buffer.subarray(0, at);
        this.#buffer = this.#buffer.subarray(at + this.#delimiter.length);
        return;
      }
      const safe = this.#buffer.length - this.#delimiter.length + 1;
      if (safe > 0) {
        yield this.#buffer.subarray(0, safe);
        this.#buffer = this.#buffer.subarray(safe);
      }
      await this.#more();
    }
  }

  /** False at the closing boundary. */
  async nextPart(): Promise<boolean> {
    while (this.#buffer.length < 2) await this.#more();
    const isLast = this.#buffer.subarray(0, 2).toString() === '--';
    if (!isLast) this.#buffer = this.#buffer.subarray(2);
    return !isLast;
  }

  async head(): Promise<string> {
    for (let end = -1; ; ) {
      end = this.#buffer.indexOf('\r\n\r\n');
      if (end >= 0) {
        const head = this.#buffer.subarray(0, end).toString('utf8');
        this.#buffer = this.#buffer.subarray(end + 4);
        return head;
      }
      if (this.#buffer.length > MAX_HEAD_BYTES) throw invalidStorageBody('a part of the form has too long a head');
      await this.#more();
    }
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#source.next();
    if (done) throw invalidStorageBody('the form ends in its middle');
    this.#buffer = Buffer.concat([this.#buffer, value]);
  }
}
