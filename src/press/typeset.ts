import { randomUUID } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Face } from '#site/theme.ts';
import { contentHash } from './cache.ts';
import { type Subset, subsetsFor, wholeFont } from './faces.ts';
import { familyOf } from './true-type.ts';

/** Words to be set in a face of the site. */
export interface Line {
  text: string;
  face: Face;
  weight: number;
  /** Of the type, in pixels. */
  size: number;
  /** The words wrap at this width and shrink rather than be higher than that. */
  width: number;
  height: number;
  /** `#rrggbb` */
  color: string;
  align: 'left' | 'right';
}

const escapeMarkup = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * A font as a file that stays: the text engine opens it again whenever it likes, so it must outlive the call.
 */
async function fontFile(
  face: Face,
  subset: Subset,
  weight: number,
  cacheDir: string | undefined,
): Promise<{ path: string; family: string }> {
  const font = await wholeFont(face, subset, weight, cacheDir);
  const folder = cacheDir ?? join(tmpdir(), `page-magic-faces-${process.getuid?.() ?? 0}`);
  const path = join(folder, `${contentHash(font)}.ttf`);
  const isThere = await stat(path).then(
    (found) => found.size === font.length,
    () => false,
  );
  if (!isThere) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const temporary = `${path}.${randomUUID()}`;
    await writeFile(temporary, font);
    await rename(temporary, path);
  }
  return { path, family: familyOf(font) };
}

/** The words as a PNG with a clear ground. Only the site's own faces take part, unless they lack a character. */
export async function typeset(line: Line, cacheDir: string | undefined): Promise<{ png: Buffer; width: number; height: number }> {
  const { face, weight, size, width, height, color, align } = line;
  const subsets = subsetsFor(face, line.text);
  const fonts = await Promise.all((subsets.length > 0 ? subsets : (['latin'] as const)).map((s) => fontFile(face, s, weight, cacheDir)));
  const [main, ...others] = fonts as [{ path: string; family: string }, ...{ path: string; family: string }[]];
  // Reading any text with a font file makes that font known to the engine.
  for (const other of others) await sharp({ text: { text: '.', fontfile: other.path } }).metadata();
  const draw = async (pixels: number) => {
    const text = `<span foreground="${color}" weight="${weight}">${escapeMarkup(line.text)}</span>`;
    const font = `${main.family} ${pixels}`;
    const { data, info } = await sharp({
      text: { text, font, fontfile: main.path, width, align, rgba: true, dpi: 72, spacing: Math.round(pixels * 0.08) },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
    return { png: data, width: info.width, height: info.height };
  };
  let drawn = await draw(size);
  for (let pixels = size; pixels > 14 && (drawn.height > height || drawn.width > width); ) {
    pixels = Math.floor(pixels * 0.85);
    drawn = await draw(pixels);
  }
  return drawn;
}
