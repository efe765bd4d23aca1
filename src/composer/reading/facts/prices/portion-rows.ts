import type { Span } from '../../sentences.ts';
import { type Sheet, trimmed } from '../sheet.ts';
import { type Money, moneyIn } from './money.ts';

/** "Cabrales de tres leches, curado en cueva: pieza a 24 €/kg; …": the thing, what is told of it, and its portions. */
const LINE = /^(?<lead>[ \t]*(?:[-•*–+][ \t]+)?)(?<thing>\p{L}[^:,.()\n]{2,50}?)(?<told>(?:,|[ \t]?\()[^:\n]{2,70}):[ \t]+(?=\p{L}|\d)/du;
/** A part or a measure of a thing. */
const PORTION =
  /^(?:(?:un|una|um|uma|an?|the|o|a|el|la|per|por) )?(?:(?:mei[oa]s?|medi[oa]s?|half|quarter|cuarto|quarto|whole|inteir[oa]|enter[oa]|piezas?|pecas?|pieces?|cunas?|wedges?|porc\p{L}+|slices?|fatias?|tarros?|jars?|potes?|frascos?|botellas?|garrafas?|bottles?|latas?|tins?|cajas?|caixas?|box(?:es)?|bolsas?|bags?|sacos?|kilos?|quilos?|litros?|docenas?|duzias?|dozen|unidad(?:es)?|unidades?|pack|pacotes?|paquetes?)(?!\p{L})|\d)|\d ?(?:g|gr|kg|kilos?|ml|l|lt|litros?|oz|lb|cm|un|unid\p{L}*)$/u;
const LED_OUT = /[\s:=–—-]*(?:\s(?:a|por|at|for|de|desde|from|a partir de))?[\s:=–—-]*$/iu;

export interface Portion {
  text: string;
  end: number;
  money: Money;
}

/** The thing of a line and its priced portions, told apart by semicolons or commas; undefined for any other line. */
export function portionsOf(sheet: Sheet, start: number, line: string): { name: Span; told: string; portions: Portion[] } | undefined {
  const match = LINE.exec(line);
  const { thing = '', told = '' } = match?.groups ?? {};
  const moneys = match ? moneyIn(sheet, start + match[0].length, start + line.length) : [];
  if (!match || moneys.length < 2 || /\d/.test(thing)) return undefined;
  const portions: Portion[] = [];
  let floor = start + match[0].length;
  for (const money of moneys) {
    const said = sheet.text
      .slice(floor, money.span.start)
      .replace(/^[\s,;]+/u, '')
      .replace(LED_OUT, '')
      .replace(/,$/u, '');
    const from = sheet.text.indexOf(said, floor);
    if (!said || said.length > MAX_PORTION || !PORTION.test(sheet.folded.slice(from, from + said.length))) return undefined;
    portions.push({ text: said, end: from + said.length, money });
    floor = money.span.end;
  }
  // Whatever follows the last sum tells of more than it.
  if (/\p{L}/u.test(sheet.text.slice(floor, start + line.length))) return undefined;
  const [from] = match.indices?.groups?.thing ?? [0];
  const name = trimmed(sheet.text, start + from, start + from + thing.length);
  return { name, told: told.replace(/^[\s,(]+|[\s)]+$/gu, ''), portions };
}
const MAX_PORTION = 40;
