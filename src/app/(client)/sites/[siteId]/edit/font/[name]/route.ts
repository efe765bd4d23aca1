import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_SOURCES } from '#editor/canvas/font-css.ts';

/** A complete font for the canvas, where any letter may be typed next; published pages get a subset. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const source = FONT_SOURCES.find((font) => font.name === name);
  if (!source) return new Response(null, { status: 404 });
  try {
    const body = await readFile(join(process.cwd(), 'node_modules', source.package, 'files', source.name));
    return new Response(new Uint8Array(body), {
      headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=31536000, immutable' },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
