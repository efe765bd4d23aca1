import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { CAPITALS, isCommon, loudPart } from './capitals.ts';

const NUMERAL = '(?:[IVXL]{1,6}|\\d{1,3}(?:[ºª°]|[.]?[oaªº]|st|nd|rd|th|er|ra|do|da|to|ta))';
const ORDERED =
  '(?:[Ss]ite|[Ww]ebsite|[Pp][aá]gina|[Ww]eb(?: ?page)?|[Pp]age|[Ll]anding(?: page)?|[Pp]ortal) (?:d[aeo]s?|del?|para|pra|for|of)(?: (?:os?|as?|el|l[ao]s?|the|our|nosso|nossa|nuestr[oa]s?))? ';
/** "o 5º Encontro": a numbered event, anywhere in the message. */
const HELD = `(?<=(?:^|[^\\p{L}])(?:[oa]s?|el|l[ao]s?|the|d[ao]s?|del|sobre o|nosso|nossa|nuestr[oa]|our) )(?<!(?:ganh|venc|prem|win|won|gan)\\p{L}* (?:[oa]|el|la|the) )(?=\\S+ (?:Annual |Gran |Grande )?(?:Encontro|Encuentro|Festival|Festa|Fiesta|Feira|Feria|Congress?o|Congress|Jornadas?|Semana|Mostra|Muestra|Corrida|Carrera|Maratona|Marat[oó]n|Copa|Torneio|Torneo|Sal[aã]o|Bienal|Simp[oó]sio|Simposio|Annual|Fair|FESTIVAL|FESTA|FEIRA|FERIA|FIESTA|ENCONTRO|ENCUENTRO|CORRIDA|CARRERA|CONGRESSO|MOSTRA|SEMANA|TORNEIO|COPA))`;
const OPENS = `^(?:(?:[OoAa]s?|[Ee]l|[Ll][ao]s?|[Tt]he) )?`;
const NAMED = new RegExp(`(?:${OPENS}|${ORDERED}|${HELD})(${NUMERAL} ${CAPITALS})`, 'gu');
const CONFIDENCE = 0.6;

/** "la web de las XII Jornadas de …", "site do 3º Festival de …": the numbered event that the site is ordered for is the name. */
export function numberedName({ text }: Sheet): Found | null {
  for (const { index, 0: all, 1: value = '' } of text.slice(0, 1000).matchAll(NAMED)) {
    if (/^I /.test(value) || isCommon(value.split(' ')[1] ?? '')) continue;
    const start = index + all.length - value.length;
    const name = loudPart(value);
    return { value: name, span: [start, start + name.length], confidence: CONFIDENCE };
  }
  return null;
}

const BEFORE = new RegExp(`(?<![\\p{L}\\d])(${NUMERAL} )$`, 'u');
/** Start of a name including the numeral before it: "XII | Congresso Mineiro". */
export const withNumeral = (text: string, start: number): number => {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 9), start))?.[1] ?? '';
  return /^I $/.test(before) ? start : start - before.length;
};
