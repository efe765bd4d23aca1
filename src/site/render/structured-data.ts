import type { Item, Page } from '../schema/document.ts';
import type { Day, Fact, FactKind, FactOf, SpecialDay } from '../schema/facts.ts';
import { siteMoment } from './events.ts';
import { factsOf, firstFact, isKind, priceOf } from './fact-text.ts';
import { specialDays } from './hours.ts';
import { profileHref } from './links.ts';
import { groupsOf } from './offers.ts';
import { visiblePath } from './paths.ts';
import { postalAddress } from './postal-address.ts';
import { localesOf, tagOf } from './site-index.ts';
import { eventsData, productsData } from './structured-items.ts';
import { structuredOffer } from './structured-offer.ts';
import { postsData } from './structured-posts.ts';
import { words } from './text.ts';
import { bodyOf, type View } from './view.ts';

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

const DAY: Record<Day, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Business types that are not visited, so address and hours do not belong to them. */
const NOT_PLACES = new Set([
  'SoftwareApplication',
  'WebApplication',
  'Product',
  'Person',
  'Organization',
  'NGO',
  'MusicGroup',
  'Event',
  'Course',
  'Blog',
  'WebSite',
]);
const FOOD = new Set([
  'Restaurant',
  'CafeOrCoffeeShop',
  'Bakery',
  'BarOrPub',
  'FastFoodRestaurant',
  'IceCreamShop',
  'FoodEstablishment',
  'Brewery',
  'Winery',
  'Distillery',
]);

const given = <K extends FactKind>(view: View, kind: K): (FactOf<K> & Fact)[] =>
  Object.values(view.doc.facts).filter((fact): fact is FactOf<K> & Fact => isKind(fact, kind));

const address = (view: View): Json => postalAddress(view, given(view, 'address')[0] ?? given(view, 'place')[0]);

/** Days with the same times are one entry; a closing time before the opening one is on the next day, as search engines read it. */
function hours(view: View): Json {
  const fact = given(view, 'hours')[0];
  if (!fact) return undefined;
  const byTimes = new Map<string, { days: string[]; opens: string; closes: string }>();
  for (const [day, spans] of Object.entries(fact.norm.days) as [Day, [string, string][]][])
    for (const [opens, closes] of spans) {
      const key = `${opens}-${closes}`;
      const entry = byTimes.get(key) ?? { days: [], opens, closes: closes.startsWith('24') ? '23:59' : closes };
      entry.days.push(`https://schema.org/${DAY[day]}`);
      byTimes.set(key, entry);
    }
  const weekly = [...byTimes.values()].map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days,
    opens,
    closes,
  }));
  const entries: Json[] = [...weekly, ...specialDays(view, fact).flatMap(specialHours)];
  return entries.length > 0 ? entries : undefined;
}

/** Search engines read midnight to midnight as closed. */
const specialHours = ({ date, until, spans }: SpecialDay): Json[] =>
  (spans.length > 0 ? spans : ([['00:00', '00:00']] as const)).map(([opens, closes]) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: date,
    validThrough: until ?? date,
    opens,
    closes: closes.startsWith('24') ? '23:59' : closes,
  }));

const offer = (fact: (FactOf<'price'> & Fact) | undefined): Json => fact && structuredOffer(fact);

const named = (view: View, item: Item): string =>
  words(view, item.slots.title) ||
  item.facts.map((id) => view.doc.facts[id]).find((fact) => fact && fact.norm.kind !== 'price')?.text ||
  '';

const visible = (view: View, kind: string) => bodyOf(view.site, view.page).filter((section) => section.kind === kind);

function menuOf(view: View): Json {
  const sections = visible(view, 'menu').flatMap((section) =>
    groupsOf(view.site.itemsOf(section.id)).map((group) => ({
      '@type': 'MenuSection',
      name: (group.heading && words(view, group.heading.slots.title)) || words(view, section.slots.title),
      hasMenuItem: group.items.map((item) => ({
        '@type': 'MenuItem',
        name: named(view, item),
        description: words(view, item.slots.body) || firstFact(view, item.facts, 'offer')?.norm.note,
        offers: offer(priceOf(view, item)),
      })),
    })),
  );
  return sections.length > 0 ? { '@type': 'Menu', inLanguage: view.locale, hasMenuSection: sections } : undefined;
}

/** Priced offers on this page, except a menu's. */
function offersOf(view: View): Json[] {
  const kinds = ['products', 'pricing', 'agenda', 'comparison'] as const;
  // "Double room – High season": the price of a row in a column.
  const inColumn = (section: string, group: string | undefined) => {
    const column = view.site.itemsOf(section).find(({ id }) => id === group);
    return column ? ` – ${named(view, column)}` : '';
  };
  return kinds.flatMap((kind) =>
    visible(view, kind).flatMap((section) =>
      view.site.itemsOf(section.id).flatMap((item) => {
        const price = priceOf(view, item);
        const name = named(view, item);
        const isCell = item.group !== undefined;
        if (!price || !name || (kind === 'comparison' && !isCell)) return [];
        const whole = kind === 'comparison' ? `${name}${inColumn(section.id, item.group)}` : name;
        return [
          { ...(offer(price) as object), itemOffered: { '@type': kind === 'products' ? 'Product' : 'Service', name: whole } } as Json,
        ];
      }),
    ),
  );
}

function questions(view: View): Json {
  const list = visible(view, 'faq').flatMap((section) =>
    view.site.itemsOf(section.id).flatMap((item) => {
      const name = named(view, item);
      const text = words(view, item.slots.body);
      return name && text ? [{ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text } }] : [];
    }),
  );
  return list.length > 0 ? { '@type': 'FAQPage', mainEntity: list } : undefined;
}

function business(view: View): Json {
  const { doc, env } = view;
  const type = doc.site.business;
  const name = words(view, doc.site.name);
  const phone = given(view, 'phone')[0];
  const home = view.site.home;
  const description = home ? words(view, home.seo.description) : '';
  const offers = offersOf(view);
  const date = type.endsWith('Event') ? given(view, 'date')[0] : undefined;
  const where = address(view);
  const isPlace = !NOT_PLACES.has(type) && !type.endsWith('Event');
  const isSoftware = type.endsWith('Application');
  return {
    '@type': type,
    '@id': env.origin ? `${env.origin}/#business` : undefined,
    name,
    description: description || undefined,
    url: env.origin ? `${env.origin}/` : undefined,
    image: env.origin && env.ogImage ? `${env.origin}/${env.ogImage}` : undefined,
    ...(isPlace ? { address: where, openingHoursSpecification: hours(view) } : {}),
    ...(type.endsWith('Event')
      ? {
          startDate: date && siteMoment(view, date),
          endDate: date?.norm.until,
          location: where && { '@type': 'Place', name: given(view, 'place')[0]?.text ?? name, address: where },
        }
      : {}),
    ...(isSoftware ? { applicationCategory: 'BusinessApplication', operatingSystem: 'Web' } : {}),
    telephone: isSoftware || type.endsWith('Event') ? undefined : phone?.norm.e164,
    email: given(view, 'email')[0]?.text,
    sameAs: given(view, 'handle')
      .map(profileHref)
      .filter((href) => href !== null),
    hasMenu: FOOD.has(type) || type.endsWith('Restaurant') ? menuOf(view) : undefined,
    ...(offers.length > 0 ? (isSoftware || type === 'Product' || type.endsWith('Event') ? { offers } : { makesOffer: offers }) : {}),
  };
}

/** Classes of a school's timetable are courses. */
function courses(view: View): Json[] {
  if (view.doc.site.type !== 'school') return [];
  const provider = { '@type': view.doc.site.business, name: words(view, view.doc.site.name) };
  return visible(view, 'agenda').flatMap((section) =>
    view.site.itemsOf(section.id).flatMap((item) => {
      const name = named(view, item);
      const classFact = factsOf(view, item.facts, 'class')[0];
      return name && classFact ? [{ '@type': 'Course', name, description: words(view, item.slots.body) || name, provider }] : [];
    }),
  );
}

/** Drops empty values, so that nothing is claimed that was not given. */
function solid(value: Json): Json {
  if (Array.isArray(value)) {
    const kept = value.map(solid).filter((one) => one !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (value && typeof value === 'object') {
    const kept = Object.entries(value)
      .map(([key, one]) => [key, solid(one)] as const)
      .filter(([, one]) => one !== undefined);
    return Object.keys(value).length > 1 && kept.length === 1 && kept[0]![0] === '@type' ? undefined : Object.fromEntries(kept);
  }
  return value === '' || value === null ? undefined : value;
}

/** The page's language, where a site has several. */
const pageData = (view: View): Json =>
  localesOf(view.doc).length > 1
    ? { '@type': 'WebPage', name: words(view, view.page.seo.title) || words(view, view.page.label), inLanguage: view.locale }
    : undefined;

/** Breadcrumbs from the home page to this one; posts and tags are under the page that lists them. */
function trailOf({ site, page }: View, home: Page): Page[] {
  const under = (page.type === 'post' || tagOf(page)) && site.blog && site.blog !== home ? [site.blog] : [];
  return [home, ...under, page];
}

/** The page's structured data, as the text of a `<script type="application/ld+json">`; `<` never appears in it. */
export function structuredData(view: View): string {
  const crumbs: Json =
    view.env.origin && view.page.type !== 'home' && view.site.home
      ? {
          '@type': 'BreadcrumbList',
          itemListElement: trailOf(view, view.site.home).map((page, i) => ({
            '@type': 'ListItem',
            position: i + 1,
            name: words(view, page.label),
            item: `${view.env.origin}/${encodeURI(visiblePath(view.doc, page, view.locale, view.env.links))}`,
          })),
        }
      : undefined;
  const graph = solid([
    business(view),
    pageData(view),
    questions(view),
    ...courses(view),
    ...eventsData(view),
    ...productsData(view),
    ...postsData(view),
    crumbs,
  ]);
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
