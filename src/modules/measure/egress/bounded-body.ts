import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createInflate, createUnzip, createZstdDecompress } from 'node:zlib';
import { EgressError } from './egress-error.ts';

export interface BodyLimits {
  /** Max bytes on the wire, and max bytes decompressed. */
  maxWireBytes: number;
  maxBytes: number;
}

export interface Body {
  bytes: Buffer;
  wireBytes: number;
  /** Reason for truncation; the body up to there is kept. */
  cut: 'too_large' | 'too_slow' | 'connection_lost' | 'answer_malformed' | null;
}

const DECODERS: Record<string, () => NodeJS.ReadWriteStream & { destroy(): void }> = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

export const ACCEPTED_ENCODINGS = 'gzip, deflate, br, zstd';

/** Reads a response up to its limits, decompressing as a stream: a decompression bomb stops at the limit of decompressed bytes. */
export function readBody(message: IncomingMessage, { maxWireBytes, maxBytes }: BodyLimits, signal: AbortSignal): Promise<Body> {
  const encoding = (message.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const decoder = DECODERS[encoding]?.();
  if (!decoder && encoding !== 'identity') {
    message.destroy();
    return Promise.reject(new EgressError('answer_malformed'));
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let [wireBytes, size] = [0, 0];
    let isOver = false;
    const end = (cut: Body['cut']) => {
      if (isOver) return;
      isOver = true;
      signal.removeEventListener('abort', late);
      if (cut) message.destroy();
      decoder?.destroy();
      resolve({ bytes: Buffer.concat(chunks), wireBytes, cut });
    };
    const late = () => end('too_slow');
    if (signal.aborted) return late();
    signal.addEventListener('abort', late, { once: true });
    const keep = (chunk: Buffer) => {
      if (isOver) return;
      chunks.push(chunk.subarray(0, maxBytes - size));
      size += chunk.length;
      if (size > maxBytes) end('too_large');
    };
    message.on('data', (chunk: Buffer) => {
      wireBytes += chunk.length;
      if (!decoder) keep(chunk);
      if (wireBytes > maxWireBytes) end('too_large');
    });
    message.once('error', () => end('connection_lost'));
    message.once('aborted', () => end('connection_lost'));
    if (!decoder) message.once('end', () => end(null));
    else {
      decoder.on('data', keep);
      decoder.once('error', () => end('answer_malformed'));
      decoder.once('end', () => end(null));
      message.pipe(decoder);
    }
  });
}
