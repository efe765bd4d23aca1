import type { FactOf } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { donate, volunteer } from './cause-sections.ts';
import { pageHead } from './hero.ts';
import { asSentence, asTitle } from './language.ts';
import { seoFor } from './seo.ts';
import type { Setting } from './setting.ts';
import { cite, citeTitle, type ItemSketch, ids, type PageSketch, type Sketch, sketch, type Words, word } from './sketch.ts';
import { alike, cta } from './word-sections.ts';

type Offer = FactOf<'offer'>;

/** Pages beyond these would be thin. */
const MOST_AREAS = 8;
const MOST_PRODUCTS = 12;

interface Page {
  name: string;
  label: Words;
  slug: string;
  title: string;
  lead?: string;
  nav?: PageSketch['nav'];
  sections: Sketch[];
}
const page = (setting: Setting, { name, label, slug, title, lead, nav = 'primary', sections }: Page): PageSketch => ({
  name,
  type: 'page',
  nav,
  label,
  slug,
  seo: seoFor(setting, { title, lead }),
  sections,
});

/** The section without its head, which the page's own head says. */
const headless = (section: Sketch): Sketch => ({
  ...section,
  slots: { ...section.slots, title: undefined, lead: undefined, kicker: undefined },
  nav: undefined,
});

/** Sections that deserve a page of their own, each with a head. */
export function sectionPages(setting: Setting, acts: Acts, more: Sketch[]): PageSketch[] {
  return more.map((section) => {
    const title = section.slots.title?.text ?? setting.name;
    const label = section.nav?.text ?? setting.words.nav[section.kind as keyof typeof setting.words.nav] ?? title;
    const head = pageHead(`${section.alias}-head`, title, section.slots.lead?.text, acts);
    return page(setting, {
      name: section.alias,
      label: word(label, 'composer', `${section.alias}.label`),
      slug: label,
      title: section.alias.startsWith('area') ? title : label,
      lead: section.slots.lead?.text ?? section.items[0]?.slots.body?.text,
      sections: [head, headless(section)],
    });
  });
}

/** A page for a service that the owner named: what the library says of it, who does it, and what holds of any such work. */
export function servicePages(setting: Setting, acts: Acts, services: ItemSketch[]): PageSketch[] {
  const { speak, more, shelf } = setting;
  return services.slice(0, MOST_AREAS).flatMap((item, index) => {
    const name = item.slots.title?.text;
    const set = name ? speak.pick(`service-${index}`, more.area) : undefined;
    const heading = set && speak.pick(`service-steps-${index}`, more.areaSteps);
    if (!name || !set || !heading) return [];
    const alias = `service-${index + 1}`;
    const own = shelf.by('statement').find((fact) => fact.text.length >= 30 && alike(fact.text, name));
    const lead = own && own.text.length <= 180 ? asSentence(own.text) : set.lead;
    const head = pageHead(`${alias}-head`, name, lead, acts);
    const body = sketch('features', alias, heading);
    if (lead !== set.lead) body.slots.lead = word(set.lead);
    body.items = set.points.map(({ icon, title, body: text }) => ({ icon, slots: { title: word(title), body: word(text) } }));
    body.media = { size: [1200, 750] };
    body.layouts = ['asym', 'ledger', 'icon-columns'];
    body.solid = true;
    return [
      page(setting, {
        name: alias,
        label: word(name, 'fact', `${alias}.label`),
        slug: name,
        title: name,
        lead,
        // A long row of services would not fit a menu; the cards of the home page lead to them.
        nav: services.length <= 4 ? 'primary' : 'footer',
        sections: [head, body, ...peopleFor(setting, name, alias), ...closing(setting, acts, alias)],
      }),
    ];
  });
}

/** A last word, as far as the library has one that the site does not say yet. */
function closing(setting: Setting, acts: Acts, alias: string): Sketch[] {
  const section = cta(setting, acts);
  return section ? [{ ...section, alias: `${alias}-cta` }] : [];
}

/** Who of the staff does this, by their field. */
function peopleFor(setting: Setting, service: string, alias: string): Sketch[] {
  const people = setting.shelf.by('person').filter((person) => person.norm.role && alike(person.norm.role, service));
  const head = people.length
    ? setting.speak.pick(
        `${alias}/team`,
        setting
          .copy('team')
          .slice(0, 1)
          .map(({ title }) => ({ title })),
      )
    : undefined;
  if (!people.length) return [];
  const section = sketch('team', `${alias}-team`, head ?? { title: setting.words.nav.team });
  section.items = people.slice(0, 4).map((person) => {
    const registry = person.norm.registry ? setting.shelf.get(person.norm.registry) : undefined;
    return { slots: person.norm.role ? { role: word(asTitle(person.norm.role), 'fact') } : {}, facts: ids(person, registry) };
  });
  section.layouts = people.length === 1 ? ['single-profile', 'role-list'] : ['role-list', 'cards'];
  section.solid = true;
  return [section];
}

/** A page for each thing sold, with its price, the terms that were told and a message that names it. */
export function productPages(setting: Setting, items: ItemSketch[]): { pages: PageSketch[]; of: Map<ItemSketch, string> } {
  const { shelf, words, more, brief } = setting;
  const of = new Map<ItemSketch, string>();
  const offers = items.flatMap((item) => {
    const offer = item.facts?.map((id) => shelf.get(id)).find((fact) => fact?.norm.kind === 'offer') as Offer | undefined;
    return offer && !item.heading ? [{ item, offer }] : [];
  });
  if (offers.length < 2 || offers.length > MOST_PRODUCTS) return { pages: [], of };
  const shop = shelf.by('url').find(({ norm }) => ['shop', 'payment'].includes(norm.purpose));
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
      shop
        ? { label: word(words.act.buy, 'composer', 'act.buy'), target: { to: 'url', href: shop.norm.href } }
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
    section.media = { ...(item.media ?? { size: [800, 800], style: 'still', objects: [''] }), size: [1200, 1200] };
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

/** A few of the other things, each with the way to its page. */
function others(setting: Setting, all: { item: ItemSketch; offer: Offer }[], index: number, alias: string): Sketch[] {
  const { more } = setting;
  const heads = more.seeAlso;
  const head = heads[setting.turn('see-also') % heads.length];
  const near = [...all.slice(index + 1), ...all.slice(0, index)].slice(0, 3);
  if (!head || near.length < 2) return [];
  const section = sketch('products', `${alias}-more`, undefined);
  section.slots.title = word(head.title, 'composer', 'see-also.title');
  section.items = near.map(({ item, offer }) => ({
    slots: { title: citeTitle(offer) },
    facts: item.facts,
    media: item.media,
    target: { to: 'named', page: `product-${all.findIndex((one) => one.offer === offer) + 1}` },
  }));
  section.layouts = ['grid'];
  section.solid = true;
  return [section];
}

/** Giving and helping on pages of their own, for a cause that asked for several. */
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
          pageHead(`${section.alias}-head`, title, section.slots.lead?.text, acts),
          headless(section),
          ...closing(setting, acts, section.alias),
        ],
      }),
    ];
  });
}
