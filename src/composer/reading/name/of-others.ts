import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import type { Span } from '../sentences.ts';
import { isAnothersAt } from './announced.ts';

/** Words before things accepted, repaired or sold, made by others. */
const TAKES =
  /(?<!\p{L})(?:aceit(?:o|amos|a)|acept(?:o|amos)|(?:we|i) (?:take|accept|stock|carry|service)|convenios?|planos de saude|obras? socia(?:l|les)|marcas|brands|trabalh(?:o|amos) com|trabaj(?:o|amos) con|revend(?:o|emos)|distribu(?:o|imos|yo))(?: (?:como|de|o|a|os|as|el|la|los|las|with))?\s?:?\s$/u;
const MAKES =
  /^(?:samsung|motorola|xiaomi|iphone|apple|lg|sony|nokia|huawei|asus|dell|lenovo|acer|hp|epson|canon|nikon|brastemp|electrolux|consul|philco|mabe|whirlpool|bosch|siemens|singer|janome|makita|dewalt|stihl|husqvarna|fiat|ford|chevrolet|volkswagen|vw|honda|yamaha|toyota|renault|peugeot|hyundai|nissan|suzuki|kawasaki|bmw|mercedes|audi|volvo|scania|iveco|shimano|caloi|natura|avon|boticario|e|y|and|&|,)$/;
const QUARTER = /^(?:setor|bairro|zona|colonia|barrio|distrito|jardim|jd|vila|conjunto|loteamento|residencial)(?!\p{L})/u;
/** "electricista zona norte": a work area. */
const SIDE_OF_TOWN = /^(?:zona (?:norte|sul|sur|leste|oeste|este|centro|rural)|(?:north|south|east|west) side)$/;

/** "intérprete Pita do Cavaco", "Substituta: Marta Pires": somebody with a post. */
const OFFICER =
  /(?<!\p{L})(?:(?:vice-?)?president[ea]|mestre de (?:bateria|cerimonias)|carnavalesc[ao]|interprete|puxador[a]?|tesoureir[ao]|tesorer[ao]|treasurer|secretari[ao]|secretary|chair(?:man|woman|person)|pianista|organista|regente|substitut[ao]|tabelia[o]?(?: titular)?|notari[ao]|porta-bandeira)\s?:?\s(?:dona |seu |don |dra?\.? )?$/u;

const LIKELY_NAME = 0.4;

/** Names of others: a person mentioned, brands repaired or sold, plans accepted, the quarter after a town. */
export function isOfOthers(sheet: Sheet, { start, end }: Span): boolean {
  const { folded } = sheet;
  const said = folded.slice(start, end);
  return (
    isAnothersAt(sheet, start) ||
    OFFICER.test(folded.slice(Math.max(0, start - 40), start)) ||
    TAKES.test(folded.slice(Math.max(0, start - 40), start)) ||
    SIDE_OF_TOWN.test(said) ||
    said.split(' ').every((word) => MAKES.test(word)) ||
    (QUARTER.test(said) && sheet.tags.chance('N', start, end) < LIKELY_NAME && isBehindTown(sheet, start))
  );
}

function isBehindTown({ text, country }: Sheet, at: number): boolean {
  const words = /(?:\p{L}+ ){0,3}\p{L}+(?=, $)/u.exec(text.slice(Math.max(0, at - 60), at))?.[0].split(' ') ?? [];
  return words.some((_, from) => isTown(words.slice(from).join(' '), country));
}
