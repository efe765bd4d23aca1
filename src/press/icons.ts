import sharp from 'sharp';
import { drawMonogram, initialOf } from '#site/art.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { PAIRINGS } from '#site/theme.ts';
import { cached } from './cache.ts';
import { subsetsFor, wholeFont } from './faces.ts';
import { letterOutline } from './typeset.ts';

/** The site's icon, made from its initial in its display face: an SVG for tabs and a PNG of 180 pixels for home screens. */
export async function siteIcons(document: SiteDocument, cacheDir: string | undefined): Promise<{ svg: string; png: Buffer }> {
  const { theme, site } = document;
  const name = plainTextOf(document, site.name, site.defaultLocale);
  const letter = initialOf(name);
  const { display, weight } = PAIRINGS[theme.type.pairing];
  const [subset = 'latin'] = subsetsFor(display.face, letter);
  const font = await wholeFont(display.face, subset, weight, cacheDir);
  const svg = drawMonogram(name, theme, letterOutline(font, letter, 64, 0.56) ?? undefined);
  // Home screens round the corners themselves.
  const square = svg.replace(/ rx="\d+"/, '');
  const png = await cached(cacheDir, ['icon 1', square], () =>
    sharp(Buffer.from(square), { density: 288 }).resize(180, 180).png({ palette: true }).toBuffer(),
  );
  return { svg, png };
}
