/** Bytes: what the first view of a page costs. */
import { gzipSync } from 'node:zlib';
import type { Measured } from './measure.ts';

const KB = 1024;

export function heavyOf({ pages, files }: Measured): string[] {
  const wrong: string[] = [];
  const want = (ok: boolean, what: string) => {
    if (!ok) wrong.push(what);
  };
  for (const { path, bytes, html } of pages) {
    want(bytes <= 14 * KB, `${path}: ${bytes} bytes of HTML, CSS and art in brotli, at most ${14 * KB}`);
    const zipped = gzipSync(html).length;
    want(zipped <= 30 * KB, `${path}: ${zipped} bytes in gzip`);
  }
  const fonts = files.filter((file) => file.type === 'font/woff2');
  const fontBytes = fonts.reduce((sum, file) => sum + file.body.length, 0);
  want(fonts.length <= 2, `${fonts.length} fonts`);
  want(fontBytes <= 60 * KB, `${fontBytes} bytes of fonts`);
  want(!files.some((file) => /javascript/.test(file.type)), 'a script');
  return wrong;
}
