import { findCity } from '../gazetteer.ts';
import { isCommon } from '../name/capitals.ts';
import { record, type Sheet, TAKEN } from './sheet.ts';

const NAME =
  "(?:(?:San|Santa|Santo|São|Sao|La|Las|Los|El|Villa|Vila|the|الـ?)\\s)?[\\p{Lu}][\\p{L}’'.-]{2,}(?:\\s(?:d[aeo]s?\\s|del?\\s|de la\\s|de los\\s|of\\s|on\\s|upon\\s)?[\\p{Lu}][\\p{L}’'-]+){0,3}";
const JOINT =
  '(?:\\s*,\\s*(?:(?:e|y|and|em|en|in|no|na|tambi[eé]n|tamb[eé]m|also)\\s)?|\\s(?:e|y|and|&)\\s(?:(?:em|en|in|no|na|over to|viaje a)\\s)?)';
/** "em Icaraí, Santa Rosa e Fonseca", "vamos por todo Aragón y Castellón", "round the Lakes and over to Sedbergh". */
const SERVED = new RegExp(
  `(?<![\\p{L}])(?:em|en|in|no|na|bairro|barrio|por tod[oa]|por|round|around|across|throughout|covering|cover|serving|serve|tambi[eé]n|tamb[eé]m|atendo|atendemos|atiendo|atendiendo|cubrimos|vou|vamos|voy|passo|ando)(?:\\s(?:em|en|in|a|por|to|no|na|all|todo|toda|bairro|barrio))?\\s(${NAME}(?:${JOINT}${NAME})*)`,
  'gu',
);
/** Arabic hangs "in" and "and" on the name: "في الرياض والخرج", "برام الله والبيرة". */
const AND_IN = /\s?(?:،\s?)?و(ال[\u0621-\u064a]{3,})(?=[\s.،]|$)/gu;
const NO_AREA =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|spanish|portuguese|arabic|french|whatsapp|instagram|facebook|google|pix|natal|christmas|easter)$/i;

/** Further places the owner names besides the first: the towns and quarters that are served. None of them is where the house stands. */
export function readAreas(sheet: Sheet): void {
  const place = sheet.facts.find(({ norm }) => norm.kind === 'place');
  let found = 0;
  const add = (start: number, end: number) => {
    const text = sheet.text.slice(start, end);
    const first = text.replace(/^(?:the|la|los|las|el)\s/i, '').split(' ')[0] ?? '';
    if (found >= 12 || sheet.open.slice(start, end).includes(TAKEN) || NO_AREA.test(first) || (isCommon(first) && !findCity(text))) return;
    if (
      sheet.facts.some(
        ({ norm, source: { span } }) =>
          ['place', 'name', 'person', 'address'].includes(norm.kind) && span && span[0] < end && span[1] > start,
      )
    )
      return;
    found++;
    const known = findCity(text, sheet.country);
    const norm = known ? { city: text } : { district: text };
    record(sheet, start, end, { kind: 'place', ...norm, country: sheet.country }, { must: false, share: true });
  };
  for (const match of sheet.text.matchAll(SERVED)) {
    const list = match[1] ?? '';
    const start = match.index + match[0].length - list.length;
    // A sentence of names alone: one name after "em" is only another place where several stand or the first is known.
    const names = [...list.matchAll(new RegExp(NAME, 'gu'))];
    for (const name of names)
      if (names.length > 1 || findCity(name[0]) || /^(?:bairro|barrio)/.test(match[0]))
        add(start + name.index, start + name.index + name[0].length);
  }
  const at = place?.source.span?.[1];
  if (at === undefined || sheet.language !== 'ar') return;
  for (const match of sheet.text.slice(at, at + 60).matchAll(AND_IN)) {
    const name = match[1] ?? '';
    if (/^[\s،]*و?$/.test(sheet.text.slice(at, at + match.index)) || findCity(name)) {
      const start = at + match.index + match[0].length - name.length;
      add(start, start + name.length);
    }
  }
}
