import sharp from 'sharp';
import type { ReportSheet, SheetScreen } from './sheet.ts';

/** Height of a phone's screen by its width. */
const RATIO = 760 / 412;
const WIDTH = 412;

/** PDFs hold neither WebP nor GIF: screens as JPEG, cut to what a phone shows at once. */
export async function printableScreens(sheet: ReportSheet): Promise<ReportSheet> {
  if (!sheet.pair) return sheet;
  const [before, after] = await Promise.all([printable(sheet.pair.sides[0]), printable(sheet.pair.sides[1])]);
  return { ...sheet, pair: { ...sheet.pair, sides: [before, after] } };
}

async function printable(side: SheetScreen): Promise<SheetScreen> {
  if (!side.picture) return side;
  const data = await sharp(Buffer.from(side.picture.slice(side.picture.indexOf(',') + 1), 'base64'))
    .resize({ width: WIDTH, height: Math.round(WIDTH * RATIO), fit: 'cover', position: 'top' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 78 })
    .toBuffer()
    // A broken picture costs the report a picture, and nothing else.
    .catch(() => null);
  return { ...side, picture: data && `data:image/jpeg;base64,${data.toString('base64')}` };
}
