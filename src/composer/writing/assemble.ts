import { generateNKeysBetween } from 'fractional-indexing';
import type { Action, Asset, Form, Item, Link, Page, Section, SiteDocument } from '#site/schema.ts';
import { slugify } from '#site/slug.ts';
import { drawFor, wantFor } from './art-choice.ts';
import { mintId } from './hash.ts';
import type { Setting } from './setting.ts';
import type { ActionSketch, ArtSketch, FormSketch, ItemSketch, PageSketch, Sketch, Target, Words } from './sketch.ts';

type Document = Pick<SiteDocument, 'pages' | 'sections' | 'items' | 'assets' | 'forms' | 'stringMeta'> & { texts: Record<string, string> };

/** Turns sketches into records with ids, orders and string keys. */
export function assemble(setting: Setting, pages: PageSketch[]): Document {
  const out: Document = { pages: {}, sections: {}, items: {}, assets: {}, forms: {}, stringMeta: {}, texts: {} };
  const mint = (prefix: string, label: string) => mintId(prefix, `${setting.root}/${label}`);
  const pageId = (name: string) => mint('pg', name);
  const sectionId = (alias: string) => mint('sc', alias);
  const homeOf = new Map(pages.flatMap((page) => page.sections.map((section) => [section.alias, page.name] as const)));
  const { locale } = setting.brief;

  const put = (key: string, words: Words): string => {
    const name = words.key ?? key;
    out.texts[name] = words.text;
    out.stringMeta[name] = { by: words.by ?? 'composer' };
    return name;
  };
  const linkTo = (target: Target): Link | undefined => {
    if (target.to === 'named') return { to: 'page', page: pageId(target.page) };
    if (target.to === 'alias') {
      const page = homeOf.get(target.alias) ?? 'home';
      return { to: 'page', page: pageId(page), ...(homeOf.has(target.alias) ? { section: sectionId(target.alias) } : {}) };
    }
    if (target.to === 'whatsapp')
      return { to: 'whatsapp', fact: target.fact, ...(target.text ? { text: put('act.hello', target.text) } : {}) };
    return target;
  };
  const actionsOf = (alias: string, list: ActionSketch[]): Action[] =>
    list.slice(0, 2).flatMap(({ label, target }, index) => {
      const link = linkTo(target);
      return link ? [{ label: put(`${alias}.action-${index + 1}`, label), link }] : [];
    });
  const picture = (label: string, art: ArtSketch): string => {
    const id = mint('as', label);
    const source: Asset['source'] = art.empty ? { from: 'upload', widths: [art.size[0]], formats: ['jpeg'] } : drawFor(setting, label);
    const want = art.want ?? wantFor(setting, label);
    const asset: Asset = {
      id,
      alt: art.alt ? put(`${label}.alt`, art.alt) : null,
      width: art.size[0],
      height: art.size[1],
      source,
      ...(want ? { want: put(`${label}.want`, want) } : {}),
    };
    out.assets[id] = asset;
    return id;
  };
  const slotsOf = (prefix: string, slots: Partial<Record<string, Words>>) =>
    Object.fromEntries(Object.entries(slots).flatMap(([name, words]) => (words ? [[name, put(`${prefix}.${name}`, words)]] : [])));
  const formOf = (alias: string, sketch: FormSketch): string => {
    const id = mint('fm', alias);
    const form: Form = {
      id,
      purpose: sketch.purpose,
      fields: sketch.fields.map(({ label, options, ...field }) => ({
        ...field,
        label: put(`form.${field.id}`, label),
        ...(options
          ? { options: options.map((option, index) => put(`form.${field.id}-${index + 1}`, { ...option, key: undefined })) }
          : {}),
      })),
      send: { to: 'inbox' },
      consent: put('form.consent', sketch.consent),
      submit: put('form.submit', sketch.submit),
      done: put('form.done', sketch.done),
    };
    out.forms[id] = form;
    return id;
  };
  const addItems = (section: Sketch) => {
    const orders = generateNKeysBetween(null, null, section.items.length);
    let group: string | undefined;
    section.items.forEach((sketch: ItemSketch, index) => {
      const label = `${section.alias}.i${index + 1}`;
      const id = mint('it', label);
      if (sketch.heading) group = id;
      const link = sketch.target && linkTo(sketch.target);
      const item: Item = {
        id,
        section: sectionId(section.alias),
        ...(sketch.grouped && group ? { group } : {}),
        order: orders[index] ?? 'a0',
        slots: slotsOf(label, sketch.slots),
        facts: (sketch.facts ?? []).slice(0, 12),
        ...(sketch.icon ? { icon: sketch.icon } : {}),
        ...(sketch.media ? { media: picture(label, sketch.media) } : {}),
        ...(link ? { link } : {}),
        ...(sketch.featured ? { featured: true } : {}),
      };
      out.items[id] = item;
    });
  };
  const addSection = (page: string, section: Sketch, order: string) => {
    const id = sectionId(section.alias);
    const { layout, tone } = section;
    if (!layout || !tone) throw new Error(`The section ${section.alias} has no layout or tone.`);
    const record: Section = {
      id,
      page: pageId(page),
      order,
      kind: section.kind,
      layout,
      tone,
      alias: section.alias,
      ...(section.nav ? { nav: put(`nav.${section.alias}`, section.nav) } : {}),
      slots: slotsOf(section.alias, section.slots),
      actions: actionsOf(section.alias, section.actions),
      ...(section.media ? { media: picture(section.alias, section.media) } : {}),
      ...(section.form ? { form: formOf(section.alias, section.form) } : {}),
      facts: section.facts.slice(0, 40),
      by: 'composer',
    };
    out.sections[id] = record;
    addItems(section);
  };

  const pageOrders = generateNKeysBetween(null, null, pages.length);
  const slugs = new Set<string>();
  pages.forEach((page, index) => {
    const orders = generateNKeysBetween(null, null, page.sections.length);
    for (const [at, section] of page.sections.entries()) addSection(page.name, section, orders[at] ?? 'a0');
    let slug = page.type === 'home' ? '' : slugify(page.slug) || page.name;
    while (slugs.has(slug)) slug = `${slug}-2`;
    slugs.add(slug);
    const record: Page = {
      id: pageId(page.name),
      slug: { [locale]: slug },
      type: page.type,
      order: pageOrders[index] ?? 'a0',
      nav: page.nav,
      label: put(`${page.name}.label`, page.label),
      seo: page.post
        ? { title: `${page.name}.title`, description: `${page.name}.lead` }
        : {
            title: put(`${page.name}.seo-title`, { text: page.seo.title }),
            description: put(`${page.name}.seo-description`, { text: page.seo.description }),
            ...(page.seo.noindex ? { noindex: true } : {}),
          },
      ...(page.post ? { post: { tags: page.post.tags.map((tag) => put('tag', tag)), ...(page.post.draft ? { draft: true } : {}) } } : {}),
    };
    out.pages[record.id] = record;
  });
  return out;
}
