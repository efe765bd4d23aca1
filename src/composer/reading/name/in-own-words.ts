import type { Found } from '#composer/brief.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findRegion, isTown } from '../gazetteer.ts';
import { isLastName } from '../learned/kinds.ts';
import { BODIES } from '../trade/expansion.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { CAPITALS, isCommon } from './capitals.ts';
import { isGivenName } from './given-names.ts';
import { isOfOthers } from './of-others.ts';

const CONFIDENCE = 0.8;
const MAX_READ = 4000;
const MAX_WORDS = 8;
const STEM = 5;
const NAME = `["“«]?(${CAPITALS})["”»]?`;

/** "pode pôr assim X", "é X que todo mundo conhece", "bota o nome X", "put it under the name X": said outright. */
const SAID: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:[Pp]on(?:e|é|er|ga|gan)?(?:le|lo|la|les)?|[Ll]lam[ae]l[oae]|[Nn]ombr[ae]l[oae]|[Pp]ut|[Cc]all) (?:al? (?:sitio|negocio)|a la (?:web|página|tienda)|de nombre|como nombre|(?:it|the (?:site|page|shop|name)) (?:as )?)?:? ?["“«](${CAPITALS})["”»]`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Pp]ode(?:m)?|[Pp]ued[ea]n?|[Pp]uedes) (?:p[oô]r|botar|colocar|escrever|deixar|poner|dejar) (?:assim|así|o nome|el nombre|como nome)(?: é| eh| es|,|:)? ${NAME}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:é|eh|es|por|como) (?:o |a |el |la )?${NAME} que (?:todo mundo|todos|toda la gente|la gente|o povo|o pessoal|me)(?: (?:me|nos))? (?:conhece|conoce|chama|llama)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Pp][oõ]e|[Bb]ota|[Cc]oloca|[Uu]sa|[Dd]eixa|[Pp]onga|[Pp]on|[Pp]one|[Uu]sen?) (?:o nome|el nombre)(?: de| da empresa| da loja)?(?: é| es| como|:)? ${NAME}(?=\\s*[.,;!\\n)]|$)`,
    'gu',
  ),
  // "O nome que meu filho inventou é Focinho Gelado", "the name my daughter came up with is Hop & Holler".
  new RegExp(
    `(?<!\\p{L})(?:(?:[Oo] nome|[Ee]l nombre) que (?:\\p{Ll}+ ){1,5}|[Tt]he name (?:that )?(?:(?:my|our|the) )?\\p{L}+ (?:came up with|thought of|chose|picked|gave|invented|suggested) )(?:é|eh|foi|es|fue|is|was) (?:o |a |la |el )?${NAME}(?=\\s*[.,;!\\n)]| (?:e|y|and|mas|pero|but|porque|because)(?!\\p{L})|$)`,
    'gu',
  ),
];
/** "Então é Tarrafas da Ondina.", "since 2019 it's Second Ball Pinball", "Firma: Rosa Etchegaray", "We are A & J Pallister Grave Care.": settled in so many words. */
const SETTLED: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:[Ee]nt[ãa]o|[Aa]í|[Aa]s[íi] que) (?:é|eh|fica|ficou|vai ser|es|queda|qued[óo]) ${NAME}(?=\\s*[.!\\n]|$)`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:[Ss]ince|[Dd]esde) \\d{4} (?:it['’]?s(?: been)?|we['’]?re|é|somos|es) ${NAME}(?=\\s*[.,;!\\n]|$)`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:o nome|el nombre) (?:ficou|virou|qued[óo]) ${NAME}(?=\\s*[.,;!\\n]|$)`, 'gu'),
  new RegExp(`(?<=^|[.!?\\n]\\s?)(?:[Ff]irma(?:d[oa])?|[Aa]ssinado|[Ss]igned)\\s?: ?${NAME}(?=\\s*[.,;!\\n]|$)`, 'gu'),
  new RegExp(
    `(?<=^|[.!?\\n]\\s?)(?:We are|We['’]re|Somos(?: [oa])?) ${NAME}(?=\\s*[.!\\n]|, (?:d[aeo]s?|from|in|em|en) (?:the |a |o |la |el )?\\p{Lu}|$)`,
    'gu',
  ),
];
/** "pensando em Zelo ou Memória Cuidada, podem usar Memória Cuidada": permitted, where a name is spoken of or its words were said before. */
const MAY_USE = new RegExp(
  `(?<!\\p{L})(?:[Pp]odem? (?:usar|p[ôo]r|botar|colocar)|[Pp]ued[ea]n? (?:usar|poner)|[Uu]sem|[Uu]sen|[Yy]ou can(?: just)? (?:use|put)|[Jj]ust (?:use|put)) (?:o nome |el nombre |the name )?${NAME}(?=\\s*(?:(?:como|de|as) (?:o |a |the |el )?(?:nome|nombre|name)|[.,;!\\n)]|$))`,
  'gu',
);
/** "O ateliê é Socorro Babados mas …", "Firm is Westcott & Daughter because …": a house, and what it is called. */
const HOUSE_IS = new RegExp(
  `(?<!\\p{L})(?:(?:[AaOo]|[Mm]inha|[Mm]eu|[Nn]oss[ao]|[Ll]a|[Ee]l|[Mm]i|[Nn]uestr[oa]|[Tt]he|[Mm]y|[Oo]ur) )?(?:[Aa]teli[eê]|[Oo]ficina|[Ee]spa[cç]o|[Ss]al[aã]o|[Ee]st[uú]dio|[Tt]aller|[Tt]ienda|[Ll]ocal|[Pp]osada|[Pp]ousada|[Ff]irm|[Cc]ompany|[Bb]usiness) (?:é|es|is) (?:o |a |el |la |the )?${NAME}(?= (?:mas|pero|but|porque|because|pois|desde|since|e|y|and)(?!\\p{L})|\\s*[.,;!\\n])`,
  'gu',
);
/** "for my clock repair practice, Fairbairn Horology, at …": behind its kind. */
const APPOSED = new RegExp(
  `(?<!\\p{L})(?:[Mm]y|[Oo]ur|[Mm]inha|[Mm]eu|[Nn]oss[ao]|[Mm]i|[Nn]uestr[oa]) (?:\\p{Ll}[\\p{Ll}'’-]+ ){0,4}?(?:practice|business|shop|studio|firm|company|workshop|bakery|cafe|school|loja|empresa|negócio|ateli[eê]|oficina|estúdio|escola|padaria|consultório|taller|tienda|negocio|estudio|escuela|despacho|clínica|clinic)(?: de \\p{Ll}+(?: \\p{Ll}+)?)?, ${NAME}(?=,|\\s(?:at|in|on|near|en|em|na|no|aqui|acá)(?!\\p{L})|\\s*[.;\\n]|$)`,
  'gu',
);
/** "Dewey & Sons Septic", "Prado e Filhos": a house and its kin, wherever it stands. */
const KIN =
  /(?<!\p{L})(\p{Lu}[\p{L}'’-]+ (?:&|[Aa]nd|e|y) (?:Sons?|Daughters?|Brothers|Bros|Filhos?|Filhas?|Irmãos?|Irmãs?|Hijos?|Hijas?|Hermanos?|Hermanas?)(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’-]+){0,3})(?!\p{L})/gu;
/** "se llaman Trajineras La Lupita porque …": with its reason. */
const FOR_A_REASON = new RegExp(
  `(?<!\\p{L})(?:se llaman?|se chamam?|chama(?:-se)?|(?:is|are|it['’]s) called) ${NAME}(?=,? (?:porque|because|pq|pois|en honor|em homenagem|after|por mi|por mis|por causa|cause)(?!\\p{L}))`,
  'gu',
);
/** "We're the Little Bass Lake Volunteer Fire Department in …": a body by its last word. */
const BODY = new RegExp(
  `(?<!\\p{L})(?:[Ww]e['’]re|[Ww]e are|[Tt]his is|[Ii]['’]m (?:with|from)|[Oo]n behalf of) (?:the )?(${CAPITALS})(?= (?:in|at|from|near|outside|and)(?!\\p{L})|[,.;(\\n]|$)`,
  'gu',
);
const BODY_LAST =
  /\s(?:Department|Dept|Brigade|Club|Society|Association|Church|School|League|Choir|Band|Library|Theatre|Theater|Museum|Trust|Cent(?:re|er)|Co-?op(?:erative)?|Council|Union|Guild|Federation|Foundation|Fellowship|Orchestra|Players|Rovers|Cooperage|Brewery|Farm|Nursery|Shelter|Rescue)$/u;
/** "sou o 2º secretário da Sociedade X", "presidenta de la Asociación X": with its order. */
const OFFICER = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}[ºª°oa]\\.? )?(?:vice-?)?(?:secret[aá]ri[oa]|tesoureir[oa]|tesorer[oa]|president[ea]|diretora?|directora?|coordenadora?|coordinadora?|vocal|zeladora?) (?:d[ao]|del?|de la) ((?:${BODIES}|Sociedade|Sociedad|Clube|Club|Comunidad|Comunidade|Cooperativa|Hermandad|Irmandade)(?: (?:d[aeo]s? |del? |de la |de las |de los |y |e )?\\p{Lu}[\\p{L}'’]*)+)`,
  'gu',
);
/** "Meliponário Dona Cleo.": its kind and its own words, a sentence of its own. */
const ALONE = new RegExp(`(?<=^|[.!?\\n]\\s{0,2})(${CAPITALS})(?=\\s*(?:[.!]\\s|[.!]?\\n|[.!]?$))`, 'gu');
const KIND =
  /^(?:meliponario|apiario|atelie|oficina|marcenaria|padaria|confeitaria|barbearia|salao|clinica|escola|academia|pousada|fazenda|sitio|haras|viveiro|floricultura|restaurante|cantina|livraria|empadaria|tapiocaria|queijaria|cervejaria|taller|panaderia|pasteleria|escuela|posada|hostal|finca|vivero|libreria|quinta|bodega|trajineras|studio|estudio|workshop|bakery|farm|nursery)$/;
/** "ARCO MAR – Escola Técnica de Soldagem": a line of its own, in capitals, and its kind behind a dash. */
const LINE = /(?<=^|\n)[ \t]*((\p{Lu}[\p{Lu}\d &'’.-]{2,30}) [–—-] (\p{Lu}\p{Ll}[^\n.,;:]{3,60}))[ \t]*(?=\n|$)/gu;

/** The house's name where the owner says how it is to be written, known or reasoned; null when no sentence does. */
export function inOwnWords(sheet: Sheet): Found | null {
  const text = sheet.text.slice(0, MAX_READ);
  for (const [pattern, isMeant] of [
    ...SAID.map((pattern) => [pattern, () => true] as const),
    ...SETTLED.map((pattern) => [pattern, (value: string) => value.includes(' ')] as const),
    [MAY_USE, (value: string, match: RegExpMatchArray) => value.includes(' ') && isOfTheName(sheet, value, match)],
    [HOUSE_IS, (value: string) => value.includes(' ')],
    [APPOSED, (value: string) => value.includes(' ') && !isPersonal(value)],
    [KIN, (value: string) => !isOfOthers(sheet, { start: text.indexOf(value), end: text.indexOf(value) + value.length })],
    [FOR_A_REASON, (value: string) => isOfWhatIsHad(sheet, value)],
    [BODY, (value: string) => value.split(' ').length > 2 && BODY_LAST.test(value)],
    [OFFICER, (value: string) => value.split(' ').length > 2],
    [LINE, (_: string, match: RegExpMatchArray) => isKind(sheet, match[3] as string) && !isTown(match[2] as string, sheet.country)],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const value = withoutTown(sheet, match);
      const start = match.index + match[0].indexOf(value);
      if (isName(sheet, value, start) && isMeant(value, match)) return found(value, start);
    }
  const alone = [...text.matchAll(ALONE)].filter(({ index, 1: value = '' }) => isAlone(sheet, value, index));
  return alone.length === 1 ? found(alone[0]![1] as string, alone[0]!.index) : null;
}

const found = (value: string, start: number): Found => ({
  value,
  span: [start, start + value.length],
  confidence: CONFIDENCE,
  stated: true,
});

/** "Asociación de Artesanas Awana Wasi | de Chinchero, Cusco": a town that another place follows is where it is. */
function withoutTown(sheet: Sheet, match: RegExpMatchArray): string {
  const value = match[1] as string;
  const at = (match.index as number) + match[0].indexOf(value) + value.length;
  const place = /^(?:,| -|\/| \() ?(\p{Lu}[\p{L}'’ ]{1,24})/u.exec(sheet.text.slice(at, at + 30))?.[1]?.trim() ?? '';
  const isPlaced = isTown(place, sheet.country) || findRegion(place) !== undefined;
  const [, name = '', town = ''] = /^(.+ \S+ .+?) (?:de|of|em|en) (\p{Lu}[\p{L}'’]+)$/u.exec(value) ?? [];
  return name && (isPlaced || isTown(town, sheet.country)) ? name : value;
}

/** "my practice, Edith Fairbairn": who, and not what it is called. */
const isPersonal = (value: string): boolean => {
  const words = fold(value).split(' ');
  return (
    words.length <= 3 && isGivenName(words[0] as string) && (isLastName(words.at(-1) as string) || isGivenName(words.at(-1) as string))
  );
};

const BEFORE = 140;
function isOfTheName({ folded, text }: Sheet, value: string, { index = 0, 0: said }: RegExpMatchArray): boolean {
  const around = folded.slice(Math.max(0, index - BEFORE), index) + folded.slice(index, index + said.length + 20).replace(fold(value), '');
  const before = text.slice(0, index);
  return (
    /(?<!\p{L})(?:nome|nombre|name|called)(?!\p{L})/u.test(around) ||
    value.split(' ').some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && before.includes(word))
  );
}

const isKind = (sheet: Sheet, said: string): boolean => {
  const words = fold(said).split(' ');
  return (
    [1, 2, 3].some((count) => namesTrade(words.slice(0, count).join(' '), sheet.language)) ||
    new RegExp(`^(?:${BODIES})`, 'u').test(said) ||
    KIND.test(words[0] as string)
  );
};

/** "yo tengo trajineras …, se llaman Trajineras La Lupita": of what is had, or of a kind of house. */
function isOfWhatIsHad(sheet: Sheet, value: string): boolean {
  const [first = ''] = fold(value).split(' ');
  const at = sheet.text.indexOf(value);
  const isHad = first.length >= STEM && sheet.folded.slice(0, at).includes(` ${first.slice(0, STEM)}`);
  return value.includes(' ') && (isHad || KIND.test(first) || namesTrade(first, sheet.language));
}

function isAlone(sheet: Sheet, value: string, index: number): boolean {
  const words = fold(value).split(' ');
  return (
    words.length > 1 &&
    words.length <= 5 &&
    !IN_TOWN.test(value) &&
    !IN_A_TIME.test(value) &&
    (KIND.test(words[0] as string) || isWorkSaidAgain(sheet, value, index)) &&
    isName(sheet, value, index) &&
    !namesTrade(
      words
        .slice(1)
        .filter((word) => !/^d[aeo]s?$|^del?$/.test(word))
        .join(' '),
      sheet.language,
    )
  );
}

/** "8.15pm Improver Adults": the rest of a time. */
const IN_A_TIME = /^\d{1,2} ?[ap]m /iu;

/** "Taller en Lugo." says what and where. */
const IN_TOWN = /^\S+ (?:en|em|in) /u;

/** "Hebblethwaite Sweeps. … I sweep chimneys.": its last word is the work. */
function isWorkSaidAgain(sheet: Sheet, value: string, index: number): boolean {
  const words = value.split(' ');
  const stem = fold(words.at(-1) as string).replace(/(?:er|ing|e)?s?$/u, '');
  const rest = sheet.text.slice(0, index) + sheet.text.slice(index + value.length);
  return words.length <= 3 && stem.length >= STEM && new RegExp(`(?<!\\p{L})${stem}\\p{Ll}{0,4}(?!\\p{L})`, 'u').test(rest);
}

const isName = (sheet: Sheet, value: string, start: number): boolean =>
  value.length > 3 &&
  value.split(' ').length <= MAX_WORDS &&
  /\p{Ll}/u.test(value) &&
  !isCommon(value.split(' ')[0] as string) &&
  !isTown(value, sheet.country) &&
  !findRegion(value) &&
  !(isGivenName(fold(value)) && !value.includes(' ')) &&
  !namesTrade(fold(value), sheet.language) &&
  !sheet.open.slice(start, start + value.length).includes(TAKEN);
