import { CONCEPTS, type ConceptName } from '../schema/concepts.ts';
import { addressType } from './address-type/address-type.ts';
import { areasServed } from './areas-served/areas-served.ts';
import { areasToScale } from './areas-to-scale/areas-to-scale.ts';
import { barbell } from './barbell/barbell.ts';
import { breadTray } from './bread-tray/bread-tray.ts';
import { brickBond } from './brick-bond/brick-bond.ts';
import { broadside } from './broadside/broadside.ts';
import type { Concept } from './concept.ts';
import { crossword } from './crossword/crossword.ts';
import { curls } from './curls/curls.ts';
import { dayStrips } from './day-strips/day-strips.ts';
import { dovetail } from './dovetail/dovetail.ts';
import { eventPoster } from './event-poster/event-poster.ts';
import { fade } from './fade/fade.ts';
import { fanDeck } from './fan-deck/fan-deck.ts';
import { fields } from './fields/fields.ts';
import { firingOrder } from './firing-order/firing-order.ts';
import { flapBoard } from './flap-board/flap-board.ts';
import { fretboard } from './fretboard/fretboard.ts';
import { gait } from './gait/gait.ts';
import { iris } from './iris/iris.ts';
import { keyBitting } from './key-bitting/key-bitting.ts';
import { label } from './label/label.ts';
import { nailRow } from './nail-row/nail-row.ts';
import { nameMultiplied } from './name-multiplied/name-multiplied.ts';
import { nameWide } from './name-wide/name-wide.ts';
import { oneNumeral } from './one-numeral/one-numeral.ts';
import { optotype } from './optotype/optotype.ts';
import { pawTracks } from './paw-tracks/paw-tracks.ts';
import { peopleRegister } from './people-register/people-register.ts';
import { phonePoster } from './phone-poster/phone-poster.ts';
import { phyllotaxis } from './phyllotaxis/phyllotaxis.ts';
import { pipeRun } from './pipe-run/pipe-run.ts';
import { pizzaSlices } from './pizza-slices/pizza-slices.ts';
import { plansColumns } from './plans-columns/plans-columns.ts';
import { priceFields } from './price-fields/price-fields.ts';
import { priceLedger } from './price-ledger/price-ledger.ts';
import { pricePoster } from './price-poster/price-poster.ts';
import { quietSentence } from './quiet-sentence/quiet-sentence.ts';
import { receipt } from './receipt/receipt.ts';
import { rings } from './rings/rings.ts';
import { roadMarks } from './road-marks/road-marks.ts';
import { seasonCalendar } from './season-calendar/season-calendar.ts';
import { servicesIndex } from './services-index/services-index.ts';
import { sheetSeries } from './sheet-series/sheet-series.ts';
import { signedLetter } from './signed-letter/signed-letter.ts';
import { statute } from './statute/statute.ts';
import { strata } from './strata/strata.ts';
import { swimLanes } from './swim-lanes/swim-lanes.ts';
import { tapes } from './tapes/tapes.ts';
import { tearOff } from './tear-off/tear-off.ts';
import { teeth } from './teeth/teeth.ts';
import { thumbIndex } from './thumb-index/thumb-index.ts';
import { timesTable } from './times-table/times-table.ts';
import { timetableColumns } from './timetable-columns/timetable-columns.ts';
import { titleBlock } from './title-block/title-block.ts';
import { tourDates } from './tour-dates/tour-dates.ts';
import { weave } from './weave/weave.ts';
import { weekWindows } from './week-windows/week-windows.ts';
import { wheel } from './wheel/wheel.ts';
import { wiring } from './wiring/wiring.ts';
import { worksIndex } from './works-index/works-index.ts';

const BY_NAME: Readonly<Record<ConceptName, Concept>> = {
  'price-poster': pricePoster,
  'price-ledger': priceLedger,
  'name-wide': nameWide,
  'quiet-sentence': quietSentence,
  'one-numeral': oneNumeral,
  'services-index': servicesIndex,
  statute,
  'title-block': titleBlock,
  'day-strips': dayStrips,
  'week-windows': weekWindows,
  'timetable-columns': timetableColumns,
  'event-poster': eventPoster,
  'tour-dates': tourDates,
  teeth,
  fade,
  curls,
  'nail-row': nailRow,
  'bread-tray': breadTray,
  'pizza-slices': pizzaSlices,
  iris,
  phyllotaxis,
  'firing-order': firingOrder,
  wiring,
  'pipe-run': pipeRun,
  'brick-bond': brickBond,
  barbell,
  gait,
  weave,
  optotype,
  'times-table': timesTable,
  'swim-lanes': swimLanes,
  dovetail,
  fretboard,
  'key-bitting': keyBitting,
  'road-marks': roadMarks,
  'sheet-series': sheetSeries,
  'fan-deck': fanDeck,
  'paw-tracks': pawTracks,
  'people-register': peopleRegister,
  receipt,
  label,
  'signed-letter': signedLetter,
  'works-index': worksIndex,
  'plans-columns': plansColumns,
  'season-calendar': seasonCalendar,
  wheel,
  'address-type': addressType,
  'areas-served': areasServed,
  'name-multiplied': nameMultiplied,
  'areas-to-scale': areasToScale,
  strata,
  broadside,
  rings,
  'thumb-index': thumbIndex,
  crossword,
  'flap-board': flapBoard,
  'tear-off': tearOff,
  'phone-poster': phonePoster,
  fields,
  'price-fields': priceFields,
  tapes,
};

/** Every concept, in the order of `CONCEPTS`. */
export const concepts: readonly Concept[] = CONCEPTS.map((name) => BY_NAME[name]);

/** The concept of a `hero` layout; undefined for the other layouts. */
export const conceptNamed = (layout: string): Concept | undefined =>
  Object.hasOwn(BY_NAME, layout) ? BY_NAME[layout as ConceptName] : undefined;
