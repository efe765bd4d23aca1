import { generateNKeysBetween } from 'fractional-indexing';
import type { Action, Asset, Form, Item, Link, Page, Section, SiteDocument } from '#site/schema.ts';
import { slugify } from '#site/slug.ts';
import { drawFor, wantFor } from './art-choice.ts';
import { mintId } from './hash.ts';
import type { Setting } from './setting.ts';
import type { ActionSketch, ArtSketch, FormSketch, PageSketch, Sketch, Target, Words } from './sketch.ts';

type Document = Pick<SiteDocument, 'pages' | 'sections' | 'items' | 'assets' | 'forms' | 'stringMeta'> & { texts: Record<string, string> };

/** A document while it is put together. */
interface Assembly {
  setting: Setting;
  out: Document;
  /** Page of a section, by the section's alias. */
  homeOf: ReadonlyMap<string, string>;
}

/** Turns sketches into records with ids, orders and string keys. */
export function assemble(setting: Setting, pages: PageSketch[]): Document {
  const out: Document = { pages: {}, sections: {}, items: {}, assets: {}, forms: {}, stringMeta: {}, texts: {} };
  const homeOf = new Map(pages.flatMap((page) => page.sections.map((section) => [section.alias, page.name] as const)));
  const assembly: Assembly = { setting, out, homeOf };
  const orders = ordersOf(pages);
  const slugs = new Set<string>();
  for (const [index, page] of pages.entries()) {
    const sectionOrders = ordersOf(page.sections);
    for (const [at, section] of page.sections.entries())
      addSection(assembly, section, { page: page.name, order: sectionOrders[at] ?? 'a0' });
    addPage(assembly, page, { slug: freeSlug(page, slugs), order: orders[index] ?? 'a0' });
  }
  return out;
}

const ordersOf = (list: readonly unknown[]): string[] => generateNKeysBetween(null, null, list.length);

const mint = ({ setting }: Assembly, prefix: string, label: string): string => mintId(prefix, `${setting.root}/${label}`);
const pageId = (assembly: Assembly, name: string): string => mint(assembly, 'pg', name);
const sectionId = (assembly: Assembly, alias: string): string => mint(assembly, 'sc', alias);

function freeSlug(page: PageSketch, taken: Set<string>): string {
  let slug = page.type === 'home' ? '' : slugify(page.slug) || page.name;
  while (taken.has(slug)) slug = `${slug}-2`;
  taken.add(slug);
  return slug;
}

function addPage(assembly: Assembly, page: PageSketch, { slug, order }: { slug: string; order: string }): void {
  const record: Page = {
    id: pageId(assembly, page.name),
    slug: { [assembly.setting.brief.locale]: slug },
    type: page.type,
    order,
    nav: page.nav,
    label: put(assembly, `${page.name}.label`, page.label),
    seo: seoOf(assembly, page),
    ...(page.post ? { post: postOf(assembly, page.post) } : {}),
  };
  assembly.out.pages[record.id] = record;
}

/** A post is found by its own title and lead. */
function seoOf(assembly: Assembly, { name, post, seo }: PageSketch): Page['seo'] {
  if (post) return { title: `${name}.title`, description: `${name}.lead` };
  return {
    title: put(assembly, `${name}.seo-title`, { text: seo.title }),
    description: put(assembly, `${name}.seo-description`, { text: seo.description }),
    ...(seo.noindex ? { noindex: true } : {}),
  };
}

const postOf = (assembly: Assembly, { tags, date, draft }: NonNullable<PageSketch['post']>): Page['post'] => ({
  ...(date ? { date } : {}),
  tags: tags.map((tag) => put(assembly, 'tag', tag)),
  ...(draft ? { draft: true } : {}),
});

function addSection(assembly: Assembly, section: Sketch, { page, order }: { page: string; order: string }): void {
  const id = sectionId(assembly, section.alias);
  const { layout, tone } = section;
  if (!layout || !tone) throw new Error(`The section ${section.alias} has no layout or tone.`);
  const record: Section = {
    id,
    page: pageId(assembly, page),
    order,
    kind: section.kind,
    layout,
    tone,
    alias: section.alias,
    ...(section.nav ? { nav: put(assembly, `nav.${section.alias}`, section.nav) } : {}),
    slots: slotsOf(assembly, section.alias, section.slots),
    actions: actionsOf(assembly, section.alias, section.actions),
    ...(section.media ? { media: addPicture(assembly, section.alias, section.media) } : {}),
    ...(section.form ? { form: addForm(assembly, section.alias, section.form) } : {}),
    facts: section.facts.slice(0, 40),
    by: 'composer',
  };
  assembly.out.sections[id] = record;
  addItems(assembly, section);
}

function addItems(assembly: Assembly, section: Sketch): void {
  const orders = ordersOf(section.items);
  let group: string | undefined;
  for (const [index, sketch] of section.items.entries()) {
    const label = `${section.alias}.i${index + 1}`;
    const id = mint(assembly, 'it', label);
    if (sketch.heading) group = id;
    const link = sketch.target && linkTo(assembly, sketch.target);
    const item: Item = {
      id,
      section: sectionId(assembly, section.alias),
      ...(sketch.grouped && group ? { group } : {}),
      order: orders[index] ?? 'a0',
      slots: slotsOf(assembly, label, sketch.slots),
      facts: (sketch.facts ?? []).slice(0, 12),
      ...(sketch.icon ? { icon: sketch.icon } : {}),
      ...(sketch.media ? { media: addPicture(assembly, label, sketch.media) } : {}),
      ...(link ? { link } : {}),
      ...(sketch.featured ? { featured: true } : {}),
    };
    assembly.out.items[id] = item;
  }
}

/** Adds a text and returns its key. */
function put({ out }: Assembly, key: string, words: Words): string {
  const name = words.key ?? key;
  out.texts[name] = words.text;
  out.stringMeta[name] = { by: words.by ?? 'composer' };
  return name;
}

const slotsOf = (assembly: Assembly, prefix: string, slots: Partial<Record<string, Words>>) =>
  Object.fromEntries(Object.entries(slots).flatMap(([name, words]) => (words ? [[name, put(assembly, `${prefix}.${name}`, words)]] : [])));

const actionsOf = (assembly: Assembly, alias: string, list: ActionSketch[]): Action[] =>
  list.slice(0, 2).flatMap(({ label, target }, index) => {
    const link = linkTo(assembly, target);
    return link ? [{ label: put(assembly, `${alias}.action-${index + 1}`, label), link }] : [];
  });

function linkTo(assembly: Assembly, target: Target): Link | undefined {
  if (target.to === 'named') return { to: 'page', page: pageId(assembly, target.page) };
  if (target.to === 'whatsapp')
    return { to: 'whatsapp', fact: target.fact, ...(target.text ? { text: put(assembly, 'act.hello', target.text) } : {}) };
  if (target.to !== 'alias') return target;
  const home = assembly.homeOf.get(target.alias);
  return {
    to: 'page',
    page: pageId(assembly, home ?? 'home'),
    ...(home === undefined ? {} : { section: sectionId(assembly, target.alias) }),
  };
}

function addPicture(assembly: Assembly, label: string, art: ArtSketch): string {
  const { setting, out } = assembly;
  const id = mint(assembly, 'as', label);
  const source: Asset['source'] = art.empty ? { from: 'upload', widths: [art.size[0]], formats: ['jpeg'] } : drawFor(setting, label);
  const want = art.want ?? wantFor(setting, label);
  out.assets[id] = {
    id,
    alt: art.alt ? put(assembly, `${label}.alt`, art.alt) : null,
    width: art.size[0],
    height: art.size[1],
    source,
    ...(want ? { want: put(assembly, `${label}.want`, want) } : {}),
  };
  return id;
}

function addForm(assembly: Assembly, alias: string, sketch: FormSketch): string {
  const id = mint(assembly, 'fm', alias);
  const form: Form = {
    id,
    purpose: sketch.purpose,
    fields: sketch.fields.map((field) => fieldOf(assembly, field)),
    send: { to: 'inbox' },
    consent: put(assembly, 'form.consent', sketch.consent),
    submit: put(assembly, 'form.submit', sketch.submit),
    done: put(assembly, 'form.done', sketch.done),
  };
  assembly.out.forms[id] = form;
  return id;
}

const fieldOf = (assembly: Assembly, { label, options, ...field }: FormSketch['fields'][number]): Form['fields'][number] => ({
  ...field,
  label: put(assembly, `form.${field.id}`, label),
  ...(options
    ? { options: options.map((option, index) => put(assembly, `form.${field.id}-${index + 1}`, { ...option, key: undefined })) }
    : {}),
});
