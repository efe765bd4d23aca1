import { isTown } from '../../gazetteer.ts';
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

/** The cost of delivery, area by area, stays with the delivery: it is nothing for sale. */
export function readDeliveryFees(sheet: Sheet): void {
  for (const [n, sentence] of sheet.sentences.entries()) {
    const said = sheet.folded.slice(sentence.start, sentence.end);
    const led = LED.test(said) || isByTown(sheet, said);
    const before = sheet.sentences[n - 1];
    const follows = before !== undefined && DELIVERS.test(sheet.folded.slice(before.start, before.end));
    if (!led && !(AREA.test(said) && (follows || DELIVERS.test(said) || /\d/.test(said)))) continue;
    if (moneyIn(sheet, sentence.start, sentence.end).length === 0) continue;
    const { start, end } = trimmed(sheet.text, sentence.start, sentence.end);
    record(sheet, start, end, { kind: 'statement', topic: 'delivery' });
  }
}
