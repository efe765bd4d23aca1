import { describe, expect, it } from 'vitest';
import { catalogDocument } from '../catalog/catalog.ts';
import { renderSite } from '../render.ts';
import type { SiteDocument } from '../schema.ts';
import { cellsFor } from './features/bento.ts';

const pageOf = (doc: SiteDocument, path: string): string =>
  renderSite(doc, {
    mode: 'publish',
    links: 'clean',
    fonts: [],
    photo: () => 'photo.avif',
    formAction: (form) => `/_form/${form.id}`,
    year: 2026,
  }).find((file) => file.path === path)!.text;

/** The markup of one section, without the styles. */
const sectionOf = (html: string, name: string): string =>
  html.match(new RegExp(`<(section|header)[^>]*class="[^"]* ${name}[ "].*?</\\1>`, 's'))?.[0] ?? '';

describe('the bento', () => {
  it('fills whole rows, whatever the number of cells', () => {
    const area: Record<string, number> = { five: 5, seven: 7, tall: 14, all: 12 };
    for (let count = 0; count <= 40; count++) {
      const cells = cellsFor(count);
      expect(cells).toHaveLength(count);
      expect(cells.reduce((sum, cell) => sum + area[cell]!, 0) % 12, String(count)).toBe(0);
    }
  });
});

describe('tabs', () => {
  it('open one of several and close it when another opens', () => {
    const tabs = sectionOf(pageOf(catalogDocument(), 'features.html'), 'features-tabs');
    const opened = [...tabs.matchAll(/<details[^>]*>/g)].map(([tag]) => tag);
    expect(opened.length).toBeGreaterThan(2);
    expect(opened.filter((tag) => tag.includes(' open'))).toHaveLength(1);
    expect(new Set(opened.map((tag) => /name="([^"]+)"/.exec(tag)?.[1])).size).toBe(1);
  });

  it('are a plain list where there is nothing to choose or nothing to show', () => {
    const single = sectionOf(pageOf(catalogDocument({ items: 1 }), 'features.html'), 'features-tabs');
    expect(single).not.toContain('<details');
    const doc = catalogDocument();
    for (const item of Object.values(doc.items)) if (doc.sections[item.section]?.layout === 'tabs') delete item.slots.body;
    expect(sectionOf(pageOf(doc, 'features.html'), 'features-tabs')).not.toContain('<details');
  });
});

describe('the hero with a form', () => {
  it('shows its picture where there is no form, or where nobody would receive it', () => {
    const doc = catalogDocument();
    const hero = () => sectionOf(pageOf(doc, 'index.html'), 'hero-form-inline');
    expect(hero()).toContain('<form');
    expect(hero()).not.toContain('class="picture"');
    for (const section of Object.values(doc.sections)) delete section.form;
    expect(hero()).not.toContain('<form');
    expect(hero()).toContain('class="picture"');
  });
});

describe('the header that lies on the hero', () => {
  it('wears the tone of the first section of its page', () => {
    const doc = catalogDocument();
    for (const section of Object.values(doc.sections)) {
      if (section.kind === 'header') section.layout = 'overlay';
      if (section.kind === 'hero' || section.kind === 'menu') section.tone = 'brand';
    }
    for (const path of ['index.html', 'menu.html']) expect(sectionOf(pageOf(doc, path), 'header-overlay')).toContain('data-tone="brand"');
  });
});

describe('a menu by categories', () => {
  const indexOf = (doc: SiteDocument) => sectionOf(pageOf(doc, 'menu.html'), 'menu-categories');

  it('links to each of its groups', () => {
    const menu = indexOf(catalogDocument());
    const links = [...menu.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(links.length).toBeGreaterThan(1);
    for (const id of links) expect(menu).toContain(`id="${id}"`);
  });

  it('needs no index without groups', () => {
    expect(indexOf(catalogDocument({ items: 4 }))).not.toContain('<nav');
  });
});

describe('a story as a timeline', () => {
  it('sets the years that its paragraphs name beside them, each once', () => {
    const doc = catalogDocument();
    const story = Object.values(doc.sections).find((section) => section.kind === 'story' && section.layout === 'timeline')!;
    doc.strings['pt-BR']![story.slots.body!] = 'Abrimos em 1998.\n\nAinda em 1998 veio o forno.\n\nEm 2014, a segunda casa, na rua 20155.';
    expect([...sectionOf(pageOf(doc, 'story.html'), 'story-timeline').matchAll(/data-n="(\d+)"/g)].map(([, year]) => year)).toEqual([
      '1998',
      '2014',
    ]);
  });
});

describe('one offer', () => {
  it('says the featured plan large and the others as a list', () => {
    const offer = sectionOf(pageOf(catalogDocument(), 'pricing.html'), 'pricing-single-offer');
    expect(offer.indexOf('Família')).toBeLessThan(offer.indexOf('Semana'));
    expect(offer.match(/class="sum/g)).toHaveLength(1);
  });
});
