/** Builds zip archives file by file, so that a large site is never in memory twice. The same files give the same bytes. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ArchiveFile {
  path: string;
  body: Uint8Array | string;
}

/** Earliest timestamp of the zip format, in local time, as zip writes it. */
const MOMENT = new Date(1980, 0, 1);
/** Formats that are compressed already. */
const PACKED = /\.(avif|webp|jpe?g|png|woff2)$/;

/** The archive as a stream: the next file is compressed once the one before it was read. */
export function zipStream(files: readonly ArchiveFile[]): ReadableStream<Uint8Array> {
  const waiting = [...files];
  let archive: Zip;
  return new ReadableStream({
    start(controller) {
      archive = new Zip((error, chunk, final) => {
        if (error) return controller.error(error);
        if (chunk.length > 0) controller.enqueue(chunk);
        if (final) controller.close();
      });
    },
    pull() {
      const file = waiting.shift();
      if (!file) return archive.end();
      const body = typeof file.body === 'string' ? strToU8(file.body) : file.body;
      const entry = PACKED.test(file.path) ? new ZipPassThrough(file.path) : new ZipDeflate(file.path, { level: 6 });
      entry.mtime = MOMENT;
      archive.add(entry);
      entry.push(body, true);
    },
    cancel() {
      archive.terminate();
    },
  });
}
