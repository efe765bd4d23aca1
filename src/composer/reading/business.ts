import type { Business, Found } from '#composer/brief.ts';
import type { Judged } from './acts/judge.ts';
import { record, type Sheet } from './facts/sheet.ts';
import type { IndustryId } from './industries.ts';
import { readName } from './name/read-name.ts';
import { familyByForm, familyOf, familyOfEmoji } from './trade/family.ts';
import { type FamilyShare, readTrade } from './trade/read-trade.ts';

/** A family brings copy and a look with it, so it has to be surer than one that only helps to read on. */
const SURE = 0.73;
const LIKELY = 0.4;
const NAMED = 0.9;
const RIVAL = 0.1;

/** What somebody else has read of the business. */
interface Given {
  /** Null: none was told. */
  name?: Found | null;
  trade?: Found;
  /** Of what no list knows. */
  family?: IndustryId;
}
/** Of a family that nothing in our lists speaks for. */
const GIVEN = 0.75;

/**
 * Who the site is for: the name becomes a fact, the trade stays in the owner's words, the family only where that trade is one.
 * `likely` is the family that the rest of the prompt is read as.
 */
export function readBusiness(
  sheet: Sheet,
  judged: readonly Judged[],
  given: Given = {},
): { business: Business; likely: IndustryId | 'unknown' } {
  const name = given.name === undefined ? readName(sheet, judged) : given.name;
  const { trade: found, families, form: formed } = readTrade(sheet, judged, name);
  const read = given.trade ?? (formed && (found?.confidence ?? 0) < SURE ? formed : found);
  // Of scripts that we have no grammar for the whole sentence would be the trade.
  const trade = read && /^[\p{Script=Latin}\p{Script=Arabic}\P{L}]+$/u.test(read.value) ? read : null;
  if (name?.span) {
    name.value = shown(sheet.text, name.value);
    record(sheet, name.span[0], name.span[1], { kind: 'name' }, { text: name.value });
  }
  const emoji = familyOfEmoji(sheet.text);
  const form = formed && familyByForm(formed.value);
  const best = families[0];
  const listed = trade && best && best.share >= SURE ? best.family : undefined;
  // Only where nobody else has read it: another reader has seen the whole trade.
  const said = trade && best && isSaidBy(trade, families, sheet.language) ? best.family : undefined;
  const family = emoji ?? listed ?? form ?? given.family ?? said ?? 'unknown';
  const likely = family === 'unknown' && best && best.share >= LIKELY ? best.family : family;
  const familyConfidence =
    family === 'unknown' ? 0 : emoji ? 0.5 : listed || said ? (best?.share ?? 0) : form ? (trade?.confidence ?? 0) : GIVEN;
  return { business: { name, trade, family, familyConfidence, place: null }, likely };
}

/** Whether a trade of which we are sure names the family itself, and nothing else in the message speaks for another one. */
const isSaidBy = (trade: Found, [best, next]: readonly FamilyShare[], language: string): boolean =>
  trade.confidence >= NAMED && (next?.share ?? 0) < RIVAL && familyOf(trade.value, language) === best?.family;

/** The place that was read, once all that is read of places is. */
export function placeOf(sheet: Sheet): Found | null {
  const fact = sheet.facts.find(({ norm }) => norm.kind === 'place');
  return fact ? { value: fact.text, span: fact.source.span ?? null, confidence: 0.8 } : null;
}

/** A name typed in nothing but lower case, or shouted with all the rest, as it stands on a sign. */
function shown(text: string, name: string): string {
  const isLow = !/\p{Lu}/u.test(name) && /^[a-zà-ÿ]/.test(name) && !/\d/.test(name);
  const isLoud = !/\p{Ll}/u.test(name) && name.length > 4 && (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
  if (!isLow && !isLoud) return name;
  return name
    .toLocaleLowerCase()
    .split(' ')
    .map((word, n) => (n > 0 && SMALL.test(word) ? word : word.replace(/^\P{L}*\p{L}/u, (letter) => letter.toLocaleUpperCase())))
    .join(' ');
}
const SMALL = /^(?:d[aeo]s?|del?|of|the|la|las|los|y|e|and|&|na|no|en|em)$/;
