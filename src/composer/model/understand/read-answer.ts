import type { Archetype, Brief, Found, Refusal } from '../../brief.ts';
import { type ClauseReading, judge } from '../../reading/acts/judge.ts';
import { readBusiness } from '../../reading/business.ts';
import { takeClaims } from '../../reading/claims.ts';
import { readContacts } from '../../reading/contacts.ts';
import { figuresFor } from '../../reading/dictation/spoken-numbers.ts';
import { readOffers } from '../../reading/facts/items/offers.ts';
import { type Sheet, TAKEN } from '../../reading/facts/sheet.ts';
import { dropRepeated } from '../../reading/facts/statements/drop-repeated.ts';
import { readOccasions } from '../../reading/facts/statements/occasions-stated.ts';
import { readQuotes } from '../../reading/facts/statements/questions.ts';
import { readStatements } from '../../reading/facts/statements/statements.ts';
import { readDates } from '../../reading/facts/times/dates.ts';
import { readHours } from '../../reading/facts/times/hours.ts';
import { finishBrief } from '../../reading/finish-brief.ts';
import { fold } from '../../reading/fold.ts';
import { INDUSTRIES, type IndustryId } from '../../reading/industries.ts';
import { type Opened, openMessage, type ReadOptions } from '../../reading/open-message.ts';
import { withoutRefused } from '../../reading/private/without-refused.ts';
import { wordsIn } from '../../reading/spelling/kept-in-names.ts';
import { quotesOf } from './find-quotes.ts';
import { judgeAnswer, locateClauses } from './judge-answer.ts';
import { MAX_LISTED, moneysOf, type Reader, takenIn } from './reader.ts';
import { recordContacts } from './record-contacts.ts';
import { recordOffers } from './record-offers.ts';
import { recordPlaces } from './record-places.ts';
import { recordTimes } from './record-times.ts';
import { recordWords } from './record-words.ts';
import { refineWishes, wishedLanguages } from './refine-wishes.ts';
import { tidy } from './tidy.ts';
import type { Understood } from './understood.ts';

/**
 * Parses a prompt with the help of a model's answer, or returns the reason it must not become a site. The answer only points: every
 * value is found in the message, parsed by the same grammar as without a model, and checked by the same guards. Pure, total and
 * deterministic: any answer of the schema gives a brief.
 */
export function readAnswer(prompt: string, answer: Understood, options: ReadOptions = {}): Brief | Refusal {
  const opened = openMessage(prompt, { ...options, language: answer.language.slice(0, 2).toLowerCase(), kept: wordsIn(answer.name ?? '') });
  if ('outcome' in opened) return opened;
  return withoutRefused(opened, (anew) => pointedAt(anew, answer));
}

/** The brief of what an answer points at in a message. */
function pointedAt(opened: Opened, answer: Understood): Brief {
  const { sheet, locale } = opened;
  const quotes = quotesOf(sheet.text, (quote) => figuresFor(opened.spelling.quoted(quote), sheet.language));
  const located = locateClauses(answer.clauses, quotes);
  const judged = judgeAnswer(sheet, judge(sheet), located);
  const reader: Reader = {
    sheet,
    answer,
    quotes,
    located,
    banned: takenIn(sheet.open),
    overruled: answer.overruled.slice(0, MAX_LISTED).flatMap((quote) => quotes.all(quote).slice(0, 1)),
    moneys: [],
  };

  readContacts(sheet);
  recordContacts(reader);
  const trade = foundTrade(reader);
  const { business, likely } = readBusiness(sheet, judged, {
    ...namedBy(reader),
    ...(trade ? { trade } : {}),
    ...(isFamily(answer.family) ? { family: answer.family } : {}),
  });
  const { id, archetype } = INDUSTRIES[likely === 'unknown' ? 'neutral' : likely];
  const before = sheet.open;
  const notices = takeClaims(sheet, id, archetype, locale);
  reader.banned = [...reader.banned, ...newlyTaken(before, sheet.open)];

  recordFacts(reader, judged, archetype);
  const brief = finishBrief(opened, {
    judged,
    business,
    industry: INDUSTRIES[business.family === 'unknown' ? 'neutral' : business.family],
    notices,
    refineWishes: (worded) => refineWishes(reader, worded),
    languages: wishedLanguages(reader),
    arePricesTold: answer.items.length > 0,
  });
  return tidy(brief, located);
}

/** The facts that the answer points at; those it leaves out are read by the rules. */
function recordFacts(reader: Reader, judged: readonly ClauseReading[], archetype: Archetype): void {
  const { sheet, answer, located } = reader;
  if (answer.reviews.length === 0) readQuotes(sheet);
  readDates(sheet, archetype === 'event');
  readOccasions(sheet, judged, archetype === 'event');
  recordTimes(reader);
  if (answer.hours.length === 0 && answer.classes.length === 0) readHours(sheet);
  recordPlaces(reader);
  reader.moneys = moneysOf(sheet);
  recordOffers(reader);
  if (answer.items.length === 0 && answer.plans.length === 0) readOffers(sheet, archetype === 'food');
  recordWords(reader);
  readStatements(
    sheet,
    judged.filter(({ start, end }) => !located.some((one) => one.start === start) || hasFigures(sheet.open.slice(start, end))),
  );
  dropRepeated(sheet);
  dropStated(sheet);
}

/** "Segunda e quarta às 19h30" alone repeats its class. A condition of a price is shown with the item it belongs to. */
function dropStated(sheet: Sheet): void {
  const stated = new Set(
    sheet.facts.flatMap(({ norm }) =>
      norm.kind === 'class' ? [fold(norm.when)] : norm.kind === 'offer' && norm.note ? [fold(norm.note)] : [],
    ),
  );
  sheet.facts = sheet.facts.filter(({ norm, text }) => norm.kind !== 'statement' || !stated.has(fold(text)));
}

/** A clause without a topic belongs to other facts, unless it has numbers that no fact contains. */
const hasFigures = (open: string): boolean => /\p{N}/u.test(open);

const isFamily = (id: string): id is IndustryId => Object.hasOwn(INDUSTRIES, id) && id !== 'neutral';

const SURE = 0.9;
const MAX_NAME = 80;
const MAX_TRADE = 90;

/** The name where it is by itself and not in an e-mail address; empty when not found, so that the rules look for one. */
function namedBy({ answer, quotes, sheet, banned }: Reader): { name?: Found | null } {
  if (answer.name === null) return { name: null };
  const spans = quotes.all(answer.name).filter(({ start, end }) => end - start <= MAX_NAME && /\p{L}/u.test(sheet.text.slice(start, end)));
  const free = spans.filter((span) => !banned.some((one) => one.start < span.end && span.start < one.end));
  const span = free.find(({ start, end }) => !sheet.open.slice(start, end).includes(TAKEN)) ?? free[0];
  if (!span) return {};
  const value = sheet.text.slice(span.start, span.end);
  return { name: { value, span: [span.start, span.end], confidence: SURE } };
}

function foundTrade({ answer, quotes, sheet, banned }: Reader): Found | undefined {
  const span = quotes
    .all(answer.trade)
    .find((one) => one.end - one.start <= MAX_TRADE && !banned.some((other) => other.start < one.end && one.start < other.end));
  const value = span && sheet.text.slice(span.start, span.end);
  return span && value && /\p{L}{2}/u.test(value) ? { value, span: [span.start, span.end], confidence: SURE } : undefined;
}

/** Spans blanked between two states of a sheet. */
function newlyTaken(before: string, after: string): { start: number; end: number }[] {
  let changed = '';
  for (let i = 0; i < after.length; i++) changed += after[i] === TAKEN && before[i] !== TAKEN ? TAKEN : ' ';
  return takenIn(changed);
}
