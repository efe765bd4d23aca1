import { canonical } from '../integrity/canonical.ts';
import type { Asset, Form, Item, Link, Page, Section, SiteDocument } from '../schema/document.ts';
import type { Fact, FactKind, FactNorm } from '../schema/facts.ts';
import { type Kind, kindNames, shapeOf } from '../schema/kinds.ts';
import { Pairing, Tone } from '../schema/theme.ts';

export interface SampleOptions {
  /** The same seed gives the same document. */
  seed?: number;
  /** Kinds of the home page's sections in order; every kind by default. `legal` and `not-found` get pages of their own. */
  kinds?: readonly Kind[];
  /** Index of the layout; chosen by the seed by default. */
  layout?: number;
  /** Items per section, within what the kind allows. */
  items?: number;
  /** Additional pages that repeat the home page's sections: for large documents. */
  pages?: number;
  locale?: string;
}

/** A valid document with invented but lifelike content: for tests of everything that reads or changes documents. */
export function sampleDocument(options: SampleOptions = {}): SiteDocument {
  return new SampleBuilder(options).build();
}

const TITLES = ['Pão quente toda manhã', 'Feito aqui, à mão', 'Como funciona', 'Perguntas de sempre', 'Venha nos ver', 'Do forno à mesa'];
const LEADS = [
  'A massa descansa **48 horas** antes do forno.',
  'Atendemos em {fact}, de terça a domingo.',
  'Peça pelo _WhatsApp_ e retire na hora.',
];
const WORDS = [
  'Fermentação natural',
  'Entrega no bairro',
  'Café coado',
  'Bolo de fubá',
  'Torta de limão',
  'Sem conservantes',
  'Encomendas',
];
const TONES: readonly Tone[] = Tone.options;
const NORMS: { readonly [K in FactKind]: readonly [text: string, norm: Extract<FactNorm, { kind: K }>] } = {
  name: ['Padaria do Bairro', { kind: 'name' }],
  place: ['Savassi, Belo Horizonte', { kind: 'place', district: 'Savassi', city: 'Belo Horizonte', region: 'MG', country: 'BR' }],
  address: [
    'Rua Pernambuco, 1200, Savassi, Belo Horizonte',
    { kind: 'address', street: 'Rua Pernambuco, 1200', district: 'Savassi', city: 'Belo Horizonte', region: 'MG', country: 'BR' },
  ],
  price: ['R$ 12,90', { kind: 'price', amount: '12.90', currency: 'BRL' }],
  phone: ['(31) 99876-5432', { kind: 'phone', e164: '+5531998765432', whatsapp: true, call: true }],
  email: ['oi@padaria.example', { kind: 'email' }],
  url: ['padaria.example/reservas', { kind: 'url', href: 'https://padaria.example/reservas', purpose: 'booking' }],
  handle: ['@padariadobairro', { kind: 'handle', network: 'instagram', user: 'padariadobairro' }],
  hours: ['terça a domingo, 7h às 19h', { kind: 'hours', days: { mon: [], tue: [['07:00', '19:00']], sun: [['07:00', '19:00']] } }],
  date: ['12 de dezembro de 2026', { kind: 'date', iso: '2026-12-12' }],
  person: ['Dra. Ana Prado', { kind: 'person', role: 'Nutricionista' }],
  registry: ['CRN-9 12345', { kind: 'registry', scheme: 'CRN', value: '12345' }],
  color: ['verde', { kind: 'color', hex: '#2f6b3c' }],
  offer: ['Pão de fermentação natural', { kind: 'offer', note: '900 g' }],
  plan: ['Assinatura da semana', { kind: 'plan', period: 'month', features: ['4 pães por mês', 'Entrega grátis'], ask: false }],
  class: ['Oficina de pão', { kind: 'class', days: ['sat'], when: 'sábado, 9h', start: '09:00', end: '12:00' }],
  question: ['Vocês têm pão sem glúten?', { kind: 'question', answer: 'no' }],
  statement: ['a massa descansa 48 horas', { kind: 'statement', topic: 'story' }],
  quote: ['O melhor pão que já comi.', { kind: 'quote', by: 'Marina Alves', role: 'vizinha' }],
  pix: ['11.444.777/0001-61', { kind: 'pix', key: '11444777000161', type: 'cnpj' }],
};

class SampleBuilder {
  readonly #options: SampleOptions;
  readonly #doc: SiteDocument;
  #state: number;
  #count = 0;

  constructor(options: SampleOptions) {
    this.#options = options;
    this.#state = (options.seed ?? 1) | 0;
    const locale = options.locale ?? 'pt-BR';
    this.#doc = {
      v: 3,
      id: this.#id('si'),
      site: {
        name: 'site.name',
        type: 'restaurant',
        business: 'Bakery',
        industry: 'bakery',
        defaultLocale: locale,
        locales: [locale],
        currency: 'BRL',
        country: 'BR',
      },
      facts: {},
      theme: this.#theme(),
      pages: {},
      sections: {},
      items: {},
      assets: {},
      forms: {},
      strings: { [locale]: {} },
      stringMeta: {},
    };
    this.#text('site.name', `{{${this.#fact('name').id}}}`);
  }

  build(): SiteDocument {
    const kinds = this.#options.kinds ?? kindNames;
    const own = kinds.filter((kind) => kind !== 'legal' && kind !== 'not-found' && kind !== 'post-body');
    const home = this.#page('home', '', 'Início');
    const about = this.#page('page', 'sobre', 'Sobre');
    own.forEach((kind, at) => void this.#section(home, kind, at, about));
    this.#section(about, 'story', 0, home);
    if (kinds.includes('legal')) this.#section(this.#page('legal', 'privacidade', 'Privacidade'), 'legal', 0, home);
    if (kinds.includes('post-body')) this.#post(home);
    if (kinds.includes('not-found')) this.#section(this.#page('not-found', '404', 'Não encontrada'), 'not-found', 0, home);
    for (let n = 1; n <= (this.#options.pages ?? 0); n++) {
      const page = this.#page('page', `pagina-${n}`, `Página ${n}`);
      own.forEach((kind, at) => void this.#section(page, kind, at, home, home));
    }
    return canonical(this.#doc);
  }

  /** Mulberry32. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)]!;
  }
  #id(prefix: string): string {
    this.#count += 1;
    return `${prefix}_${Math.floor(this.#random() * 36 ** 5)
      .toString(36)
      .padStart(5, '0')}${this.#count.toString(36).padStart(3, '0')}`;
  }
  #text(key: string, text: string): string {
    this.#doc.strings[this.#doc.site.defaultLocale]![key] = text;
    this.#doc.stringMeta[key] = { by: 'composer' };
    return key;
  }
  #fact(kind: FactKind): Fact {
    const [text, given] = NORMS[kind];
    const priced = kind === 'offer' || kind === 'plan' || kind === 'class';
    const norm = priced ? { ...given, price: this.#fact('price').id } : given;
    const fact: Fact = {
      id: this.#id('fa'),
      text,
      norm: norm as FactNorm,
      source: { from: 'prompt', span: [0, 1] },
      must: true,
      status: 'given',
    };
    this.#doc.facts[fact.id] = fact;
    return fact;
  }
  #asset(key: string): string {
    const asset: Asset = {
      id: this.#id('as'),
      alt: this.#random() < 0.5 ? null : this.#text(`${key}.alt`, 'Pães sobre a mesa'),
      width: 1200,
      height: 900,
      source: {
        from: 'art',
        style: this.#pick(['still', 'mosaic', 'line', 'riso', 'flow', 'hills', 'letter', 'pattern', 'interface']),
        seed: Math.floor(this.#random() * 2 ** 32),
        objects: ['bread', 'croissant'],
      },
    };
    this.#doc.assets[asset.id] = asset;
    return asset.id;
  }
  #form(key: string): string {
    const form: Form = {
      id: this.#id('fm'),
      purpose: 'contact',
      fields: [
        { id: 'nome', type: 'text', label: this.#text(`${key}.nome`, 'Seu nome'), required: true, autocomplete: 'name' },
        { id: 'email', type: 'email', label: this.#text(`${key}.email`, 'E-mail'), required: true, autocomplete: 'email' },
        {
          id: 'assunto',
          type: 'select',
          label: this.#text(`${key}.assunto`, 'Assunto'),
          options: [this.#text(`${key}.encomenda`, 'Encomenda')],
          required: false,
          autocomplete: 'off',
        },
      ],
      send: { to: 'inbox' },
      consent: this.#text(`${key}.consent`, 'Usamos seus dados só para responder.'),
      submit: this.#text(`${key}.submit`, 'Enviar mensagem'),
      done: this.#text(`${key}.done`, 'Recebemos. Respondemos em até um dia.'),
    };
    this.#doc.forms[form.id] = form;
    return form.id;
  }
  #page(type: Page['type'], slug: string, label: string): Page {
    const key = slug || 'home';
    const page: Page = {
      id: this.#id('pg'),
      slug: { [this.#doc.site.defaultLocale]: slug },
      type,
      order: `a${Object.keys(this.#doc.pages).length}`,
      nav: type === 'page' || type === 'home' ? 'primary' : type === 'legal' ? 'footer' : 'none',
      label: this.#text(`${key}.label`, label),
      seo: {
        title: this.#text(`${key}.seo.title`, `${label} — Padaria do Bairro em Belo Horizonte`),
        description: this.#text(`${key}.seo.description`, 'Pães de fermentação natural, bolos e cafés na Savassi.'),
      },
    };
    this.#doc.pages[page.id] = page;
    return page;
  }
  #post(other: Page): void {
    const page = this.#page('post', 'como-guardar', 'Como guardar pão');
    page.post = { date: '2026-11-08', tags: [this.#text('tag.paes', 'Pães')], author: { from: 'fact', fact: this.#fact('person').id } };
    this.#section(page, 'post-body', 0, other);
  }
  #link(page: Page): Link {
    const choices: (() => Link)[] = [
      () => ({ to: 'page', page: page.id }),
      () => ({ to: 'url', href: 'https://padaria.example/loja' }),
      () => ({ to: 'tel', fact: this.#fact('phone').id }),
      () => ({ to: 'mail', fact: this.#fact('email').id }),
      () => ({ to: 'map', fact: this.#fact('address').id }),
      () => ({ to: 'whatsapp', fact: this.#fact('phone').id, text: this.#text('whatsapp.text', 'Olá! Quero fazer um pedido.') }),
    ];
    return this.#pick(choices)();
  }
  #section(page: Page, kind: Kind, at: number, other: Page, words: Page = page) {
    const shape = shapeOf(kind);
    const key = words.type === 'home' ? kind : `${words.slug[this.#doc.site.defaultLocale]}.${kind}`;
    const section: Section = {
      id: this.#id('sc'),
      page: page.id,
      order: `b${at.toString(36).padStart(2, '0')}V`,
      kind,
      layout: shape.layouts[(this.#options.layout ?? Math.floor(this.#random() * 60)) % shape.layouts.length]!,
      tone: this.#pick(TONES),
      alias: kind,
      ...('frame' in shape ? {} : { nav: this.#text(`${key}.nav`, this.#pick(WORDS)) }),
      slots: Object.fromEntries(Object.keys(shape.slots).map((slot) => [slot, this.#slot(`${key}.${slot}`, slot)])),
      actions: Array.from({ length: shape.actions }, (_, n) => ({
        label: this.#text(`${key}.action${n}`, 'Pedir agora'),
        link: this.#link(other),
      })),
      ...(shape.media ? { media: this.#asset(key) } : {}),
      ...(kind === 'contact-form' || kind === 'booking' || kind === 'newsletter' ? { form: this.#form(`${key}.form`) } : {}),
      facts: (shape.facts ?? []).map((factKind) => this.#fact(factKind).id),
      by: 'composer',
    };
    this.#doc.sections[section.id] = section;
    if (shape.items) this.#items(section, key, other);
  }
  #slot(key: string, slot: string): string {
    if (slot === 'title') return this.#text(key, this.#pick(TITLES));
    if (slot === 'kicker') return this.#text(key, 'Padaria na Savassi');
    if (slot === 'body')
      return this.#text(key, 'Começamos em **2009**.\n\n## O forno\n\n- Lenha\n- Pedra\n\nAté hoje, [veja](https://padaria.example).');
    return this.#text(key, this.#pick(LEADS).replace('{fact}', `{{${this.#fact('place').id}}}`));
  }
  #items(section: Section, key: string, other: Page) {
    const shape = shapeOf(section.kind).items!;
    const count = Math.min(shape.max, Math.max(shape.min, this.#options.items ?? 2 + Math.floor(this.#random() * 3)));
    let group: string | undefined;
    for (let at = 0; at < count; at++) {
      const heading = shape.groups === true && at === 0 && count > 2;
      const slots = heading ? ['title'] : Object.keys(shape.slots);
      const item: Item = {
        id: this.#id('it'),
        section: section.id,
        ...(group && !heading ? { group } : {}),
        order: `c${at.toString(36)}V`,
        slots: Object.fromEntries(slots.map((slot) => [slot, this.#text(`${key}.i${at}.${slot}`, this.#pick(WORDS))])),
        facts: heading ? [] : shape.facts.map((kind) => this.#fact(kind).id),
        ...(shape.icon ? { icon: this.#pick(['clock', 'truck', 'coffee', 'leaf']) } : {}),
        ...(shape.media ? { media: this.#asset(`${key}.i${at}`) } : {}),
        ...(this.#random() < 0.2 && !heading ? { link: this.#link(other) } : {}),
      };
      if (heading) group = item.id;
      this.#doc.items[item.id] = item;
    }
  }
  #theme(): SiteDocument['theme'] {
    return {
      color: {
        brand: { l: 0.5, c: 0.12, h: Math.floor(this.#random() * 360) },
        neutral: { h: 80, c: this.#pick([0, 0.004, 0.008, 0.015] as const) },
        polarity: this.#pick(['light', 'dark', 'auto']),
      },
      type: { pairing: this.#pick(Pairing.options), base: [17, 19], ratio: [1.2, 1.25], display: 'normal' },
      space: { density: this.#pick(['compact', 'regular', 'airy']) },
      shape: { radius: this.#pick([0, 4, 8, 14] as const), pill: false, border: 'hairline', elevation: 'flat' },
      art: { style: 'mosaic', seed: Math.floor(this.#random() * 2 ** 32) },
      motion: 'none',
    };
  }
}
