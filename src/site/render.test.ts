import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { catalogDocument } from './catalog/catalog.ts';
import { sampleDocument } from './catalog/sample.ts';
import { PARTS } from './render/css/parts.ts';
import { drawingOf } from './render/sections.ts';
import { siteCss } from './render/stylesheet.ts';
import type { Environment } from './render.ts';
import { h, isSafeUrl, renderPage, renderSection, renderSite, toHtml } from './render.ts';
import { type SiteDocument, SiteDocument as SiteDocumentSchema, Tone } from './schema.ts';

const env: Environment = {
  mode: 'publish',
  links: 'clean',
  origin: 'https://forno.example',
  fonts: [
    { role: 'display', family: 'Bricolage Grotesque', href: 'fonts/display.woff2', weight: '700' },
    { role: 'text', family: 'Figtree', href: 'fonts/text.woff2', weight: '400 700' },
  ],
  photo: (asset, width, format) => `photos/${asset.id}-${width}.${format}`,
  formAction: (form) => `/_form/${form.id}`,
  year: 2026,
  ogImage: 'og.png',
  icons: { svg: 'icon.svg', png: 'icon.png' },
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    // A phone number is shown as its owner wrote it; line breaks are left to CSS.
    'tel-non-breaking': 'off',
    // Titles, descriptions and drawings may have any length.
    'long-title': 'off',
    'text-content': 'off',
  },
});

const problems = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap((result) =>
      result.messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} … ${html.slice(offset - 60, offset + 60)}`),
    );

const pagesOf = (doc: SiteDocument, environment = env) => renderSite(doc, environment).filter((file) => file.type === 'text/html');

/** Markup without its texts: only what we wrote. */
const elementsOf = (html: string): string[] => html.replace(/<style>.*?<\/style>/gs, '').match(/<[a-z][^>]*>/gi) ?? [];

function withTexts(doc: SiteDocument, change: (text: string) => string): SiteDocument {
  const strings = Object.fromEntries(
    Object.entries(doc.strings).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)])),
    ]),
  );
  const facts = Object.fromEntries(
    Object.entries(doc.facts).map(([id, fact]) => [id, fact.norm.kind === 'email' ? fact : { ...fact, text: change(fact.text) }]),
  );
  return { ...doc, strings, facts };
}

describe('the catalogue', () => {
  it('is a valid document', () => {
    expect(SiteDocumentSchema.safeParse(catalogDocument()).error?.issues).toBeUndefined();
  });

  for (const tone of Tone.options)
    it(`renders every kind and layout as valid HTML in the tone ${tone}`, () => {
      for (const page of pagesOf(catalogDocument({ tone }))) expect(problems(page.text), page.path).toEqual([]);
    });

  for (const items of [0, 1, 40])
    it(`stands ${items} items in every section, bare or full`, () => {
      for (const bare of [false, true])
        for (const page of pagesOf(catalogDocument({ items, bare }))) {
          expect(problems(page.text), `${page.path} ${bare}`).toEqual([]);
          expect(page.text).not.toMatch(/undefined|NaN|\[object/);
        }
    }, 30_000);

  it('shows the picture of a story without a heading', () => {
    const { sections, theme, ...rest } = catalogDocument();
    const untitled = Object.entries(sections).map(([id, section]) => {
      const { title: _, ...slots } = section.slots;
      return [id, section.kind === 'story' ? { ...section, slots } : section];
    });
    const document: SiteDocument = { ...rest, theme: { ...theme, manner: 'ledger' }, sections: Object.fromEntries(untitled) };
    const pages = pagesOf(document).map(({ text }) => text);
    // The rest of a section whose things stand in the opening has its first part out of sight.
    const pictured = pages.flatMap((text) => text.match(/<section[^>]*class="[^"]*story-media-start[^"]*"/g) ?? []);
    expect(pictured.length).toBeGreaterThan(0);
    for (const section of pictured) expect(section).not.toMatch(/remains/);
  });

  it('has one main heading a page and skips no level', () => {
    for (const page of pagesOf(catalogDocument())) {
      const levels = [...page.text.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
      expect(
        levels.filter((level) => level === 1),
        page.path,
      ).toHaveLength(1);
      let deepest = 0;
      for (const level of levels) {
        expect(level, `${page.path}: ${levels}`).toBeLessThanOrEqual(deepest + 1);
        deepest = level;
      }
    }
  });

  it('carries only the styles of the sections that are on the page', () => {
    const home = pagesOf(catalogDocument()).find((page) => page.path === 'index.html')!.text;
    expect(home).toContain('.hero-split-art');
    expect(home).not.toContain('.pricing-tiers');
    expect(home).not.toContain('.rows>');
  });
});

describe('texts', () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'<style>*{}</style>&lt;<!--';

  it('never become markup', () => {
    // The same words as in the hostile texts, so that fitting and omissions are the same in both.
    const clean = pagesOf(withTexts(catalogDocument(), (text) => `${text} ${attack.replace(/[<>"'&]/g, '-')}`));
    const hostile = withTexts(catalogDocument(), (text) => `${text} ${attack}`);
    for (const [i, page] of pagesOf(hostile).entries()) {
      const tags = elementsOf(page.text);
      expect(tags.filter((tag) => /^<(script|style|iframe|object)/i.test(tag))).toEqual(
        ['<script type="application/ld+json">'].slice(0, page.path === '404.html' ? 0 : 1),
      );
      expect(
        tags.filter((tag) => /\son[a-z]+\s*=/i.test(tag.replace(/"[^"]*"/g, '""'))),
        page.path,
      ).toEqual([]);
      expect(tags.filter((tag) => tag.startsWith('<img'))).toEqual([]);
      const count = (text: string) => elementsOf(text.slice(text.indexOf('<main'))).length;
      expect(count(page.text)).toBe(count(clean[i]!.text));
    }
  });

  it('of facts cannot leave their links', () => {
    const doc = catalogDocument();
    for (const fact of Object.values(doc.facts)) if (fact.norm.kind === 'email') fact.text = 'a@b.example?bcc=x@y.example" onclick="1';
    const tags = pagesOf(doc).flatMap((page) => elementsOf(page.text));
    expect(tags.filter((tag) => /bcc=|onclick/.test(tag))).toEqual([]);
  });

  it('stay text in structured data, which parses', () => {
    for (const page of pagesOf(withTexts(catalogDocument(), (text) => `${text}</script><b>`))) {
      const data = page.text.match(/<script type="application\/ld\+json">(.*?)<\/script>/s);
      if (page.path === '404.html') continue;
      expect(JSON.parse(data![1]!)['@graph'][0]['@type']).toBe('Bakery');
    }
  });
});

describe('the maker', () => {
  it('refuses attributes that could run or restyle', () => {
    expect(() => h('p', { onclick: 'x' })).toThrow(/onclick/);
    expect(() => h('p', { style: 'x' })).toThrow(/style/);
  });

  it('leaves out addresses that are not of the web, mail or telephone', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      ' javascript:x',
      'data:text/html,x',
      '//evil.example',
      '\\\\evil.example',
      'vbscript:x',
    ])
      expect(isSafeUrl(url), url).toBe(false);
    for (const url of [
      'https://a.example/?b=c:d',
      'mailto:a@b.example',
      'tel:+5531',
      './',
      '#x',
      'cardápio.html#pães',
      '../en/',
      '/_form/fm_1',
      '',
    ])
      expect(isSafeUrl(url), url).toBe(true);
    expect(toHtml(h('a', { href: 'javascript:1' }, 'x'))).toBe('<a>x</a>');
  });

  it('takes nothing but what it made for markup', () => {
    const forged = { text: '<b>' } as never;
    expect(toHtml(h('p', null, '<b>', forged))).toBe('<p>&lt;b&gt;</p>');
  });
});

describe('a site', () => {
  it('is the same bytes for the same document', () => {
    expect(renderSite(catalogDocument(), env)).toEqual(renderSite(catalogDocument(), env));
  });

  it('says in preview what each element shows, and in publish nothing', () => {
    const doc = catalogDocument();
    const preview = pagesOf(doc, { ...env, mode: 'preview' })
      .map((page) => page.text)
      .join('');
    for (const mark of ['data-k=', 'data-s=', 'data-i=', 'data-f=']) expect(preview).toContain(mark);
    expect(
      pagesOf(doc)
        .map((page) => page.text)
        .join(''),
    ).not.toMatch(/ data-[ksif]="/);
  });

  it('links its pages to files that exist, from every folder', () => {
    const doc = catalogDocument();
    doc.site.locales.push('en', 'ar');
    for (const links of ['file', 'clean'] as const) {
      const files = pagesOf(doc, { ...env, links });
      const paths = new Set(renderSite(doc, { ...env, links }).map((file) => file.path));
      for (const file of files)
        for (const [, href] of file.text.matchAll(/<a [^>]*?href="([^"#:]+)(?:#[^"]*)?"/g)) {
          const target = new URL(href!, `https://x.example/${file.path}`).pathname.slice(1);
          const found = [decodeURI(target), `${decodeURI(target)}.html`, `${decodeURI(target)}index.html`].some((path) => paths.has(path));
          expect(found, `${file.path} → ${href}`).toBe(true);
        }
    }
  });

  it('has a page for wrong addresses even when the document has none', () => {
    const doc = sampleDocument({ kinds: ['hero', 'footer'] });
    const page = pagesOf(doc).find((file) => file.path === '404.html')!;
    expect(page.text).toContain('Não encontramos esta página');
    expect(page.text).toContain('noindex');
  });

  it('tells search engines of its languages and pages', () => {
    const doc = catalogDocument();
    doc.site.locales.push('en');
    doc.site.shownIncomplete = ['en'];
    const files = renderSite(doc, env);
    expect(files.find((file) => file.path === 'en/index.html')?.text).toContain(
      '<link rel="alternate" hreflang="x-default" href="https://forno.example/">',
    );
    expect(files.find((file) => file.path === 'sitemap.xml')?.text).toContain('<loc>https://forno.example/en/menu</loc>');
    expect(files.find((file) => file.path === 'robots.txt')?.text).toContain('Sitemap: https://forno.example/sitemap.xml');
  });

  it('leads from the page for missing addresses to the home page of each language, never to another missing one', () => {
    const doc = catalogDocument();
    doc.site.locales.push('en');
    doc.site.shownIncomplete = ['en'];
    const page = renderSite(doc, { ...env, links: 'clean' }).find((file) => file.path === '404.html')!;
    expect(page.text).toContain('href="/en/" lang="en"');
    expect(page.text).not.toMatch(/href="[^"]*404/);
  });

  it('renders any valid document without throwing, in Arabic too', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(60), fc.constantFrom('pt-BR', 'en', 'es', 'ar', 'fr'), (seed, items, locale) => {
        const doc = sampleDocument({ seed, items, locale });
        const [page] = pagesOf(doc);
        expect(page!.text).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
        expect(page!.text.match(/<h1[ >]/g)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('survives records that point nowhere', () => {
    const doc = catalogDocument();
    const broken: SiteDocument = { ...doc, facts: {}, assets: {}, forms: {}, strings: { 'pt-BR': {} } };
    for (const page of pagesOf(broken)) expect(page.text).toContain('<h1');
  });
});

describe('one page or section', () => {
  it('is the same as in the whole site', () => {
    const doc = catalogDocument();
    const [home] = Object.values(doc.pages).filter((page) => page.type === 'home');
    const whole = pagesOf(doc).find((page) => page.path === 'index.html')!.text;
    expect(renderPage(doc, home!.id, 'pt-BR', env)).toBe(whole);
    const hero = Object.values(doc.sections).find((section) => section.kind === 'hero')!;
    expect(whole).toContain(renderSection(doc, hero.id, 'pt-BR', env));
  });

  it('that does not exist is an error', () => {
    expect(() => renderPage(catalogDocument(), 'pg_00000000', 'pt-BR', env)).toThrow(RangeError);
    expect(() => renderSection(catalogDocument(), 'sc_00000000', 'pt-BR', env)).toThrow(RangeError);
  });
});

describe('styles', () => {
  it('know no left and right, so that Arabic pages mirror', () => {
    const doc = catalogDocument();
    const all = Object.values(doc.sections).flatMap((section) => {
      const { drawing, layout } = drawingOf(section);
      return [drawing.css ?? '', layout.css ?? ''];
    });
    const css = [siteCss({ doc }), ...Object.values(PARTS), ...all].join('');
    expect(
      css.match(
        /(?:margin|padding|border)-(?:left|right)|[;{](?:left|right|width|height|min-width|max-width):|text-align:(?:left|right)|float:/g,
      ),
    ).toBeNull();
    expect(css).not.toMatch(/undefined|NaN/);
    expect(css.split('{').length).toBe(css.split('}').length);
  });
});
