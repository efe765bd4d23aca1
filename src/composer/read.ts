import type { Brief, Business, Contradiction, Notice, Refusal } from './brief.ts';
import { type Judged, judge } from './reading/acts/judge.ts';
import { placeOf, readBusiness } from './reading/business.ts';
import { takeClaims } from './reading/claims.ts';
import { readContacts } from './reading/contacts.ts';
import { countryOf } from './reading/country.ts';
import { readAreas } from './reading/facts/areas.ts';
import { CURRENCY_OF } from './reading/facts/currencies.ts';
import { readDates } from './reading/facts/dates.ts';
import { readGifts } from './reading/facts/gifts.ts';
import { readHours } from './reading/facts/hours.ts';
import { readLandmarks } from './reading/facts/landmarks.ts';
import { readLineup } from './reading/facts/lineup.ts';
import { readLooseHours } from './reading/facts/loose-hours.ts';
import { readMentioned } from './reading/facts/mentions.ts';
import { readDays } from './reading/facts/occasions.ts';
import { readOffers } from './reading/facts/offers.ts';
import { readOnRequest } from './reading/facts/on-request.ts';
import { readPairs } from './reading/facts/pairs.ts';
import { readPeople } from './reading/facts/people.ts';
import { readPlaces } from './reading/facts/places.ts';
import { readPlans } from './reading/facts/plans.ts';
import { readQuotes } from './reading/facts/questions.ts';
import { takeSensitive } from './reading/facts/registries.ts';
import { completeRows } from './reading/facts/rows.ts';
import { readServices } from './reading/facts/services.ts';
import { newSheet, record, type Sheet } from './reading/facts/sheet.ts';
import { readSince } from './reading/facts/since.ts';
import { isIn, readOccasions, readStatements } from './reading/facts/statements.ts';
import { readTaggedClasses, readTaggedHours } from './reading/facts/tagged-hours.ts';
import { readTaggedItems } from './reading/facts/tagged-items.ts';
import { readTimetable } from './reading/facts/timetable.ts';
import { readWorks } from './reading/facts/works.ts';
import { clausesOf, gate } from './reading/fates.ts';
import { abuseIn } from './reading/guard.ts';
import { INDUSTRIES, type Industry } from './reading/industries.ts';
import { withoutInstructions } from './reading/injection.ts';
import { languageNames } from './reading/language-names.ts';
import { isLanguageTalk, languageWish } from './reading/language-wish.ts';
import { languageOf, WRITTEN } from './reading/locale.ts';
import { fill, messageIn } from './reading/messages/messages.ts';
import { complianceNotices, missingNotices } from './reading/missing.ts';
import { normalise } from './reading/normalise.ts';
import { refusal } from './reading/refusals.ts';
import { familyOfEmoji } from './reading/trade/family.ts';
import { verify } from './reading/verify.ts';
import { isApplied, priceNotice, wishesOf } from './reading/wishes.ts';

export interface ReadOptions {
  /** Locale of the owner's interface: breaks ties when the prompt's own language is not written or not clear. */
  locale?: string;
  /** Part of the ids of facts, so that two sites from one prompt do not share them. */
  seed?: number;
}

/**
 * Understands a prompt: language, trade, facts with their spans, wishes, and what the owner must be told; or why it must not become a site.
 * Pure and deterministic; takes any string, never throws. `brief.prompt` is the text that spans refer to.
 */
export function read(prompt: string, options: ReadOptions = {}): Brief | Refusal {
  const raw = typeof prompt === 'string' ? prompt : '';
  const normal = normalise(raw);
  const { language, locale: tongue, notices } = localeOf(normal.text, options);
  const abuse = abuseIn(raw.slice(0, 40_000).normalize('NFKC')) ?? abuseIn(normal.text);
  if (abuse) return refusal(abuse, tongue);

  const { text, cuts } = withoutInstructions(normal.text);
  const message = messageIn(tongue);
  const say = (code: Notice['code'], words: string) => notices.push({ code, text: words });
  if (normal.shortened) say('prompt-shortened', message.shortened);
  if (normal.markup) say('markup-left-out', message.markup);
  if (cuts.length > 0) say('instructions-left-out', message.instructions);

  if (!/\p{L}{2,}/u.test(text) && !familyOfEmoji(text)) return refusal('empty', tongue);

  const country = countryOf(text, language);
  const sheet = newSheet(text, language, country, options.seed);
  if (takeSensitive(sheet)) say('sensitive-left-out', message.sensitive);
  const judged = judge(sheet);
  const { business, industry, notices: claims } = extract(sheet, judged, tongue);
  const { facts, held } = gate(sheet.facts, judged, business.trade?.span);
  sheet.facts = facts;
  readSince(sheet, judged);
  notices.push(...claims);
  sheet.facts = sheet.facts.filter(({ norm, text: said }) => !['name', 'statement'].includes(norm.kind) || !isLanguageTalk(said));
  const { wishes, contradictions } = wishesOf(sheet, judged, industry.archetype, tongue);
  for (const color of wishes.colors) if (color.exact) recordColor(sheet, color.words, color.exact);
  leaveOutPrices(sheet, industry.id, wishes.showPrices, tongue, notices, contradictions);
  for (const { text: words } of contradictions) say('contradiction', words);
  if (industry.id === 'law-firm' && country === 'BR') wishes.showPrices = false;

  const locales = otherLocales(text, tongue);
  const wish = languageWish(text);
  if (wish?.instead && language !== tongue.slice(0, 2)) leaveOutForeign(sheet, tongue, notices);
  else if (!WRITTEN[language]) leaveOutForeign(sheet, tongue, notices, true);
  const tells = sheet.facts.some(({ norm }) => norm.kind === 'offer' || norm.kind === 'plan' || norm.kind === 'class');
  if (!business.trade && business.family === 'unknown' && !tells) say('not-sure-of-business', message.unsure);
  notices.push(
    ...complianceNotices(sheet.facts, industry.id, country, tongue),
    ...missingNotices(sheet.facts, industry.archetype, industry.id, wishes.showPrices && !DEPENDS.test(sheet.folded), tongue),
  );

  return verify({
    prompt: text,
    locale: tongue,
    locales,
    country,
    currency: currencyOf(sheet, country),
    business: { ...business, place: placeOf(sheet) },
    clauses: clausesOf(text, judged, cuts, sheet.facts, held, ({ start, end }) => isApplied(sheet, wishes, start, end), [
      business.trade?.span,
    ]),
    held,
    contradictions,
    facts: [...sheet.facts].sort((a, b) => (a.source.span?.[0] ?? 0) - (b.source.span?.[0] ?? 0)),
    industry: { id: industry.id, archetype: industry.archetype, confidence: business.familyConfidence },
    pageType: LANDING.test(text) && ONE_OFFER.includes(industry.pageType) && !isTimetabled(sheet) ? 'landing' : industry.pageType,
    wishes,
    notices,
  });
}

/** Owners who say that each job has its own price are not asked for a list. */
const DEPENDS =
  /\b(?:cada (?:\p{L}+ )e (?:um|uma)|sem preco fixo|preco fixo|depende d[aeo]|sob consulta|a consultar|cada \p{L}+ es distint[ao]|segun el|every job is different|price depends|on request|bespoke|free quotes?|orcamento|presupuesto)\b|السعر حسب/u;

/** "Landing page pro meu curso": one page that leads to one act; a house with a menu or a timetable keeps its own recipe. */
const LANDING = /\blanding\b/i;
const ONE_OFFER: readonly Brief['pageType'][] = ['school', 'business', 'catalogue'];
const isTimetabled = (sheet: Sheet): boolean => sheet.facts.some(({ norm }) => norm.kind === 'class');

/** The prompt's language and the locale the site is written in; they differ by wish, or where the language is not written. */
function localeOf(text: string, options: ReadOptions): { language: string; locale: string; notices: Notice[] } {
  const own = WRITTEN[(options.locale ?? '').slice(0, 2)];
  const found = languageOf(text);
  const language = found.score === 0 && own ? own.slice(0, 2) : found.language;
  const wish = languageWish(text);
  const wished = wish?.instead ? wish.languages[0] : language;
  const several = wish && !wish.instead && !wish.languages.includes(language) ? language : undefined;
  const wanted = several ?? (wish && !wish.instead && wish.languages.includes(language) ? language : wished) ?? language;
  const locale = WRITTEN[wanted];
  const unwritten = wish && !wish.instead ? wish.languages.find((one) => !WRITTEN[one]) : undefined;
  if (locale) return { language, locale, notices: unwritten ? [fallbackNotice(unwritten, locale)] : [] };
  const fallback = WRITTEN[language] ?? own ?? (language === 'ca' || language === 'gl' ? 'es' : 'en');
  return { language, locale: fallback, notices: [fallbackNotice(wanted, fallback)] };
}

const fallbackNotice = (language: string, locale: string): Notice => ({
  code: 'language-fallback',
  text: fill(messageIn(locale).fallback, { language: languageNames(language, locale) }),
});

/** Further languages the owner asked for and that are written. */
function otherLocales(text: string, locale: string): string[] {
  const wish = languageWish(text);
  if (!wish || wish.instead) return [];
  return [...new Set(wish.languages.map((language) => WRITTEN[language]).filter((other) => other !== undefined))].filter(
    (other) => other !== locale,
  );
}

/** Extractors in the order in which they may take words from one another. */
function extract(sheet: Sheet, judged: readonly Judged[], locale: string): { business: Business; industry: Industry; notices: Notice[] } {
  readContacts(sheet);
  const { business, likely } = readBusiness(sheet, judged);
  const rowOf = (family: Business['family']) => INDUSTRIES[family === 'unknown' ? 'neutral' : family];
  const { id: industry, archetype, pageType } = rowOf(likely);
  if (pageType === 'portfolio') readWorks(sheet);
  const notices = takeClaims(sheet, industry, archetype, locale);
  readQuotes(sheet);
  readDates(sheet, archetype === 'event');
  readOccasions(sheet, judged, archetype === 'event');
  const gathers = archetype === 'cause' || archetype === 'event';
  if (gathers) readDays(sheet);
  if (archetype === 'event') readLineup(sheet);
  readTimetable(sheet, archetype === 'education');
  readTaggedClasses(sheet);
  readHours(sheet);
  readLooseHours(sheet);
  readTaggedHours(sheet);
  readPlans(sheet, archetype === 'tech' || archetype === 'education');
  readPlaces(sheet, judged);
  readLandmarks(sheet);
  readAreas(sheet, judged);
  readPeople(sheet);
  if (archetype === 'cause') readGifts(sheet);
  readPairs(sheet);
  readOffers(sheet, archetype === 'food');
  readOnRequest(sheet);
  readServices(sheet, archetype === 'legal');
  if (archetype !== 'food') readMentioned(sheet, industry);
  readTaggedItems(sheet);
  completeRows(sheet);
  readStatements(sheet, judged);
  dropRepeated(sheet);
  return { business, industry: rowOf(business.family), notices };
}

/** What is told once however often it was written; long prompts repeat themselves. */
const ONCE: readonly string[] = ['statement', 'address', 'phone', 'hours', 'email', 'handle', 'url'];
/** A statement inside another is said once, by the longer one; a thing with its price needs no second line without. */
function dropRepeated(sheet: Sheet): void {
  const told = new Set<string>();
  sheet.facts = sheet.facts.filter(({ norm, text }) => {
    if (!ONCE.includes(norm.kind)) return true;
    const key = `${norm.kind} ${text.toLowerCase()}`;
    return !told.has(key) && told.add(key);
  });
  const priced = new Set(sheet.facts.flatMap(({ norm, text }) => (norm.kind === 'offer' && norm.price ? [text.toLowerCase()] : [])));
  sheet.facts = sheet.facts.filter(
    ({ norm, text }) => norm.kind !== 'offer' || Boolean(norm.price) || norm.free || !priced.has(text.toLowerCase()),
  );
  const statements = sheet.facts.filter(({ norm }) => norm.kind === 'statement');
  sheet.facts = sheet.facts.filter((fact) => {
    const span = fact.source.span;
    if (fact.norm.kind !== 'statement' || !span) return true;
    const whole = statements.find(
      ({ id, source }) => id !== fact.id && source.span && source.span[0] <= span[0] && source.span[1] >= span[1],
    );
    if (whole && fact.must) whole.must = true;
    return !whole;
  });
}

function recordColor(sheet: Sheet, words: string, hex: string): void {
  const at = sheet.text.indexOf(words);
  if (at >= 0) record(sheet, at, at + words.length, { kind: 'color', hex }, { must: false });
}

/** Lawyers may not advertise with fees; others may ask for a site without prices. */
function leaveOutPrices(
  sheet: Sheet,
  industry: string,
  showPrices: boolean,
  locale: string,
  notices: Notice[],
  contradictions: Contradiction[],
): void {
  const forbidden = industry === 'law-firm' && sheet.country === 'BR';
  if (!showPrices || forbidden) {
    const priced = (text: string) => /(?:r\$|[$€£])\s?\d|\d\s?(?:€|£|reais|pesos|euros|dirhams?|ريال|درهم|دراهم|جنيه|دينار)/i.test(text);
    sheet.facts = sheet.facts.filter((fact) => !(fact.norm.kind === 'statement' && priced(fact.text)));
  }
  const prices = sheet.facts.filter((fact) => fact.norm.kind === 'price');
  if (prices.length === 0 || (showPrices && !forbidden)) return;
  const amounts = prices.map((fact) => fact.text);
  if (!showPrices) contradictions.push({ about: 'prices', text: priceNotice(amounts, false, locale).text });
  if (forbidden) notices.push(priceNotice(amounts, true, locale));
  const gone = new Set(prices.map((fact) => fact.id));
  sheet.facts = sheet.facts.filter(
    (fact) => !gone.has(fact.id) && !(forbidden && fact.norm.kind === 'offer' && fact.norm.price && gone.has(fact.norm.price)),
  );
  for (const fact of sheet.facts) if ('price' in fact.norm && fact.norm.price && gone.has(fact.norm.price)) delete fact.norm.price;
}

/** Sentences in another language than the site's cannot stand on it; names, prices and contacts can. */
function leaveOutForeign(sheet: Sheet, locale: string, notices: Notice[], told = false): void {
  const language = locale.slice(0, 2);
  const foreign = sheet.facts.filter((fact) => fact.norm.kind === 'statement' && (told || !isIn(fact.text, language)));
  if (foreign.length === 0) return;
  sheet.facts = sheet.facts.filter((fact) => !foreign.includes(fact));
  if (!told) notices.push({ code: 'translated', text: fill(messageIn(locale).translated, { language: languageNames(language, locale) }) });
}

function currencyOf(sheet: Sheet, country: string): string {
  const price = sheet.facts.find((fact) => fact.norm.kind === 'price' && fact.norm.amount !== '0');
  return price?.norm.kind === 'price' ? price.norm.currency : (CURRENCY_OF[country] ?? 'USD');
}
