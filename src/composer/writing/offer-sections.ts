import type { HeadName } from '#composer/copy/plain-shape.ts';
import { fold } from '#composer/reading/fold.ts';
import { SUPPORTS } from '#composer/reading/lexicon/support.ts';
import type { FactOf } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { asSentence, asTitle } from './language.ts';
import { linkOf } from './own-links.ts';
import { isLong } from './passages.ts';
import type { Setting } from './setting.ts';
import { type ActionSketch, citeTitle, type ItemSketch, ids, type Sketch, sketch, type Words, word } from './sketch.ts';
import { namesService } from './terms.ts';

type Offer = FactOf<'offer'>;

export const priceOf = (setting: Setting, id: string | undefined) =>
  id && setting.brief.wishes.showPrices ? setting.shelf.get(id) : undefined;

/** Trades whose offers are items on a list, priced or not; elsewhere an offer without a price is a service. */
export const sellsByList = ({ brief }: Setting): boolean => brief.industry.archetype === 'food' || brief.pageType === 'catalogue';

/** Rooms, houses, farms: items described by their size. */
const MEASURED =
  /\d+ ?(?:m²|m2|ha|hectares?|alqueires?|acres?)(?!\p{L})|(?<!\p{L})(?:\d+|two|three|four) (?:quartos?|su[ií]tes?|dorms?|dormit[oó]rios?|habitaciones|bedrooms?|beds?|vagas?)(?!\p{L})|(?<!\p{L})(?:su[ií]te|chal[eé]|quarto|room|habitaci[oó]n|cabin|apartamento)(?!\p{L})/iu;

const isMeasured = ({ text, norm }: Offer): boolean => MEASURED.test(`${text} ${norm.note ?? ''}`);

/** Trades that let or sell places. */
const hasPlaces = ({ brief }: Setting): boolean => brief.industry.archetype === 'lodging' || brief.industry.id === 'real-estate';

/** Houses, farms and rooms are one list, priced or not; other services are another. */
function placesOf(setting: Setting): Offer[] {
  const places = hasPlaces(setting) ? setting.shelf.by('offer').filter((offer) => !offer.norm.free && isMeasured(offer)) : [];
  return places.length >= 2 && places.some(({ norm }) => norm.price) ? places : [];
}

/** Trades whose services and features are listed apart from their prices. */
const APART = ['law', 'saas', 'portfolio', 'event', 'cause', 'blog'];
const MAX_LIST = 24;
const MIN_LIST = 5;
const MIN_GROUP = 3;

/** Whether an item without a price is in a list under a heading of its owner's. */
const isInOwnGroup = ({ norm }: Offer, offers: readonly Offer[]): boolean => {
  const group = offers.filter((other) => other.norm.group === norm.group);
  return norm.group !== undefined && group.length >= MIN_GROUP && group.every((other) => !other.norm.price);
};

/** Without the things that the owner told twice with the same price: of those, the one that says more stays. */
function withoutTwins({ shelf, placed }: Setting, offers: readonly Offer[]): Offer[] {
  const amountOf = ({ norm }: Offer) => {
    const price = norm.price ? shelf.get(norm.price)?.norm : undefined;
    return price?.kind === 'price' ? price.amount : undefined;
  };
  const saysOf = ({ norm }: Offer) => (norm.note ?? '').length + (shelf.get(norm.price ?? '')?.text ?? '').length;
  const isSame = (one: Offer, other: Offer) =>
    one.norm.group === other.norm.group && fold(one.text) === fold(other.text) && amountOf(one) === amountOf(other);
  return offers.filter((offer, at) => {
    const same = amountOf(offer) === undefined ? [] : offers.filter((other) => other !== offer && isSame(offer, other));
    const isLess = same.some((other) => {
      const [own, others] = [saysOf(offer), saysOf(other)];
      return own < others || (own === others && offers.indexOf(other) < at);
    });
    if (isLess) for (const id of ids(offer, shelf.get(offer.norm.price ?? ''))) placed.add(id);
    return !isLess;
  });
}

/** Offers in a list, priced or not; free ones are shown apart, as offers without an amount. */
const listed = (setting: Setting): Offer[] => {
  const offers = withoutTwins(
    setting,
    setting.shelf.by('offer').filter((offer) => !offer.norm.free),
  );
  const priced = offers.filter((offer) => offer.norm.price !== undefined);
  if (sellsByList(setting)) return offers;
  if (placesOf(setting).length > 0) return priced;
  const whole = offers.filter(
    (offer) => offer.norm.price !== undefined || (namesService(setting, offer.text) && !isInOwnGroup(offer, offers)),
  );
  // One amount beside a few items is a fee, and no price of theirs.
  const isFee = priced.length === 1 && whole.length > 2 && whole.length < MIN_LIST;
  const isOne = priced.length > 0 && !isFee && whole.length <= MAX_LIST && !APART.includes(setting.brief.pageType);
  return isOne ? whole : priced;
};

function headingOf(setting: Setting, offers: readonly Offer[]): HeadName {
  const { archetype } = setting.brief.industry;
  const priced = offers.filter(({ norm }) => norm.price !== undefined);
  if (offers.length === 1) return 'prices';
  if (offers.filter(isMeasured).length * 2 > offers.length) return 'listings';
  if (priced.length * 2 < offers.length) return archetype === 'retail' ? 'products' : 'services';
  return archetype === 'retail' || archetype === 'neutral' ? 'prices' : 'offers';
}

/**
 * The owner's sentence about one item, when it begins with its name: "The Dairy – sleeps 4, two bedrooms, 75 m², $210 a night".
 * It is shown with the item, without the amount beside it.
 */
function description(setting: Setting, offer: Offer): string | undefined {
  const named = offer.text.toLowerCase();
  const stated = setting.shelf
    .by('statement')
    .find(
      ({ id, text }) => !setting.placed.has(id) && text.toLowerCase().startsWith(named) && /^\s*[–—:,(-]/u.test(text.slice(named.length)),
    );
  if (!stated) return undefined;
  setting.placed.add(stated.id);
  const price = offer.norm.price ? (setting.shelf.get(offer.norm.price)?.text ?? '') : '';
  const rest = stated.text
    .slice(named.length)
    .replace(price, '')
    .replace(/[\s,;]*(?:from|desde|a partir de)?\s*(?=[,;.]|$)/iu, '')
    .replace(/^[\s–—:,-]+|[\s–—:,;-]+$/gu, '')
    .replace(/,\s*,/g, ',');
  return rest.length >= 4 && rest.length <= 240 ? rest : undefined;
}

function offerItem(setting: Setting, offer: Offer, heading?: string): ItemSketch {
  const said = offer.norm.note?.replace(/^que /iu, '') ?? description(setting, offer);
  const note = heading && said ? `${heading} · ${said}` : (heading ?? said);
  const price = priceOf(setting, offer.norm.price);
  setting.placed.add(offer.id);
  if (price) setting.placed.add(price.id);
  const link = linkOf(setting, offer.id);
  if (link) setting.placed.add(link.id);
  return {
    slots: { title: citeTitle(offer), ...(note ? { body: word(asTitle(note), 'fact') } : {}) },
    facts: ids(offer, price),
    grouped: true,
    ...(link ? { target: { to: 'url' as const, href: link.norm.href } } : {}),
  };
}

/** A list with headings of its own, or longer than a table of prices. */
export const isLongList = (setting: Setting): boolean => {
  const offers = listed(setting);
  return offers.length > 24 || new Set(offers.flatMap(({ norm }) => norm.group ?? [])).size > 1;
};

/** Items under the owner's headings; extras come last under their own. */
function groupedItems(setting: Setting, offers: Offer[], most: number): ItemSketch[] {
  const { words } = setting;
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const name = offer.norm.group ?? (offer.norm.extra ? words.note.extras : '');
    groups.set(name, [...(groups.get(name) ?? []), offer]);
  }
  const items: ItemSketch[] = [];
  const inOrder = [...groups].sort(([a], [b]) => Number(a === words.note.extras) - Number(b === words.note.extras));
  for (const [name, list] of inOrder) {
    if (name && groups.size > 1)
      items.push({ heading: true, slots: { title: word(asTitle(name), name === words.note.extras ? 'composer' : 'fact') } });
    items.push(...list.map((offer) => ({ ...offerItem(setting, offer), grouped: Boolean(name) && groups.size > 1 })));
  }
  return items.slice(0, most);
}

/** "Term of 10 weeks:" above the whole list stands under its heading. */
function underOwnHeading(section: Sketch, offers: readonly Offer[]): void {
  const [group, ...others] = new Set(offers.map(({ norm }) => norm.group));
  if (group && others.length === 0 && offers.length > 1 && fold(group) !== fold(section.slots.title?.text ?? ''))
    section.slots.lead = word(asTitle(group), 'fact');
}

const MAX_NOTE = 400;

/** The owner's words on delivery, payment or a trial, under the list they belong to. */
export function noteOf(setting: Setting, topics: FactOf<'statement'>['norm']['topic'][]): Sketch['slots']['note'] {
  const said = isLong(setting) ? [] : setting.shelf.said(...topics).filter((fact) => !setting.placed.has(fact.id));
  if (!said.length) return undefined;
  let text = '';
  for (const fact of said) {
    const longer = [text, asSentence(fact.text)].filter(Boolean).join(' ');
    if (longer.length > MAX_NOTE) continue;
    text = longer;
    setting.placed.add(fact.id);
  }
  return text ? word(text, 'fact') : undefined;
}

export function menu(setting: Setting): Sketch | undefined {
  const offers = listed(setting);
  const head = offers.length ? setting.speak.pick('menu', setting.heads('menu')) : undefined;
  if (!head) return undefined;
  const section = sketch('menu', 'menu', head);
  section.items = groupedItems(setting, offers, 60);
  underOwnHeading(section, offers);
  section.slots.note = noteOf(setting, ['price', 'delivery', 'payment']);
  section.solid = true;
  return section;
}

/** Trades whose list is of work that is done, and not of things that are sold. */
const WORK =
  /(?<!\p{L})(?:restaur(?!ante)|consert|repar[aeo]|reparaci|arregl|mend(?:ing|er|s)?(?!\p{L})|repair|restor|manuten|manten|mainten|limpe[sz]|limpiez|cleaning|servi[cç][eio]|reform[ao]s?(?!\p{L})|instala)/iu;
const doesWork = ({ brief, calling }: Setting): boolean => WORK.test(brief.business.trade?.value ?? calling ?? '');

export function products(setting: Setting): Sketch | undefined {
  const offers = listed(setting);
  const head = offers.length ? setting.speak.pick('products', setting.heads('products')) : undefined;
  if (!head) return undefined;
  const section = sketch('products', 'products', head);
  section.items = groupedItems(setting, offers, 60);
  underOwnHeading(section, offers);
  section.slots.note = noteOf(setting, ['price', 'delivery', 'payment', 'policy']);
  if (doesWork(setting)) section.nav = word(setting.words.nav.features);
  section.layouts = ['list-price'];
  section.solid = true;
  return section;
}

/** Houses, farms or rooms on offer: the main content of such a site. A few other prices end the list. */
export function listings(setting: Setting): Sketch | undefined {
  const places = placesOf(setting);
  const others = listed(setting).filter((offer) => !places.includes(offer));
  const offers = others.length <= places.length ? [...places, ...others] : places;
  const head = places.length ? setting.speak.pick('listings', setting.heads('listings')) : undefined;
  if (!head) return undefined;
  const section = sketch('pricing', 'listings', head);
  const groups = new Set(offers.map(({ norm }) => norm.group));
  const [group] = groups;
  if (group && groups.size === 1) section.slots.title = word(asTitle(group), 'fact');
  section.nav = word(section.slots.title?.text ?? '');
  section.items = offers
    .slice(0, MAX_LIST)
    .map((offer) => ({ ...offerItem(setting, offer, groups.size > 1 ? offer.norm.group : undefined), grouped: false }));
  section.layouts = ['price-list'];
  section.solid = true;
  return section;
}

/** Whether several plans have one name, as in "apoio: R$ 10 = ep antes; R$ 25 = nome nos créditos": then what one gets tells them apart. */
function isNamesake({ shelf }: Setting, { text, norm }: FactOf<'plan'>): boolean {
  const same = shelf.by('plan').filter((plan) => fold(plan.text) === fold(text));
  return same.length > 1 && norm.features.length > 0 && same.every((plan) => plan.norm.features.length > 0);
}

/** The one name of all plans that are told apart by what they give: it heads them. */
function nameOfAll(setting: Setting): string | undefined {
  const [first, ...others] = setting.shelf.by('plan');
  return first && isNamesake(setting, first) && others.every(({ text }) => fold(text) === fold(first.text)) ? first.text : undefined;
}

/** A plan's name; namesakes have what they give beside it, or alone under a heading that has the name. */
function titleOfPlan(setting: Setting, plan: FactOf<'plan'>): Words {
  const [given] = plan.norm.features;
  if (!given || !isNamesake(setting, plan)) return citeTitle(plan);
  return word(asTitle(nameOfAll(setting) ? given : `${plan.text}: ${given}`), 'fact');
}

/** Ways that a label without their name may go; who is called or messaged should know it. */
const WRITTEN = new Set<Acts['channel']>(['mail', 'form', 'page']);

/** A plan is chosen, whichever way it is told: "Mandar e-mail" under a price says nothing of it. */
function planLabel({ words, brief }: Setting, { goal, primary, channel }: Acts, { source }: FactOf<'plan'>): ActionSketch['label'] {
  if (goal !== 'contact' || !WRITTEN.has(channel)) return primary.label;
  const at = source.span?.[0] ?? 0;
  const isSupport = SUPPORTS.test(brief.prompt.slice(Math.max(0, at - 60), at + 60));
  if (isSupport) return word(words.act.support, 'composer', 'act.support');
  return primary.label.by === 'fact' ? primary.label : word(words.act.plan, 'composer', 'act.plan');
}

function planItem(setting: Setting, acts: Acts, plan: FactOf<'plan'>): ItemSketch {
  const { words } = setting;
  const price = priceOf(setting, plan.norm.price);
  setting.placed.add(plan.id);
  if (price) setting.placed.add(price.id);
  const period = { week: words.note.perWeek, month: words.note.perMonth, year: words.note.perYear }[plan.norm.period ?? 'month'];
  const saysPeriod = !plan.norm.period || !price || price.norm.kind !== 'price' || Boolean(price.norm.per) || /[/a-z]{3}/i.test(price.text);
  const ask = plan.norm.ask && !price;
  const email = setting.shelf.first('email');
  const link = linkOf(setting, plan.id);
  if (link) setting.placed.add(link.id);
  return {
    slots: {
      title: titleOfPlan(setting, plan),
      ...(saysPeriod ? {} : { note: word(period, 'composer', `pricing.${plan.norm.period}`) }),
      action: ask ? word(words.act.contact, 'composer', 'act.ask') : planLabel(setting, acts, plan),
    },
    facts: ids(plan, price),
    target: link
      ? { to: 'url', href: link.norm.href }
      : ask
        ? email
          ? { to: 'mail', fact: email.id }
          : { to: 'alias', alias: 'contact' }
        : acts.primary.target,
  };
}

/** Plans as tiers; without plans, items for sale as a price list. */
export function pricing(setting: Setting, acts: Acts): Sketch | undefined {
  const plans = setting.shelf.by('plan');
  // Items on a menu or a shelf are not listed twice.
  const offers = plans.length ? [] : listed(setting).filter((offer) => !setting.placed.has(offer.id));
  if (!plans.length && !offers.length) return singlePrice(setting, acts);
  const heading = plans.length ? 'plans' : placesOf(setting).length > 0 ? 'morePrices' : headingOf(setting, offers);
  const head = setting.speak.pick('pricing', setting.heads(heading));
  if (!head) return undefined;
  const section = sketch('pricing', 'pricing', head);
  if (heading === 'services') section.nav = word(setting.words.nav.features);
  if (heading === 'products') section.nav = word(setting.words.nav.products);
  if (plans.length) {
    section.items = plans.slice(0, 6).map((plan) => planItem(setting, acts, plan));
    const middle = section.items[1];
    if (section.items.length === 3 && middle) middle.featured = true;
    section.layouts = ['tiers'];
    const name = nameOfAll(setting);
    if (name && !fold(section.slots.title?.text ?? '').includes(fold(name))) section.slots.title = word(asTitle(name), 'fact');
  } else {
    const hasGroups = new Set(offers.map(({ norm }) => norm.group)).size > 1;
    section.items = offers
      .slice(0, 24)
      .map((offer) => offerItem(setting, offer, hasGroups ? offer.norm.group : undefined))
      .map((item) => ({ ...item, grouped: false }));
    underOwnHeading(section, offers);
    section.layouts = ['price-list'];
    if (section.items.length === 1) section.layouts = ['single-offer'];
  }
  section.slots.note = noteOf(setting, ['price', 'trial', 'payment', 'guarantee']);
  section.solid = true;
  return section;
}

/** One amount without a name of its own: the price of the whole page's subject. */
function singlePrice(setting: Setting, acts: Acts): Sketch | undefined {
  const { shelf, placed, brief } = setting;
  const lone = shelf
    .by('price')
    .filter(({ id }) => !placed.has(id) && ![...shelf.by('offer'), ...shelf.by('class')].some(({ norm }) => norm.price === id));
  const [price] = lone;
  if (!price || lone.length > 1 || !brief.wishes.showPrices || brief.pageType === 'cause' || brief.pageType === 'event') return undefined;
  const head = setting.speak.pick('pricing', setting.heads('prices'));
  if (!head) return undefined;
  const section = sketch('pricing', 'pricing', head);
  placed.add(price.id);
  section.items = [
    {
      slots: {
        ...(setting.calling ? { title: word(asTitle(setting.calling)) } : {}),
        action: acts.primary.label,
      },
      facts: ids(price),
      target: acts.primary.target,
    },
  ];
  section.slots.note = noteOf(setting, ['price', 'trial', 'payment', 'guarantee']);
  section.layouts = ['single-offer', 'tiers'];
  section.solid = true;
  return section;
}

/** Prices that no list can show, in the owner's sentences. */
export function statedPrices(setting: Setting): Sketch | undefined {
  if (isLong(setting)) return undefined;
  const stated = setting.shelf.said('price').filter(({ id }) => !setting.placed.has(id));
  const head = stated.length ? setting.speak.pick('stated-prices', setting.heads('prices')) : undefined;
  if (!head) return undefined;
  const section = sketch('story', 'stated-prices', head);
  for (const { id } of stated) setting.placed.add(id);
  section.slots.body = word(stated.map(({ text }) => asSentence(text)).join('\n\n'), 'fact');
  section.nav = word(setting.words.nav.pricing);
  section.layouts = ['letter'];
  section.solid = true;
  return section;
}

/** Items sold beside plans, so that no price is lost. */
export function extraPrices(setting: Setting): Sketch | undefined {
  const plans = setting.shelf.by('plan').map(({ text }) => text.toLowerCase());
  const isPlan = (name: string) => plans.some((plan) => plan.includes(name.toLowerCase()));
  const left = listed(setting).filter((offer) => !setting.placed.has(offer.id) && !isPlan(offer.text));
  const head = left.length ? setting.speak.pick('pricing-2', setting.heads('morePrices')) : undefined;
  if (!head) return undefined;
  const section = sketch('pricing', 'pricing-2', head);
  section.items = left.slice(0, 24).map((offer) => ({ ...offerItem(setting, offer), grouped: false }));
  section.layouts = ['price-list'];
  section.solid = true;
  return section;
}
