import type { Brief, Business, Notice, Refusal } from './brief.ts';
import { type ClauseReading, judge } from './reading/acts/judge.ts';
import { readBusiness } from './reading/business.ts';
import { takeClaims } from './reading/claims.ts';
import { readContacts } from './reading/contacts.ts';
import { readAreas } from './reading/facts/areas.ts';
import { readBracketedPrices } from './reading/facts/bracketed-prices.ts';
import { completeNames } from './reading/facts/complete-names.ts';
import { correctPrices } from './reading/facts/correct-prices.ts';
import { readDates } from './reading/facts/dates.ts';
import { readDayRows } from './reading/facts/day-rows.ts';
import { readDeliveryFees } from './reading/facts/delivery-fees.ts';
import { readDetailedRows } from './reading/facts/detailed-rows.ts';
import { readDoublePrices } from './reading/facts/double-prices.ts';
import { dropAnchors } from './reading/facts/drop-anchors.ts';
import { dropFragments } from './reading/facts/drop-fragments.ts';
import { dropRepeated } from './reading/facts/drop-repeated.ts';
import { readEpisodes } from './reading/facts/episodes.ts';
import { readExcluded } from './reading/facts/excluded.ts';
import { readGifts } from './reading/facts/gifts.ts';
import { readHalfRules } from './reading/facts/half-rules.ts';
import { recordExceptions, setAsideExceptions } from './reading/facts/hour-exceptions.ts';
import { readHours } from './reading/facts/hours.ts';
import { readInstalments } from './reading/facts/instalments.ts';
import { readLandmarks } from './reading/facts/landmarks.ts';
import { readLineup } from './reading/facts/lineup.ts';
import { readLooseHours } from './reading/facts/loose-hours.ts';
import { readLunch } from './reading/facts/lunch.ts';
import { readMentioned } from './reading/facts/mentions.ts';
import { dropNegated } from './reading/facts/negations.ts';
import { readDays, readMonthly, readStarts } from './reading/facts/occasions.ts';
import { readOffers } from './reading/facts/offers.ts';
import { readOnRequest } from './reading/facts/on-request.ts';
import { readPairs } from './reading/facts/pairs.ts';
import { readPeople } from './reading/facts/people.ts';
import { readPlaces } from './reading/facts/places.ts';
import { readPlans } from './reading/facts/plans.ts';
import { readPriceLines } from './reading/facts/price-lines.ts';
import { readProgrammes } from './reading/facts/programme.ts';
import { readQuotes } from './reading/facts/questions.ts';
import { readReducedPrices } from './reading/facts/reduced-prices.ts';
import { completeRows } from './reading/facts/rows.ts';
import { readServices } from './reading/facts/services.ts';
import type { Sheet } from './reading/facts/sheet.ts';
import { readOccasions, readStatements } from './reading/facts/statements.ts';
import { readTables } from './reading/facts/tables.ts';
import { readTaggedClasses, readTaggedHours } from './reading/facts/tagged-hours.ts';
import { readTaggedItems } from './reading/facts/tagged-items.ts';
import { giveBackTimes, openHouses, setAsideTimes } from './reading/facts/times-of-things.ts';
import { readTimetable } from './reading/facts/timetable.ts';
import { readWeekly } from './reading/facts/weekly.ts';
import { preferTownOfAddress, widenPlaces } from './reading/facts/widen-places.ts';
import { readWorkers } from './reading/facts/workers.ts';
import { readWorks } from './reading/facts/works.ts';
import { finishBrief } from './reading/finish-brief.ts';
import { INDUSTRIES, type Industry } from './reading/industries.ts';
import { openMessage, type ReadOptions } from './reading/open-message.ts';
import { keepPrivate } from './reading/private/keep-private.ts';

/**
 * Parses a prompt: language, trade, facts with their spans, wishes and notices for the owner; or the reason it must not become a site.
 * Pure and deterministic; takes any string, never throws. `brief.prompt` is the text that spans refer to.
 */
export function read(prompt: string, options: ReadOptions = {}): Brief | Refusal {
  const opened = openMessage(prompt, options);
  if ('outcome' in opened) return opened;
  const judged = keepPrivate(opened.sheet, judge(opened.sheet));
  return finishBrief(opened, { judged, ...extract(opened.sheet, judged, opened.locale) });
}

/** Runs the extractors in order: words taken by one are no longer available to the next. */
function extract(
  sheet: Sheet,
  judged: readonly ClauseReading[],
  locale: string,
): { business: Business; industry: Industry; notices: Notice[] } {
  readExcluded(sheet);
  readTables(sheet);
  readDetailedRows(sheet);
  readPriceLines(sheet);
  readContacts(sheet);
  const { business, likely } = readBusiness(sheet, judged);
  const rowOf = (family: Business['family']) => INDUSTRIES[family === 'unknown' ? 'neutral' : family];
  const { id: industry, archetype, pageType } = rowOf(likely);
  if (pageType === 'portfolio') readWorks(sheet);
  readEpisodes(sheet);
  const notices = takeClaims(sheet, industry, archetype, locale);
  readQuotes(sheet);
  readProgrammes(sheet);
  readDayRows(sheet);
  readDates(sheet, archetype === 'event');
  readOccasions(sheet, judged, archetype === 'event');
  const gathers = archetype === 'cause' || archetype === 'event';
  if (gathers) readDays(sheet);
  readMonthly(sheet);
  readStarts(sheet, judged);
  if (archetype === 'event') readLineup(sheet);
  readWeekly(sheet);
  readTimetable(sheet, archetype === 'education');
  readTaggedClasses(sheet);
  openHouses(sheet);
  const aside = setAsideTimes(sheet);
  const exceptions = setAsideExceptions(sheet);
  readHours(sheet);
  readLunch(sheet);
  readLooseHours(sheet);
  readTaggedHours(sheet);
  recordExceptions(sheet, exceptions);
  giveBackTimes(sheet, aside);
  readInstalments(sheet, business.trade);
  readReducedPrices(sheet);
  readDoublePrices(sheet);
  readPlans(sheet, archetype === 'tech' || archetype === 'education');
  readWorkers(sheet);
  readPlaces(sheet, judged);
  readLandmarks(sheet);
  readAreas(sheet, judged);
  widenPlaces(sheet);
  preferTownOfAddress(sheet);
  readPeople(sheet);
  if (archetype === 'cause') readGifts(sheet);
  readPairs(sheet);
  readDeliveryFees(sheet);
  readBracketedPrices(sheet);
  readHalfRules(sheet);
  readOffers(sheet, archetype === 'food');
  readOnRequest(sheet);
  readServices(sheet, archetype === 'legal');
  if (archetype !== 'food') readMentioned(sheet, industry);
  readTaggedItems(sheet);
  correctPrices(sheet);
  completeNames(sheet);
  completeRows(sheet);
  dropAnchors(sheet, business.trade);
  readStatements(sheet, judged);
  dropNegated(sheet);
  dropFragments(sheet);
  dropRepeated(sheet);
  return { business, industry: rowOf(business.family), notices };
}
