import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import type { SiteDocument, Theme, Tone } from '#site/schema.ts';
import { fromHex } from '#site/theme/oklch.ts';
import { type Roles, solveTheme } from '#site/theme/solve.ts';
import { launchBrowser, type SharedBrowser } from './browser.ts';
import { type NamedColours, promptsWithColours } from './named-colours.ts';
import { isFree, isSeenAs, seenColours, surfacesOf } from './seen-colours.ts';
import { type SiteServer, serveSites } from './server.ts';
import { documentOf, pressed } from './sites.ts';

const schemesOf = ({ color: { polarity } }: Theme) => (polarity === 'auto' ? (['light', 'dark'] as const) : [polarity]);
const heroOf = ({ sections }: SiteDocument) => Object.values(sections).find(({ kind }) => kind === 'hero');
const coloursIn = (roles: Roles): string[] => Object.values(roles).flat();
/** The ground that a site opens on. */
function groundOf(document: SiteDocument) {
  const [scheme = 'light'] = schemesOf(document.theme);
  return fromHex(solveTheme(document.theme)[scheme][heroOf(document)?.tone ?? 'plain'].bg);
}
/** Colours of a theme that are no named one, no shade of one and no grey. */
function strangersIn({ theme }: SiteDocument, named: NamedColours['named']): string[] {
  const solved = solveTheme(theme);
  return schemesOf(theme).flatMap((scheme) =>
    Object.entries(solved[scheme]).flatMap(([tone, roles]) =>
      coloursIn(roles)
        .filter((color) => !isFree(fromHex(color), named))
        .map((color) => `${scheme} ${tone} ${color}`),
    ),
  );
}

const PROMPTS = promptsWithColours();
const composed = new Map<string, SiteDocument>();
/** A document by its prompt, composed once. */
function siteOf(prompt: string): SiteDocument {
  const document = composed.get(prompt) ?? documentOf({ prompt });
  composed.set(prompt, document);
  return document;
}

describe('colours that an owner named', () => {
  it('are all the hues that a theme has', { timeout: 240_000 }, () => {
    const strange = PROMPTS.flatMap(({ id, prompt, named }) => {
      const found = strangersIn(siteOf(prompt), named);
      return found.length > 0 ? [`${id}: ${found.slice(0, 3).join(', ')}`] : [];
    });
    expect(PROMPTS.length).toBeGreaterThan(90);
    expect(strange).toEqual([]);
  });

  it('are what a site opens on, the first of them first', () => {
    const met = PROMPTS.filter(({ prompt, named: [first] }) => first && isSeenAs(groundOf(siteOf(prompt)), first));
    expect(met.length / PROMPTS.length).toBeGreaterThan(0.93);
  });

  it.each([
    ['barbearia em Santos, cores #0f4c3a e #f2b705', ['#0f4c3a', '#f2b705']],
    ['Florist in Leeds. Brand colour #7a2e4d.', ['#7a2e4d']],
    ['Panadería en Rosario, colores #f5e6c8 y #5b3a1e', ['#5b3a1e', '#f5e6c8']],
  ])('are kept to the digit: %s', (prompt, digits) => {
    const { theme } = documentOf({ prompt });
    const grounds = (['vivid', 'accent'] satisfies Tone[]).map((tone) => solveTheme(theme).light[tone].bg);
    expect(grounds).toEqual(expect.arrayContaining(digits));
  });

  it.each([
    ['Loja de brinquedos em Recife, tons pastel', ({ l, c }) => l > 0.78 && c < 0.13],
    ['Bar in Leeds, black and white', ({ c }) => c < 0.03],
    ['Estudio de tatuajes en Lima, blanco y negro', ({ c }) => c < 0.03],
    ['Academia em Osasco, preto', ({ l, c }) => l < 0.3 && c < 0.03],
    ['Cafeteria em Curitiba, bege', ({ l, h }) => l > 0.8 && h > 55 && h < 100],
  ] as [string, (ground: ReturnType<typeof groundOf>) => boolean][])(
    'are met where they say more than one hue or none: %s',
    (prompt, meets) => {
      const document = documentOf({ prompt });
      const { color } = document.theme;
      const ground = groundOf(document);
      expect([color.brand, ground].some(meets), JSON.stringify([color, ground])).toBe(true);
    },
  );

  it.each([
    ['Doceria em Goiânia, nada de rosa', 0],
    ['Oficina mecânica em Betim. Não quero vermelho.', 27],
    ['Yoga studio in Bristol. No purple please.', 302],
  ])('are nowhere where they are refused: %s', (prompt, refused) => {
    for (const seed of [0, 1, 2, 3]) {
      const made = compose({ prompt, seed });
      if (made.outcome !== 'site') throw new Error(prompt);
      const { brand, accent } = made.document.theme.color;
      for (const { c, h } of [brand, ...(accent ? [accent] : [])])
        expect(c < 0.04 || Math.min(Math.abs(h - refused), 360 - Math.abs(h - refused)) >= 38, `${seed} ${c} ${h}`).toBe(true);
    }
  });
});

/** Of each kind: one hue, two, a paper, white, black, greys, three, and what must be dark. */
const DRAWN =
  'en1-002 en1-005 en1-010 en1-012 en1-016 en1-021 en1-023 mix1-008 mix1-031 mix1-033 mix2-003 mix2-042 mix3-008 pt1-017 pt2-007 pt2-014'.split(
    ' ',
  );

describe('first views', () => {
  let shared: SharedBrowser;
  let server: SiteServer;
  beforeAll(async () => {
    [shared, server] = await Promise.all([launchBrowser(), serveSites()]);
  });
  afterAll(async () => {
    await shared.browser.close();
    await server.close();
  });

  it('show the colours that were named and no other', { timeout: 240_000 }, async () => {
    const page = await shared.browser.newPage();
    const seen: { view: string; score: number; foreign: number }[] = [];
    for (const { id, prompt, named } of PROMPTS.filter((one) => DRAWN.includes(one.id))) {
      server.add(id, await pressed(siteOf(prompt), server.originOf(id)));
      for (const [width, height] of [
        [1366, 768],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto(server.originOf(id));
        const { score, foreign } = seenColours(await surfacesOf(await page.screenshot()), named);
        seen.push({ view: `${id} ${width}`, score, foreign });
      }
    }
    expect(seen).toHaveLength(DRAWN.length * 2);
    expect(seen.filter(({ foreign }) => foreign > 0.004)).toEqual([]);
    expect(seen.filter(({ score }) => score < 0.6)).toEqual([]);
    expect(seen.reduce((sum, { score }) => sum + score, 0) / seen.length).toBeGreaterThan(0.915);
  });
});
