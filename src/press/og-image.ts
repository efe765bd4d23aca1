import sharp from 'sharp';
import { type CardPicture, drawCard } from '#site/art/card.ts';
import { drawArt } from '#site/art.ts';
import { conceptNamed } from '#site/concepts/index.ts';
import { sectionsOf } from '#site/outline.ts';
import type { Section, SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { PAIRINGS } from '#site/theme.ts';
import { cached } from './cache.ts';
import { typeset } from './typeset.ts';

const GAP = 36;
/** Widths in pixels of a drawing: of the phone's composition, and of a picture beside the words. */
const PLATE = 440;
const ART = 560;

/** The drawing of the first view: its concept's composition for phones, or the art that it shows; nothing that it does not. */
function pictureOf(document: SiteDocument, hero: Section | undefined, html: string): CardPicture | null {
  if (!hero) return null;
  if (conceptNamed(hero.layout)) {
    const svg = /<svg class="plate plate-tall"[\s\S]*?<\/svg>/.exec(html)?.[0];
    // The page's styles say so of every drawing.
    return svg ? { svg: svg.replace('<svg', '<svg fill="none"'), width: PLATE } : null;
  }
  const art = hero.media && hero.layout !== 'statement' ? document.assets[hero.media] : undefined;
  if (art?.source.from !== 'art') return null;
  // The card already sets the name large, so a picture made of type would repeat it.
  const shown = art.source.style === 'letter' ? ({ ...art, source: { ...art.source, style: 'riso' } } as const) : art;
  return { svg: drawArt(shown, document.theme, { width: ART, height: 630, title: null }), width: ART };
}

/** The first sentence without its full stop, or as many whole words as fit. */
function shorten(text: string, maxLength: number): string {
  const sentence = text.match(/^.+?[.!?؟](?=\s|$)/u)?.[0] ?? text;
  const chosen = sentence.length <= maxLength ? sentence : sentence.slice(0, maxLength).replace(/[\s,;:–—-]+\S*$/, '…');
  return chosen.replace(/\.$/, '');
}

/** Font size in pixels at which a text of that length takes two or three lines of a column of that width. */
const sizeOf = (text: string, width: number) =>
  Math.round((text.length <= 10 ? 104 : text.length <= 18 ? 84 : text.length <= 32 ? 66 : 52) * (width > 800 ? 1.5 : 1));

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** A sentence without the name before it, which stands above. */
function withoutName(text: string, name: string): string {
  const rest = text.startsWith(name) ? text.slice(name.length).replace(/^[\s,:;·–—-]+/, '') : text;
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

/** The name over the headline; or, where the headline says the name, the name over what is said below it. */
function wordsOf(document: SiteDocument, hero: Section | undefined): { name: string; headline: string; about: string } {
  const { site } = document;
  const said = (key: string | undefined) => (key ? plainTextOf(document, key, site.defaultLocale).trim() : '');
  const home = Object.values(document.pages).find((page) => page.type === 'home');
  const [name, title] = [said(site.name), said(hero?.slots.title)];
  const headline = fold(title).includes(fold(name)) && fold(title).length < fold(name).length + 4 ? '' : shorten(title, 110);
  return { name, headline, about: withoutName(shorten(said(hero?.slots.lead) || said(home?.seo.description), 96), name) };
}

/**
 * The preview picture for messengers: name and headline on the ground of the first view, beside its drawing. PNG, 1200 × 630.
 * @param html of the home page.
 */
export async function ogImage(document: SiteDocument, html: string, cacheDir: string | undefined): Promise<Buffer> {
  const { theme } = document;
  const home = Object.values(document.pages).find((page) => page.type === 'home');
  const hero = home && sectionsOf(document, home.id).find(({ kind, hidden }) => kind === 'hero' && !hidden);
  const { name, headline, about } = wordsOf(document, hero);
  const card = drawCard(theme, hero?.tone ?? 'brand', pictureOf(document, hero, html));
  const { display, text, weight } = PAIRINGS[theme.type.pairing];
  return cached(cacheDir, ['og 5', card.svg, name, headline, about, theme.type.pairing], async () => {
    const { box } = card;
    const align = /[\u0590-\u08ff]/.test(name) ? 'right' : 'left';
    const common = { width: box.width, align } as const;
    const large = { ...common, face: display.face, weight, height: 330, color: card.text };
    const small = { ...common, face: text.face, height: 140 };
    const lines = [
      ...(headline
        ? [
            { ...small, text: name, weight: 700, size: 36, height: 90, color: card.text },
            { ...large, text: headline, size: sizeOf(headline, box.width) },
          ]
        : [
            { ...large, text: name, size: sizeOf(name, box.width) },
            { ...small, text: about, weight: 400, size: 38, color: card.muted },
          ]),
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
