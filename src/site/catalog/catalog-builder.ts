import type { Action, Asset, Form, Item, Page, Section, SiteDocument } from '../schema/document.ts';
import type { Fact, FactNorm } from '../schema/facts.ts';
import type { Kind, LayoutOf } from '../schema/kinds.ts';
import type { Theme, Tone } from '../schema/theme.ts';

export interface SectionPlan<K extends Kind = Kind> {
  kind: K;
  layout: LayoutOf<K>;
  tone?: Tone;
  alias?: string;
  nav?: string;
  slots?: Partial<Record<'kicker' | 'title' | 'lead' | 'body' | 'note', string>>;
  actions?: { label: string; link: Action['link'] }[];
  media?: string;
  form?: string;
  facts?: string[];
  items?: ItemPlan[];
}

export interface ItemPlan extends Partial<Record<'title' | 'body' | 'note' | 'role' | 'when' | 'action', string>> {
  facts?: string[];
  icon?: string;
  media?: string;
  link?: Item['link'];
  featured?: boolean;
  /** Index of the heading among the items of the section. */
  group?: number;
}

const SLOTS = ['title', 'body', 'note', 'role', 'when', 'action'] as const;

/** Builds documents by hand: texts inline, ids and keys minted in order, so that the same calls give the same bytes. */
export class DocumentBuilder {
  readonly doc: SiteDocument;
  #count = 0;
  #page: Page | undefined;

  constructor(site: Omit<SiteDocument['site'], 'name'>, theme: Theme) {
    this.doc = {
      v: 3,
      id: this.#id('si'),
      site: { ...site, name: 'site.name' },
      facts: {},
      theme,
      pages: {},
      sections: {},
      items: {},
      assets: {},
      forms: {},
      strings: { [site.defaultLocale]: {} },
      stringMeta: {},
    };
  }

  #id = (prefix: string) => `${prefix}_${(this.#count++).toString(36).padStart(8, '0')}`;
  #order = () => `a${this.#count.toString(36).padStart(6, '0')}`;

  text(key: string, text: string): string {
    this.doc.strings[this.doc.site.defaultLocale]![key] = text;
    this.doc.stringMeta[key] = { by: 'composer' };
    return key;
  }

  name(text: string): void {
    this.text('site.name', text);
  }

  fact<N extends FactNorm>(text: string, norm: N): string {
    const id = this.#id('fa');
    const fact: Fact = { id, text, norm, source: { from: 'owner' }, must: true, status: 'given' };
    this.doc.facts[id] = fact;
    return id;
  }

  art(style: Extract<Asset['source'], { from: 'art' }>['style'], objects: string[], seed: number, alt: string | null): string {
    const id = this.#id('as');
    const source = { from: 'art' as const, style, seed, objects };
    this.doc.assets[id] = { id, alt: alt === null ? null : this.text(`art.${id.slice(3)}`, alt), width: 1200, height: 900, source };
    return id;
  }

  form(
    purpose: Form['purpose'],
    fields: (Omit<Form['fields'][number], 'label'> & { label: string })[],
    words: Record<'consent' | 'submit' | 'done', string>,
  ) {
    const id = this.#id('fm');
    const key = (name: string) => `form.${id.slice(3)}.${name}`;
    this.doc.forms[id] = {
      id,
      purpose,
      fields: fields.map((field) => ({ ...field, label: this.text(key(field.id), field.label) })),
      send: { to: 'inbox' },
      consent: this.text(key('consent'), words.consent),
      submit: this.text(key('submit'), words.submit),
      done: this.text(key('done'), words.done),
    };
    return id;
  }

  page(type: Page['type'], slug: string, label: string, title: string, description: string): string {
    const id = this.#id('pg');
    const key = slug || 'home';
    this.#page = {
      id,
      slug: { [this.doc.site.defaultLocale]: slug },
      type,
      order: this.#order(),
      nav: type === 'legal' ? 'footer' : type === 'not-found' ? 'none' : 'primary',
      label: this.text(`${key}.label`, label),
      seo: { title: this.text(`${key}.seo-title`, title), description: this.text(`${key}.seo-description`, description) },
    };
    this.doc.pages[id] = this.#page;
    return id;
  }

  /** Adds a section at the end of the current page. */
  section<K extends Kind>(plan: SectionPlan<K>): string {
    const page = this.#page!;
    const id = this.#id('sc');
    const alias = plan.alias ?? `${plan.kind}-${id.slice(-3)}`;
    const key = (name: string) => `${id.slice(3)}.${name}`;
    const slots = Object.entries(plan.slots ?? {}).map(([slot, text]) => [slot, this.text(key(slot), text)]);
    const section: Section = {
      id,
      page: page.id,
      order: this.#order(),
      kind: plan.kind,
      layout: plan.layout,
      tone: plan.tone ?? 'plain',
      alias,
      ...(plan.nav ? { nav: this.text(key('nav'), plan.nav) } : {}),
      slots: Object.fromEntries(slots),
      actions: (plan.actions ?? []).map(({ label, link }, i) => ({ label: this.text(key(`action-${i}`), label), link })),
      ...(plan.media ? { media: plan.media } : {}),
      ...(plan.form ? { form: plan.form } : {}),
      facts: plan.facts ?? [],
      by: 'composer',
    };
    this.doc.sections[id] = section;
    this.#items(id, plan.items ?? [], key);
    return id;
  }

  #items(section: string, plans: ItemPlan[], key: (name: string) => string): void {
    const ids = plans.map(() => this.#id('it'));
    plans.forEach((plan, i) => {
      const slots = SLOTS.flatMap((slot) => (plan[slot] === undefined ? [] : [[slot, this.text(key(`i${i}-${slot}`), plan[slot])]]));
      this.doc.items[ids[i]!] = {
        id: ids[i]!,
        section,
        ...(plan.group !== undefined ? { group: ids[plan.group]! } : {}),
        order: this.#order(),
        slots: Object.fromEntries(slots),
        facts: plan.facts ?? [],
        ...(plan.icon ? { icon: plan.icon } : {}),
        ...(plan.media ? { media: plan.media } : {}),
        ...(plan.link ? { link: plan.link } : {}),
        ...(plan.featured ? { featured: true } : {}),
      };
    });
  }
}
