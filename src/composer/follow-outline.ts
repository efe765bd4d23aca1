import { dayOf } from '#site/hours/days.ts';
import type { Fact, FactKind, FactNorm } from '#site/schema.ts';
import { addressParts } from './address-parts.ts';
import type { Brief, Notice } from './brief.ts';
import type { Outline, Outlined, OutlinePart } from './outline.ts';
import { barsPrices } from './reading/bars-prices.ts';
import { decimalOf } from './reading/facts/prices/amounts.ts';
import { fold } from './reading/fold.ts';
import { hash } from './reading/hash.ts';
import { languageOf, WRITTEN } from './reading/locale.ts';
import { fill, messageIn } from './reading/messages/messages.ts';
import { isForbidden } from './writing/compliance.ts';
import { headsOfTable } from './writing/outline/price-table.ts';

/** Facts that are read from the message: how to find and reach the business. All else comes with the outline. */
const READ: ReadonlySet<FactKind> = new Set<FactKind>([
  'name',
  'place',
  'address',
  'phone',
  'email',
  'url',
  'handle',
  'hours',
  'registry',
  'pix',
]);
/** Notices about words that the outline has whole. */
const SETTLED: readonly string[] = ['claim-left-out', 'price-left-out', 'unverified-left-out', 'contradiction', 'wish-open'];

/**
 * The brief with an outline in place of all that was read from the same words, contacts excepted. Words on a page are written for its
 * visitors, so nothing in them is a wish.
 */
export function followOutline(brief: Brief, outline: Outline): void {
  const end = brief.prompt.search(/\n\s*\n/);
  const stands = ({ norm, source: { span } }: Fact) => READ.has(norm.kind) && (!span || end < 0 || span[0] < end);
  const maker = new FactMaker(brief);
  const kept = brief.facts.filter(stands).filter(({ norm }) => !(outline.company && norm.kind === 'registry'));
  const parts = outline.parts.map((part) => allowed(brief, withWholeAmounts(part))).filter((part) => part !== null);
  const outlined = parts.map((part) => ({ ...part, facts: maker.factsOf(part) }));
  if (outline.company) maker.company(outline.company);
  brief.facts = [...withReach(kept, outline, maker), ...maker.facts];
  brief.held = [];
  brief.outline = { ...outline, parts: outlined };
  if (outline.further && outline.further.locale !== brief.locale) brief.locales = [outline.further.locale];
  brief.clauses = brief.clauses.map((clause) => ({ ...clause, fate: 'used', facts: [] }));
  const { differs, languageLeft, languageBeside, languages } = messageIn(brief.locale);
  brief.contradictions = (outline.differing ?? []).map(({ kind, values, at }) => ({
    about: kind,
    text: fill(differs[kind], { values: values.map((value, n) => `“${value}”${at?.[n] ? ` (${at[n]})` : ''}`).join(' · ') }),
  }));
  const contradictions = brief.contradictions.map(({ text }): Notice => ({ code: 'contradiction', text }));
  const { left } = outline;
  const text =
    left &&
    fill(left.beside ? languageBeside : languageLeft, {
      language: languages[left.language] ?? left.language,
      pages: left.pages.join(' · '),
    });
  const behind: Notice[] = [...(text ? [{ code: 'language-left' as const, text }] : []), ...toCheck(outline, brief.locale)];
  // "Chinese for beginners" on a page wishes for no language.
  const isWritten = WRITTEN[languageOf(brief.prompt).language] !== undefined;
  const isSettled = (code: Notice['code']) => SETTLED.includes(code) || (isWritten && code === 'language-fallback');
  brief.notices = [...brief.notices.filter(({ code }) => !isSettled(code)), ...contradictions, ...behind];
  const { address, showPrices } = brief.wishes;
  brief.wishes = {
    moods: [],
    colors: [],
    wants: [],
    rejects: [],
    address,
    showPrices: !barsPrices(brief.industry.id, brief) || showPrices,
  };
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(' · ');

/** Notices of what its owner has to look at: sentences that time may have made false, contacts of a template, and files that stay where they are. */
function toCheck({ dated = [], documents = [], samples = [] }: Outline, locale: string): Notice[] {
  const { datedWords, documentsLeft, samplesLeft } = messageIn(locale);
  return [
    ...(samples.length > 0 ? [{ code: 'sample-left-out' as const, text: fill(samplesLeft, { values: quoted(samples) }) }] : []),
    ...(dated.length > 0 ? [{ code: 'dated' as const, text: fill(datedWords, { words: quoted(dated) }) }] : []),
    ...(documents.length > 0
      ? [{ code: 'document-left' as const, text: fill(documentsLeft, { names: quoted(documents.map(({ text }) => text)) }) }]
      : []),
  ];
}

/** A part in which no amount is broken at the end of a line. */
const withWholeAmounts = (part: OutlinePart): OutlinePart =>
  JSON.parse(JSON.stringify(part), (key, value) => (typeof value === 'string' && key !== 'url' ? unbroken(value) : value));

const endOf = (text: string): string => text.replace(/\D/g, '').slice(-8);

/** Contacts that were read, each number with the site's own words for it, and those that no message would be read to have. */
function withReach(kept: readonly Fact[], { phones = [], address, places = [] }: Outline, maker: FactMaker): Fact[] {
  const facts = kept.map((fact): Fact => {
    // An address goes on behind its street, and may begin with a place that no message would name.
    if (fact.norm.kind === 'address' && address?.includes(fact.text)) {
      const parts = addressParts(address);
      const { region: _, street = '', ...norm } = fact.norm;
      // A district stands in the line below the street; "fundos" and "sala 4" are a part of it.
      const isBefore = street !== '' && parts.street?.startsWith(street) && /^[\s,–-]*\p{Lu}/u.test(parts.street.slice(street.length));
      const whole = { ...norm, ...parts, ...(isBefore && { street }) };
      return { ...fact, text: address, norm: (parts.city ?? parts.region) ? whole : fact.norm };
    }
    const stated = fact.norm.kind === 'phone' ? phones.find(({ text }) => endOf(text) === endOf(fact.text)) : undefined;
    if (fact.norm.kind !== 'phone' || !stated) return fact;
    return { ...fact, text: stated.text, norm: { ...fact.norm, ...(stated.label && { label: stated.label }) } };
  });
  const once = facts.filter(({ norm, text }, at) => norm.kind !== 'address' || facts.findIndex((fact) => fact.text === text) === at);
  const isRead = (text: string) => facts.some((fact) => fact.norm.kind === 'phone' && endOf(fact.text) === endOf(text));
  for (const { text, label, e164 } of phones)
    if (e164 && !isRead(text)) maker.add(text, { kind: 'phone', e164, whatsapp: false, call: true, ...(label && { label }) });
  if (address && !facts.some(({ norm }) => norm.kind === 'address')) maker.add(address, { kind: 'address', ...addressParts(address) });
  return withPlaces(once, places, maker);
}

const streetOf = (text: string): string => fold(/^\D{3,}?\d[\d.]{0,5}|^\d{1,5}[^,]+/.exec(text)?.[0] ?? text);

/** The first address under the owner's name for it, and those of their other places. */
function withPlaces(facts: readonly Fact[], places: NonNullable<Outline['places']>, maker: FactMaker): Fact[] {
  const labelOf = (text: string) => places.find((place) => streetOf(place.text) === streetOf(text))?.label;
  const first = facts.map((fact): Fact => {
    const label = fact.norm.kind === 'address' ? labelOf(fact.text) : undefined;
    return fact.norm.kind === 'address' && label ? { ...fact, norm: { ...fact.norm, label } } : fact;
  });
  const known = new Set([...facts, ...maker.facts].filter(({ norm }) => norm.kind === 'address').map(({ text }) => streetOf(text)));
  for (const { text, label } of places)
    if (!known.has(streetOf(text))) maker.add(text, { kind: 'address', ...addressParts(text), ...(label && { label }) });
  return first;
}

/** A part without what the rules of the trade forbid to say. */
function allowed(brief: Brief, part: OutlinePart): OutlinePart | null {
  const fits = (text: string) => !isForbidden(brief, text);
  if (part.is === 'prose') {
    const paragraphs = part.paragraphs
      .map((text) =>
        text
          .split(/(?<=[.!?])\s+/)
          .filter(fits)
          .join(' '),
      )
      .filter(Boolean);
    return paragraphs.length > 0 ? { ...part, paragraphs } : null;
  }
  if (part.is === 'figures') {
    const figures = part.figures.filter(({ number, of }) => fits(`${number} ${of}`));
    return figures.length > 0 ? { ...part, figures } : null;
  }
  if (part.is !== 'items') return part;
  const items = part.items.filter(({ name, note = '' }) => fits(`${name} ${note}`));
  return items.length > 0 ? { ...part, items } : null;
}

const CURRENCIES: readonly (readonly [sign: RegExp, code: string])[] = [
  [/R\$/, 'BRL'],
  [/US\$/, 'USD'],
  [/€/, 'EUR'],
  [/£/, 'GBP'],
];
const REGISTRY =
  /^(?:CREFITO|CRO|CRMV|CRM|CRP|OAB|CREA|CAU|CRN|CREF|COREN|CRF|CRBM|CRFa)[-\s/]?(?:[A-Z]{2})?[-\s/]?\d[\d./-]*(?:[A-Z]{1,2})?$/;
const LOWEST = /^(?:a partir de|desde|from)\s/i;
const BY_MONTH = /(?:\/\s?m[eê]s|\bm[eê]s|mensa\p{L}*|\bal mes|\bmonth\p{L}*)\b/iu;

class FactMaker {
  readonly facts: Fact[] = [];
  readonly #brief: Brief;
  #count = 0;

  constructor(brief: Brief) {
    this.#brief = brief;
  }

  factsOf(part: OutlinePart): Outlined['parts'][number]['facts'] {
    const isTable = headsOfTable(part) !== null;
    if (part.is === 'items')
      return part.items.map(({ name, note, price: sum, group, columns: cells = [] }) => {
        if (isTable && cells.length > 0) {
          const columns = cells.map((cell) => this.#price(cell.price));
          const price = columns.find((id) => id !== undefined);
          const of = this.add(name, { kind: 'offer', ...(price && { price }), ...(note && { note }) });
          return { of, ...(price && { price }), columns };
        }
        const price = sum === undefined ? undefined : this.#price(sum);
        const instead =
          price === undefined && sum !== undefined && /\p{L}/u.test(sum) ? { instead: sum[0]!.toUpperCase() + sum.slice(1) } : {};
        const more = { ...(price && { price }), ...instead, ...(note && { note }), ...(group && { group }) };
        return { of: this.add(name, { kind: 'offer', ...more }), ...(price && { price }) };
      });
    if (part.is === 'people')
      return part.people.map(({ name, role }) => {
        const [posts, numbers] = rolesIn(role);
        const registry = numbers.map((text) => this.#registry(text)).at(0);
        return { of: this.add(name, { kind: 'person', ...(posts && { role: posts }), ...(registry && { registry }) }) };
      });
    if (part.is === 'quotes')
      return part.quotes.map(({ words, by, role }) => ({
        of: this.add(words, { kind: 'quote', ...(by && { by }), ...(role && { role }) }),
      }));
    if (part.is === 'questions')
      return part.questions.map(({ question, answer }) => ({ of: this.add(question, { kind: 'question', answer }) }));
    if (part.is === 'timetable')
      return part.days.flatMap(({ day, lessons }) => {
        const known = dayOf(fold(day));
        return lessons.map(({ time, title }) => ({
          of: this.add(title, { kind: 'class', days: known ? [known] : [], when: [day, time].filter(Boolean).join(', ') }),
        }));
      });
    return [];
  }

  company(text: string): void {
    const [, scheme = 'company', number = text] =
      /(?:\b(CNPJ|CUIT|RUT|NIF|CIF|NIPC|RUC|NIT):?\s*)?([A-Z]?[\d./-]{6,}[A-Z]?)$/.exec(text) ?? [];
    this.add(text, { kind: 'registry', scheme, value: number });
  }

  /** Of several sums the first is the one for machines; "4 for £1.80" costs 1.80, and "70p" 0.70. */
  #price(written: string): string | undefined {
    const [, pence] = /(?:^|\s)(\d{1,2})p(?!\p{L})/u.exec(written) ?? [];
    const sum = pence ? `0.${pence.padStart(2, '0')}` : (/[$€£]\s?(\d[\d.,]*)/.exec(written)?.[1] ?? /\d[\d.,]*/.exec(written)?.[0]);
    if (!sum) return undefined;
    const text = unbroken(written);
    const currency = CURRENCIES.find(([sign]) => sign.test(text))?.[1] ?? this.#brief.currency;
    const from = LOWEST.test(text);
    return this.add(text, {
      kind: 'price',
      amount: decimalOf(sum),
      currency,
      ...(from && { from }),
      ...(BY_MONTH.test(text) && { per: 'month' as const }),
    });
  }

  #registry(text: string): string {
    const [, scheme = text] = /^(\p{L}+)/u.exec(text) ?? [];
    return this.add(text, { kind: 'registry', scheme, value: text.slice(scheme.length).trim() || text });
  }

  /** Two things may cost the same: each fact has an id of its own. */
  add(text: string, norm: FactNorm): string {
    const root = `outline|${norm.kind}|${text}|${this.#count++}`;
    const id = `fa_${(hash(root).toString(36) + hash(text).toString(36)).padEnd(8, '0').slice(0, 8)}`;
    this.facts.push({ id, text, norm, source: { from: 'import' }, must: true, status: 'confirmed' });
    return id;
  }
}

/** A line may end between two sums, before a unit, and between words that lead to a sum, but in no amount. */
const unbroken = (price: string): string => price.replace(/((?:R|US)?[$€£]) (?=\d)|(?<=\d) (?=[$€£])/g, '$1\u00a0');

/** "Fisioterapeuta, CREFITO 8-12345, Pilates clínico": the posts, and the numbers of a professional register. */
function rolesIn(role: string | undefined): [posts: string | undefined, numbers: string[]] {
  const parts = (role ?? '').split(/,\s+|\s[-–|]\s/).filter(Boolean);
  const numbers = parts.filter((part) => REGISTRY.test(part));
  const posts = parts.filter((part) => !numbers.includes(part)).join(', ');
  return [posts || undefined, numbers];
}
