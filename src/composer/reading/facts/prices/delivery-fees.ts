import { isTown } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, trimmed } from '../sheet.ts';
import { moneyIn } from './money.ts';

const DELIVERS = /(?<!\p{L})(?:entregas?|entregamos|entrego|delivery|taxa de entrega|frete|envios?|shipping)(?!\p{L})/u;
/** "Outros bairros R$ 7", "demais regiões 12", "resto 12": an area and no thing for sale. */
const AREA =
  /^(?:e\s)?(?:(?:rural|remote) (?:addresses|areas)|(?:n?os?\s)?(?:outros|demais|restantes?)\s(?:bairros|locais|lugares|regioes|cidades)|outras\s(?:regioes|cidades)|demais regioes|resto(?: da cidade)?|fora d[oa] (?:bairro|centro|cidade)|otros barrios|resto de la ciudad|other areas|elsewhere)\s/u;

/** "domicilio Envigado y Sabaneta 8.000, Medellín 14.000": towns, each with the cost of delivery there. */
function isByTown({ country }: Sheet, said: string): boolean {
  const list =
    /^(?:domicilios?|entregas?|delivery|taxas?(?: de entrega)?|frete|envios?|shipping)(?: (?:a|para|pra|em|en|to))? (\p{L}.*)$/u.exec(
      said,
    )?.[1];
  const areas = (list ?? '')
    .split(/,\s|\s(?:y|e|and|o|ou|or)\s/)
    .map((area) => area.replace(/[\s:=–-]*(?:r\$|[$€£])?\s?\d.*$/u, '').trim());
  const known = areas.filter((area) => isTown(area, country) || /^(?:n?o )?(?:centro|outros? bairros?|otros barrios|resto)$/.test(area));
  return known.length >= 2 || (known.length === 1 && areas.length === 1);
}

/** "Entrega: …", "Buscamos em casa: Cotia R$ 30" */
const LED =
  /^(?:taxas? de )?(?:entregas?|delivery|frete|envios?|reparto|domicilios?|transporte|leva e traz|(?:busc|lev|retir)(?:o|amos)(?: (?:e (?:lev|traz|entreg)\p{L}+|em casa|na sua casa|a domicilio))*|(?:pick-?up|collection)(?: (?:and|&) (?:drop-?off|delivery))?)\s?:\s/u;

/** "… sem taxa", "… taxa 5 reais", "… free delivery": at the end of a row of quarters. */
const FEE =
  /^(.+?)[\s:,–-]+(?:(?:com |with |con )?(?:sem taxa|taxa(?: de entrega)?:? (?:r\$ ?)?\d[\d,.]*(?: ?reais)?|no (?:delivery )?(?:fee|charge)|free delivery|delivery free|(?:entrega|frete|envio)s? gratis|sin (?:taxa|costo de envio)))\P{L}*$/u;
/** "sin cargo", "grátis" are said of other things too: only names in capitals are quarters. */
const GRATIS = /^(.+?)\s(?:sin (?:cargo|costo)|gr[aá]tis|de graça|free)\P{L}*$/u;
const PRICED = /^(.+?)[\s:,–-]+(?:r\$|[$€£])? ?\d[\d.,]*(?: ?(?:reais|pesos|euros|€))?\P{L}*$/u;
const MAX_AREA_WORDS = 4;
const areasIn = (said: string | undefined): string[] => (said ?? '').split(/,\s|\s(?:e|y|and|ou|o|or)\s/u).map((part) => part.trim());
const areNames = (parts: readonly string[]): boolean =>
  parts.every((part) => /^\p{Lu}\S*(?:\s(?:(?:d[aeo]s?|del?|la|of)\s)*\p{Lu}\S*){0,3}$/u.test(part));

/** "Vila Operária, Centro, Coophalis sem taxa": quarters, with what delivery there costs. */
function isByQuarter({ folded, text }: Sheet, { start, end }: Span): boolean {
  const areas = areasIn(FEE.exec(folded.slice(start, end))?.[1]);
  if (areas.length > 1) return areas.every((area) => /^\p{L}[\p{L} .'’-]+$/u.test(area) && area.split(' ').length <= MAX_AREA_WORDS);
  const free = areasIn(GRATIS.exec(text.slice(start, end))?.[1]);
  return free.length > 1 && areNames(free);
}

/** "Ponta Negra e Capim Macio 8 reais" after such a row. */
function isNextQuarter({ text, tags }: Sheet, { start, end }: Span): boolean {
  const said = PRICED.exec(text.slice(start, end))?.[1];
  const to = start + (said?.length ?? 0);
  return said !== undefined && areNames(areasIn(said)) && tags.inside('C', start, to) > tags.inside('I', start, to);
}

/** The cost of delivery, area by area, stays with the delivery: it is nothing for sale. */
export function readDeliveryFees(sheet: Sheet): void {
  let isAfterQuarters = false;
  for (const [n, sentence] of sheet.sentences.entries()) {
    isAfterQuarters = isByQuarter(sheet, sentence) || (isAfterQuarters && isNextQuarter(sheet, sentence));
    if (isAfterQuarters) {
      tellDelivery(sheet, sentence);
      continue;
    }
    const said = sheet.folded.slice(sentence.start, sentence.end);
    const led = LED.test(said) || isByTown(sheet, said);
    const before = sheet.sentences[n - 1];
    const follows = before !== undefined && DELIVERS.test(sheet.folded.slice(before.start, before.end));
    if (!led && !(AREA.test(said) && (follows || DELIVERS.test(said) || /\d/.test(said)))) continue;
    if (moneyIn(sheet, sentence.start, sentence.end).length === 0) continue;
    tellDelivery(sheet, sentence);
  }
}

function tellDelivery(sheet: Sheet, sentence: Span): void {
  const { start, end } = trimmed(sheet.text, sentence.start, sentence.end);
  record(sheet, start, end, { kind: 'statement', topic: 'delivery' });
}
