import type { Business, Found } from '#composer/brief.ts';
import type { ClauseReading } from './acts/judge.ts';
import { withoutPictures } from './drawn-labels.ts';
import { record, type Sheet } from './facts/sheet.ts';
import { fold } from './fold.ts';
import type { IndustryId } from './industries.ts';
import { nameAsDictated } from './name/name-as-dictated.ts';
import { readName } from './name/read-name.ts';
import { expansionOf } from './trade/expansion.ts';
import { familyByForm, familyOf, familyOfEmoji } from './trade/family.ts';
import { namesTrade } from './trade/lexicon.ts';
import { type FamilyShare, readTrade } from './trade/read-trade.ts';

/** Min share to accept a family: it brings copy and a look, so it has to be surer than one that only helps further reading. */
const SURE = 0.73;
const LIKELY = 0.4;
const NAMED = 0.9;
const RIVAL = 0.1;

/** Readings of the business from another reader. */
interface Given {
  /** Null: the owner gave none. */
  name?: Found | null;
  trade?: Found;
  /** For trades missing from our lists. */
  family?: IndustryId;
}
/** Confidence of a given family without support in our lists. */
const GIVEN = 0.75;

/**
 * Identifies the business: the name becomes a fact, the trade stays in the owner's words, the family only where that trade is one. `likely`
 * is the family used for reading the rest of the prompt.
 */
export function readBusiness(
  sheet: Sheet,
  judged: readonly ClauseReading[],
  given: Given = {},
): { business: Business; likely: IndustryId | 'unknown' } {
  const name = given.name === undefined ? (readName(sheet, judged) ?? nameAsDictated(sheet)) : given.name;
  const { trade: found, families, form: formed } = readTrade(sheet, judged, name);
  const expansion = expansionOf(sheet, name);
  const stated =
    expansion ?? withoutVerb(withoutTail(given.trade ?? (formed && (found?.confidence ?? 0) < SURE ? formed : found)), sheet.language);
  // "3h de festa": a number holds no trade.
  const read = stated?.span && /\d$/.test(sheet.text.slice(0, stated.span[0])) ? null : stated;
  // In scripts without a grammar the whole sentence would be the trade.
  const trade = read && /^[\p{Script=Latin}\p{Script=Arabic}\P{L}]+$/u.test(read.value) ? read : null;
  if (name?.span) {
    const bare = withoutPictures(name.value);
    const lead = name.value.indexOf(bare);
    if (bare && name.span[1] - name.span[0] === name.value.length) name.span = [name.span[0] + lead, name.span[0] + lead + bare.length];
    // Initials keep their capitals.
    name.value = expansion ? bare : shown(sheet.text, bare || name.value);
    record(sheet, name.span[0], name.span[1], { kind: 'name' }, { text: name.value });
  }
  const emoji = familyOfEmoji(sheet.text);
  const form = formed && familyByForm(formed.value);
  const best = families[0];
  const listed = trade && best && best.share >= SURE ? best.family : undefined;
  // Skipped when another reader gave the trade: it has seen the whole of it.
  const said = trade && best && isSaidBy(trade, families, sheet.language) ? best.family : undefined;
  const cause = trade && CAUSE.test(fold(trade.value)) ? 'ngo' : undefined;
  const family = cause ?? emoji ?? listed ?? form ?? given.family ?? said ?? 'unknown';
  const likely = family === 'unknown' && best && best.share >= LIKELY ? best.family : family;
  const familyConfidence =
    family === 'unknown' ? 0 : emoji ? 0.5 : listed || said ? (best?.share ?? 0) : form ? (trade?.confidence ?? 0) : GIVEN;
  return { business: { name, trade, family, familyConfidence, place: null }, likely };
}

const CAUSE = /^(?:ongs?|ngo|oscip|organizacao nao governamental)(?: \p{L}+){0,2}$/u;

/** "fisioterapeuta especializada | em coluna": the trade ends before its field. */
function withoutTail(trade: Found | null): Found | null {
  const tail = trade?.span && /\s(?:especializad[oa]s?|speciali[sz]ed|especialistas?|focad[oa]s?|formad[oa]s?)$/iu.exec(trade.value)?.[0];
  if (!tail || !trade.span) return trade;
  return { ...trade, value: trade.value.slice(0, -tail.length), span: [trade.span[0], trade.span[1] - tail.length] };
}

const IS = /\s(?:é|eh|es|is|são|son|are)\s/u;
/** "guincho | é guincho": a trade has no verb; "público é idoso" is none. */
function withoutVerb(trade: Found | null, language: string): Found | null {
  const verb = trade ? IS.exec(trade.value)?.index : undefined;
  if (!trade?.span || verb === undefined) return trade;
  const value = trade.value.slice(0, verb);
  return namesTrade(fold(value), language) ? { ...trade, value, span: [trade.span[0], trade.span[0] + verb] } : null;
}

/** True when a sure trade names the family itself and nothing else in the message points to another. */
const isSaidBy = (trade: Found, [best, next]: readonly FamilyShare[], language: string): boolean =>
  trade.confidence >= NAMED && (next?.share ?? 0) < RIVAL && familyOf(trade.value, language) === best?.family;

/** The place, once all place facts are read. */
export function placeOf(sheet: Sheet): Found | null {
  const fact = sheet.facts.find(({ norm }) => norm.kind === 'place');
  return fact ? { value: fact.text, span: fact.source.span ?? null, confidence: 0.8 } : null;
}

/** A name typed in lower case only, or in capitals with the rest of the text, as written on a sign. */
function shown(text: string, name: string): string {
  // "eletricista José Carlos": its first word too, where a later one has a capital.
  if (/^\p{Ll}{3,} (?:.* )?\p{Lu}/u.test(name)) return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  const isLow = !/\p{Lu}/u.test(name) && /^[a-zà-ÿ]/.test(name) && !/\d/.test(name);
  const isLoud = !/\p{Ll}/u.test(name) && name.length > 4 && (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
  // "İ" has two letters in lower case.
  if ((!isLow && !isLoud) || name.toLocaleLowerCase().length !== name.length) return name;
  return name
    .toLocaleLowerCase()
    .split(' ')
    .map((word, n) => (n > 0 && SMALL.test(word) ? word : word.replace(/^\P{L}*\p{L}/u, (letter) => letter.toLocaleUpperCase())))
    .join(' ');
}
const SMALL = /^(?:d[aeo]s?|del?|of|the|la|las|los|y|e|and|&|na|no|en|em)$/;
