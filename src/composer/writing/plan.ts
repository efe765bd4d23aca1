import type { Kind, PageType } from '#site/schema.ts';
import { type Acts, decideActs } from './actions.ts';
import { footer, header, headerLayout, legalPage, notFoundPage } from './frame.ts';
import { hero, pageHead, pitch } from './hero.ts';
import { leftovers } from './leftovers.ts';
import { agenda, extraPrices, menu, pricing, products, team, testimonials } from './offer-sections.ts';
import { contact, hours, map, quickContact } from './place-sections.ts';
import { seoFor } from './seo.ts';
import type { Setting } from './setting.ts';
import { type PageSketch, type Sketch, type Words, word } from './sketch.ts';
import { areaSection, areasOf, cta, faq, features, gallery, good, namedServices, promise, steps, story } from './word-sections.ts';

type Stop =
  | 'features'
  | 'areas'
  | 'steps'
  | 'story'
  | 'promise'
  | 'testimonials'
  | 'menu'
  | 'products'
  | 'pricing'
  | 'team'
  | 'good'
  | 'faq'
  | 'agenda'
  | 'gallery'
  | 'place'
  | 'contact'
  | 'cta';

/** The order of a home page by type. Stops that need facts vanish without them. */
const RECIPES: Record<PageType, readonly Stop[]> = {
  landing: [
    'features',
    'menu',
    'pricing',
    'steps',
    'story',
    'agenda',
    'promise',
    'testimonials',
    'team',
    'good',
    'faq',
    'place',
    'contact',
  ],
  business: ['features', 'pricing', 'story', 'steps', 'agenda', 'team', 'testimonials', 'promise', 'good', 'place', 'faq', 'contact'],
  restaurant: ['menu', 'features', 'story', 'agenda', 'testimonials', 'good', 'place', 'promise', 'team', 'steps', 'faq', 'contact', 'cta'],
  catalogue: ['products', 'features', 'promise', 'story', 'steps', 'testimonials', 'good', 'team', 'agenda', 'place', 'faq', 'contact'],
  clinic: ['features', 'team', 'pricing', 'steps', 'story', 'testimonials', 'agenda', 'good', 'faq', 'place', 'promise', 'contact'],
  law: ['areas', 'features', 'team', 'story', 'steps', 'pricing', 'promise', 'good', 'faq', 'place', 'contact'],
  school: ['agenda', 'features', 'story', 'pricing', 'team', 'steps', 'testimonials', 'good', 'promise', 'faq', 'place', 'contact'],
  portfolio: [
    'features',
    'gallery',
    'story',
    'steps',
    'pricing',
    'testimonials',
    'agenda',
    'promise',
    'team',
    'good',
    'faq',
    'place',
    'contact',
  ],
  event: ['agenda', 'story', 'good', 'features', 'team', 'pricing', 'place', 'steps', 'faq', 'promise', 'cta', 'contact'],
  saas: ['features', 'good', 'steps', 'pricing', 'testimonials', 'story', 'promise', 'team', 'faq', 'contact', 'cta'],
  cause: ['story', 'features', 'agenda', 'steps', 'team', 'testimonials', 'good', 'pricing', 'promise', 'faq', 'place', 'contact'],
  blog: ['story', 'features', 'promise', 'good', 'agenda', 'steps', 'faq', 'contact'],
};

/** Sections that any site can do without, the first to go first. */
const SPARE: Kind[] = ['gallery', 'promise', 'steps', 'story', 'cta'];
const MOST = 9;

type Built = Partial<Record<Stop, Sketch[]>>;
const some = (...list: (Sketch | undefined)[]): Sketch[] => list.filter((section) => section !== undefined);

/** Builds every section this business can honestly have. The order here says who gets a fact first. */
function build(setting: Setting, acts: Acts): Built {
  const { brief, shelf } = setting;
  const food = brief.industry.archetype === 'food';
  const retail = brief.pageType === 'catalogue';
  const built: Built = {};
  pitch(setting);
  const areas = brief.pageType === 'law' ? areasOf(setting) : [];
  if (areas.length >= 2 && areas.length <= 6)
    built.areas = some(...areas.map(({ fact, area }, index) => areaSection(setting, fact, area, index)));
  if (food) built.menu = some(menu(setting));
  else if (retail) built.products = some(products(setting));
  built.pricing = some(pricing(setting, acts), extraPrices(setting));
  built.agenda = some(agenda(setting));
  built.team = some(team(setting));
  built.testimonials = some(testimonials(setting));
  const apart = shelf.first('hours') !== undefined && (setting.turn('hours') % 2 === 0 || !shelf.first('address'));
  built.place = some(map(setting, !apart), apart ? hours(setting) : undefined);
  built.story = some(story(setting));
  const shown = Boolean(built.menu?.length || built.products?.length || built.areas?.length);
  if (!shown || (namedServices(setting).length > 0 && !built.areas?.length)) built.features = some(features(setting));
  built.good = some(
    good(setting, ['delivery', 'payment', 'trial', 'guarantee', 'capacity', 'policy', 'integration', 'audience', 'other', 'service']),
  );
  built.faq = some(faq(setting));
  built.steps = some(steps(setting));
  built.promise = some(promise(setting));
  if (brief.wishes.wants.includes('gallery')) built.gallery = some(gallery(setting));
  return built;
}

const NAV_WORTHY: Kind[] = [
  'menu',
  'products',
  'features',
  'agenda',
  'pricing',
  'team',
  'story',
  'map',
  'hours',
  'faq',
  'gallery',
  'contact-form',
  'steps',
];
const NAV_MOST = 6;
const WITHOUT_SERVICES: PageType[] = ['cause', 'event', 'saas'];
/** Letters that a laptop's header has for everything; the gap before a stop counts as some. */
const HEADER_LETTERS = 108;
const NAV_GAP = 2.7;

/** What is left for the menu beside the name, the button and the languages; in the middle, the name halves it. */
function navRoom(setting: Setting, acts: Acts): number {
  const name = setting.name.length * 1.35;
  const end = acts.primary.label.text.length + 9 + (setting.brief.locales.length ? 9 * (setting.brief.locales.length + 1) : 0);
  if (headerLayout(setting) === 'centered') return (HEADER_LETTERS - name) / 2;
  return HEADER_LETTERS - name - end;
}

/** Stops of the header's menu: fact-led sections first, never two of one name. */
function nameStops(setting: Setting, acts: Acts, sections: Sketch[]): void {
  const { nav } = setting.words;
  const wanted = [...sections].filter(
    (section) =>
      // A cause or a gathering has no "services" to its menu.
      !(section.kind === 'features' && !section.nav && WITHOUT_SERVICES.includes(setting.brief.pageType)) &&
      NAV_WORTHY.includes(section.kind) &&
      section.alias !== 'good' &&
      !(section.kind === 'team' && section.items.length < 2),
  );
  const rank = (section: Sketch) => NAV_WORTHY.indexOf(section.kind);
  const chosen = new Set(wanted.sort((a, b) => rank(a) - rank(b)).slice(0, NAV_MOST - 1));
  const last = sections.find((section) => section.kind === 'contact-form');
  if (last) chosen.add(last);
  const names = new Set<string>();
  const room = navRoom(setting, acts) - (last ? nav['contact-form'].length + NAV_GAP : 0);
  let letters = 0;
  for (const section of sections) {
    if (!chosen.has(section)) {
      section.nav = undefined;
      continue;
    }
    const name = section.nav?.text ?? nav[section.kind as keyof typeof nav];
    const needs = (name?.length ?? 0) + NAV_GAP;
    if (!name || names.has(name) || (letters + needs > room && section !== last)) section.nav = undefined;
    else {
      if (section !== last) letters += needs;
      names.add(name);
      section.nav = { ...word(name), key: `nav.${section.alias}` };
    }
  }
}

/** What the owner stressed moves up behind the hero, one place per wish; rejected kinds go. */
function heed(setting: Setting, order: Stop[], built: Built): Stop[] {
  const { wants, rejects } = setting.brief.wishes;
  for (const stop of order) {
    const list = built[stop]?.filter((section) => !rejects.includes(section.kind) || section.solid);
    if (list) built[stop] = list;
  }
  const wanted = order.filter(
    (stop) => stop !== 'faq' && stop !== 'contact' && built[stop]?.some((section) => wants.includes(section.kind) && section.solid),
  );
  const lead = order[0];
  const rest = order.filter((stop) => stop !== lead && !wanted.includes(stop));
  const strays = (Object.keys(built) as Stop[]).filter((stop) => !order.includes(stop) && built[stop]?.some((section) => section.solid));
  rest.splice(Math.max(0, rest.indexOf('faq')), 0, ...strays);
  return lead === undefined ? order : [lead, ...wanted.filter((stop) => stop !== lead), ...rest];
}

/** One lone detail is no section: it joins the commitments, where it is read. */
function joinSmall(sections: Sketch[]): Sketch[] {
  const lone = sections.find((section) => section.alias === 'good' && section.items.length === 1);
  const promised = sections.find((section) => section.kind === 'promise' && section.items.length < 8);
  if (!lone || !promised) return sections;
  promised.items.unshift(...lone.items);
  promised.solid = true;
  return sections.filter((section) => section !== lone);
}

/** At most nine sections between header and footer, where facts allow it. */
function trim(sections: Sketch[]): Sketch[] {
  let kept = sections;
  for (const kind of SPARE) {
    if (kept.length <= MOST) break;
    kept = kept.filter((section) => section.kind !== kind || section.solid || kept.length <= MOST);
  }
  return kept;
}

const NEXT: Partial<Record<Kind, 'seeMenu' | 'seeServices' | 'seePrices' | 'seeAgenda' | 'seeProducts' | 'seeQuestions'>> = {
  menu: 'seeMenu',
  products: 'seeProducts',
  agenda: 'seeAgenda',
  pricing: 'seePrices',
  features: 'seeServices',
};

function homeSections(setting: Setting, acts: Acts): { sections: Sketch[]; more: Sketch[] } {
  const { brief, shelf, words } = setting;
  const built = build(setting, acts);
  const order = heed(setting, [...RECIPES[brief.pageType]], built);
  let body = order.flatMap((stop) => built[stop] ?? []);

  const many = brief.wishes.pages === 'many' && brief.pageType !== 'restaurant';
  const areas = built.areas ?? [];
  const more = many ? (areas.length ? areas : body.filter((section) => section.kind === 'story' || section.kind === 'team')) : [];
  body = body.filter((section) => !more.includes(section));

  const services: Words[] = (built.features?.[0] ?? built.areas?.[0])?.items.flatMap((item) => item.slots.title ?? []) ?? [];
  const orderable =
    brief.industry.archetype === 'food' && (acts.channel === 'whatsapp' || acts.channel === 'phone' || acts.channel === 'url');
  const areaTitles = areas.flatMap((section) => section.slots.title ?? []);
  const close = orderable ? undefined : contact(setting, acts, areaTitles.length ? areaTitles : services);
  const call = orderable || many || acts.channel !== 'form' || body.length < 6 ? cta(setting, acts) : undefined;
  if (call && close)
    body.splice(
      Math.min(
        body.length,
        Math.max(
          3,
          body.findIndex((section) => section.kind === 'faq'),
        ),
      ),
      0,
      call,
    );
  else if (call) body.push(call);
  if (close && many) more.push(close);
  else if (close) body.push(close);

  const first = body.find(
    (section) =>
      NEXT[section.kind] &&
      section.alias !== 'good' &&
      !(section.kind === 'features' && (brief.pageType === 'cause' || brief.pageType === 'event')),
  );
  const label = first && NEXT[first.kind];
  const opening = hero(
    setting,
    acts,
    first && label ? { label: areas.length ? words.nav.areas : words.act[label], alias: first.alias } : undefined,
  );
  body = trim(joinSmall([opening, ...body]));
  const left = leftovers(
    setting,
    [...body, ...more, footerFacts(shelf)],
    body.find((section) => section.alias === 'good') ?? body.find((section) => section.kind === 'promise'),
  );
  if (left) body.splice(-1, 0, left);
  nameStops(setting, acts, body);
  return { sections: body, more };
}

/** Facts that the footer shows on every page, for the count of what is left. */
const footerFacts = (shelf: Setting['shelf']): Pick<Sketch, 'slots' | 'items' | 'facts'> => ({
  slots: {},
  items: [],
  facts: shelf.all
    .filter((fact) => ['address', 'hours', 'phone', 'email', 'handle', 'registry'].includes(fact.norm.kind))
    .map((fact) => fact.id),
});

/** Sections that deserve a page of their own, each with a head and a call. */
function furtherPages(setting: Setting, acts: Acts, more: Sketch[]): PageSketch[] {
  return more.map((section) => {
    const title = section.slots.title?.text ?? setting.name;
    const head = pageHead(`${section.alias}-head`, title, section.slots.lead?.text, acts);
    const body: Sketch = { ...section, slots: { ...section.slots, title: undefined, lead: undefined, kicker: undefined }, nav: undefined };
    const label = section.nav?.text ?? setting.words.nav[section.kind as keyof typeof setting.words.nav] ?? title;
    return {
      name: section.alias,
      type: 'page',
      nav: 'primary',
      label: word(label, 'composer', `${section.alias}.label`),
      slug: label,
      seo: seoFor(setting, {
        title: section.alias.startsWith('area') ? title : label,
        lead: section.slots.lead?.text ?? section.items[0]?.slots.body?.text,
      }),
      sections: [head, body],
    };
  });
}

/** Every page of the site, still without layouts, tones and ids. */
export function planSite(setting: Setting): PageSketch[] {
  const acts = decideActs(setting);
  const { sections, more } = homeSections(setting, acts);
  const quick = quickContact(setting, acts);
  const home: PageSketch = {
    name: 'home',
    type: 'home',
    nav: 'primary',
    label: word(setting.words.home, 'composer', 'home.label'),
    slug: '',
    seo: seoFor(setting, { lead: sections[0]?.slots.lead?.text }),
    sections: [header(setting, acts), ...sections, ...some(quick), footer(setting)],
  };
  return [home, ...furtherPages(setting, acts, more), legalPage(setting), notFoundPage(setting)];
}
