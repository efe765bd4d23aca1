import type { Fact } from '#site/schema.ts';
import type { Brief, Business, Contradiction, Notice, Wishes } from '../brief.ts';
import type { ClauseReading } from './acts/judge.ts';
import { barsPrices, tellsPrice } from './bars-prices.ts';
import { placeOf } from './business.ts';
import { isRunOn } from './dictation/run-on.ts';
import { holdsSensitive } from './facts/contacts/sensitive.ts';
import { isOnlyBranch } from './facts/places/label-branches.ts';
import { CURRENCY_OF } from './facts/prices/currencies.ts';
import { record, type Sheet } from './facts/sheet.ts';
import { keepAsWritten } from './facts/statements/as-written.ts';
import { dropListed } from './facts/statements/drop-listed.ts';
import { readPartsWithPorts } from './facts/statements/parts-with-ports.ts';
import { readSince } from './facts/statements/since.ts';
import { isIn } from './facts/statements/statements.ts';
import { toBoundaries } from './facts/statements/to-boundaries.ts';
import { keepToldInTurn } from './facts/statements/told-in-turn.ts';
import { wholeClauses, withoutWithheld, withWholeClauses } from './facts/statements/whole-clauses.ts';
import { leaveHoursToSentences } from './facts/times/hours-in-sentences.ts';
import { clausesOf, gate } from './fates.ts';
import { fold, literal } from './fold.ts';
import type { Industry } from './industries.ts';
import { languageNames } from './language-names.ts';
import { isLanguageTalk, languageWish } from './language-wish.ts';
import { WRITTEN } from './locale.ts';
import { fill, messageIn } from './messages/messages.ts';
import { complianceNotices, missingNotices } from './missing.ts';
import type { Opened } from './open-message.ts';
import { refusedKinds } from './private/refused-values.ts';
import { withSiblings } from './siblings.ts';
import { verify } from './verify.ts';
import { isApplied, priceNotice, wishesOf } from './wishes.ts';

/** The readings of an opened message; its facts are on the sheet. */
export interface Extracted {
  judged: readonly ClauseReading[];
  business: Business;
  industry: Industry;
  notices: Notice[];
  /** Adds knowledge about the wishes beyond the words. */
  refineWishes?: (wishes: Wishes) => Wishes;
  /** Further languages, besides those requested in the text. */
  languages?: readonly string[];
  /** Whether somebody who understands the message has said which price is whose. */
  arePricesTold?: boolean;
}

/** Decides which facts to publish, applies the wishes, verifies every value against the message, and collects the notices for the owner. */
export function finishBrief(opened: Opened, extracted: Extracted): Brief {
  const { judged, business, industry, refineWishes, languages = [] } = extracted;
  const { sheet, locale: tongue, cuts } = opened;
  const { text, language, country } = sheet;
  const notices = [...opened.notices, ...extracted.notices];
  const message = messageIn(tongue);
  const say = (code: Notice['code'], words: string) => notices.push({ code, text: words });
  const held = holdBack(sheet, extracted);
  const { wishes: worded, contradictions } = wishesOf(sheet, judged, industry.archetype, tongue);
  const wishes = refineWishes ? refineWishes(worded) : worded;
  if (wishes.contact === 'whatsapp') markWhatsapp(sheet);
  if (wishes.contact === 'phone' && isOnWhatsapp(sheet)) delete wishes.contact;
  for (const color of wishes.colors) if (color.exact) recordColor(sheet, color.words, color.exact);
  const forbidden = barsPrices(industry.id, sheet);
  leaveOutPrices(sheet, { forbidden, showPrices: wishes.showPrices, locale: tongue, notices, contradictions });
  for (const { text: words } of contradictions) say('contradiction', words);
  if (forbidden) wishes.showPrices = false;

  const locales = otherLocales(text, tongue, languages);
  const wish = languageWish(text);
  if (wish?.instead && language !== tongue.slice(0, 2)) leaveOutForeign(sheet, tongue, notices);
  else if (!WRITTEN[language]) leaveOutForeign(sheet, tongue, notices, true);
  const tells = sheet.facts.some(({ norm }) => norm.kind === 'offer' || norm.kind === 'plan' || norm.kind === 'class');
  if (!business.trade && business.family === 'unknown' && !tells) say('not-sure-of-business', message.unsure);
  notices.push(
    ...complianceNotices(sheet.facts, industry.id, country, tongue),
    ...missingNotices(sheet.facts, {
      ...{ archetype: industry.archetype, industry: industry.id, locale: tongue },
      showPrices: wishes.showPrices && !DEPENDS.test(sheet.folded),
      refused: refusedKinds({ prompt: text, locale: tongue, facts: sheet.facts, held }),
    }),
  );

  return verify({
    prompt: text,
    locale: tongue,
    locales,
    country,
    currency: currencyOf(sheet, country),
    business: { ...business, place: placeOf(sheet) },
    clauses: clausesOf({
      ...{ text, judged, cuts, held },
      facts: sheet.facts,
      isApplied: ({ start, end }) => isApplied(sheet, wishes, start, end),
      told: [business.trade?.span],
    }),
    held,
    contradictions,
    facts: tableFirst([...sheet.facts].sort(inOrder)),
    industry: { id: industry.id, archetype: industry.archetype, confidence: business.familyConfidence },
    pageType: LANDING.test(text) && ONE_OFFER.includes(industry.pageType) && !isTimetabled(sheet) ? 'landing' : industry.pageType,
    wishes,
    notices,
  });
}

/** Leaves the facts to publish on the sheet; returns those that wait for the owner's confirmation. */
function holdBack(sheet: Sheet, { judged, business: { trade }, arePricesTold = false }: Extracted): Fact[] {
  const { text } = sheet;
  const chanceOf = (start: number, end: number) => sheet.tags.acts(start, end)?.[0] ?? 0;
  const gated = gate(sheet.facts, judged, trade?.span, chanceOf);
  const runOn = gated.facts.filter((fact) => isRunOn(fact, text));
  const told = gated.facts.filter((fact) => !runOn.includes(fact));
  const { facts, held } = withSiblings(sheet, told, [...gated.held, ...runOn]);
  sheet.facts = facts;
  readPartsWithPorts(sheet, held, chanceOf);
  readSince(sheet, judged);
  if (!arePricesTold) keepToldInTurn(sheet, judged);
  keepAsWritten(sheet, judged, arePricesTold);
  sheet.facts = toBoundaries(sheet, judged);
  const whole = gate(wholeClauses(sheet, judged), judged, trade?.span, chanceOf).facts.filter((fact) => !isRunOn(fact, text));
  // A whole sentence may have around it what was taken out of it.
  sheet.facts = withoutWithheld(sheet, withWholeClauses(sheet.facts, whole)).filter(({ text: said }) => !holdsSensitive(said));
  dropListed(sheet);
  sheet.facts = leaveHoursToSentences(sheet).filter((fact) => !isOnlyBranch(sheet, fact));
  sheet.facts = sheet.facts.filter(({ norm, text: said }) => !['name', 'statement'].includes(norm.kind) || !isLanguageTalk(said));
  return held;
}

/** "Tel 11 94567-8899 … só whatsapp": applies to the only number given. */
function markWhatsapp({ facts }: Sheet): void {
  const phones = facts.flatMap(({ norm }) => (norm.kind === 'phone' ? [norm] : []));
  const [only] = phones;
  if (only && phones.length === 1 && isMobile(only.e164)) only.whatsapp = true;
}
/** "zap 42 … melhor ligar antes": the only number is given for WhatsApp, where it can be called too. */
function isOnWhatsapp({ facts, folded }: Sheet): boolean {
  const phones = facts.flatMap(({ norm }) => (norm.kind === 'phone' ? [norm] : []));
  return (
    phones.length === 1 &&
    phones[0]?.whatsapp === true &&
    !/(?<!\p{L})(?:so|somente|apenas|only|solo)(?: por| by| atend\p{L}+)* (?:ligac\p{L}+|telefone|phone|calls?|llamad\p{L}+|telefono)(?!\p{L})/u.test(
      folded,
    )
  );
}
/** Only Brazilian numbers reveal it; for others it is unknown. */
const isMobile = (e164: string): boolean => !e164.startsWith('+55') || /^\+55\d{2}9\d{8}$/.test(e164);

/** Owners with a price per job are not asked for a list. */
const DEPENDS =
  /\b(?:cada (?:\p{L}+ )e (?:um|uma)|sem preco fixo|preco fixo|depende d[aeo]|sob consulta|a consultar|cada \p{L}+ es distint[ao]|segun el|every job is different|price depends|on request|bespoke|free quotes?|orcamento|presupuesto)\b|السعر حسب/u;

/** "Landing page pro meu curso": one page with one call to action; a business with a menu or a timetable keeps its own recipe. */
const LANDING = /\blanding\b/i;
const ONE_OFFER: readonly Brief['pageType'][] = ['school', 'business', 'catalogue'];
const isTimetabled = (sheet: Sheet): boolean => sheet.facts.some(({ norm }) => norm.kind === 'class');

/** Further requested languages, limited to the supported ones. */
function otherLocales(text: string, locale: string, also: readonly string[]): string[] {
  const wish = languageWish(text);
  if (wish?.instead) return [];
  return [
    ...new Set([...(wish?.languages ?? []), ...also].map((language) => WRITTEN[language]).filter((other) => other !== undefined)),
  ].filter((other) => other !== locale);
}

function recordColor(sheet: Sheet, words: string, hex: string): void {
  const at = sheet.text.indexOf(words);
  if (at >= 0) record(sheet, at, at + words.length, { kind: 'color', hex }, { must: false });
}

interface PriceRules {
  /** The rules of the trade forbid prices. */
  forbidden: boolean;
  /** The owner wants them shown. */
  showPrices: boolean;
  locale: string;
  notices: Notice[];
  contradictions: Contradiction[];
}

/** Lawyers may not advertise with fees; other owners may want a site without prices. */
function leaveOutPrices(sheet: Sheet, { forbidden, showPrices, locale, notices, contradictions }: PriceRules): void {
  if (!showPrices || forbidden) {
    sheet.facts = sheet.facts.filter((fact) => !(fact.norm.kind === 'statement' && tellsPrice(fact.text)));
  }
  if (!showPrices && !forbidden) tellExcepted(sheet);
  const prices = sheet.facts.filter((fact) => fact.norm.kind === 'price');
  // The rule settles it: nothing is left for the owner to choose.
  if (forbidden) contradictions.splice(0, Infinity, ...contradictions.filter(({ about }) => about !== 'prices'));
  if (prices.length === 0 || (showPrices && !forbidden)) return;
  const amounts = prices.map((fact) => fact.text);
  if (!showPrices && !forbidden && !contradictions.some(({ about }) => about === 'prices'))
    contradictions.push({ about: 'prices', text: priceNotice(amounts, false, locale).text });
  if (forbidden) notices.push(priceNotice(amounts, true, locale));
  const gone = new Set(prices.map((fact) => fact.id));
  sheet.facts = sheet.facts.filter(
    (fact) => !gone.has(fact.id) && !(forbidden && fact.norm.kind === 'offer' && fact.norm.price && gone.has(fact.norm.price)),
  );
  for (const fact of sheet.facts) if ('price' in fact.norm && fact.norm.price && gone.has(fact.norm.price)) delete fact.norm.price;
}

/** Items named with the same words before them stand in the order of their own words. */
function inOrder(a: Fact, b: Fact): number {
  const start = (a.source.span?.[0] ?? 0) - (b.source.span?.[0] ?? 0);
  const areOffers = a.norm.kind === 'offer' && b.norm.kind === 'offer';
  return start || (areOffers ? (a.source.span?.[1] ?? 0) - (b.source.span?.[1] ?? 0) : 0);
}

/** The hours of most of the week stand before their exceptions, wherever those were told; those of several houses keep their places. */
function tableFirst(facts: Fact[]): Fact[] {
  const daysOf = ({ norm }: Fact): number =>
    norm.kind === 'hours' ? Object.values(norm.days).filter((spans) => spans.length > 0).length : 0;
  const hours = facts.filter(({ norm }) => norm.kind === 'hours');
  const [first, main] = [hours[0], hours.toSorted((a, b) => daysOf(b) - daysOf(a))[0]];
  if (!first || !main || first === main || facts.filter(({ norm }) => norm.kind === 'address').length > 1) return facts;
  const rest = facts.filter((fact) => fact !== main);
  return rest.toSpliced(rest.indexOf(first), 0, main);
}

/** "NO prices on site, min order is ok": an exception is published as a condition, with its amount. */
function tellExcepted(sheet: Sheet): void {
  for (const offer of sheet.facts.filter(({ norm, text }) => norm.kind === 'offer' && norm.price && isExcepted(sheet, text))) {
    const price = sheet.facts.find(({ id }) => offer.norm.kind === 'offer' && id === offer.norm.price);
    const [start, end] = [offer.source.span?.[0], price?.source.span?.[1]];
    if (start === undefined || end === undefined || end <= start || end - start > MAX_CONDITION) continue;
    sheet.facts = sheet.facts.filter((fact) => fact !== offer && fact !== price);
    record(sheet, start, end, { kind: 'statement', topic: 'policy' });
  }
}
const MAX_CONDITION = 80;
const isExcepted = ({ folded }: Sheet, text: string): boolean =>
  new RegExp(`${literal(fold(text))} (?:is |are )?(?:ok|fine|allowed|pode|tudo bem|si se puede|si va)(?!\\p{L})`, 'u').test(folded);

/** Sentences in a language other than the site's cannot be shown; names, prices and contacts can. */
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
