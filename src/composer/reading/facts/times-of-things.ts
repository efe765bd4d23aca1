import type { Fact } from '#site/schema.ts';
import { fold } from '../fold.ts';
import type { Sheet } from './sheet.ts';

const PRICED_NEXT = /^\s*(?:(?:only|just|so|solo|apenas)\s)?[,:–-]?\s*(?:s\/|r\$?|[$€£])\s?\d/u;
const DATED = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/u;

/** "Niños sábado 10 a 11:30 S/ 20", "dinner on Fridays", "retirada sábado 18/10 das 9 às 17": times of a thing, not opening hours. */
const isOfThing = ({ folded }: Sheet, { norm, text, source: { span } }: Fact): boolean => {
  if (norm.kind !== 'hours' || !span) return false;
  const isDateless = Object.keys(norm.days).length === 0;
  return PRICED_NEXT.test(folded.slice(span[1], span[1] + 20)) || (isDateless && DATED.test(text));
};

/** Frees the words of such times for readers of items, terms and occasions. */
export function giveBackTimes(sheet: Sheet): void {
  for (const fact of sheet.facts.filter((one) => isOfThing(sheet, one))) {
    const [start, end] = fact.source.span!;
    sheet.facts = sheet.facts.filter((one) => one !== fact);
    sheet.open = sheet.open.slice(0, start) + sheet.folded.slice(start, end) + sheet.open.slice(end);
  }
}

const OF_THE_HOUSE =
  /^(?:workshop|shop|store|office|studio|showroom|yard|garage|reception|loja|oficina|atelie|escritorio|recepcao|secretaria|atendimento|taller|tienda|oficinas?|despacho|local|recepcion|secretaria)$/u;

/** "Workshop Mon–Thurs 8–4.30": opening hours, no class. */
export function openHouses(sheet: Sheet): void {
  const classes = sheet.facts.filter(({ norm }) => norm.kind === 'class');
  const [only] = classes;
  if (classes.length !== 1 || only?.norm.kind !== 'class' || !OF_THE_HOUSE.test(fold(only.text))) return;
  const { days, start, end, when } = only.norm;
  const at = when ? sheet.text.indexOf(when, only.source.span?.[0] ?? 0) : -1;
  if (!days || !start || !end || !when || at < 0) return;
  only.text = when;
  only.source.span = [at, at + when.length];
  only.norm = { kind: 'hours', days: Object.fromEntries(days.map((day) => [day, [[start, end]]])) };
}
