import { DAY } from '../page/customer-facts.ts';
import { besideContacts } from './beside-contacts.ts';
import { companyOf, registryOf } from './company.ts';
import { RADIO } from './content-lines.ts';
import { contradictionsOf } from './contradictions.ts';
import { footerParts } from './footer-parts.ts';
import { LANDMARK } from './landmark.ts';
import { inOtherLanguages } from './left-behind.ts';
import { withOneHours } from './one-of-each.ts';
import type { SitePhone } from './phone-numbers.ts';
import { plainly } from './plainly.ts';
import { withoutOldNotices } from './posted.ts';
import { pricedOnce } from './priced-twice.ts';
import { withoutProgramParts } from './program-parts.ts';
import { readParts } from './read-parts.ts';
import { partsWithoutCalls, sampleContacts } from './sample-contacts.ts';
import { isSample, isSamplePage, SAMPLE_NUMBER } from './sample-text.ts';
import { factsOf, fullest, hasPostcode, withoutNames } from './site-facts.ts';
import { hoursInWords, hoursOfAnyDay, hoursOfParts, hoursOfSite, meets, type SiteHours } from './site-hours.ts';
import { menuOf } from './site-menu.ts';
import { asMeant, asWhole, asWritten, faxesOf, isSameNumber, numbersOf, partsAsMeant, type SiteNumbers } from './site-numbers.ts';
import type { Contradiction, FoundFact, OwnerMessage, SitePage } from './site-page.ts';
import { BRANCH, placesOf, type SitePlace, severalOf as severalPlaces, streetIn } from './site-places.ts';
import { takePosts } from './site-posts.ts';
import { handlesOf, profilesOf } from './site-profiles.ts';
import { townIn, townOf } from './site-town.ts';
import { waysOf } from './site-ways.ts';
import { type StatedSite, saidOf } from './stated-part.ts';
import { TAX_NUMBER } from './tax-number.ts';
import { isOfTemplate } from './template-site.ts';

/**
 * Combines facts and text of a site into one message. Nothing is added: every line is on one of the pages. @param year feasts of years
 * before it are over.
 */
export function ownerMessage(found: readonly SitePage[], year?: number): OwnerMessage {
  const foreign = new Set(inOtherLanguages(found).map(({ url }) => url));
  const kept = found.filter((page) => !isSamplePage(page) && !foreign.has(page.url));
  const { pages, posts } = takePosts(
    kept.map((page) => withoutSamples(withoutPast(page, year))),
    year ?? Number.POSITIVE_INFINITY,
  );
  const numbers = numbersOf(pages);
  const stated = hoursOfSite(pages);
  const named = withoutNames(pages.flatMap((one, at) => factsOf(one, at === 0))).map((fact) => withAccents(fact, pages));
  const said = asWhole(withoutMeetings(named, pages, stated), numbers);
  const places = placesOf(pages, said.find(({ kind }) => kind === 'name')?.text ?? '');
  const several = severalPlaces(places);
  const known = knownOf(asMeant(said, numbers), numbers, stated, places);
  const mistaken = [...numbers.wrong.map(([wrong]) => wrong), ...numbers.faxes].map(({ text, url }) => ({
    kind: 'phone' as const,
    text,
    url,
  }));
  const placed = several.flatMap(({ lines }) => lines.map((text) => ({ kind: 'address' as const, text, url: pages[0]!.url })));
  const read = readParts(pages, [...known.facts, ...mistaken, ...placed], year);
  const { parts, contradictions: prices } = pricedOnce(read.parts);
  const differ = contradictionsOf(said, numbers.written, [...stated, ...severalOf(hoursOfAnyDay(pages))]);
  const contradictions = [...differ.filter((one) => !isOfPlaces(one, several)), ...prices];
  const samples = sampleContacts(kept);
  const meant = partsAsMeant(parts, numbers);
  const isCalled = known.phone !== undefined || known.whatsapp !== undefined || samples.length === 0;
  const site = withOneHours({ ...read, parts: isCalled ? meant : partsWithoutCalls(meant) }, contradictions);
  site.parts.push(...footerParts(pages));
  const openingHours = hoursInWords(known.hours ?? '', pages[0]?.page.lang ?? '');
  const ofParts = hoursOfParts(pages).map((text) => text.replace(/(?<![.!?])$/, '.'));
  const sentences = besideContacts(pages, [...known.facts, ...placed]);
  const timed = sentences.filter((text) => CLOCK.test(text));
  Object.assign(
    site,
    beside(kept, pages, known, numbers, [...openingHours.notes, ...ofParts, ...timed]),
    differing(contradictions),
    posts.length > 0 && { posts },
    samples.length > 0 && { samples },
    placedAt(several, waysTo(pages, several, sentences), [
      ...sentences.filter((text) => !CLOCK.test(text) && !LANDMARK.test(text)),
      ...faxesOf(numbers),
      ...new Set(pages.flatMap(({ lines }) => lines.flatMap(({ text }) => (RADIO.test(text) ? [text] : [])))),
    ]),
  );
  const lines = [...linesOf(kept, pages, known, openingHours.table), '', ...wordsOf(site)];
  const whole = lines.filter((line, at) => line !== undefined && line !== null && (line === '' || lines.indexOf(line) === at));
  const place = townOf(pages) ?? townIn(known.address);
  return { text: whole.join('\n').trim(), name: known.name ?? null, place, facts: known.facts, stated: site, contradictions };
}

/** A name without its accents, as titles often have it, as another page writes it. */
function withAccents(fact: FoundFact, pages: readonly SitePage[]): FoundFact {
  if (fact.kind !== 'name' || /[^\p{ASCII}]/u.test(fact.text)) return fact;
  const texts = pages.flatMap(({ page }) => [page.title ?? '', ...(page.headings ?? []).map(({ text }) => text.trim())]);
  const same = texts.filter((text) => /[^\p{ASCII}]/u.test(text) && unaccented(text) === unaccented(fact.text));
  const written = same.find((text) => /\p{Ll}/u.test(text)) ?? same[0];
  return written ? { ...fact, text: /\p{Ll}/u.test(written) ? written : capitalized(written) } : fact;
}
const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const capitalized = (text: string): string => text.toLowerCase().replace(/(?<!\p{L})\p{L}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());

/** "Almoçamos das 12h às 13h30" stands with the hours. */
const CLOCK = /\d\s?h(?:\d\d)?\b|\d:\d\d|\d\s?[ap]m\b/i;

/** The way to the door: lines beside an address, and sentences of the footer, each once. */
function waysTo(pages: readonly SitePage[], places: readonly SitePlace[], sentences: readonly string[]): string[] {
  const ways = waysOf(pages, places).map(({ text }) => text);
  const known = plainly(ways.join(' '));
  return [...ways, ...sentences.filter((text) => LANDMARK.test(text) && !known.includes(plainly(text)))];
}

const placedAt = (
  places: readonly SitePlace[],
  ways: readonly string[],
  sentences: readonly string[],
): Pick<StatedSite, 'places' | 'ways' | 'beside'> => ({
  ...(places.length > 0 && { places: places.map(({ text, label }) => ({ text: text.slice(0, MAX.address), ...(label && { label }) })) }),
  ...(ways.length > 0 && { ways: ways.slice(0, MAX.ways) }),
  ...(sentences.length > 0 && { beside: sentences.slice(0, MAX.beside) }),
});

/** Addresses of several houses do not contradict each other. */
const isOfPlaces = ({ kind, values }: Contradiction, places: readonly SitePlace[]): boolean =>
  kind === 'address' && values.every(({ text }) => places.some((place) => streetIn(place.text) === streetIn(text)));

/** Of a house that meets at hours of its own none of these are opening hours. */
const withoutMeetings = (facts: readonly FoundFact[], pages: readonly SitePage[], stated: readonly SiteHours[]): readonly FoundFact[] =>
  stated.length === 0 && meets(pages) ? facts.filter(({ kind }) => kind !== 'hours') : facts;

interface Known extends Partial<Record<'name' | 'phone' | 'whatsapp' | 'email' | 'address' | 'hours', string>> {
  facts: FoundFact[];
  /** Telephones beside the first one. */
  more: readonly string[];
}

/** One value of each kind, and all facts in the order in which they are believed. */
function knownOf(
  found: readonly FoundFact[],
  { phones, faxes }: SiteNumbers,
  [stated]: readonly SiteHours[],
  places: readonly SitePlace[],
): Known {
  const own = found.filter(({ kind, text }) => kind !== 'phone' || !faxes.some((fax) => isSameNumber(fax.text, text)));
  const first = (kind: FoundFact['kind']) => own.find((fact) => fact.kind === kind)?.text;
  const name = first('name');
  const chat = phones.find(({ isChat }) => isChat);
  const whatsapp = first('whatsapp') ?? chat?.text;
  // "Plantão 24 horas" names no days: the hours of the house may stand on another page.
  const hours = stated?.text ?? own.find(({ kind, text }) => kind === 'hours' && DAY.test(text))?.text ?? first('hours');
  const address = withPostcode(fullest(own), places);
  const linked = mainOf(first('phone'), phones, whatsapp);
  const others = phones.filter(({ text }) => ![linked, whatsapp].some((known) => isSameNumber(known, text)));
  const [main, ...rest] = linked ? [undefined, ...others] : others;
  const more = rest.filter((one) => one !== undefined);
  const facts: FoundFact[] = [
    ...(address ? [{ kind: 'address' as const, text: address, url: own.find(({ kind }) => kind === 'address')!.url }] : []),
    ...own,
    ...(whatsapp && !first('whatsapp') ? [{ kind: 'whatsapp' as const, text: whatsapp, url: chat!.url }] : []),
    ...[main, ...more].flatMap((one) => (one ? [{ kind: 'phone' as const, text: one.text, url: one.url }] : [])),
  ];
  const phone = linked ?? main?.text;
  return {
    ...Object.fromEntries(Object.entries({ name, phone, whatsapp, email: first('email'), address, hours }).filter(([, text]) => text)),
    facts,
    more: more.map(({ text }) => text),
  };
}

/** An address as the place itself has it, where only that has its postal code. */
function withPostcode(address: string | undefined, places: readonly SitePlace[]): string | undefined {
  const same = places.find(({ text }) => address && streetIn(text) === streetIn(address));
  if (!same || !hasPostcode(same.text) || hasPostcode(address!)) return address;
  const more = same.text.split(', ').filter((part) => !plainly(address!).includes(plainly(part)));
  const isSaid = (more.join(' ').match(/\p{L}{4,}/gu) ?? []).every((word) => address!.toLowerCase().includes(word.toLowerCase()));
  // Of a line that says the same town again only its code is new.
  const code = isSaid ? CODE.exec(same.text)?.[0] : undefined;
  return [address, ...(code ? [code] : more)].join(', ');
}

const CODE = /(?:CEP:? ?)?\b\d{5}-\d{3}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{5}\b/;

/** The number of one desk, or of the hours after work, is not the house's while it has another. */
function mainOf(text: string | undefined, phones: readonly SitePhone[], whatsapp: string | undefined): string | undefined {
  // A chat is called where there is nothing else to call.
  const isApart = ({ text: number, label }: SitePhone) => APART.test(label) || BRANCH.test(label) || isSameNumber(number, whatsapp);
  const own = phones.find((phone) => isSameNumber(phone.text, text));
  return own && isApart(own) ? (phones.find((phone) => !isApart(phone) && !phone.isChat)?.text ?? text) : text;
}
const APART =
  /plant[ãa]o|emerg[êe]n|urg[êe]n|socorro|guardia|financ|cobran|contabil|out of hours|after hours|on call|evening|noite|noche|s[áa]bado|fim de semana|fin de semana|weekend|fax/iu;

/** Contacts, menu and numbers: all that a site has beside its parts. */
function beside(
  found: readonly SitePage[],
  pages: readonly SitePage[],
  { name, address, whatsapp }: Known,
  { phones }: SiteNumbers,
  notes: readonly string[],
): Partial<StatedSite> {
  const numbers: NonNullable<StatedSite['phones']> = phones.map(({ text, label, e164 }) => ({
    text,
    ...(label && { label }),
    ...(e164 && { e164 }),
  }));
  if (whatsapp && asWritten(whatsapp, pages) !== whatsapp) numbers.push({ text: asWritten(whatsapp, pages) });
  const menu = menuOf(found);
  const company = companyOf(found, name);
  return {
    ...(notes.length > 0 && { hours: notes.slice(0, MAX.notes) }),
    ...(numbers.length > 0 && { phones: numbers }),
    ...(address && address.length <= MAX.address && { address }),
    ...(menu.length > 0 && { menu }),
    ...(company && { company }),
  };
}

const differing = (contradictions: readonly Contradiction[]): Pick<StatedSite, 'differing'> =>
  contradictions.length === 0
    ? {}
    : {
        differing: contradictions.slice(0, MAX.contradictions).map(({ kind, values }) => ({
          kind,
          values: values.slice(0, MAX.values).map(({ text }) => text.slice(0, MAX.value)),
          at: values.slice(0, MAX.values).map(({ url }) => new URL(url).pathname.slice(0, MAX.value / 2)),
        })),
      };

/** Facts of the message, a line for each. */
const linesOf = (found: readonly SitePage[], pages: readonly SitePage[], known: Known, hours: string) => [
  known.name,
  pages[0]?.page.description,
  known.address,
  hours || undefined,
  isSameNumber(known.phone, known.whatsapp) ? undefined : known.phone,
  known.whatsapp && `WhatsApp ${known.whatsapp}`,
  ...known.more,
  known.email,
  ...profilesOf(pages),
  ...handlesOf(pages),
  registryOf(found),
];

/** Characters: a shorter line may stand elsewhere too. */
const MIN_OVER = 20;

/** Without notices that were over before the year. */
function withoutPast(one: SitePage, year = Number.NEGATIVE_INFINITY): SitePage {
  const lines = withoutOldNotices(one.lines, year);
  const left = new Set(lines.map(({ text }) => text));
  const over = one.lines.flatMap(({ text }) => (left.has(text) ? [] : [text.replace(/\s/g, '')]));
  const isOver = (text: string) => text.length > MIN_OVER && over.some((said) => said.includes(text.replace(/\s/g, '')));
  const texts = (one.page.text ?? '').split('\n').filter((text) => !isOver(text.trim()));
  return over.length === 0 ? one : { ...one, lines, page: { ...one.page, text: texts.join('\n') } };
}

/** Without lines that a program put there, and without numbers of companies, which look like telephones. */
function withoutSamples(one: SitePage): SitePage {
  const text = (one.page.text ?? '')
    .split('\n')
    .filter((line) => !isSample(line.trim()) && !isOfTemplate(line))
    .map((line) => line.replace(TAX_NUMBERS, '').replace(SAMPLE_NUMBER, ''))
    .join('\n');
  const mailLinks = one.page.contact.mailLinks.filter((mail) => !isSample(mail));
  const phoneLinks = one.page.contact.phoneLinks.filter((number) => number.replace(SAMPLE_NUMBER, '') === number);
  return {
    ...one,
    lines: withoutProgramParts(one.lines),
    page: { ...one.page, text, contact: { ...one.page.contact, mailLinks, phoneLinks } },
  };
}
const TAX_NUMBERS = new RegExp(TAX_NUMBER.source, 'giu');

/** An owner reads no more of what differs. */
const MAX = { ways: 6, beside: 10, address: 200, notes: 10, values: 12, value: 600, contradictions: 16 };

/** Max characters of the site's own text that are included: as much as a person would read before asking. */
const MAX_WORDS = 6000;

function wordsOf({ headline, lead, parts }: StatedSite): string[] {
  const all = [headline, lead, ...parts.flatMap(saidOf)].filter((text) => text !== undefined);
  let left = MAX_WORDS;
  return all.filter((text) => {
    left -= text.length;
    return left >= 0;
  });
}

const severalOf = <T>(all: readonly T[]): readonly T[] => (all.length > 1 ? all : []);
