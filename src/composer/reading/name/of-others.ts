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

/** "Já foi conhecida como Oficina do Som", "queria que chamasse Mathe+", "cogitamos Três Copos": names of the past, and those that were not taken. */
const NOT_NOW =
  /(?<!\p{L})(?:(?:ja foi|foi|fue|era|was|were|antes|primeiro|primero|at first|originally|used to be|ex)(?: \p{L}+){0,2} (?:conhecid[oa]|chamad[oa]|llamad[oa]|called|known)(?: (?:como|por|as))?|(?:se )?(?:chamava|llamaba|llamo)(?:-se)?|(?:queria|quiso|wanted|sugeriu|sugirio|suggested|propos|propuso|proposed|cogitamos|pensamos em|pensamos en|ia ser|iba a ser|era pra ser|era para ser|almost|nearly)(?: (?:que (?:se )?(?:chamasse|llamara|llamase)|to call it|me to call it|it called))?)(?: (?:de|o|a|el|la|the))?\s["“«]?$/u;
/** "me chama de Seu Berg": what others say. */
const BY_OTHERS = /(?<!\p{L})(?:(?:me|te) (?:chama[m]?|dice[n]?|call[s]?)(?: de)?|calls? me|people call me)\s["“«]?$/u;
/** "Sheep called Gerald", "uma ovelha chamada Dolly": on the label, not over the door. */
const CREATURE =
  /(?<!\p{L})(?:sheep|lamb|hen|rooster|donkey|mule|pony|goose|duck|pig|goat|ferret|lizard|van|truck|boat|kombi|ovelha|oveja|galo|gallo|burro|jegue|mula|pato|ganso|porc[oa]|cerd[oa]|barco|moto|furgon\p{L}*|camion\p{L}*) (?:called|named|chamad[oa]|llamad[oa]|de nome)\s$/u;

const LIKELY_NAME = 0.4;

/** Names of others: a person mentioned, brands repaired or sold, plans accepted, the quarter after a town. */
export function isOfOthers(sheet: Sheet, { start, end }: Span): boolean {
  const { folded } = sheet;
  const said = folded.slice(start, end);
  return (
    isAnothersAt(sheet, start) ||
    [NOT_NOW, BY_OTHERS, CREATURE].some((sign) => sign.test(folded.slice(Math.max(0, start - 60), start))) ||
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
