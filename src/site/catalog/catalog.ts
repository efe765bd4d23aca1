/** A document with every kind of section in every layout: for the catalogue, and for tests that must cover them all. */

import type { SiteDocument } from '../schema/document.ts';
import { type Kind, kindNames, shapeOf } from '../schema/kinds.ts';
import type { Theme, Tone } from '../schema/theme.ts';
import { DocumentBuilder, type ItemPlan } from './catalog-builder.ts';
import { catalogFacts } from './catalog-facts.ts';
import { catalogPlan } from './catalog-plans.ts';
import { catalogVariant } from './catalog-variants.ts';

export interface CatalogOptions {
  theme?: Theme;
  /** Tone of all sections; by default they alternate. */
  tone?: Tone;
  /** Number of items; by default as many as there are texts. */
  items?: number;
  /** Omits optional texts, pictures and facts. */
  bare?: boolean;
}

export const CATALOG_THEME: Theme = {
  color: { brand: { l: 0.48, c: 0.12, h: 42 }, neutral: { h: 70, c: 0.008 }, polarity: 'auto' },
  type: { pairing: 'bricolage-figtree', base: [17, 19], ratio: [1.2, 1.25], display: 'tight' },
  space: { density: 'regular' },
  shape: { radius: 8, pill: false, border: 'hairline', elevation: 'flat' },
  art: { style: 'mosaic', seed: 7 },
  motion: 'none',
};

const ROTATION: readonly Tone[] = ['plain', 'tint', 'plain', 'inverse', 'strong', 'brand'];
const FRAME: readonly Kind[] = ['header', 'quick-contact', 'footer'];

/** Layouts per page; a kind with more gets further pages. */
const PER_PAGE = 32;

/** One page per kind, one section per layout; the frame's layouts alternate. The first page is home. */
export function catalogDocument({ theme = CATALOG_THEME, tone, items, bare }: CatalogOptions = {}): SiteDocument {
  const site = {
    type: 'restaurant',
    business: 'Bakery',
    industry: 'bakery',
    defaultLocale: 'pt-BR',
    locales: ['pt-BR'],
    currency: 'BRL',
    country: 'BR',
  } as const;
  const b = new DocumentBuilder({ ...site, locales: [...site.locales] }, theme);
  b.name('Forno da Serra');
  const facts = catalogFacts(b);
  let home = '';
  let turn = 0;
  const add = (kind: Kind, at: number) => {
    const { layouts } = shapeOf(kind);
    const layout = layouts[at % layouts.length] as never;
    const plan = catalogVariant(b, facts, `${kind}/${layout}`, catalogPlan(b, facts, home, kind));
    const own = at > 0 && plan.slots?.title ? { ...plan.slots, title: `${plan.slots.title} (${at + 1})` } : plan.slots;
    const nav = at === 0 && turn < 4 ? plan.slots?.title?.split(' ').slice(0, 2).join(' ') : undefined;
    b.section({
      ...plan,
      kind,
      layout,
      alias: `${kind}-${at}`,
      tone: tone ?? ROTATION[turn++ % ROTATION.length]!,
      ...(nav ? { nav } : {}),
      slots: (bare ? { title: own?.title ?? `${kind} ${at}` } : own) ?? {},
      ...(bare ? { media: '', actions: [], facts: [] } : {}),
      ...(plan.items ? { items: counted(plan.items, items) } : {}),
    });
  };
  const body = kindNames.filter((kind) => !FRAME.includes(kind));
  ['hero' as const, ...body.filter((kind) => kind !== 'hero')].forEach((kind, i) => {
    const type = kind === 'hero' ? 'home' : kind === 'legal' || kind === 'not-found' ? kind : 'page';
    const page = b.page(type, type === 'home' ? '' : kind, kind, `${kind}, do catálogo da Padaria Forno da Serra`, DESCRIPTION);
    home ||= page;
    if (type === 'page') b.doc.pages[page]!.nav = i < 4 ? 'primary' : 'footer';
    FRAME.forEach((frame) => void add(frame, i));
    // A page has one cookie notice; its other layouts are on neighbouring pages.
    shapeOf(kind).layouts.forEach((_, at) => {
      if (at > 0 && at % PER_PAGE === 0) {
        const further = b.page(
          'page',
          `${kind}-${at}`,
          `${kind} ${at}`,
          `${kind} ${at}, do catálogo da Padaria Forno da Serra`,
          DESCRIPTION,
        );
        b.doc.pages[further]!.nav = 'footer';
        FRAME.forEach((frame) => void add(frame, i));
      }
      if (kind !== 'cookie-notice' || at === 0) add(kind, at);
    });
    if (kind === 'newsletter' || kind === 'donate') add('cookie-notice', kind === 'donate' ? 2 : 1);
  });
  return b.doc;
}

const DESCRIPTION = 'Todas as seções desta padaria de exemplo em Campos do Jordão, uma embaixo da outra, para ver e comparar cada arranjo.';

/** Repeats the items up to the requested number; a heading counts as one. */
function counted(plans: readonly ItemPlan[], count: number | undefined): ItemPlan[] {
  if (count === undefined) return [...plans];
  const plain = plans.filter((_, i) => !plans.some((plan) => plan.group === i)).map(({ group: _, ...plan }) => plan);
  return Array.from({ length: count }, (_, i) => plain[i % plain.length]!);
}
