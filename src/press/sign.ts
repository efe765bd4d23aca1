import sharp from 'sharp';
import { qrPath } from '#site/render/qr.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { contrast } from '#site/theme/oklch.ts';
import { PAIRINGS, solveTheme } from '#site/theme.ts';
import { cached } from './cache.ts';
import { typeset } from './typeset.ts';

/** A6 at 300 dots per inch. */
export const SIGN = { width: 1240, height: 1748 } as const;

const MARGIN = 120;
const PANEL = SIGN.width - 2 * MARGIN;
/** Top of the QR code; the name is centred above it. */
const TOP = 390;

/** Contrast with white: at close range cameras take a lighter colour for white. */
const READ_CONTRAST = 7;

const CALL: Readonly<Record<string, string>> = {
  pt: 'Aponte a câmera do celular',
  en: 'Point your phone’s camera here',
  es: 'Apunta con la cámara del celular',
  ar: 'وجّه كاميرا هاتفك إلى هنا',
};

/** Side of a finder pattern, in modules. */
const FINDER = 7;
const EDGE = 4;

/** The three finder patterns in the colour of the site. Kept square: simple readers miss rounded ones. */
function finders(side: number, ink: string, mark: string): string {
  const far = side - EDGE - FINDER;
  return [
    [EDGE, EDGE],
    [far, EDGE],
    [EDGE, far],
  ]
    .map(
      ([x, y]) =>
        `<g transform="translate(${x} ${y})"><path fill="#fff" d="M-.1-.1h7.2v7.2H-.1z"/><rect x=".5" y=".5" width="6" height="6" fill="none" stroke="${ink}"/><rect x="2" y="2" width="3" height="3" fill="${mark}"/></g>`,
    )
    .join('');
}

/**
 * A counter sign in the site's look: its name, a QR code of its address, and the address in letters.
 * PNG, A6 at 300 dpi.
 * @param address as read aloud and typed, without protocol.
 */
export async function pressSign(document: SiteDocument, url: string, address: string, cacheDir?: string): Promise<Buffer> {
  const { site, theme } = document;
  const name = plainTextOf(document, site.name, site.defaultLocale).trim();
  const { brand, plain } = solveTheme(theme).light;
  const { display, text, weight } = PAIRINGS[theme.type.pairing];
  const { d, side } = qrPath(url);
  const scale = PANEL / side;
  const code = `<g transform="translate(${MARGIN} ${TOP}) scale(${scale})"><rect fill="#fff" width="${side}" height="${side}" rx="1.6"/><g stroke="${plain.text}" shape-rendering="crispEdges"><path d="${d}" transform="translate(0 .5)"/></g>${finders(side, plain.text, contrast(plain.link, '#ffffff') >= READ_CONTRAST ? plain.link : plain.text)}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIGN.width}" height="${SIGN.height}"><path fill="${brand.bg}" d="M0 0h${SIGN.width}v${SIGN.height}H0z"/>${code}</svg>`;
  const call = CALL[site.defaultLocale.split('-')[0] ?? ''] ?? CALL.en!;
  return cached(cacheDir, ['sign 2', svg, name, call, address, theme.type.pairing], async () => {
    const common = { width: PANEL, align: 'center' } as const;
    const [title, ask, where] = await Promise.all([
      typeset({ ...common, text: name || address, face: display.face, weight, size: 170, height: 270 }, cacheDir),
      typeset({ ...common, text: call, face: text.face, weight: 400, size: 50, height: 80 }, cacheDir),
      typeset({ ...common, text: address, face: text.face, weight: 700, size: 58, height: 90 }, cacheDir),
    ]);
    const foot = TOP + PANEL + 52;
    const placed = [
      { ...title, top: (TOP + 16 - title.height) / 2 },
      { ...ask, top: foot },
      { ...where, top: foot + ask.height + 14 },
    ];
    const words = placed.map(
      ({ d, width, top }) => `<path d="${d}" transform="translate(${(SIGN.width - width) / 2} ${top.toFixed(1)})"/>`,
    );
    const whole = svg.replace(/<\/svg>$/, `<g fill="${brand.text}">${words.join('')}</g></svg>`);
    return sharp(Buffer.from(whole)).withMetadata({ density: 300 }).png({ palette: true }).toBuffer();
  });
}
