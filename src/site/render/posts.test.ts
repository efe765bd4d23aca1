import { describe, expect, it } from 'vitest';
import { sampleBlog } from '../catalog/sample-blog.ts';
import { parseDocument } from '../integrity/integrity.ts';
import { type Environment, renderSite } from '../render.ts';

const doc = sampleBlog();
const env: Environment = {
  mode: 'publish',
  origin: 'https://forno.example',
  links: 'clean',
  fonts: [],
  year: 2026,
  photo: () => '',
  formAction: () => null,
};
const files = new Map(renderSite(doc, env).map((file) => [file.path, file.text]));
const page = (path: string) => files.get(path) ?? '';

describe('posts', () => {
  it('is a document that can be stored', () => {
    expect(() => parseDocument(structuredClone(doc))).not.toThrow();
  });

  it('are pages in the languages they were written in; a draft is nowhere', () => {
    expect([...files.keys()].filter((path) => path.includes('blog/')).sort()).toEqual([
      'blog/baguete.html',
      'blog/como-guardar.html',
      'blog/pao-de-forma.html',
      'blog/tag/dicas-truques.html',
      'blog/tag/paes.html',
      'en/blog/baguettes-at-home.html',
      'en/blog/sourdough-sandwich-loaf.html',
      'en/blog/tag/bread.html',
      'en/blog/tag/tips.html',
    ]);
    for (const text of files.values()) expect(text).not.toMatch(/rascunho|Ainda não sei/);
    expect(page('blog/como-guardar.html')).not.toContain('hreflang="en" href="https://forno.example/en/blog');
    expect(page('blog/como-guardar.html')).toContain('href="../en/posts"');
  });

  it('stand newest first in lists, and lead to their neighbours', () => {
    const order = [...page('textos.html').matchAll(/href="blog\/([a-z-]+)"/g)].map(([, slug]) => slug);
    expect(order).toEqual(['baguete', 'como-guardar', 'pao-de-forma']);
    expect(page('blog/como-guardar.html')).toMatch(/href="baguete" rel="next".*href="pao-de-forma" rel="prev"/);
    expect(page('blog/como-guardar.html')).toContain('<time datetime="2026-11-08">8 de novembro de 2026</time>');
    expect(page('blog/como-guardar.html')).toContain('1 min de leitura');
  });

  it('reads bodies as headings, lists, quotes and code, and never as markup', () => {
    const html = page('blog/baguete.html');
    for (const part of ['>O que separar</h2>', '<ol><li>Misture', '<blockquote><p>Se a massa', '>Para guardar</h3>', '<code>temp'])
      expect(html).toContain(part);
  });

  it('say on each page, also one that is not found, where the site can be reported', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    for (const [path, html] of pages)
      expect(html, path).toContain('<meta name="report-abuse" content="https://forno.example/.well-known/abuse">');
    expect(pages.length).toBeGreaterThan(10);
  });

  it('give each page a title, a description and an address of its own', () => {
    const heads = [...files].filter(([path]) => path.endsWith('.html') && !path.includes('404')).map(([, html]) => html);
    for (const pattern of [/<title>.*?<\/title>/, /rel="canonical" href="[^"]+"/])
      expect(new Set(heads.map((html) => pattern.exec(html)?.[0])).size).toBe(heads.length);
    expect(page('blog/tag/paes.html')).toContain('<title>Textos sobre Pães · Forno da Serra</title>');
  });

  it('come as a feed in each language, that the pages name', () => {
    expect(page('feed.xml').match(/<item>/g)).toHaveLength(3);
    expect(page('en/feed.xml').match(/<item>/g)).toHaveLength(2);
    expect(page('feed.xml')).toContain('<pubDate>Sun, 15 Nov 2026 12:00:00 GMT</pubDate>');
    expect(page('en/blog/tag/bread.html')).toContain('type="application/rss+xml" title="Forno da Serra" href="../../../en/feed.xml"');
    expect(page('sitemap.xml')).toContain('<loc>https://forno.example/blog/como-guardar</loc><lastmod>2026-11-12</lastmod></url>');
  });

  it('tell machines what they are', () => {
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(page('blog/baguete.html'))![1]!)['@graph'] as Record<string, unknown>[];
    expect(data.find((one) => one['@type'] === 'BlogPosting')).toMatchObject({
      headline: 'Baguete para fazer em casa',
      datePublished: '2026-11-15',
      inLanguage: 'pt-BR',
      keywords: 'Pães',
    });
  });

  it('say that the first one is coming while there is none', () => {
    const empty = { ...doc, pages: Object.fromEntries(Object.entries(doc.pages).filter(([, one]) => one.type !== 'post')) };
    const made = new Map(renderSite(empty, env).map((file) => [file.path, file.text]));
    expect(made.get('textos.html')).toContain('O primeiro texto vem aí');
    expect(made.get('feed.xml')).toContain('<channel>');
  });
});
