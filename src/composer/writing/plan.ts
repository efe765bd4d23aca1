import type { Kind } from '#site/schema.ts';
import { type Acts, decideActs } from './actions.ts';
import { planBlog } from './blog.ts';
import { donate, volunteer } from './cause-sections.ts';
import { eventInfo, lineup } from './event-sections.ts';
import { announcement, booking, caseStudy, comparison, newsletter, stats } from './extra-sections.ts';
import { footer, header, legalPage, notFoundPage } from './frame.ts';
import { hero, pitch } from './hero.ts';
import { leftovers } from './leftovers.ts';
import { nameStops } from './nav-stops.ts';
import { agenda, extraPrices, menu, pricing, products, team, testimonials } from './offer-sections.ts';
import { causePages, productPages, sectionPages, servicePages } from './pages.ts';
import { contact, hasBranches, hours, map, quickContact } from './place-sections.ts';
import { RECIPES, type Stop } from './recipes.ts';
import { seoFor } from './seo.ts';
import type { Setting } from './setting.ts';
import { type PageSketch, type Sketch, type Words, word } from './sketch.ts';
import { areaSection, areasOf, cta, faq, features, gallery, good, namedServices, promise, steps, story } from './word-sections.ts';

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
  built.announcement = some(announcement(setting));
  built['event-info'] = some(eventInfo(setting, acts));
  built.lineup = some(lineup(setting));
  // Asked to stand apart, giving and helping have pages of their own.
  if (brief.wishes.pages !== 'many') {
    built.donate = some(donate(setting, acts));
    built.volunteer = some(volunteer(setting, acts));
  }
  built['case-study'] = some(caseStudy(setting));
  const areas = brief.pageType === 'law' ? areasOf(setting) : [];
  if (areas.length >= 2 && areas.length <= 6)
    built.areas = some(...areas.map(({ fact, area }, index) => areaSection(setting, fact, area, index)));
  if (food) built.menu = some(menu(setting));
  else if (retail) built.products = some(products(setting));
  built.pricing = some(pricing(setting, acts), extraPrices(setting));
  built.agenda = some(agenda(setting));
  built.team = built.lineup?.length ? [] : some(team(setting));
  built.testimonials = some(testimonials(setting));
  const apart = shelf.first('hours') !== undefined && !hasBranches(setting) && (setting.turn('hours') % 2 === 0 || !shelf.first('address'));
  built.place = some(map(setting, !apart), apart ? hours(setting) : undefined);
  built.stats = some(stats(setting));
  built.story = some(story(setting));
  const shown = Boolean(built.menu?.length || built.products?.length || built.areas?.length);
  const gathering = Boolean(built['event-info']?.length);
  const works = Boolean(built['case-study']?.length);
  // A gathering has no services, and works speak for their maker.
  if ((!shown && !gathering && !works) || (namedServices(setting).length > 0 && !built.areas?.length))
    built.features = some(features(setting));
  built.booking = some(booking(setting, acts, built.pricing?.[0], built.features?.[0]));
  if (built.booking[0]?.items === built.pricing?.[0]?.items) built.pricing = built.pricing?.slice(1);
  built.newsletter = some(newsletter(setting, acts));
  built.comparison = some(comparison(setting, acts));
  built.good = some(
    good(setting, ['delivery', 'payment', 'trial', 'guarantee', 'capacity', 'policy', 'integration', 'audience', 'other', 'service']),
  );
  built.faq = some(faq(setting));
  built.steps = some(steps(setting));
  built.promise = some(promise(setting));
  if (brief.wishes.wants.includes('gallery')) built.gallery = some(gallery(setting));
  return built;
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
  lineup: 'seeAgenda',
  pricing: 'seePrices',
  features: 'seeServices',
};

/** What moves to a page of its own when several were asked for. */
const APART: Kind[] = ['story', 'team'];
const APART_OF_FOOD: Kind[] = ['menu', 'story'];

/** Pages made of what is on the home page in short: a service, a thing sold, giving. */
function apartPages(setting: Setting, acts: Acts, built: Built, hasAreas: boolean): PageSketch[] {
  const { pageType } = setting.brief;
  if (pageType === 'cause') return causePages(setting, acts);
  if (pageType === 'catalogue') {
    const shelf = built.products?.[0];
    const { pages, of } = productPages(setting, shelf?.items ?? []);
    for (const [item, name] of of) item.target = { to: 'named', page: name };
    return pages;
  }
  // Only what the owner named is theirs to have a page.
  const services = built.features?.[0]?.items.filter((item) => item.slots.title?.by === 'fact') ?? [];
  if (hasAreas || !['law', 'clinic', 'business', 'landing'].includes(pageType) || services.length < 2) return [];
  const pages = servicePages(setting, acts, services);
  for (const [index, item] of services.entries()) if (pages[index]) item.target = { to: 'named', page: pages[index].name };
  return pages;
}

function homeSections(setting: Setting, acts: Acts): { sections: Sketch[]; pages: PageSketch[]; above: Sketch[] } {
  const { brief, shelf, words } = setting;
  const built = build(setting, acts);
  const above = built.announcement ?? [];
  built.announcement = [];
  const order = heed(setting, [...RECIPES[brief.pageType]], built);
  let body = order.flatMap((stop) => built[stop] ?? []);

  const many = brief.wishes.pages === 'many';
  const areas = built.areas ?? [];
  const apart = brief.pageType === 'restaurant' ? APART_OF_FOOD : APART;
  const more = many ? [...areas, ...body.filter((section) => apart.includes(section.kind) && !areas.includes(section))] : [];
  body = body.filter((section) => !more.includes(section));
  const further = many ? apartPages(setting, acts, built, areas.length > 0) : [];

  const services: Words[] = (built.features?.[0] ?? built.areas?.[0])?.items.flatMap((item) => item.slots.title ?? []) ?? [];
  const orderable =
    brief.industry.archetype === 'food' && (acts.channel === 'whatsapp' || acts.channel === 'phone' || acts.channel === 'url');
  const areaTitles = areas.flatMap((section) => section.slots.title ?? []);
  const close = orderable && !many ? undefined : contact(setting, acts, areaTitles.length ? areaTitles : services);
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

  const first = [...body, ...more].find(
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
    [...above, ...body, ...more, footerFacts(shelf)],
    body.find((section) => section.alias === 'good') ?? body.find((section) => section.kind === 'promise'),
  );
  if (left) body.splice(-1, 0, left);
  nameStops(setting, acts, body);
  return {
    above,
    sections: body,
    pages: [
      ...sectionPages(
        setting,
        acts,
        more.filter((section) => section !== close),
      ),
      ...further,
      ...(close && many ? sectionPages(setting, acts, [close]) : []),
    ],
  };
}

/** Facts that the footer shows on every page, for the count of what is left. */
const footerFacts = (shelf: Setting['shelf']): Pick<Sketch, 'slots' | 'items' | 'facts'> => ({
  slots: {},
  items: [],
  facts: shelf.all
    .filter((fact) => ['address', 'hours', 'phone', 'email', 'handle', 'registry'].includes(fact.norm.kind))
    .map((fact) => fact.id),
});

/** Every page of the site, still without layouts, tones and ids. */
export function planSite(setting: Setting): PageSketch[] {
  if (setting.brief.pageType === 'blog') return planBlog(setting);
  const acts = decideActs(setting);
  const { sections, pages, above } = homeSections(setting, acts);
  const quick = quickContact(setting, acts);
  const home: PageSketch = {
    name: 'home',
    type: 'home',
    nav: 'primary',
    label: word(setting.words.home, 'composer', 'home.label'),
    slug: '',
    seo: seoFor(setting, { lead: sections[0]?.slots.lead?.text }),
    sections: [...above, header(setting, acts), ...sections, ...some(quick), footer(setting)],
  };
  return [home, ...pages, legalPage(setting), notFoundPage(setting)];
}
