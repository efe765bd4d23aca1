import { generateNKeysBetween } from 'fractional-indexing';
import { keyUses } from '#site/integrity/references.ts';
import { pagesOf, sectionsOf } from '#site/outline.ts';
import type { Asset, Fact, Form, Item, Section, SiteDocument } from '#site/schema.ts';
import { LIMITS } from '#site/schema.ts';
import type { Placed } from './blocks.ts';
import type { Draft, DraftItem } from './draft-sections.ts';
import { clipped } from './literal.ts';
import { priceIn } from './price.ts';
import { formWords } from './words.ts';

/** Max sections between the header and the footer. */
export const MAX_SECTIONS = LIMITS.sectionsPerPage - 4;

/** Replaces the content of the base's home page by the drafts. Pure: the same drafts give the same bytes. */
export function buildDocument(base: SiteDocument, drafts: readonly Draft[]): { document: SiteDocument; placed: Placed[] } {
  return new Builder(base).build(drafts);
}

class Builder {
  private readonly base: SiteDocument;
  private readonly locale: string;
  private readonly texts: Record<string, string>;
  private readonly facts: Record<string, Fact>;
  private readonly sections: Record<string, Section> = {};
  private readonly items: Record<string, Item> = {};
  private readonly assets: Record<string, Asset> = {};
  private readonly forms: Record<string, Form> = {};
  private readonly written = new Set<string>();
  private count = 0;

  constructor(base: SiteDocument) {
    this.base = base;
    this.locale = base.site.defaultLocale;
    this.texts = { ...base.strings[this.locale] };
    this.facts = { ...base.facts };
  }

  build(drafts: readonly Draft[]): { document: SiteDocument; placed: Placed[] } {
    const { base } = this;
    const home = pagesOf(base).find(({ type }) => type === 'home')!;
    const frame = sectionsOf(base, home.id).filter(({ kind }) => kind === 'header' || kind === 'footer');
    const others = Object.values(base.sections).filter((section) => section.page !== home.id);
    const kept = new Set([...frame, ...others].map(({ id }) => id));
    const orders = generateNKeysBetween(null, null, drafts.length + frame.length);
    const aliases = new Set(frame.map(({ alias }) => alias));
    const placed: Placed[] = [];
    for (const section of frame) {
      const order = section.kind === 'header' ? orders[0]! : orders.at(-1)!;
      // Buttons of the old page would link to sections that are gone.
      this.sections[section.id] = { ...section, order, actions: [] };
    }
    drafts.forEach((draft, index) => {
      const alias = freeName(draft.kind, aliases);
      this.section(draft, { alias, page: home.id, order: orders[index + 1]!, tone: index % 2 ? 'tint' : 'plain' });
      placed.push({ id: alias, kind: draft.kind, source: draft.source });
    });
    const [opening] = drafts;
    this.texts[home.seo.title] = opening?.title ? clipped(plain(opening.title), 70) : (this.texts[home.seo.title] ?? '');
    const about = drafts.flatMap(({ lead, body }) => lead ?? body ?? [])[0];
    if (about) this.texts[home.seo.description] = clipped(plain(about), 160);
    const document: SiteDocument = {
      ...base,
      facts: this.facts,
      sections: { ...Object.fromEntries(others.map((section) => [section.id, section])), ...this.sections },
      items: { ...Object.fromEntries(Object.entries(base.items).filter(([, item]) => kept.has(item.section))), ...this.items },
      assets: { ...assetsOf(base, kept), ...this.assets },
      forms: { ...formsOf(base, kept), ...this.forms },
      strings: { [this.locale]: this.texts },
    };
    return { document: this.withoutOrphans(document), placed };
  }

  private section(draft: Draft, at: Pick<Section, 'alias' | 'page' | 'order' | 'tone'>): void {
    const id = this.mint('sc');
    const root = `${at.alias}-html`;
    const slot = (name: string, text: string | undefined) => (text ? { [name]: this.text(`${root}.${name}`, text) } : {});
    const actions = (draft.actions ?? []).map(({ label, href }, n) => {
      const key = this.text(`${root}.action-${n + 1}`, clipped(label, 60));
      return { label: key, link: { to: 'url' as const, href } };
    });
    this.sections[id] = {
      ...at,
      id,
      kind: draft.kind,
      layout: draft.layout,
      slots: { ...slot('title', draft.title), ...slot('lead', draft.lead), ...slot('body', draft.body) },
      actions: actions.filter(({ link }) => /^https?:/.test(link.href)),
      ...(draft.photo === undefined ? {} : { media: this.wanted(`${root}.photo`, draft.photo) }),
      ...(draft.form ? { form: this.form(root, draft.form) } : {}),
      facts: [],
      by: 'owner',
    };
    const orders = generateNKeysBetween(null, null, draft.items?.length ?? 0);
    draft.items?.forEach((item, n) => {
      this.item(item, id, orders[n]!, `${root}.${n + 1}`);
    });
  }

  private item({ title, body, price, photo }: DraftItem, section: string, order: string, root: string): void {
    const id = this.mint('it');
    const norm = price === undefined ? null : priceIn(price, this.base.site.currency);
    const fact = norm && this.fact(price!, norm);
    this.items[id] = {
      id,
      section,
      order,
      slots: {
        ...(title ? { title: this.text(`${root}.title`, title) } : {}),
        ...(body ? { body: this.text(`${root}.body`, body) } : {}),
      },
      facts: fact ? [fact] : [],
      ...(photo === undefined ? {} : { media: this.wanted(`${root}.photo`, photo) }),
    };
  }

  private fact(text: string, norm: Fact['norm']): string {
    const id = this.mint('fa');
    this.facts[id] = { id, text, norm, source: { from: 'import' }, must: false, status: 'confirmed' };
    return id;
  }

  /** A placeholder drawing, with a description of the photo it waits for. */
  private wanted(key: string, alt: string): string {
    const id = this.mint('as');
    const { style } = this.base.theme.art;
    this.assets[id] = {
      id,
      alt: null,
      width: 1200,
      height: 900,
      source: { from: 'art', style: style === 'none' ? 'mosaic' : style, seed: this.count, objects: [] },
      ...(alt ? { want: this.text(key, alt) } : {}),
    };
    return id;
  }

  private form(root: string, { fields, submit }: NonNullable<Draft['form']>): string {
    const id = this.mint('fm');
    const words = formWords(this.locale);
    const usual: NonNullable<Draft['form']>['fields'] = [
      { type: 'text', label: words.name, options: [], required: true },
      { type: 'email', label: words.email, options: [], required: true },
      { type: 'textarea', label: words.message, options: [], required: true },
    ];
    const asked = fields.length > 0 ? fields : usual;
    const text = (name: string, value: string) => this.text(`${root}.form.${name}`, value);
    this.forms[id] = {
      id,
      purpose: 'contact',
      fields: asked.map(({ type, label, options, required }, n) => ({
        id: `field-${n + 1}`,
        type,
        label: text(`field-${n + 1}`, label),
        ...(options.length > 0 ? { options: options.map((option, o) => text(`field-${n + 1}-${o + 1}`, option)) } : {}),
        required,
        autocomplete: type === 'email' ? 'email' : type === 'tel' ? 'tel' : NAME.test(label) ? 'name' : 'off',
      })),
      send: { to: 'inbox' },
      consent: text('consent', words.consent),
      submit: text('submit', submit || words.submit),
      done: text('done', words.done),
    };
    return id;
  }

  private text(key: string, text: string): string {
    this.texts[key] = text.slice(0, LIMITS.text);
    this.written.add(key);
    return key;
  }

  private mint(prefix: string): string {
    return `${prefix}_${`h${(this.count++).toString(36).padStart(7, '0')}`}`;
  }

  /** Drops texts that only removed sections used; texts of the page itself are the owner's and stay. */
  private withoutOrphans(document: SiteDocument): SiteDocument {
    const uses = keyUses(document);
    const used = (key: string) => (uses.get(key) ?? 0) > 0 || key === document.site.name;
    const only = <T>(table: Record<string, T>) => Object.fromEntries(Object.entries(table).filter(([key]) => used(key)));
    const meta = { ...only(document.stringMeta) };
    for (const key of this.written) meta[key] = { by: 'owner' };
    return { ...document, strings: { [this.locale]: only(document.strings[this.locale]!) }, stringMeta: meta };
  }
}

const NAME = /\b(nome|name|nombre)\b/i;

const plain = (text: string): string =>
  text
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*|^(?:#{1,3}|>|-|\d+\.) /gm, '')
    .replace(/\s+/g, ' ')
    .trim();

function freeName(kind: string, taken: Set<string>): string {
  let name = kind;
  for (let n = 2; taken.has(name); n++) name = `${kind}-${n}`;
  taken.add(name);
  return name;
}

function assetsOf(doc: SiteDocument, sections: ReadonlySet<string>): SiteDocument['assets'] {
  const shown = [
    ...Object.values(doc.sections).filter(({ id }) => sections.has(id)),
    ...Object.values(doc.items).filter(({ section }) => sections.has(section)),
  ].map(({ media }) => media);
  return Object.fromEntries(Object.entries(doc.assets).filter(([id]) => shown.includes(id)));
}

function formsOf(doc: SiteDocument, sections: ReadonlySet<string>): SiteDocument['forms'] {
  const used = Object.values(doc.sections)
    .filter(({ id }) => sections.has(id))
    .map(({ form }) => form);
  return Object.fromEntries(Object.entries(doc.forms).filter(([id]) => used.includes(id)));
}
