/** Signs by which a page is taken for a machine's, after a public study of 500 pages and what came after it. */
import type { Page } from '@playwright/test';
import { COLOUR, type paint as color, type groundOf as ground, inPage, type luminance as light } from './in-page.ts';

declare const paint: typeof color;
declare const luminance: typeof light;
declare const groundOf: typeof ground;

function findTells(): string[] {
  const found: string[] = [];
  const tell = (is: unknown, name: string) => {
    if (is) found.push(name);
  };
  const all = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')].filter((element) => element.checkVisibility());
  const style = new Map(all.map((element) => [element, getComputedStyle(element)]));
  const of = (element: HTMLElement) => style.get(element) ?? getComputedStyle(element);
  const chroma = (value: string) => {
    const [r, g, b, a] = paint(value);
    return a < 0.1 ? 0 : Math.max(r, g, b) - Math.min(r, g, b);
  };
  const hue = (value: string) => {
    const [r, g, b] = paint(value);
    const most = Math.max(r, g, b);
    const span = most - Math.min(r, g, b) || 1;
    const turn = most === r ? (g - b) / span : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
    return (turn * 60 + 360) % 360;
  };
  const face = (element: Element | null) =>
    element ? (getComputedStyle(element).fontFamily.split(',')[0] ?? '').replace(/["']/g, '') : '';
  const h1 = document.querySelector<HTMLElement>('h1:not(.unseen)');
  const body = document.body;
  const GENERIC = /^(inter|roboto|open sans|poppins|montserrat|helvetica|arial|system-ui|-apple-system|segoe ui)\b/i;
  const kids = (element: HTMLElement) =>
    [...element.children].filter((child): child is HTMLElement => child instanceof HTMLElement && child.checkVisibility());
  /** Groups of three or more that stand in one row with the same width. */
  const rows = all
    .filter((element) => element.children.length >= 3)
    .map((element) => {
      const boxes = kids(element).map((child) => ({ child, box: child.getBoundingClientRect() }));
      const top = boxes[0]?.box.top ?? 0;
      return boxes
        .filter(({ box }) => Math.abs(box.top - top) < 3 && Math.abs(box.width - (boxes[0]?.box.width ?? 0)) < 3)
        .map(({ child }) => child);
    })
    .filter((row) => row.length >= 3);
  const isBox = (element: HTMLElement) => {
    const { backgroundColor, borderTopWidth, borderInlineStartWidth, boxShadow } = of(element);
    const own = paint(backgroundColor);
    const around = element.parentElement ? groundOf(element.parentElement)?.color : undefined;
    const differs = own[3] > 0 && (!around || around.some((c, i) => Math.abs(c - (own[i] ?? 0)) > 2));
    return differs || boxShadow !== 'none' || (Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderInlineStartWidth) > 0);
  };

  tell(/^inter\b/i.test(face(body)) && /^inter\b/i.test(face(h1)), 'Inter for everything');
  tell(
    [face(body), face(h1)].some((name) => /^(space grotesk|instrument serif|geist)/i.test(name)),
    'the typefaces of the year',
  );
  tell(
    h1 &&
      [...h1.querySelectorAll('em,i')].some((word) => getComputedStyle(word).fontStyle === 'italic') &&
      !/serif/i.test(getComputedStyle(h1).fontFamily.replace(/sans-serif/gi, '')),
    'one italic word in a sans headline',
  );
  const button = document.querySelector<HTMLElement>('main .button:not(.quiet)') ?? document.querySelector<HTMLElement>('.button');
  if (button) {
    const solid = getComputedStyle(button).backgroundColor;
    tell(chroma(solid) > 100 && hue(solid) > 238 && hue(solid) < 282, 'the purple of every template');
  }
  const prose = document.querySelector<HTMLElement>('main .prose p, main p:not(.kicker,.lead)');
  if (prose && matchMedia('(prefers-color-scheme: light)').matches) {
    const under = groundOf(body);
    const ink = luminance(paint(getComputedStyle(prose).color));
    const isDark = under !== null && luminance(under.color) < 0.06;
    tell(isDark && (ink + 0.05) / (luminance(under?.color ?? []) + 0.05) < 7, 'always dark with grey text');
  }
  // A gradient from a colour to itself is how a line is drawn.
  const gradients = all.filter((element) => {
    const { backgroundImage } = of(element);
    return /gradient/.test(backgroundImage) && new Set(backgroundImage.match(/(?:rgba?|oklch|oklab|color)\([^)]*\)/g)).size > 1;
  });
  tell(gradients.length >= 3, 'gradients everywhere');
  tell(
    all.some((element) => of(element).backgroundClip === 'text'),
    'gradient text',
  );
  const glows = all.filter((element) => {
    const { boxShadow, filter, textShadow } = of(element);
    return [boxShadow, filter, textShadow].some((value) => {
      const shadow = /((?:rgba?|oklch|oklab|color|hsl)\([^)]*\))\s+-?[\d.]+px\s+-?[\d.]+px\s+([\d.]+)px/.exec(value);
      return shadow && Number(shadow[2]) >= 12 && chroma(shadow[1] ?? '') > 60;
    });
  });
  tell(glows.length > 0, 'coloured glow');
  if (h1) {
    const { textAlign } = getComputedStyle(h1);
    tell(textAlign === 'center' && GENERIC.test(face(h1)), 'centred hero in a generic sans');
    const above = h1.previousElementSibling;
    if (above instanceof HTMLElement) {
      const { borderRadius, paddingLeft } = getComputedStyle(above);
      const isPill = Number.parseFloat(borderRadius) >= above.offsetHeight / 2 - 1 && Number.parseFloat(paddingLeft) > 4;
      tell(isPill && isBox(above) && above.offsetHeight < 60, 'a badge above the headline');
    }
  }
  const edged = all.filter((element) => {
    const s = of(element);
    const width = {
      top: Number.parseFloat(s.borderTopWidth),
      bottom: Number.parseFloat(s.borderBottomWidth),
      start: Number.parseFloat(s.borderInlineStartWidth),
      end: Number.parseFloat(s.borderInlineEndWidth),
    };
    const { offsetWidth, offsetHeight } = element;
    if (offsetWidth < 120 || offsetHeight < 60) return false;
    const start = width.start >= 3 && width.end < width.start && chroma(s.borderInlineStartColor) > 60;
    const top = width.top >= 3 && width.bottom < width.top && chroma(s.borderTopColor) > 60 && isBox(element);
    return start || top;
  });
  tell(edged.length >= 2, 'coloured edges on cards');
  const iconCards = rows.filter((row) =>
    row.every((card) => {
      const icon = card.querySelector('svg');
      const heading = card.querySelector('h2,h3,h4,strong');
      if (!icon || !heading || !isBox(card)) return false;
      const [a, b] = [icon.getBoundingClientRect(), heading.getBoundingClientRect()];
      return a.bottom <= b.top + 2 && a.width < 80;
    }),
  );
  tell(iconCards.length > 0, 'rows of cards with an icon on top');
  const numbered = rows.filter((row) =>
    row.slice(0, 3).every((step, at) => {
      const first = `${getComputedStyle(step, '::before').content} ${step.textContent?.trim().split(/\s/)[0]}`;
      return new RegExp(`(^|\\D)0?${at + 1}(\\D|$)`).test(first) || /counter\(/.test(first);
    }),
  );
  tell(numbered.length > 0, 'a row of 1, 2, 3');
  const banners = rows.filter((row) =>
    row.every((stat) => {
      const figure = kids(stat).find((part) =>
        /^[+<>~]?\s?(R\$|US\$|\$|€|£)?[\d.,]+\s?(%|k|m|mil|x|\+)?\+?$/i.test(part.textContent?.trim() ?? ''),
      );
      return figure && Number.parseFloat(getComputedStyle(figure).fontSize) > 30 && (stat.textContent ?? '').trim().length < 90;
    }),
  );
  tell(banners.length > 0, 'a banner of figures');
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts, not what is folded away
  const text = body.innerText;
  tell(/\p{Extended_Pictographic}/u.test(text.replace(/[©®™↔-↪☎✓✔]/gu, '')), 'emoji as icons');
  const shouting = all.filter(
    (element) =>
      of(element).textTransform === 'uppercase' && element.children.length === 0 && (element.textContent ?? '').trim().length > 3,
  );
  tell(shouting.length >= 2, 'labels in capitals');
  tell(
    all.some((element) => /blur/.test(of(element).backdropFilter ?? '')),
    'frosted glass',
  );
  tell(
    all.some(
      (element) =>
        isBox(element) &&
        Number.parseFloat(of(element).borderTopLeftRadius) > 3 &&
        element.offsetHeight > 90 &&
        element.offsetWidth > 150 &&
        kids(element).filter(
          (child) => child.querySelector('h2,h3,h4') && isBox(child) && Number.parseFloat(getComputedStyle(child).borderTopLeftRadius) > 3,
        ).length >= 2,
    ),
    'cards in cards',
  );
  tell(
    all.some((element) => of(element).transitionProperty === 'all' && Number.parseFloat(of(element).transitionDuration) > 0),
    'transition: all',
  );
  tell((text.match(/—/g) ?? []).length >= 6 && (text.match(/—/g) ?? []).length > text.split(/\s+/).length / 80, 'em dashes piled up');
  tell(/\b(10x|100%\s+(?:satisf|garant)|trusted by|as seen (?:on|in))\b/i.test(text), 'invented strength');
  const paper = paint(getComputedStyle(body).backgroundColor);
  const isCream = paper[0] > 245 && paper[2] < 238 && paper[0] - paper[2] > 12;
  const isTerracotta =
    button &&
    chroma(getComputedStyle(button).backgroundColor) > 70 &&
    hue(getComputedStyle(button).backgroundColor) > 8 &&
    hue(getComputedStyle(button).backgroundColor) < 24;
  tell(isCream && isTerracotta && h1 && getComputedStyle(h1).fontStyle === 'italic', 'cream, terracotta and an italic serif');
  return found;
}

/** `nearly`: share of letters whose contrast only just passes. */
export async function tellsOf(page: Page, nearly: number): Promise<string[]> {
  const found = await inPage(page, findTells, COLOUR);
  return nearly > 0.25 ? [...found, 'contrast that only just passes'] : found;
}
