import type { Brief, Business, Notice, Refusal } from './brief.ts';
import { type Judged, judge } from './reading/acts/judge.ts';
import { readBusiness } from './reading/business.ts';
import { takeClaims } from './reading/claims.ts';
import { readContacts } from './reading/contacts.ts';
import { readAreas } from './reading/facts/areas.ts';
import { correctPrices } from './reading/facts/correct-prices.ts';
import { readDates } from './reading/facts/dates.ts';
import { dropAnchors } from './reading/facts/drop-anchors.ts';
import { dropRepeated } from './reading/facts/drop-repeated.ts';
import { readGifts } from './reading/facts/gifts.ts';
import { readHours } from './reading/facts/hours.ts';
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
import { readProgrammes } from './reading/facts/programme.ts';
import { readQuotes } from './reading/facts/questions.ts';
import { completeRows } from './reading/facts/rows.ts';
import { readServices } from './reading/facts/services.ts';
import type { Sheet } from './reading/facts/sheet.ts';
import { readOccasions, readStatements } from './reading/facts/statements.ts';
import { readTaggedClasses, readTaggedHours } from './reading/facts/tagged-hours.ts';
import { readTaggedItems } from './reading/facts/tagged-items.ts';
import { giveBackTimes, openHouses } from './reading/facts/times-of-things.ts';
import { readTimetable } from './reading/facts/timetable.ts';
import { readWeekly } from './reading/facts/weekly.ts';
import { readWorks } from './reading/facts/works.ts';
import { finishBrief } from './reading/finish-brief.ts';
import { INDUSTRIES, type Industry } from './reading/industries.ts';
import { openMessage, type ReadOptions } from './reading/open-message.ts';
import { keepPrivate } from './reading/private.ts';

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
function extract(sheet: Sheet, judged: readonly Judged[], locale: string): { business: Business; industry: Industry; notices: Notice[] } {
  readContacts(sheet);
  const { business, likely } = readBusiness(sheet, judged);
  const rowOf = (family: Business['family']) => INDUSTRIES[family === 'unknown' ? 'neutral' : family];
  const { id: industry, archetype, pageType } = rowOf(likely);
  if (pageType === 'portfolio') readWorks(sheet);
  const notices = takeClaims(sheet, industry, archetype, locale);
  readQuotes(sheet);
  readProgrammes(sheet);
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
  readHours(sheet);
  readLunch(sheet);
  readLooseHours(sheet);
  readTaggedHours(sheet);
  giveBackTimes(sheet);
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
  correctPrices(sheet);
  completeRows(sheet);
  dropAnchors(sheet, business.trade?.value);
  readStatements(sheet, judged);
  dropNegated(sheet);
  dropRepeated(sheet);
  return { business, industry: rowOf(business.family), notices };
}
