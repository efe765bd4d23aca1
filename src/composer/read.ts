import type { Brief, Business, Found, Notice, Refusal } from './brief.ts';
import { type ClauseReading, judge } from './reading/acts/judge.ts';
import { readBusiness } from './reading/business.ts';
import { takeClaims } from './reading/claims.ts';
import { readContacts } from './reading/contacts.ts';
import { completeNames } from './reading/facts/items/complete-names.ts';
import { readDetailedRows } from './reading/facts/items/detailed-rows.ts';
import { leaveForWhom } from './reading/facts/items/for-whom.ts';
import { readMentioned } from './reading/facts/items/mentions.ts';
import { readOffers } from './reading/facts/items/offers.ts';
import { readPairs } from './reading/facts/items/pairs.ts';
import { readPlans } from './reading/facts/items/plans.ts';
import { restoreNames } from './reading/facts/items/restore-names.ts';
import { completeRows } from './reading/facts/items/rows.ts';
import { withoutDoers } from './reading/facts/items/said-of-items.ts';
import { readServices } from './reading/facts/items/services.ts';
import { readSlashedPrices } from './reading/facts/items/slashed-prices.ts';
import { readTables } from './reading/facts/items/tables.ts';
import { readTaggedItems } from './reading/facts/items/tagged-items.ts';
import { leaveVerbFirst } from './reading/facts/items/verb-first.ts';
import { readWorks } from './reading/facts/items/works.ts';
import { readPeople } from './reading/facts/people/people.ts';
import { readWorkers } from './reading/facts/people/workers.ts';
import { readAreas } from './reading/facts/places/areas.ts';
import { labelBranches } from './reading/facts/places/label-branches.ts';
import { readLandmarks } from './reading/facts/places/landmarks.ts';
import { dropNegatedTowns } from './reading/facts/places/negated-towns.ts';
import { readPlaces } from './reading/facts/places/places.ts';
import { preferTownOfAddress, widenPlaces } from './reading/facts/places/widen-places.ts';
import { readBracketedPrices } from './reading/facts/prices/bracketed-prices.ts';
import { correctPrices } from './reading/facts/prices/correct-prices.ts';
import { readDeliveryFees } from './reading/facts/prices/delivery-fees.ts';
import { readDeliveryZones } from './reading/facts/prices/delivery-zones.ts';
import { readDoublePrices } from './reading/facts/prices/double-prices.ts';
import { readFares } from './reading/facts/prices/fares.ts';
import { readGifts } from './reading/facts/prices/gifts.ts';
import { readHalfRules } from './reading/facts/prices/half-rules.ts';
import { readHeadingPeriods } from './reading/facts/prices/heading-periods.ts';
import { readInstalments } from './reading/facts/prices/instalments.ts';
import { readOnRequest } from './reading/facts/prices/on-request.ts';
import { readOrderedPrices } from './reading/facts/prices/ordered-prices.ts';
import { readPriceLines } from './reading/facts/prices/price-lines.ts';
import { readPricesByTime } from './reading/facts/prices/prices-by-time.ts';
import { readReducedPrices } from './reading/facts/prices/reduced-prices.ts';
import type { Sheet } from './reading/facts/sheet.ts';
import { dropAnchors } from './reading/facts/statements/drop-anchors.ts';
import { dropFragments } from './reading/facts/statements/drop-fragments.ts';
import { dropRepeated } from './reading/facts/statements/drop-repeated.ts';
import { readExcluded } from './reading/facts/statements/excluded.ts';
import { dropNegated } from './reading/facts/statements/negations.ts';
import { readOccasions } from './reading/facts/statements/occasions-stated.ts';
import { readQuotes } from './reading/facts/statements/questions.ts';
import { readStatements } from './reading/facts/statements/statements.ts';
import { readActivities } from './reading/facts/times/activities.ts';
import { groupClasses } from './reading/facts/times/class-groups.ts';
import { readDates } from './reading/facts/times/dates.ts';
import { readDayRows } from './reading/facts/times/day-rows.ts';
import { readEpisodes } from './reading/facts/times/episodes.ts';
import { recordExceptions, setAsideExceptions } from './reading/facts/times/hour-exceptions.ts';
import { readHours } from './reading/facts/times/hours.ts';
import { readLineup } from './reading/facts/times/lineup.ts';
import { readLooseHours } from './reading/facts/times/loose-hours.ts';
import { readLunch } from './reading/facts/times/lunch.ts';
import { readDays, readMonthly, readStarts } from './reading/facts/times/occasions.ts';
import { readProgrammes } from './reading/facts/times/programme.ts';
import { readRoutes } from './reading/facts/times/routes.ts';
import { readSeasons } from './reading/facts/times/seasons.ts';
import { readTaggedClasses, readTaggedHours } from './reading/facts/times/tagged-hours.ts';
import { giveBackTimes, openHouses, setAsideTimes } from './reading/facts/times/times-of-things.ts';
import { readTimetable } from './reading/facts/times/timetable.ts';
import { readWeekMenu } from './reading/facts/times/week-menu.ts';
import { readWeekly } from './reading/facts/times/weekly.ts';
import { finishBrief } from './reading/finish-brief.ts';
import { fold } from './reading/fold.ts';
import { INDUSTRIES, type Industry } from './reading/industries.ts';
import { type Opened, openMessage, type ReadOptions } from './reading/open-message.ts';
import { keepPrivate } from './reading/private/keep-private.ts';
import { withoutRefused } from './reading/private/without-refused.ts';
import { keptInNames } from './reading/spelling/kept-in-names.ts';

/**
 * Parses a prompt: language, trade, facts with their spans, wishes and notices for the owner; or the reason it must not become a site.
 * Pure and deterministic; takes any string, never throws. `brief.prompt` is the text that spans refer to.
 */
export function read(prompt: string, options: ReadOptions = {}): Brief | Refusal {
  const opened = openMessage(prompt, options);
  if ('outcome' in opened) return opened;
  const brief = withoutRefused(opened, (anew) => {
    const judged = keepPrivate(anew.sheet, judge(anew.sheet));
    return finishBrief(anew, { judged, ...extract(anew, judged, options.named) });
  });
  const { words, quoted } = opened.spelling;
  if (options.kept || options.named || words.size === 0) return brief;
  const written = [...words.keys()].map((word) => word.toLowerCase());
  const asWritten = read(prompt, { ...options, kept: new Set(written) });
  const named = 'outcome' in asWritten ? undefined : asWritten.business.name?.value;
  // Words beside a name, put right, must not move it; its own keep their letters.
  if (named && fold(quoted(named)) !== fold(brief.business.name?.value ?? ''))
    return read(prompt, { ...options, named, kept: new Set(written.filter((word) => named.toLowerCase().includes(word))) });
  const kept = keptInNames(brief, words, 'outcome' in asWritten ? undefined : asWritten);
  return kept.size > 0 ? read(prompt, { ...options, kept }) : brief;
}

/** Runs the extractors in order: words taken by one are no longer available to the next. */
function extract(
  { sheet, locale }: Opened,
  judged: readonly ClauseReading[],
  named?: string,
): { business: Business; industry: Industry; notices: Notice[] } {
  readExcluded(sheet);
  readWeekMenu(sheet);
  readDeliveryZones(sheet);
  readTables(sheet);
  readSlashedPrices(sheet);
  readDetailedRows(sheet);
  readPriceLines(sheet);
  readPricesByTime(sheet);
  readFares(sheet);
  readContacts(sheet);
  const { business, likely } = readBusiness(sheet, judged, { name: named ? nameAt(sheet, named) : undefined });
  const industry = industryOf(likely);
  if (industry.pageType === 'portfolio') readWorks(sheet);
  readEpisodes(sheet);
  const notices = takeClaims(sheet, industry.id, industry.archetype, locale);
  readQuotes(sheet);
  readOrderedPrices(sheet);
  readEvents(sheet, judged, industry);
  readTimes(sheet, industry);
  readInstalments(sheet, business.trade);
  readReducedPrices(sheet);
  readDoublePrices(sheet);
  readPlans(sheet, industry.archetype === 'tech' || industry.archetype === 'education');
  readWhere(sheet, judged);
  readPeople(sheet);
  readItems(sheet, industry);
  dropAnchors(sheet, business.trade);
  readStatements(sheet, judged);
  dropNegated(sheet);
  dropFragments(sheet);
  dropRepeated(sheet);
  return { business, industry: industryOf(business.family), notices };
}

const NAMED = 0.8;
/** A name that the message is known to have, where its right spelling has left it whole. */
function nameAt({ folded }: Sheet, value: string): Found | undefined {
  const start = folded.indexOf(fold(value));
  return start < 0 ? undefined : { value, span: [start, start + value.length], confidence: NAMED };
}

const industryOf = (family: Business['family']): Industry => INDUSTRIES[family === 'unknown' ? 'neutral' : family];

/** Events, and occasions of a day. */
function readEvents(sheet: Sheet, judged: readonly ClauseReading[], { archetype }: Industry): void {
  const isEvent = archetype === 'event';
  readActivities(sheet);
  readProgrammes(sheet);
  readDayRows(sheet);
  readDates(sheet, isEvent);
  readOccasions(sheet, judged, isEvent);
  if (archetype === 'cause' || isEvent) readDays(sheet);
  readMonthly(sheet);
  readStarts(sheet, judged);
  if (isEvent) readLineup(sheet);
}

/** Weekly classes and opening hours: times of things are set aside, so that they open no house. */
function readTimes(sheet: Sheet, { archetype }: Industry): void {
  readSeasons(sheet);
  readRoutes(sheet);
  readWeekly(sheet);
  readTimetable(sheet, archetype === 'education');
  readTaggedClasses(sheet);
  openHouses(sheet);
  groupClasses(sheet);
  const aside = setAsideTimes(sheet);
  const exceptions = setAsideExceptions(sheet);
  readHours(sheet);
  readLunch(sheet);
  readLooseHours(sheet);
  readTaggedHours(sheet);
  recordExceptions(sheet, exceptions);
  giveBackTimes(sheet, aside);
}

/** The places of the business. Workers first: a nickname may be a town. */
function readWhere(sheet: Sheet, judged: readonly ClauseReading[]): void {
  readWorkers(sheet);
  readPlaces(sheet, judged);
  readLandmarks(sheet);
  readAreas(sheet, judged);
  dropNegatedTowns(sheet);
  widenPlaces(sheet);
  preferTownOfAddress(sheet);
  labelBranches(sheet);
}

/** Offers with their prices. */
function readItems(sheet: Sheet, { id, archetype }: Industry): void {
  if (archetype === 'cause') readGifts(sheet);
  readPairs(sheet);
  readDeliveryFees(sheet);
  readBracketedPrices(sheet);
  readHalfRules(sheet);
  readOffers(sheet, archetype === 'food');
  readOnRequest(sheet);
  readServices(sheet, archetype === 'legal');
  if (archetype !== 'food') readMentioned(sheet, id);
  readTaggedItems(sheet);
  restoreNames(sheet);
  correctPrices(sheet);
  readHeadingPeriods(sheet);
  completeNames(sheet);
  completeRows(sheet);
  leaveForWhom(sheet);
  withoutDoers(sheet);
  leaveVerbFirst(sheet);
}
