import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { COLOUR, type paint as color, type groundOf as ground, inPage, type luminance as light } from './in-page.ts';

declare const paint: typeof color;
declare const luminance: typeof light;
declare const groundOf: typeof ground;

interface Seen {
  text: string;
  /** Contrast by the grounds of the element and its holders; null where that does not say. */
  ratio: number | null;
  need: number;
  ink: number[];
  /** It stays in place while the page scrolls. */
  isFixed: boolean;
  /** Where a picture lies under the text, on the page. */
  box: { x: number; y: number; width: number; height: number };
}

function seenTexts(): Seen[] {
  const pictures = [...document.querySelectorAll('svg:not(.icon), img, video, canvas')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 60 && box.height > 60);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Seen[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !element || element.closest('svg, script, style, .unseen, .skip, .trap')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const style = getComputedStyle(element);
    const under = groundOf(element);
    let opacity = 1;
    // Lifted out of the flow without a ground of its own: it may lie over anything.
    let isLifted = false;
    let isFixed = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const around = getComputedStyle(at);
      opacity *= Number(around.opacity);
      isFixed ||= around.position === 'fixed';
      if (under?.holder?.contains(at) && at !== under.holder) isLifted ||= around.position === 'absolute' || around.position === 'fixed';
    }
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const pen = paint(style.color);
    const alpha = pen[3] * opacity;
    const base = under?.color ?? [255, 255, 255];
    const ink = [0, 1, 2].map((i) => (base[i] ?? 0) + ((pen[i] ?? 0) - (base[i] ?? 0)) * alpha);
    const isOverPicture = pictures.some(
      (picture) =>
        picture.box.left < box.right &&
        picture.box.right > box.left &&
        picture.box.top < box.bottom &&
        picture.box.bottom > box.top &&
        !picture.element.contains(element) &&
        (!under?.holder || under.holder.contains(picture.element)),
    );
    const [a, b] = [luminance(ink), luminance(base)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    found.push({
      text: text.slice(0, 60),
      ratio: under && !isOverPicture && !isLifted ? ratio : null,
      need: isLarge ? 3 : 4.5,
      ink,
      isFixed,
      box: { x: box.x + window.scrollX, y: box.y + window.scrollY, width: box.width, height: box.height },
    });
  }
  return found;
}

/** No text, the rest as it is: a constructed style sheet, which the page's own policy allows. */
function hideText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*,*::before,*::after{color:transparent!important;text-decoration-color:transparent!important;transition:none!important}',
  );
  document.adoptedStyleSheets = [sheet];
}
/** Bars that stay in place lie over whatever is scrolled below them: no text stands on them for good. */
function hideBars(): void {
  for (const element of document.querySelectorAll('body *')) {
    if (getComputedStyle(element).position === 'fixed') element.setAttribute('data-bar', '');
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-bar],[data-bar] *{visibility:hidden!important}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
function showAll(): void {
  document.adoptedStyleSheets = [];
}

const light01 = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const lightOf = (r: number, g: number, b: number) => 0.2126 * light01(r) + 0.7152 * light01(g) + 0.0722 * light01(b);

/** Contrast with what is really painted under a text; a twentieth of the pixels may be worse (edges of shapes). */
async function measured(page: Page, { box, ink }: Seen): Promise<number> {
  const clip = { x: Math.max(0, box.x), y: Math.max(0, box.y), width: Math.max(1, box.width), height: Math.max(1, box.height) };
  const shot = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const own = lightOf(ink[0] ?? 0, ink[1] ?? 0, ink[2] ?? 0);
  const ratios = new Float32Array(info.width * info.height);
  for (let i = 0; i < ratios.length; i++) {
    const under = lightOf(data[i * 3] ?? 0, data[i * 3 + 1] ?? 0, data[i * 3 + 2] ?? 0);
    ratios[i] = (Math.max(own, under) + 0.05) / (Math.min(own, under) + 0.05);
  }
  return ratios.sort()[Math.floor(ratios.length / 20)] ?? 21;
}

/** Texts that are too pale for where they stand, one line each, and the share of letters that only just pass. */
export async function contrastOf(page: Page): Promise<{ pale: string[]; nearly: number }> {
  const seen = await inPage(page, seenTexts, COLOUR);
  const unsure = seen.filter((one) => one.ratio === null);
  if (unsure.length > 0) {
    await inPage(page, hideText);
    for (const one of unsure.filter(({ isFixed }) => isFixed)) one.ratio = await measured(page, one);
    await inPage(page, hideBars);
    for (const one of unsure.filter(({ isFixed }) => !isFixed)) one.ratio = await measured(page, one);
    await inPage(page, showAll);
  }
  const letters = seen.reduce((sum, { text }) => sum + text.length, 0);
  const close = seen.filter(({ ratio, need }) => need === 4.5 && (ratio ?? 21) < 5).reduce((sum, { text }) => sum + text.length, 0);
  return {
    pale: seen
      .filter(({ ratio, need }) => (ratio ?? 21) < need - 0.01)
      .map(({ text, ratio, need }) => `${ratio?.toFixed(2)} < ${need}: ${text}`),
    nearly: letters > 0 ? close / letters : 0,
  };
}
