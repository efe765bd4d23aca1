/** Functions that run inside the page. They may use each other only through `inPage`, which sends their sources along. */
import type { Page } from '@playwright/test';

/** Runs `main` in the page with the named helpers beside it. Each must stand alone: no imports, no outer names. */
export function inPage<T>(page: Page, main: () => T, helpers: Record<string, unknown> = {}): Promise<Awaited<T>> {
  const beside = Object.entries(helpers).map(([name, helper]) => `const ${name} = ${helper};`);
  return page.evaluate(`(() => { ${beside.join('\n')}\nreturn (${main})(); })()`) as Promise<Awaited<T>>;
}

/** Red, green, blue (0–255) and alpha (0–1) of any CSS colour, as the screen would paint it. */
export function paint(color: string): [number, number, number, number] {
  const store = window as unknown as { painted?: Map<string, [number, number, number, number]>; brush?: CanvasRenderingContext2D };
  store.painted ??= new Map();
  const known = store.painted.get(color);
  if (known) return known;
  if (!store.brush) {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    store.brush = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  }
  store.brush.clearRect(0, 0, 1, 1);
  store.brush.fillStyle = '#000';
  store.brush.fillStyle = color;
  store.brush.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = store.brush.getImageData(0, 0, 1, 1).data;
  const found: [number, number, number, number] = [r, g, b, a / 255];
  store.painted.set(color, found);
  return found;
}

/** Relative luminance of an opaque colour (WCAG 2.2). */
export function luminance([r, g, b]: readonly number[]): number {
  const linear = (c = 0) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Colour a element's text stands on, of the grounds painted by it and what holds it; null where a picture or a gradient is among them. */
export function groundOf(element: Element): { color: number[]; holder: Element | null } | null {
  const layers: number[][] = [];
  let holder: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return null;
    const color = paint(style.backgroundColor);
    if (color[3] === 0) continue;
    layers.push(color);
    holder = at;
    if (color[3] === 1) break;
  }
  let under = [255, 255, 255];
  for (const layer of layers.reverse()) under = under.map((c, i) => c + ((layer[i] ?? 0) - c) * (layer[3] ?? 1));
  return { color: under, holder };
}

export const COLOUR = { paint, luminance, groundOf };
