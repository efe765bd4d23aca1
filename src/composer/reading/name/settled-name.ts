import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findRegion, isTown } from '../gazetteer.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isAnothersAt } from './announced.ts';
import { CAPITALS, isCommon } from './capitals.ts';

const CONFIDENCE = 0.85;
const MAX_READ = 4000;
const NAME = `["“«]?(${CAPITALS}(?: \\d{1,3})?)["”»]?`;
const ENDS = '(?=["”»]?\\s*(?:[.,;!?)\\n]|$))';
const HOUSE = '(?:site|p[aá]gina|web|espa[cç]o|loja|tienda|taller|oficina|ateli[eê]|est[uú]dio|local|shop|studio|place|company|firm)';

interface Rule {
  pattern: RegExp;
  /** One word is enough where the cue allows nothing else. */
  isSure?: boolean;
  /** Only after a former name. */
  isAfterFormer?: boolean;
}
const RULES: readonly Rule[] = [
  // "foi daí que saiu o nome novo, Pedra K.", "el nombre bueno, el del registro, es Cosido a Mano".
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:nome|nombre|name) (?:novo|definitivo|oficial|atual|certo|nuevo|bueno|final|actual|correcto)(?:,[^.,;:!?\\n]{2,30},)? ?(?:[:,]|é|es|is|ficou|quedó)(?: (?:o|a|el|la))? ${NAME}${ENDS}`,
      'giu',
    ),
    isSure: true,
  },
  { pattern: new RegExp(`(?<!\\p{L})(?:new|proper|real|final|official|current) name (?:is |now is |['’]s )${NAME}`, 'gu'), isSure: true },
  // "o nome se resolveu sozinho: Lote 7".
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:nome|nombre|name)(?!\\p{L})(?! (?:de|of) (?:um|a|cada|each|una))[^.:!?\\n]{3,50}: ${NAME}(?=["”»]?\\s*(?:[.!\\n]|$))`,
      'gu',
    ),
    isSure: true,
  },
  // "e assim ficou: Orquidáio", "con eso nos quedamos: Ya Habló el Cerro".
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:assim|asi|así|isso|eso|nome|nombre) (?:ficou|ficamos|quedó|quedamos|nos quedamos|se quedó)|we (?:settled on|went with|stuck with)|it stuck)[:,]? ${NAME}`,
      'gu',
    ),
    isSure: true,
  },
  { pattern: new RegExp(`(?<!\\p{L})(?:have|['’]ve|has) been (?:the )?${NAME} (?:ever )?since(?!\\p{L})`, 'gu'), isSure: true },
  // "So it's Gort na Mara", once a former name was given.
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss]o,? (?:now )?it(?:['’]s| is)|[Ee]ntão (?:é|ficou)|[Ee]ntonces es) (?:o |a |el |la )?${NAME}${ENDS}`,
      'gu',
    ),
    isAfterFormer: true,
  },
  // "então o site é Tião Madureira Luthier".
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:[OoAa]|[Ee]l|[Ll]a|[Tt]he) ${HOUSE} (?:é|es|is|vai ser|pode ser|será|va a ser|will be)(?: (?:o|a|el|la|the))? ${NAME}${ENDS}`,
      'gu',
    ),
  },
  // "A minha é Canto da Betara".
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:[AaOo] )?(?:minha|nossa|meu|nosso)|[Mm]ine|[Oo]urs|[Ll]a (?:mía|nuestra)|[Ee]l (?:mío|nuestro)) (?:é|es|is) (?:(?:o|a|el|la|the) )?${NAME}${ENDS}`,
      'gu',
    ),
  },
  // "Hoje no pote está escrito Florada do Tataco".
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Hh]oje|[Aa]gora|[Aa]hora|[Hh]oy|[Nn]ow)(?!\\p{L})[^.!?\\n]{0,40} (?:está escrito|diz|dice|says|reads|se lê|se lee) ${NAME}`,
      'gu',
    ),
  },
  // "É Conta Comigo o nome", "Ruka Pewen se llaman", "Bin There is the name".
  {
    pattern: new RegExp(
      `(?:^|[.,;!?\\n]\\s{0,2}|(?<!\\p{L})(?:[ÉEé]|[Ee]s) )(?!É )${NAME},? (?:é o nome|es el nombre|o nome(?=[.,])|is the name|['’]s the name|se llaman?|se chamam?)(?!\\p{L})`,
      'gu',
    ),
    isSure: true,
  },
];
const FORMER =
  /(?<!\p{L})(?:era|antes|started as|used to be|formerly|(?:was|were) (?:called|known)|chama(?:va|vamos)|llama(?:ba|bamos)|se llamó|began|wanted|suggested)(?!\p{L})/iu;

/** The name that the owner came to in the end, after those of the past and those thought of; null when no sentence says so. */
export function settledName(sheet: Sheet): Found | null {
  const text = sheet.text.slice(0, MAX_READ);
  const found = RULES.flatMap(({ pattern, isSure, isAfterFormer }) =>
    [...text.matchAll(pattern)]
      .map((match) => ({ value: match[1] as string, at: match.index + match[0].indexOf(match[1] as string), index: match.index }))
      .filter(
        ({ value, at, index }) =>
          (isSure || value.includes(' ')) && (!isAfterFormer || FORMER.test(text.slice(0, index))) && isName(sheet, value, at),
      ),
  ).sort((a, b) => b.at - a.at)[0];
  return found ? { value: found.value, span: [found.at, found.at + found.value.length], confidence: CONFIDENCE, stated: true } : null;
}

/** Of a person, not of the business: "meu nome", "my name". */
const OWN = /(?<!\p{L})(?:meu|my|mi|seu|his|her|su) (?:nome|name|nombre)(?!\p{L})[^.!?\n]{0,40}$/u;

const isName = (sheet: Sheet, value: string, at: number): boolean =>
  value.length > 2 &&
  /\p{Ll}/u.test(value) &&
  !isCommon(value.split(' ')[0] as string) &&
  !isTown(value, sheet.country) &&
  !findRegion(value) &&
  !namesTrade(fold(value), sheet.language) &&
  !OWN.test(sheet.folded.slice(Math.max(0, at - 60), at)) &&
  !isAnothersAt(sheet, at) &&
  !/^(?:rua|av|calle|street)(?!\p{L})/u.test(fold(value));
