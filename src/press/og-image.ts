import sharp from 'sharp';
import { drawCard } from '#site/art/card.ts';
import { drawArt } from '#site/art.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { PAIRINGS } from '#site/theme.ts';
import { cached } from './cache.ts';
import { typeset } from './typeset.ts';

const GAP = 44;

/** The picture that represents the site: the hero's, else any drawn one. */
function leadArt(document: SiteDocument): Asset | null {
  const hero = Object.values(document.sections).find((section) => section.kind === 'hero' && section.media && !section.hidden);
  const assets = [hero?.media ? document.assets[hero.media] : undefined, ...Object.values(document.assets)];
  const art = assets.find((asset) => asset?.source.from === 'art');
  // The card already sets the name large, so a picture made of type would repeat it.
  return art?.source.from === 'art' && art.source.style === 'letter' ? { ...art, source: { ...art.source, style: 'riso' } } : (art ?? null);
}

/** The first sentence without its full stop, or as many whole words as fit. */
function shorten(text: string, maxLength: number): string {
  const sentence = text.match(/^.+?[.!?؟](?=\s|$)/u)?.[0] ?? text;
  const chosen = sentence.length <= maxLength ? sentence : sentence.slice(0, maxLength).replace(/[\s,;:–—-]+\S*$/, '…');
  return chosen.replace(/\.$/, '');
}

/** Font size in pixels at which a name of that length takes two or three lines. */
const nameSize = (name: string) => (name.length <= 10 ? 104 : name.length <= 18 ? 84 : name.length <= 32 ? 66 : 52);

/** The preview picture for messengers: the name, one line about it, and the site's art. PNG, 1200 × 630. */
export async function ogImage(document: SiteDocument, cacheDir: string | undefined): Promise<Buffer> {
  const { site, theme } = document;
  const home = Object.values(document.pages).find((page) => page.type === 'home');
  const name = plainTextOf(document, site.name, site.defaultLocale).trim();
  const about = shorten(home ? plainTextOf(document, home.seo.description, site.defaultLocale).trim() : '', 96);
  const card = drawCard(theme, leadArt(document), drawArt);
  const { display, text, weight } = PAIRINGS[theme.type.pairing];
  return cached(cacheDir, ['og 4', card.svg, name, about, theme.type.pairing], async () => {
    const { box } = card;
    const align = /[\u0590-\u08ff]/.test(name) ? 'right' : 'left';
    const common = { width: box.width, align } as const;
    const lines = [
      { ...common, text: name, face: display.face, weight, size: nameSize(name), height: 330, color: card.text },
      { ...common, text: about, face: text.face, weight: 400, size: 32, height: 140, color: card.muted },
    ].filter((line) => line.text);
    const set = await Promise.all(lines.map(async (line) => ({ ...(await typeset(line, cacheDir)), color: line.color })));
    let top = box.y + Math.max(0, (box.height - set.reduce((sum, one) => sum + one.height + GAP, -GAP)) / 2);
    const words = set.map(({ d, width, height, color }) => {
      const left = align === 'right' ? box.x + box.width - width : box.x;
      const placed = `<path fill="${color}" d="${d}" transform="translate(${left} ${top.toFixed(1)})"/>`;
      top += height + GAP;
      return placed;
    });
    const svg = card.svg.replace(/<\/svg>$/, `${words.join('')}</svg>`);
    return sharp(Buffer.from(svg)).png({ palette: true, quality: 90, effort: 4 }).toBuffer();
  });
}
