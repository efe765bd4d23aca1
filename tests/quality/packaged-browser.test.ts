import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../local/browser/ensure-browser.ts';
import { fontsConfig } from '../../local/browser/fonts.ts';

const INPUT_TYPES =
  'button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel text time url week';
const INPUTS = INPUT_TYPES.split(' ').map((type) => [`input ${type}`, `<input id=it type=${type} ${type === 'file' ? '' : 'value=1'}>`]);
const OTHERS = {
  button: '<button id=it>Enviar</button>',
  select: '<select id=it><option>Um<option>Dois</select>',
  'select of many': '<select id=it multiple><optgroup label=Grupo><option>Um<option selected>Dois</select>',
  'input with a list': '<input id=it list=l><datalist id=l><option value=Um><option value=Dois></datalist>',
  'text area': '<textarea id=it>Olá, بيتزا 🍕</textarea>',
  'editable text': '<p id=it contenteditable>Olá</p>',
  progress: '<progress id=it value=.4></progress>',
  'endless progress': '<progress id=it></progress>',
  meter: '<meter id=it value=.4></meter>',
  details: '<details id=it><summary>Mais</summary>Tudo</details>',
  dialog: '<dialog id=it open>Olá <form method=dialog><button>Fechar</button></form></dialog>',
  fieldset: '<fieldset id=it><legend>Pedido</legend><label>Nome <input></label><output>2</output></fieldset>',
  video: '<video id=it controls width=300></video>',
} as const;
const CONTROLS = [...INPUTS, ...Object.entries(OTHERS)] as [string, string][];

const command = ensureBrowser({ chosen: '' });
const home = path.dirname(command);
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** As every test starts it, and as it is on a machine that has no font at all. */
const BROWSERS: [string, () => Promise<Browser>][] = [
  ['with the fonts of the machine', () => chromium.launch({ executablePath: command, args })],
  [
    'with its own fonts alone',
    () => {
      const config = path.join(mkdtempSync(path.join(tmpdir(), 'fonts-')), 'fonts.conf');
      writeFileSync(config, fontsConfig({ packaged: path.join(home, 'fonts'), cache: path.dirname(config), machine: [] }));
      const env = { LD_LIBRARY_PATH: path.join(home, 'al2023/lib'), FONTCONFIG_FILE: config };
      return chromium.launch({ executablePath: path.join(home, 'headless-shell'), args, env });
    },
  ],
];

describe.each(BROWSERS)('The packaged browser, %s', (_, launch) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 500, height: 400 }, locale: 'pt-BR' });
  });

  afterAll(() => browser?.close());

  it.each(CONTROLS)('shows and works %s', async (name, html) => {
    await page.setContent(`<!doctype html><meta charset=utf-8><body>${html}`);
    if (name === 'input hidden') return expect(await page.locator('#it').isVisible()).toBe(false);
    const [shown, blank] = [await page.screenshot(), await blankShot(page)];
    expect(shown.equals(blank)).toBe(false);
    // Pickers and lists of options open at a click; Escape closes them.
    await page.locator('#it').click();
    await page
      .locator('#it')
      .evaluate((element) => (element as HTMLInputElement).showPicker?.call(element))
      .catch(() => {});
    await page.screenshot();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.children.length)).toBeGreaterThan(0);
  });

  it('draws letters of each language with a glyph of their own', async () => {
    for (const [family, letters] of [
      ['sans-serif', 'ãçéíõúñ¿€'],
      ['serif', 'ãçéíõúñ¿€'],
      ['monospace', 'ãçéíõúñ¿€'],
      ['sans-serif', 'خبزطمعقهيةلا؟'],
      ['sans-serif', 'ąęłšžőğ'],
    ] as const) {
      const drawn = await draw(page, family, [...letters]);
      const [tofu, empty] = await draw(page, family, ['\u0378', ' ']);
      const pictures = new Set([...drawn, tofu, empty].map((each) => each?.picture));
      expect(pictures.size, `${family}: ${letters}`).toBe([...letters].length + 2);
      expect(empty?.inked).toBe(0);
    }
  });

  it('joins Arabic letters', async () => {
    const [joined, apart] = await draw(page, 'sans-serif', ['ببب', 'ب\u200cب\u200cب']);
    expect(joined?.inked).toBeGreaterThan(0);
    expect(joined?.picture).not.toBe(apart?.picture);
  });

  it('draws emoji in colour, sequences as one', async () => {
    const emoji = ['🍕', '😀', '🇧🇷', '👩🏽‍🍳', '❤️', '✂️', '🥐'];
    const drawn = await draw(page, 'sans-serif', emoji);
    const [tofu] = await draw(page, 'sans-serif', ['\u0378']);
    expect(new Set([...drawn, tofu].map((each) => each?.picture)).size).toBe(emoji.length + 1);
    for (const [index, { coloured, width }] of drawn.entries()) {
      expect(coloured, emoji[index]).toBeGreaterThan(100);
      expect(width, emoji[index]).toBeLessThan(90);
    }
    expect(tofu?.coloured).toBe(0);
  });

  it('tells families, weights and slants apart', async () => {
    const families = ['Arial', 'Times New Roman', 'monospace', 'bold Arial', 'italic Arial', 'bold Times New Roman'];
    const drawn = await Promise.all(families.map(async (family) => (await draw(page, family, ['Padaria']))[0]?.picture));
    expect(new Set(drawn).size).toBe(families.length);
    const widths = await draw(page, 'Arial', ['Padaria']);
    const same = await draw(page, 'Helvetica', ['Padaria']);
    expect(same).toEqual(widths);
  });

  it('answers to the local() names by which our pages find a stand-in, in the same measure', async () => {
    for (const [name, like] of [
      ['Liberation Sans', 'Arial'],
      ['Liberation Sans Bold', 'bold Arial'],
      ['Liberation Serif', 'Times New Roman'],
      ['Liberation Serif Bold', 'bold Times New Roman'],
    ] as const) {
      const family = `stand-in ${name}`;
      await page.evaluate(([own, face]) => new FontFace(own, `local("${face}")`).load().then((font) => document.fonts.add(font)), [
        family,
        name,
      ] as const);
      expect((await draw(page, family, ['Hoje é dia de pizza']))[0], name).toEqual((await draw(page, like, ['Hoje é dia de pizza']))[0]);
    }
  });

  it('takes from the machine only what every Linux with Node has', async () => {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { id: number }[] };
    expect(processInfo.length).toBeGreaterThan(1);
    for (const { id } of processInfo) {
      const files = new Set(readFileSync(`/proc/${id}/maps`, 'utf8').match(/\/\S+\.so(?:[.-][\w.-]*)?(?=\s|$)/g));
      const foreign = [...files].filter((file) => !file.startsWith(home)).map((file) => path.basename(file));
      expect(foreign.filter((file) => !/^(ld-linux-x86-64|lib(c|m|dl|pthread|rt|resolv|gcc_s|nss_\w+))[.-]/.test(file))).toEqual([]);
      if ([...files].some((file) => /libnss3/.test(file))) expect([...files].join()).toContain(`${home}/al2023/lib/libnss3.so`);
    }
  });
});

describe('Which browser', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'browser-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  it('is the packaged one unless CHROMIUM_PATH says otherwise', () => {
    expect(command).toContain(`${path.sep}.data${path.sep}browser${path.sep}`);
    const chosen = path.join(scratch, 'chosen');
    writeFileSync(chosen, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    expect(ensureBrowser({ chosen })).toBe(chosen);
  });

  it('says what to do where none is', () => {
    expect(() => ensureBrowser({ chosen: '', system: 'darwin arm64' })).toThrow(/not for darwin arm64.*CHROMIUM_PATH=/s);
    expect(() => ensureBrowser({ chosen: '/nowhere/chrome' })).toThrow(/\/nowhere\/chrome does not start.*CHROMIUM_PATH/s);
  });

  it('is made anew where an older recipe left one, whole or half', { timeout: 60_000 }, () => {
    const old = path.join(scratch, 'home');
    mkdirSync(path.join(old, 'fedcba9876543210'), { recursive: true });
    for (const file of ['chromium', 'fedcba9876543210/chromium'])
      writeFileSync(path.join(old, file), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    const made = ensureBrowser({ chosen: '', home: old });
    expect(readdirSync(old)).toEqual([path.basename(path.dirname(made))]);
    expect(readFileSync(made, 'utf8')).toContain(`FONTCONFIG_FILE='${path.dirname(made)}/fonts/fonts.conf'`);
    expect(ensureBrowser({ chosen: '', home: old })).toBe(made);
  });
});

const blankShot = async (page: Page): Promise<Buffer> => {
  await page.evaluate(() => document.body.setAttribute('style', 'visibility:hidden'));
  await page.addStyleTag({ content: 'body *{visibility:hidden}' });
  const shot = await page.screenshot();
  await page.evaluate(() => {
    document.body.removeAttribute('style');
    document.querySelector('style')?.remove();
  });
  return shot;
};

type Drawn = { picture: string; inked: number; coloured: number; width: number };

/** Each text on a white canvas, at 48 px. */
function draw(page: Page, font: string, texts: string[]): Promise<Drawn[]> {
  const [, style = '', family] = /^(bold |italic )?(.*)$/.exec(font) as unknown as [string, string | undefined, string];
  const quoted = /^(sans-serif|serif|monospace)$/.test(family) ? family : `"${family}"`;
  return page.evaluate(
    ([css, all]) =>
      all.map((text) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 240, height: 90 });
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        context.fillStyle = '#fff';
        context.fillRect(0, 0, 240, 90);
        context.fillStyle = '#000';
        context.font = css;
        context.fillText(text, 10, 60);
        const { data } = context.getImageData(0, 0, 240, 90);
        let [inked, coloured] = [0, 0];
        for (let at = 0; at < data.length; at += 4) {
          const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
          if (r + g + b < 700) inked++;
          if (Math.max(r, g, b) - Math.min(r, g, b) > 40) coloured++;
        }
        return { picture: canvas.toDataURL(), inked, coloured, width: context.measureText(text).width };
      }),
    [`${style}48px ${quoted}`, texts] as const,
  );
}
