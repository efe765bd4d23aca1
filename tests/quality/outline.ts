import type { Page } from '@playwright/test';
import { inPage } from './in-page.ts';

/** What a page says and holds, as the browser read it. */
export interface Outline {
  url: string;
  lang: string;
  dir: string;
  title: string;
  description: string;
  headings: { level: number; text: string }[];
  landmarks: Record<'banner' | 'main' | 'contentinfo' | 'navigation', number>;
  skips: boolean;
  unnamedNavigation: number;
  doubleIds: string[];
  ids: string[];
  links: { href: string; text: string }[];
  /** Running texts and labels, each once per element, with the language that holds for it. */
  blocks: { text: string; lang: string; isProse: boolean; section: string }[];
  labels: string[];
  sections: { kind: string; layout: string }[];
  structuredData: string;
  scripts: number;
  fonts: number;
}

function read(): Outline {
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const LEAVES = 'h1,h2,h3,h4,p,li,dt,dd,td,th,figcaption,summary,label,legend,blockquote,a,button,option,address';
  const isLeaf = (element: Element) => !element.querySelector(LEAVES.replace(',a,', ','));
  const kindOf = (element: Element | null) => element?.className.toString().match(/\b([a-z-]+) \1-([a-z-]+)/) ?? [];
  const blocks = [...document.body.querySelectorAll(LEAVES)]
    // What only decorates is read by nobody.
    .filter((leaf) => !leaf.closest('[aria-hidden=true]'))
    .filter((element) => isLeaf(element) && !element.closest('svg,.unseen,.trap') && !element.parentElement?.closest('a,button,p'))
    .map((element) => ({
      text: flat(element.textContent),
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      isProse: /^(P|LI|DD|BLOCKQUOTE)$/.test(element.tagName),
      section: kindOf(element.closest('section,header,footer'))[1] ?? '',
    }))
    .filter(({ text }) => text);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const count = (selector: string) => document.querySelectorAll(selector).length;
  return {
    url: location.href,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => ({
      level: Number(heading.tagName[1]),
      text: flat(heading.textContent),
    })),
    landmarks: { banner: count('body>header'), main: count('main'), contentinfo: count('body>footer'), navigation: count('nav') },
    skips: document.querySelector('a[href="#main"]') !== null,
    unnamedNavigation: count('nav:not([aria-label],[aria-labelledby])'),
    doubleIds: ids.filter((id, at) => ids.indexOf(id) !== at),
    ids,
    links: [...document.querySelectorAll('a')].map((link) => ({ href: link.href, text: flat(link.textContent) })),
    blocks,
    labels: [...document.querySelectorAll('[aria-label],[alt],[title],[placeholder]')].flatMap((element) =>
      ['aria-label', 'alt', 'title', 'placeholder'].map((name) => flat(element.getAttribute(name))).filter(Boolean),
    ),
    sections: [...document.querySelectorAll('main>section')].map((section) => {
      const [, kind = '', layout = ''] = kindOf(section);
      return { kind, layout };
    }),
    structuredData: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    scripts: count('script:not([type="application/ld+json"])'),
    fonts: count('link[as=font]'),
  };
}

export const outlineOf = (page: Page): Promise<Outline> => inPage(page, read);
