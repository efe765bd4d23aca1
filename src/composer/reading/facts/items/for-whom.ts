import { fold } from '../../fold.ts';
import { type Sheet, sentenceAt } from '../sheet.ts';

/** People and occasions that things are for. */
const PEOPLE =
  'babies|toddlers?|infants?|child(?:ren)?|kids?|teen(?:ager)?s|youngsters?|adults?|seniors?|elderly|beginners?|improvers?|learners?|couples?|famil(?:y|ies)|women|men|mums?|moms?|dads?|brides?|grooms?|bridesmaids?|students?|pupils?|tourists?|visitors?|compan(?:y|ies)|business(?:es)?|schools?|offices?|landlords?|tenants?|runners?|cyclists?|bebes?|crianc(?:a|as)|adolescentes?|jovens|jovenes|adult[oa]s?|idos[oa]s?|terceira idade|tercera edad|mayores|gestantes?|gravidas?|embarazadas?|mulheres|mujeres|homens|hombres|noiv[oa]s?|novi[oa]s?|madrinhas?|padrinhos?|debutantes?|quinceaneras?|casais|casal|parejas?|familias?|iniciantes?|principiantes?|estudantes?|estudiantes?|alun[oa]s|alumn[oa]s|turistas?|empresas?|condominios?|escolas?|escuelas?|colegios|particulares|nin[oa]s?|senhoras?|senoras?|cavalheiros?|caballeros?|damas?';
const OCCASIONS =
  'parties|party|weddings?|christenings?|baptisms?|birthdays?|anniversar(?:y|ies)|funerals?|graduations?|events?|baby showers?|communions?|festas?|fiestas?|casamentos?|bodas?|matrimonios?|bautizos?|bautismos?|batizados?|batismos?|aniversarios?|cumpleanos|eventos?|formaturas?|graduaciones|graduacion|velorios?|comunhao|comuniones|quinces|quince anos|xv anos|cha de (?:bebe|panela)';
const SOMEBODY = new RegExp(`(?:^|\\s)(?:${PEOPLE}|${OCCASIONS})(?:$|\\s(?!(?:com|con|with|de|do|da|e|y|and)\\s)\\p{L}+$)`, 'u');
/** The words from "for" to the end of what stands before an item. */
const FOR = /(?<!\p{L})(?:for|para|pra|p\/)\s(?<first>[^.;:\n]*)$/u;

/** "lessons for babies, children and nervous adults": whom something is for is nothing for sale; the sentence keeps its words. */
export function leaveForWhom(sheet: Sheet): void {
  const isBare = ({ norm }: Sheet['facts'][number]): boolean => norm.kind === 'offer' && !norm.price && !norm.note && !norm.free;
  for (const offer of sheet.facts.filter(isBare)) {
    const [start, end] = offer.source.span ?? [0, 0];
    const sentence = sentenceAt(sheet, start);
    const said = sheet.folded.slice(start, end);
    const before = FOR.exec(sheet.folded.slice(sentence.start, start))?.groups?.first;
    const isListed = before !== undefined && SOMEBODY.test(said) && parts(before).every((part) => SOMEBODY.test(part));
    const own = FOR.exec(said)?.groups?.first;
    const opensList =
      own !== undefined && SOMEBODY.test(own) && /^,\s/.test(sheet.folded.slice(end, end + 2)) && isFollowed(sheet, end, sentence.end);
    if (!isListed && !opensList) continue;
    sheet.facts = sheet.facts.filter((fact) => fact !== offer);
    giveBack(sheet, opensList ? sentence.start : start, sentence.end);
  }
}

/** True for "lessons for babies, children and adults": its row is one of people. */
export function tellsForWhom(text: string): boolean {
  const named = parts(FOR.exec(fold(text).replace(/[.!]+$/, ''))?.groups?.first ?? '');
  return named.length > 1 && named.every((part) => SOMEBODY.test(part));
}

const parts = (said: string): string[] =>
  said
    .split(/,|\s(?:e|y|and|ou|or|o)\s|\s(?:e|y|and|ou|or|o)$/u)
    .map((part) => part.trim())
    .filter(Boolean);

const isFollowed = ({ folded }: Sheet, at: number, end: number): boolean => SOMEBODY.test(parts(folded.slice(at, end))[0] ?? '');

/** Words that were taken for a list are free again, but for those of other facts. */
function giveBack(sheet: Sheet, start: number, end: number): void {
  const kept = sheet.facts.flatMap(({ source: { span } }) => (span && span[0] < end && span[1] > start ? [span] : []));
  const isKept = (at: number): boolean => kept.some(([from, to]) => at >= from && at < to);
  let open = '';
  for (let at = start; at < end; at++) open += (isKept(at) ? sheet.open : sheet.folded)[at];
  sheet.open = sheet.open.slice(0, start) + open + sheet.open.slice(end);
}
