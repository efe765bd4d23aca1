import type { Kind } from '#site/schema.ts';
import { type Acts, decideActs } from './actions.ts';
import { afterHeadline } from './after-headline.ts';
import { agendas, dates } from './agenda-sections.ts';
import { stillToTell } from './blank.ts';
import { planBlog } from './blog.ts';
import { donate, volunteer } from './cause-sections.ts';
import { dayByDay } from './day-by-day.ts';
import { eventInfo, lineup } from './event-sections.ts';
import { announcement, booking, caseStudy, comparison, episodes, integrations, newsletter, stats } from './extra-sections.ts';
import { footer, header, legalPage, notFoundPage } from './frame.ts';
import { isSentence } from './good-lead.ts';
import { HOME_PAGE_ORDER, type SectionSlot } from './home-page-order.ts';
import { hourExceptions } from './hour-exceptions.ts';
import { asSentence } from './language.ts';
import { isSaid } from './lead.ts';
import { missingItems } from './leftovers.ts';
import { isCovered, type NamedPages, namedPages, shareNote, subjectPage } from './named-pages.ts';
import { nameStops } from './nav-stops.ts';
import { isOfTerms } from './of-terms.ts';
import { extraPrices, isLongList, listings, menu, pricing, products, statedPrices } from './offer-sections.ts';
import { opening, speakFirst } from './opening.ts';
import { outlineSections } from './outline/sections.ts';
import { headInOwnWords } from './own-headings.ts';
import { causePages, productPages, sectionPages } from './pages.ts';
import { passages } from './passages.ts';
import { team, testimonials } from './people-sections.ts';
import { contact, hasBranches, hours, map, quickContact } from './place-sections.ts';
import { saidOnce } from './said-once.ts';
import { seoFor } from './seo.ts';
import type { Setting } from './setting.ts';
import type { PageSketch, Sketch, Words } from './sketch.ts';
import { word } from './sketch.ts';
import { steps } from './steps.ts';
import { conditions, details, isCurt, joinTerm, type Term, termsOf } from './terms.ts';
import { opens } from './told.ts';
import { withNumber } from './wished-number.ts';
import { cta, faq, gallery, groups, isTooShort, joinList, notes, services, story } from './word-sections.ts';

type Built = Partial<Record<SectionSlot, Sketch[]>>;
const defined = (...list: (Sketch | undefined)[]): Sketch[] => list.filter((section) => section !== undefined);

/** Names of services, as options for visitors who write. */
function serviceNames({ shelf }: Setting, sections: readonly Sketch[]): Words[] {
  const list = sections.find(({ alias }) => alias === 'features') ?? sections.find(({ layouts }) => layouts?.includes('price-list'));
  return (list?.items ?? []).flatMap(({ slots: { title }, facts }) => {
    const cited = title?.text.startsWith('{{') ? facts?.map((id) => shelf.get(id)).find((fact) => fact?.norm.kind === 'offer') : undefined;
    return cited ? [word(cited.text, 'fact')] : (title ?? []);
  });
}

function goods(setting: Setting): Built {
  const { industry, pageType } = setting.brief;
  if (industry.archetype === 'food') return { menu: defined(menu(setting)) };
  const list = defined(listings(setting));
  return { products: pageType === 'catalogue' || isLongList(setting) ? [...list, ...defined(products(setting))] : list };
}

/** A single address of an event is shown with its date, with directions. */
function placeSections(setting: Setting, infos: readonly Sketch[]): Sketch[] {
  const { brief, shelf } = setting;
  const [address, ...houses] = shelf.by('address');
  const isWithDate = infos.some(({ facts }) => address && facts.includes(address.id)) && houses.length === 0;
  const apart =
    shelf.first('hours') !== undefined &&
    !hasBranches(setting) &&
    (isWithDate || setting.variant % 2 === 0 || !address || hourExceptions(setting).length > 0);
  return defined(isWithDate && !brief.wishes.wants.includes('map') ? undefined : map(setting, !apart), apart ? hours(setting) : undefined);
}

/** Orders come by a message or a link. A form that the owner asked for is made, whatever way they named first. */
const takesOrders = ({ brief }: Setting, { channel }: Acts): boolean =>
  brief.industry.archetype === 'food' && ['whatsapp', 'phone', 'url'].includes(channel) && !brief.wishes.wants.includes('contact-form');

/** Builds every section for which there are facts. The order here decides which section gets a fact first. */
function build(setting: Setting, acts: Acts): { built: Built; alone: Term | undefined; close?: Sketch } {
  const { brief } = setting;
  const built: Built = {};
  built.announcement = defined(announcement(setting));
  built['event-info'] = defined(eventInfo(setting, acts));
  built.lineup = defined(lineup(setting));
  // On request, donating and volunteering have pages of their own.
  if (brief.wishes.pages !== 'many') {
    built.donate = defined(donate(setting, acts));
    built.volunteer = defined(volunteer(setting, acts));
  }
  built['case-study'] = defined(caseStudy(setting));
  const aired = defined(episodes(setting));
  Object.assign(built, goods(setting));
  built.pricing = defined(pricing(setting, acts), extraPrices(setting), statedPrices(setting));
  built.agenda = defined(...agendas(setting), dates(setting), dayByDay(setting));
  built.team = built.lineup.length ? [] : defined(team(setting));
  built.testimonials = defined(testimonials(setting));
  built.place = placeSections(setting, built['event-info']);
  built.stats = defined(stats(setting));
  const grouped = groups(setting);
  const own = services(setting);
  const isJoined = own !== undefined && built.pricing.some((list) => joinList(setting, list, own));
  built.features = [...aired, ...(own && !isJoined ? [own] : []), ...grouped, ...defined(steps(setting), integrations(setting))];
  built.booking = defined(booking(setting, acts, built.pricing[0]));
  if (built.booking[0]?.items === built.pricing[0]?.items) built.pricing = built.pricing.slice(1);
  built.newsletter = defined(newsletter(setting, acts));
  built.comparison = defined(comparison(setting, acts));
  built.faq = defined(faq(setting));
  const named = serviceNames(setting, [...built.features, ...built.pricing, ...built.booking]);
  const close = takesOrders(setting, acts) && brief.wishes.pages !== 'many' ? undefined : contact(setting, acts, named);
  const lists = (['menu', 'products', 'pricing', 'booking', 'agenda'] as const).flatMap((slot) => built[slot] ?? []);
  const long = passages(setting, Object.values(built).flat());
  const stated = termsOf(setting);
  // "Minimum 12." applies to the list above it only.
  const curt = stated.filter(isCurt);
  for (const term of curt) joinTerm(term, lists);
  const terms = stated.filter((term) => !curt.includes(term));
  built.story = defined(long?.text ?? story(setting));
  built.details = defined(details(setting, acts.goal, terms, long?.items), stillToTell(setting));
  built.gallery = defined(gallery(setting));
  const isAlone = terms.length === 1 && built.details.length === 0;
  return { built, alone: isAlone ? terms[0] : undefined, ...(close ? { close } : {}) };
}

/** Variants of the slots right after the main one: the usual order, the story, the place, or the people. Conditions follow what they are of. */
const EARLY: readonly (readonly SectionSlot[])[] = [[], ['story'], ['place'], ['team', 'testimonials'], ['place', 'story']];

/** Moves sections that the owner stressed up behind the opening; drops rejected kinds, unless they show facts. */
function applyWishes(setting: Setting, order: readonly SectionSlot[], built: Built): SectionSlot[] {
  const { wants, rejects } = setting.brief.wishes;
  for (const slot of order) {
    const list = built[slot]?.filter((section) => !rejects.includes(section.kind) || section.solid);
    if (list) built[slot] = list;
  }
  const wanted = order.filter((slot) => slot !== 'faq' && built[slot]?.some((section) => wants.includes(section.kind) && section.solid));
  const lead = order[0];
  const rest = order.filter((slot) => slot !== lead && !wanted.includes(slot));
  const unplannedSections = (Object.keys(built) as SectionSlot[]).filter(
    (slot) => !order.includes(slot) && built[slot]?.some((section) => section.solid),
  );
  rest.splice(Math.max(0, rest.indexOf('faq')), 0, ...unplannedSections);
  const early = EARLY[setting.turn('order') % EARLY.length] ?? [];
  rest.sort((one, other) => Number(early.includes(other)) - Number(early.includes(one)));
  return lead === undefined ? [...order] : [lead, ...wanted.filter((slot) => slot !== lead), ...rest];
}

const SHORT_SINCE = 40;

/** Joins very short sections with their neighbours: a one-line story with the opening, a single condition with its list. */
function mergeShortSections(setting: Setting, hero: Sketch, body: Sketch[], alone: Term | undefined, close?: Sketch): Sketch[] {
  let kept = body;
  const short = kept.find(isTooShort);
  const said = short?.slots.body?.text ?? '';
  const lead = hero.slots.lead?.text ?? '';
  const rest = kept.filter((section) => section !== short);
  // It tells of the house and is no condition of its prices, unless it is a rule.
  const note: Term = { name: isOfTerms(said) ? 'policy' : 'audience', title: '', text: said, facts: [] };
  const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(said)?.[0];
  const isFit = said.split(/(?<=[.!?])\s+/u).every((one) => opens(one) && isSentence(one));
  // "Abierta desde 1968": the opening says it, or has room for it; a price list has not.
  if (short && year && said.length <= SHORT_SINCE && setting.isFirst && lead.length + said.length <= 220) {
    if (!lead.includes(year)) hero.slots.lead = word([lead, said].filter(Boolean).join(' '), hero.slots.lead?.by ?? 'fact');
    kept = rest;
  }
  // A sentence unfit for the lead becomes a note, if there is room for one.
  else if (short && (!isFit || said.includes(':')) && setting.isFirst && joinTerm(note, [...rest, ...defined(close)])) kept = rest;
  else if (short && isFit && lead.length + said.length <= 220) {
    // "Ana Ruiz, taxidermista em Cuenca" repeats "Taxidermista em Cuenca", and better.
    const first = hero.slots.lead && setting.isFirst && isSaid(lead, said) ? [] : [lead];
    const more = setting.isFirst ? afterHeadline(said, { text: hero.slots.title?.text ?? '', by: 'composer' }) : said;
    hero.slots.lead = word([...first, more].filter(Boolean).join(' '), first.length > 0 ? (hero.slots.lead?.by ?? 'fact') : 'fact');
    kept = rest;
  }
  if (alone && !joinTerm(alone, [...(setting.isFirst ? [hero] : []), ...kept, ...defined(close)]))
    for (const { id } of alone.facts) setting.placed.delete(id);
  return kept;
}

/** Lists facts that no section shows under their own labels, beside the conditions or in a section of their own. */
function withMissing(setting: Setting, goal: Acts['goal'], shown: Sketch[], body: Sketch[]): Sketch[] {
  const items = [...notes(setting), ...missingItems(setting, [...shown, footerFacts(setting.shelf)])];
  if (items.length === 0) return body;
  const known = body.find(({ alias }) => alias === 'details');
  if (known) {
    known.items.push(...items);
    known.layouts = ['ledger'];
    return body;
  }
  const [lone] = items;
  const { title, body: rest } = lone?.slots ?? {};
  const isPix = title?.text.endsWith('Pix');
  const text = rest && title && (title.by === 'fact' || isPix) ? `${isPix ? 'Pix' : title.text}: ${rest.text}` : (rest ?? title)?.text;
  // A link needs a row of its own to be clicked; one line of words joins its neighbour.
  const areas = title?.key === 'term.areas' && text ? `${title.text}: ${text}` : undefined;
  const term: Term = { name: areas ? 'areas' : 'policy', title: '', text: asSentence(areas ?? text ?? ''), facts: [] };
  if (items.length === 1 && text && !lone?.target && joinTerm(term, shown)) return body;
  const section = conditions(setting, goal);
  section.items = items;
  return [...body.slice(0, -1), section, ...body.slice(-1)];
}

/** Min sections of a long page; on a shorter one, and beside a number alone, the address and the hours are shown with the contacts, as is an address alone. */
const MIN_SECTIONS_OF_LONG_PAGE = 3;
const MAX_CONTACT_FACTS = 2;
function withPlace(setting: Setting, body: Sketch[], close: Sketch): Sketch[] {
  const places = body.filter(({ kind }) => kind === 'map' || kind === 'hours');
  const isThin = !close.form && close.facts.length <= MAX_CONTACT_FACTS && !close.slots.lead;
  const isLong = body.length - places.length >= MIN_SECTIONS_OF_LONG_PAGE && !(isThin && !setting.brief.wishes.wants.includes('map'));
  const noted = places.some(({ slots }) => slots.note);
  const isLine = places.every(({ kind, facts }) => kind === 'map' && facts.length === 1) && !setting.brief.wishes.wants.includes('map');
  if (places.length === 0 || hasBranches(setting) || (isLong && !isLine) || noted) return body;
  close.facts = [...new Set([...close.facts, ...places.flatMap(({ facts }) => facts)])];
  return body.filter((section) => !places.includes(section));
}

const NEXT: Partial<Record<Kind, 'seeMenu' | 'seeServices' | 'seePrices' | 'seeAgenda' | 'seeProducts' | 'seeQuestions'>> = {
  menu: 'seeMenu',
  products: 'seeProducts',
  agenda: 'seeAgenda',
  lineup: 'seeAgenda',
  pricing: 'seePrices',
  features: 'seeServices',
};

/** On a site of several pages, sections that can fill one leave the home page; its first content stays. */
const PAGES: readonly Kind[] = ['story', 'team', 'pricing', 'agenda', 'faq', 'features', 'case-study', 'menu', 'products'];
const fillsPage = ({ items, slots }: Sketch): boolean => items.length >= 3 || (slots.body?.text.length ?? 0) >= 180;

function sectionsForOwnPages(setting: Setting, body: Sketch[]): Sketch[] {
  if (setting.brief.wishes.pages !== 'many') return [];
  const food = setting.brief.pageType === 'restaurant';
  const { wants } = setting.brief.wishes;
  // A page requested by name may be short.
  const isNamed = ({ kind, items, slots }: Sketch) => wants.includes(kind) && (items.length >= 2 || (slots.body?.text.length ?? 0) >= 60);
  const able = body.filter((section) => PAGES.includes(section.kind) && (fillsPage(section) || isNamed(section)));
  return food ? able : able.slice(1);
}

/** This many pages of the owner's own fill the menu, without sections of the home page. */
const MANY_NAMED = 4;

const isPlace = ({ kind }: Sketch): boolean => kind === 'map' || kind === 'hours';

/** Sections with a page of the owner's choice leave the home page. */
const withNamed = (apart: readonly Sketch[], body: readonly Sketch[], { of }: NamedPages): Sketch[] => [
  ...apart,
  ...body.filter((section) => of.has(section) && !apart.includes(section)),
];

const LAST = 1000;
/** Pages in the owner's order; pages they did not name follow. */
function inOrder(pages: readonly PageSketch[], { of, subjects }: NamedPages): PageSketch[] {
  const rank = new Map([
    ...[...of].map(([section, { at }]) => [section.alias, at] as const),
    ...subjects.map(({ at }) => [`page-${at + 1}`, at] as const),
  ]);
  return [...pages].sort((one, other) => (rank.get(one.name) ?? LAST) - (rank.get(other.name) ?? LAST));
}

/** Pages with more about items of the home page: a product, donating. */
function furtherPages(setting: Setting, acts: Acts, built: Built): PageSketch[] {
  const { pageType, wishes } = setting.brief;
  if (wishes.pages !== 'many') return [];
  if (pageType === 'cause') return causePages(setting, acts);
  if (pageType !== 'catalogue') return [];
  const { pages, of } = productPages(setting, built.products?.[0]?.items ?? []);
  for (const [item, name] of of) item.target ??= { to: 'named', page: name };
  return pages;
}

const withSections = (pages: PageSketch[], more: readonly Sketch[]): PageSketch[] =>
  pages.map((page) => ({ ...page, sections: [...page.sections, ...more.map((section) => ({ ...section, nav: undefined }))] }));

function homeSections(setting: Setting, acts: Acts): { sections: Sketch[]; pages: PageSketch[]; above: Sketch[] } {
  const { brief, words } = setting;
  const many = brief.wishes.pages === 'many';
  if (brief.outline) return outlineSections(setting, acts, brief.outline);
  const first = speakFirst(setting);
  const { built, alone, close } = build(setting, acts);
  const above = built.announcement ?? [];
  built.announcement = [];
  let body = applyWishes(setting, HOME_PAGE_ORDER[brief.pageType], built).flatMap((slot) => built[slot] ?? []);

  if (close && !many) body = withPlace(setting, body, close);

  const further = furtherPages(setting, acts, built);

  const next = body.find((section) => NEXT[section.kind] && section.alias !== 'details' && section.items.length >= 4);
  const isWork = next?.kind === 'products' && next.nav?.text === words.nav.features;
  const label = isWork ? 'seeServices' : next && NEXT[next.kind];
  const hero = opening(
    first,
    { ...acts, primary: withNumber(setting, acts) },
    next && label ? { label: words.act[label], alias: next.alias } : undefined,
  );
  body = mergeShortSections(setting, hero, saidOnce(setting, hero, body), alone, many ? undefined : close);
  body = saidOnce(setting, hero, withMissing(setting, acts.goal, [...above, hero, ...body, ...defined(close)], body));

  const named = namedPages(setting, [...body, ...defined(close)]);
  const apart = withNamed(sectionsForOwnPages(setting, body), body, named);
  const left = body.filter((section) => !apart.includes(section) && !isPlace(section));
  // A section stays on the home page too if it would be empty without it.
  const kept = left.length === 0 ? apart.find((section) => named.of.has(section)) : undefined;
  const all = [...body, ...defined(close)];
  // With several pages, the one with the contacts also has the directions.
  const places = close && many ? body.filter((section) => !apart.includes(section) && isPlace(section)) : [];
  body = body.filter((section) => section === kept || (!apart.includes(section) && !places.includes(section)));
  const isDirect = acts.channel !== 'form' && acts.channel !== 'mail';
  const call = !close || many || (isDirect && close?.form && body.length >= 3) ? cta(setting, acts) : undefined;
  const placeAt = body.findIndex((section) => section.kind === 'map' || section.kind === 'hours');
  if (call) body.splice(close && placeAt > 0 ? placeAt : body.length, 0, call);
  if (close && !many) body.push(close);
  body = [hero, ...body];
  const own = sectionPages(setting, acts, apart, named.of, kept);
  const subjects = named.subjects.flatMap((subject) => subjectPage(setting, acts, subject, all));
  const covered = apart.filter((section) => section !== kept && !named.of.has(section) && isCovered(section, subjects));
  for (const section of covered) shareNote(setting, section, subjects);
  const isGone = (alias: string) => covered.some((section) => section.alias === alias);
  hero.actions = hero.actions.filter(({ target }) => target.to !== 'alias' || !isGone(target.alias));
  const pages = [
    ...own.filter(({ name }) => !isGone(name)),
    ...subjects,
    ...further,
    ...(close && many ? withSections(sectionPages(setting, acts, [close], named.of), places) : []),
  ];
  body = headInOwnWords(setting, acts.goal, hero, body);
  const menu = pages.filter(({ nav }) => nav === 'primary').map(({ label }) => label.text);
  nameStops(setting, acts, named.of.size + named.subjects.length >= MANY_NAMED ? [] : body, new Map(), menu);
  return { above, sections: body, pages: inOrder(pages, named) };
}

/** Facts in the footer of every page, which count as shown. */
const footerFacts = (shelf: Setting['shelf']): Pick<Sketch, 'slots' | 'items' | 'facts'> => ({
  slots: {},
  items: [],
  facts: shelf.all
    .filter((fact) => ['address', 'hours', 'phone', 'email', 'handle', 'registry'].includes(fact.norm.kind))
    .map((fact) => fact.id),
});

/** All pages of the site, without layouts, tones and ids. */
export function planSite(setting: Setting): PageSketch[] {
  if (setting.brief.pageType === 'blog' && !setting.brief.outline) return planBlog(setting);
  const acts = decideActs(setting);
  const { sections, pages, above } = homeSections(setting, acts);
  const quick = quickContact(setting, acts);
  const home: PageSketch = {
    name: 'home',
    type: 'home',
    nav: 'primary',
    label: word(setting.words.home, 'composer', 'home.label'),
    slug: '',
    seo: seoFor(setting, sections),
    sections: [...above, header(setting, acts), ...sections, ...defined(quick), footer(setting, pages.length > 0 ? [] : sections)],
  };
  return [home, ...pages, legalPage(setting, [home, ...pages]), notFoundPage(setting)];
}
