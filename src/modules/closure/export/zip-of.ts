import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportedFile } from './exported-file.ts';

/** Streams a ZIP of these files in order; a slow reader slows down the reading (backpressure). */
export async function* zipOf(files: AsyncIterable<ExportedFile>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else made.push(chunk);
  });
  const take = () => {
    if (failed) throw failed;
    const taken = made;
    made = [];
    return taken;
  };
  for await (const { path, packed, chunks } of files) {
    const file = packed ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 3 });
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(chunk);
      yield* take();
    }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
