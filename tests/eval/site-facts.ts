import { compose } from '#composer/compose.ts';
import { Understood } from '#composer/model/understand/understood.ts';
import { respelt } from '#composer/reading/spelling/respelt.ts';
import { wishedPages } from '#composer/writing/wished-pages.ts';
import type { SiteDocument } from '#site/schema.ts';
import { decode } from '../quality/page-text.ts';
import { textFiles } from '../quality/sites.ts';
import { isBeside, type PageWords, pageWords, placesOf, wordsOf } from './page-words.ts';

/** What became of a value that the answer tells: on a page, there but apart from what it belongs to, on none, or printed though it should not be. */
export type Fate = 'shown' | 'apart' | 'missing' | 'printed' | 'kept off';
export interface Told {
  kind: string;
  value: string;
  fate: Fate;
}

type Pages = readonly PageWords[];

/** All that a page shows; what a tag parts is parted. */
const textOf = (html: string): string =>
  decode(
    html
      .slice(html.indexOf('<body'))
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' '),
  );

/** Between a name and what is told of it stand no more words than these. */
const NEAR = 28;

const isShown = (pages: Pages, value: string): boolean => pages.some((page) => placesOf(page, value).length > 0);
const shown = (pages: Pages, kind: string, value: string | null, ...forms: (string | null)[]): Told[] =>
  value === null || wordsOf(value).length === 0
    ? []
    : [{ kind, value, fate: [value, ...forms].some((one) => one !== null && isShown(pages, one)) ? 'shown' : 'missing' }];

/** A value that belongs to another: a title's date, a dish's price. */
function beside(pages: Pages, kind: string, owner: string, value: string | null): Told[] {
  if (value === null || wordsOf(value).length === 0) return [];
  const text = `${owner} ← ${value}`;
  if (pages.some((page) => isBeside(page, owner, value, NEAR))) return [{ kind, value: text, fate: 'shown' }];
  return [{ kind, value: text, fate: isShown(pages, value) ? 'apart' : 'missing' }];
}

/** An amount is looked for by its digits, as the page writes them. */
const amountOf = (amount: string | null): string | null =>
  amount && Number(amount) > 0 ? amount.replace(/\.0+$/, '').replace('.', ' ') : null;

/** An amount stands by its name in figures or in the owner's words. */
function priceOf(pages: Pages, name: string, price: string | null, amount: string): Told[] {
  const forms = [...beside(pages, 'price', name, amount), ...beside(pages, 'price', name, price)];
  return [...forms.filter(({ fate }) => fate === 'shown'), ...forms].slice(0, 1);
}

function offers(pages: Pages, { items, plans, clauses }: Understood, hides: boolean): Told[] {
  // "No prices on site, min order is ok."
  const wishes = clauses.filter(({ act }) => act === 'wish').map(({ quote }) => quote.toLowerCase());
  const exempt = items.map(({ name }) => name).filter((name) => wishes.some((wish) => wish.includes(`${name.toLowerCase()} is ok`)));
  const priced = [...items, ...plans].flatMap(({ name, price, amount }): Told[] => {
    const value = amountOf(amount);
    if (!value) return [];
    if (!hides) return priceOf(pages, name, price, value);
    const isOut = !exempt.includes(name) && pages.some((page) => isBeside(page, name, value, 6));
    return [{ kind: 'price hidden', value: `${name} ${amount}`, fate: isOut ? 'printed' : 'kept off' }];
  });
  return [
    ...items.flatMap((item) => [
      ...shown(pages, 'item', item.name),
      ...(hides && /\d/.test(item.note ?? '') ? [] : beside(pages, 'item note', item.name, item.note)),
    ]),
    ...plans.flatMap((plan) => [
      ...shown(pages, 'plan', plan.name),
      ...plan.features.flatMap((feature) => beside(pages, 'plan feature', plan.name, feature)),
    ]),
    ...priced,
  ];
}

function times(pages: Pages, { classes, hours }: Understood, document: SiteDocument): Told[] {
  const known = Object.values(document.facts).flatMap(({ norm }) => (norm.kind === 'hours' ? [norm.days] : []));
  return [
    ...classes.flatMap(({ title, when, who }) => [...beside(pages, 'class', title, when), ...beside(pages, 'class who', title, who)]),
    ...hours.flatMap(({ quote, days, opens, closes, closed }): Told[] => {
      const isKnown = known.some((week) =>
        days.every((day) => (closed ? week[day]?.length === 0 : week[day]?.some(([from, to]) => from === opens && to === closes))),
      );
      return [
        {
          kind: 'hours',
          value: `${quote} = ${days.join(' ')} ${opens}–${closes}`,
          fate: isKnown || isShown(pages, quote) ? 'shown' : 'missing',
        },
      ];
    }),
  ];
}

const digits = (text: string) => text.replace(/\D/g, '');

function contacts(pages: Pages, html: string, answer: Understood): Told[] {
  const bare = digits(html);
  const plain = decode(html).toLowerCase();
  return [
    ...answer.contacts.map(({ kind, quote }): Told => {
      const number = digits(quote);
      const isThere =
        (number.length >= 7 && bare.includes(number.slice(-7))) ||
        plain.includes(quote.toLowerCase().replace(/^@/, '')) ||
        isShown(pages, quote);
      return { kind: `contact ${kind}`, value: quote, fate: isThere ? 'shown' : 'missing' };
    }),
    ...answer.addresses.flatMap(({ quote, street, landmark }) => [
      ...shown(pages, 'address', street ?? quote),
      ...shown(pages, 'landmark', landmark),
    ]),
    ...answer.places.flatMap(({ quote, city }) => shown(pages, 'place', quote, city)),
  ];
}

function people(pages: Pages, answer: Understood): Told[] {
  return [
    ...answer.people.flatMap(({ name, role, registry }) => [
      ...shown(pages, 'person', name),
      ...beside(pages, 'person role', name, role),
      ...beside(pages, 'person registry', name, registry),
    ]),
    ...answer.reviews.flatMap(({ quote, by }) => [...shown(pages, 'review', quote), ...beside(pages, 'review by', quote, by)]),
    ...answer.questions.flatMap(({ question, answer: said }) =>
      said === null ? [] : [...shown(pages, 'question', question), ...beside(pages, 'question answer', question, said)],
    ),
  ];
}

const FEW = 4;

/** Words of a clause that is no sentence for itself and that nothing else of the answer holds: each has to be somewhere. */
function rest(pages: Pages, answer: Understood, quote: string): Told[] {
  const held = new Set(wordsOf(JSON.stringify({ ...answer, clauses: [], wishes: [] })));
  const own = wordsOf(quote).filter((word) => word.length >= LONG && !held.has(word));
  if (own.length < 2) return [];
  const isThere = own.filter((word) => pages.some(({ at }) => at.has(word))).length * 2 > own.length;
  return [{ kind: 'rest', value: `${quote} (${own.join(' ')})`, fate: isThere ? 'shown' : 'missing' }];
}
const LONG = 4;

function prose(pages: Pages, answer: Understood): Told[] {
  const { clauses, overruled } = answer;
  return [
    ...clauses.flatMap(({ quote, act, topic, tidied }): Told[] => {
      if (act === 'fact') return topic === null ? rest(pages, answer, quote) : shown(pages, `told ${topic}`, quote, tidied);
      if (act === 'wish' || wordsOf(quote).length < FEW) return [];
      return [{ kind: act, value: quote, fate: isShown(pages, quote) ? 'printed' : 'kept off' }];
    }),
    ...overruled.flatMap((quote): Told[] => {
      if (wordsOf(quote).length < 2) return [];
      return [{ kind: 'overruled', value: quote, fate: isShown(pages, quote) ? 'printed' : 'kept off' }];
    }),
  ];
}

/** Sections that a wish is met by, where another kind does as well. */
const MET_BY: Readonly<Record<string, readonly string[]>> = {
  pricing: ['pricing', 'menu', 'products', 'booking', 'comparison'],
  products: ['products', 'menu', 'pricing', 'booking'],
  menu: ['menu', 'products', 'pricing'],
  hours: ['hours', 'map', 'agenda', 'contact-form'],
  booking: ['booking', 'contact-form', 'quick-contact', 'cta'],
  features: ['features', 'booking', 'pricing', 'products', 'menu'],
  team: ['team', 'lineup'],
  agenda: ['agenda', 'lineup'],
  story: ['story', 'hero'],
};
/** What waits for something of the owner's: photos, words of customers, posts. */
const WAITS = ['gallery', 'testimonials', 'blog-list'];

function wishes(document: SiteDocument, answer: Understood, pagesWished: readonly string[]): Told[] {
  const kinds = new Set<string>(Object.values(document.sections).map(({ kind }) => kind));
  const text = document.strings[document.site.defaultLocale] ?? {};
  const labels = Object.values(document.pages)
    .map(({ label }) => text[label] ?? '')
    .join(' ');
  const told = (kind: string, value: string, isMet: boolean): Told => ({ kind, value, fate: isMet ? 'shown' : 'missing' });
  return [
    ...answer.wishes.wants
      .filter((kind) => !WAITS.includes(kind))
      .map((kind) =>
        told(
          'section wished',
          kind,
          (MET_BY[kind] ?? [kind]).some((one) => kinds.has(one)),
        ),
      ),
    ...answer.wishes.rejects.map((kind): Told => {
      const isOut = kind === 'contact-form' ? Object.keys(document.forms).length > 0 : kinds.has(kind);
      return { kind: 'section refused', value: kind, fate: isOut ? 'printed' : 'kept off' };
    }),
    ...answer.wishes.languages.map((language) =>
      told(
        'language',
        language,
        document.site.locales.some((locale) => locale.startsWith(language.slice(0, 2))),
      ),
    ),
    ...pagesWished.map((name) => told('page wished', name, isShown([pageWords(labels)], name))),
  ];
}

/** The privacy notice and the page of a missing address are in words of ours. */
function isOurs({ pages }: SiteDocument, path: string): boolean {
  const legal = Object.values(pages).flatMap(({ type, slug }) => (type === 'legal' ? Object.values(slug) : []));
  return (
    /404/.test(path) ||
    legal.includes(
      path
        .replace(/\.html$/, '')
        .split('/')
        .at(-1) ?? '',
    )
  );
}

/** Every text of an answer in the spelling in which its message is read. */
const inSpellingOf = (quoted: (words: string) => string, told: unknown): unknown =>
  typeof told === 'string'
    ? quoted(told)
    : Array.isArray(told)
      ? told.map((one) => inSpellingOf(quoted, one))
      : told !== null && typeof told === 'object'
        ? Object.fromEntries(Object.entries(told).map(([key, one]) => [key, inSpellingOf(quoted, one)]))
        : told;

/** Holds what an answer tells against the site that is made with it. Nothing where the message is refused. */
export function siteFacts(prompt: string, told: unknown): Told[] | undefined {
  const own = Understood.parse(told);
  const composed = compose({ prompt, answer: own });
  if (composed.outcome !== 'site') return undefined;
  const { quoted } = respelt(prompt, composed.brief.locale.slice(0, 2));
  const answer = { ...Understood.parse(inSpellingOf(quoted, own)), name: own.name };
  const { document, brief } = composed;
  const files = [...textFiles(document, 'https://site.example')].filter(([path]) => path.endsWith('.html') && !isOurs(document, path));
  const pages = files.map(([, html]) => pageWords(textOf(html)));
  return [
    ...shown(pages, 'name', answer.name),
    ...offers(pages, answer, !brief.wishes.showPrices),
    ...times(pages, answer, document),
    ...contacts(pages, files.map(([, html]) => html).join('\n'), answer),
    ...people(pages, answer),
    ...prose(pages, answer),
    ...wishes(document, answer, wishedPages(brief)),
  ];
}
