import type { Fact } from '#site/schema.ts';
import type { ClauseReading } from '../../acts/judge.ts';
import { fold } from '../../fold.ts';
import { inFewWords } from '../prices/in-few-words.ts';
import { record, type Sheet } from '../sheet.ts';
import { anchoredByRegion } from './anchored-place.ts';
import { atTheEnd, knownAnywhere, lowTown, ofCity, withState } from './mentioned-towns.ts';
import { placeAfterIn, type Stated } from './place-after-in.ts';
import { recordPlace } from './record-place.ts';
import { townInName } from './town-in-name.ts';
import { ofBody, ofGathering } from './town-of-a-body.ts';
import { isName, isThing } from './towns.ts';

/** The place of the business, from "em Pinheiros", "in Santa Cruz, CA", a known city, or the address. One fact. */
export function readPlaces(sheet: Sheet, judged: readonly ClauseReading[] = []): void {
  readPlace(sheet, (at) => judged.some(({ act, start, end }) => (act === 'aside' || act === 'instruction') && at >= start && at < end));
  const place = sheet.facts.find((fact) => fact.norm.kind === 'place');
  for (const { norm, text } of sheet.facts) {
    // "Rua da Aurora, 325, Boa Vista" of a business in Recife: a district with a city's name.
    if (
      norm.kind === 'address' &&
      place?.norm.kind === 'place' &&
      norm.city &&
      !norm.postcode &&
      !norm.district &&
      text.includes(norm.city) &&
      place.norm.city &&
      fold(norm.city) !== fold(place.norm.city)
    ) {
      norm.district = norm.city;
      norm.city = place.norm.city;
    }
  }
}

function readPlace(sheet: Sheet, isTalk: (at: number) => boolean): void {
  const address = sheet.facts.find((fact) => fact.norm.kind === 'address');
  const stated = statedPlace(sheet, address?.norm.kind === 'address' ? address.norm : undefined, isTalk);
  if (stated) {
    recordPlace(sheet, stated.found, stated.lead);
    return;
  }
  const held = ofGathering(sheet);
  if (held && !address)
    record(sheet, held.start, held.end, { kind: 'place', city: held.text, country: sheet.country }, { must: false, share: true });
  else if (address) recordTownOf(sheet, address);
}

/** "A prova é na Capitania", "habilitação no Radar": what is no town of the gazetteer may be no town at all. */
const IN_THE = /^n[ao]s?\s/u;

/** By the surest way of saying it. The address has its town; another town is only mentioned. */
function statedPlace(sheet: Sheet, address: { city?: string } | undefined, isTalk: (at: number) => boolean): Stated | undefined {
  const anchored = anchoredByRegion(sheet);
  if (anchored && !address) return { found: anchored };
  const body = address?.city ? undefined : ofBody(sheet);
  if (body) return { found: body };
  const led = placeAfterIn(sheet, isTalk);
  if (led?.isKnown) return led;
  const low = lowTown(sheet);
  if (low && (!led || led.found.text !== sheet.text.slice(led.found.start, led.found.end))) return { found: low };
  const surer = led && !address?.city ? (withState(sheet) ?? (IN_THE.test(led.lead ?? '') ? knownAnywhere(sheet) : undefined)) : undefined;
  if (surer) return { found: surer };
  // "RUA MANAUS, 2910 - CASCAVEL/PR … NO CARTÃO": the address's own town is surer than an unknown word.
  if (address?.city) return undefined;
  if (led) return led;
  const found =
    townInName(sheet) ??
    withState(sheet) ??
    anchored ??
    knownAnywhere(sheet) ??
    atTheEnd(sheet) ??
    ofCity(sheet) ??
    inFewWords(sheet, (town) => isName(sheet, town) || isThing(sheet, town));
  return found && { found };
}

/** The town of the address, or its part of town. */
function recordTownOf(sheet: Sheet, { norm, source }: Fact): void {
  if (norm.kind !== 'address') return;
  const named = norm.city ?? norm.district;
  const at = named ? sheet.text.indexOf(named, source.span?.[0] ?? 0) : -1;
  if (!named || at < 0) return;
  const { district, region, country } = norm;
  const extra = { ...(region ? { region } : {}), ...(country ? { country } : {}) };
  const place = norm.city ? { city: named, ...(district ? { district } : {}) } : { district: named };
  record(sheet, at, at + named.length, { kind: 'place', ...place, ...extra }, { share: true, must: false });
}
