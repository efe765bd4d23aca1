import type { FactOf } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { donate, volunteer } from './cause-sections.ts';
import { asSentence, asTitle } from './language.ts';
import { pageHead } from './opening.ts';
import { linkOf, ownLinks } from './own-links.ts';
import { pageSeo } from './seo.ts';
import type { Setting } from './setting.ts';
import { cite, citeTitle, type ItemSketch, ids, type PageSketch, type Sketch, sketch, type Words, word } from './sketch.ts';
import { cta } from './word-sections.ts';

type Offer = FactOf<'offer'>;

/** Max product pages; more would be thin. */
const MAX_PRODUCTS = 12;

interface Page {
  name: string;
  label: Words;
  slug: string;
  title: string;
  lead?: string;
  nav?: PageSketch['nav'];
  sections: Sketch[];
}
export const page = (setting: Setting, { name, label, slug, title, lead, nav = 'primary', sections }: Page): PageSketch => ({
  name,
  type: 'page',
  nav,
  label,
  slug,
  seo: pageSeo(setting, { title, lead }),
  sections,
});

/** The section without its head, which the page's own head replaces. */
const headless = (section: Sketch): Sketch => ({
  ...section,
  slots: { ...section.slots, title: undefined, lead: undefined, kicker: undefined },
  nav: undefined,
});

/**
 * Sections that deserve a page of their own, each with a head, under the owner's name for it, if any.
 * @param kept stays on the home page as well, so its page gets a copy.
 */
export function sectionPages(
  setting: Setting,
  acts: Acts,
  more: Sketch[],
  named: ReadonlyMap<Sketch, { name?: string }> = new Map(),
  kept?: Sketch,
): PageSketch[] {
  return more.map((section) => {
    const title = section.slots.title?.text ?? setting.name;
    const own = setting.isFirst ? named.get(section)?.name : undefined;
    const label = own ? asTitle(own) : (section.nav?.text ?? setting.words.nav[section.kind as keyof typeof setting.words.nav] ?? title);
    const head = pageHead(`${section.alias}-head`, title, section.slots.lead, acts);
    const body = headless(section);
    return page(setting, {
      name: section.alias,
      label: word(label, own ? 'fact' : 'composer', `${section.alias}.label`),
      slug: label,
      title: label,
      lead: section.slots.lead?.text ?? section.items[0]?.slots.body?.text,
      sections: [head, section === kept ? { ...body, alias: `${section.alias}-page` } : body],
    });
  });
}

/** A closing section, if the library has one that is not on the site yet. */
export function closing(setting: Setting, acts: Acts, alias: string): Sketch[] {
  const section = cta(setting, acts);
  return section ? [{ ...section, alias: `${alias}-cta` }] : [];
}

/** A page for each product, with its price, the owner's terms and a message that names it. */
export function productPages(setting: Setting, items: ItemSketch[]): { pages: PageSketch[]; of: Map<ItemSketch, string> } {
  const { shelf, words, more, brief } = setting;
  const of = new Map<ItemSketch, string>();
  const offers = items.flatMap((item) => {
    const offer = item.facts?.map((id) => shelf.get(id)).find((fact) => fact?.norm.kind === 'offer') as Offer | undefined;
    return offer && !item.heading ? [{ item, offer }] : [];
  });
  if (offers.length < 2 || offers.length > MAX_PRODUCTS) return { pages: [], of };
  const owned = ownLinks(setting);
  const shop = shelf.by('url').find(({ id, norm }) => !owned.has(id) && ['shop', 'payment'].includes(norm.purpose));
  const terms = ids(...shelf.said('delivery', 'payment', 'policy', 'guarantee').filter((fact) => fact.text.length <= 160));
  const pages = offers.map(({ item, offer }, index): PageSketch => {
    const alias = `product-${index + 1}`;
    of.set(item, alias);
    const section = sketch('product-detail', alias);
    section.slots.title = citeTitle(offer);
    if (offer.norm.note) section.slots.lead = word(asSentence(offer.norm.note), 'fact');
    section.facts = [...ids(offer, brief.wishes.showPrices && offer.norm.price ? shelf.get(offer.norm.price) : undefined), ...terms];
    if (offer.norm.group && !section.slots.kicker) section.slots.kicker = word(asTitle(offer.norm.group), 'fact');
    section.actions = [
      (linkOf(setting, offer.id) ?? shop)
        ? { label: word(words.act.buy, 'composer', 'act.buy'), target: { to: 'url', href: (linkOf(setting, offer.id) ?? shop)!.norm.href } }
        : shelf.whatsapp
          ? {
              label: word(words.actOnWhatsapp.buy, 'composer', 'act.buy-chat'),
              target: {
                to: 'whatsapp',
                fact: shelf.whatsapp.id,
                text: word(`${more.helloProduct}${offer.text}`, 'composer', `${alias}.hello`),
              },
            }
          : { label: word(words.act.contact, 'composer', 'act.ask'), target: { to: 'alias', alias: 'contact' } },
    ];
    section.solid = true;
    return page(setting, {
      name: alias,
      label: cite(offer),
      slug: offer.text,
      title: asTitle(offer.text),
      lead: offer.norm.note ? asSentence(offer.norm.note) : undefined,
      nav: 'none',
      sections: [section, ...others(setting, offers, index, alias)],
    });
  });
  return { pages, of };
}

/** A few of the other products, each with a link to its page. */
function others(setting: Setting, all: { item: ItemSketch; offer: Offer }[], index: number, alias: string): Sketch[] {
  const heads = setting.heads('others');
  const head = heads[setting.turn('see-also') % heads.length];
  const near = [...all.slice(index + 1), ...all.slice(0, index)].slice(0, 3);
  if (!head || near.length < 2) return [];
  const section = sketch('products', `${alias}-more`, undefined);
  section.slots.title = word(head.title, 'composer', 'see-also.title');
  section.items = near.map(({ item, offer }) => ({
    slots: { title: citeTitle(offer) },
    facts: item.facts,
    target: { to: 'named', page: `product-${all.findIndex((one) => one.offer === offer) + 1}` },
  }));
  section.layouts = ['list-price'];
  section.solid = true;
  return [section];
}

/** Donating and volunteering on pages of their own, for a cause that asked for several. */
export function causePages(setting: Setting, acts: Acts): PageSketch[] {
  return [donate(setting, acts), volunteer(setting, acts)].flatMap((section) => {
    if (!section) return [];
    const title = section.slots.title?.text ?? setting.name;
    const label = section.nav ?? word(title);
    return [
      page(setting, {
        name: `${section.alias}-page`,
        label: { ...label, key: `${section.alias}-page.label` },
        slug: label.text,
        title: label.text,
        lead: section.slots.lead?.text,
        sections: [
          pageHead(`${section.alias}-head`, title, section.slots.lead, acts),
          headless(section),
          ...closing(setting, acts, section.alias),
        ],
      }),
    ];
  });
}
