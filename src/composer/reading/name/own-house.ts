import type { Found } from '#composer/brief.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findRegion, isTown } from '../gazetteer.ts';
import { isFirstName, isFrequent, isLastName } from '../learned/kinds.ts';
import { BODIES } from '../trade/expansion.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { CAPITALS, isCommon, loudPart } from './capitals.ts';

const CONFIDENCE = 0.8;
const MAX_READ = 4000;
const MAX_WORDS = 8;

/** Kinds of house that may open a name, in capitals. */
const HEADS =
  /^(?:(?:\p{Lu}\.){2,}|(?:hosp(?:ital|edaria)|escol\p{L}|escuela|school|academi[ae]|academy|comunidade|comunidad|community|igreja|iglesia|church|capela|par[oó]quia|parroquia|parish|terreiro|templo|temple|ilê|quilombo|gr[eê]mio|bloco|maracatu|banda|band|orquestra|orquesta|orchestra|coral|coro|choir|companhia|compa[nñ][ií]a|company|coletivo|colectivo|collective|projeto|proyecto|project|lar|abrigo|asilo|creche|col[eé]gio|faculdade|biblioteca|library|museu|museo|museum|teatro|theatre|theater|observat[oó]rio|laborat[oó]rio|crem[aá]t[oó]rio|cart[oó]rio|cl[ií]nica|clinic|casa|house|espa[cç]o|espacio|est[uú]dio|studio|ateli[eê]|atelier|oficina|taller|workshop|loja|tienda|shop|emp[oó]rio|padaria|panader[ií]a|bakery|confeitaria|pousada|posada|hostal|hostel|hotel|fazenda|finca|farm|s[ií]tio|rancho|ranch|viveiro|vivero|nursery|restaurante|restaurant|bar|caf[eé]|cantina|livraria|librer[ií]a|barbearia|sal[aã]o|salon|consult[oó]rio|escrit[oó]rio|ag[eê]ncia|agencia|agency|f[aá]brica|meliponário|apiário|haras|canil|est[aá]ncia|vin[ií]cola|bodega|cervejaria|brewery|farm[aá]cia|funer[aá]ria|transportadora|gr[aá]fica|lavanderia|mercad(?:o|inho)|a[cç]ougue|floricultura|ótica|[oó]ptica|secretaria|prefeitura|municipal|banco|posto|unidade|unidad|hospice|marimba)(?= )|(?:BODIES)(?= ))/iu;
const HEAD = new RegExp(HEADS.source.replace('BODIES', BODIES), 'iu');

const NAME = `((?:(?:\\p{Lu}\\.){2,} )?${CAPITALS})`;
const ENDS = `(?=\\s*[,.;:!?)(\\n]|\\s[—–-]\\s|$| (?:in|at|from|near|out of|em|en|na|no|desde|since|for|há|hace|aqui|here|which|que|e|y|and|we|a gente|com|con|with)(?!\\p{L}))`;
const PERSON = `(?:(?:o|a|el|la|the) )?(?:(?:Dra?|Prof|Profa|Sra?|Pe|Pr)\\.? )?\\p{Lu}[\\p{L}'’]+(?: (?:d[aeo]s? |del? )?\\p{Lu}[\\p{L}'’]+){0,3}`;
const SPEAKS = `(?:[Ss]ou|[Ss]oy|[Aa]qui (?:é|e|eh|fala|quem fala é)|[Qq]uem (?:fala|escreve) (?:é|aqui é)|(?:[Ll]es? |[Tt]e )?(?:saluda|escribe)|(?:[Ll]es |[Tt]e )?habla|I am|I['’]m|[Tt]his is)`;

/** "I run Cutwater Marine, which …", "we own The Salt Room in Hove". */
const RUN = new RegExp(
  `(?<!\\p{L})(?:I|[Ww]e)(?: now| also| still)? (?:run|own|opened|founded|started) (?:the |an? \\p{Ll}+ called )?${NAME}${ENDS}`,
  'gu',
);
/** "Tenho o Hospital de Bonecas Santa Ana desde 1987", "tengo la Posada del Río en Salta": owned, and of a kind that is had. */
const HAVE = new RegExp(
  `(?<!\\p{L})(?:[Tt]enho|[Tt]emos|[Tt]oco|[Tt]ocamos|[Cc]uido d|[Aa]bri|[Aa]brimos|[Tt]engo|[Tt]enemos|[Ll]levo|[Aa]brí)(?: hoje| hoy)? ?(?:[oa]|el|la) ${NAME}${ENDS}`,
  'gu',
);
/** "the business is Petschel Windmills and Bores we're out of …", "business is Dot's Webbing". */
const BUSINESS_IS = new RegExp(
  `(?<!\\p{L})(?:(?:[Tt]he|[Mm]y|[Oo]ur) )?(?:[Bb]usiness|company|shop|firm) (?:is|name is|['’]s called) (?:called |just |simply )?${NAME}`,
  'gu',
);
const EMPRESA_IS = new RegExp(
  `(?<!\\p{L})(?:[AaOo]|[Mm]inha|[Mm]eu|[Nn]oss[ao]|[Ll]a|[Ee]l|[Mm]i) (?:empresa|neg[oó]cio|loja|marca|firma|negocio|tienda) (?:é|e|eh|es) (?:[oa] |la |el )?${NAME}${ENDS}`,
  'gu',
);
/** "Crematório pet em Cascavel PR, nome Até Logo Amigo." */
const NAME_THEN = new RegExp(`[,;.]\\s(?:o )?(?:[Nn]ome|[Nn]ombre|[Nn]ame) ["“«]?${NAME}(?=["”»]?\\s*[.,;\\n]|$)`, 'gu');
/** "Neide Mecânica, pode botar assim mesmo". */
const AS_WRITTEN = new RegExp(
  `${NAME}, (?:pode (?:botar|colocar|p[oô]r|escrever|deixar)|(?:bota|coloca|escreve|p[oõ]e|deixa)|(?:write|put|spell) it|ponlo|ponelo|escr[ií]belo) (?:assim|desse jeito|like that|just like that|as is|as[ií])(?!\\p{L})`,
  'gu',
);
/** "El taller, Niño Dios de Ofelia, está en …": the house, and its name between commas. */
const APPOSED = new RegExp(
  `(?<!\\p{L})(?:[Ee]l|[Ll]a|[Oo]|[Aa]|[Mm]eu|[Mm]inha|[Nn]oss[ao]|[Mm]i|[Nn]uestr[oa]|[Tt]he|[Mm]y|[Oo]ur) (?:taller|tienda|escuela|local|negocio|posada|oficina|loja|ateli[eê]|est[uú]dio|escola|espa[cç]o|sal[aã]o|consult[oó]rio|cl[ií]nica|neg[oó]cio|empresa|workshop|shop|studio|salon|school|business|practice|farm), ${NAME}, (?:est[aá]|fica|queda|is|was|abre|atende|atiende|funciona|opens|has|tem|tiene)(?!\\p{L})`,
  'gu',
);
/** "Aqui é Socorro, presidente da A.C.J. …", "I'm Jo, secretary of the …": a person, their post, and the body that they speak for. */
const SPEAKS_FOR = new RegExp(
  `(?<!\\p{L})${SPEAKS} ${PERSON},?(?: ((?:(?:o|a|el|la|the|an?) )?\\p{Ll}[\\p{L} -]{3,40}?))? (?:d[ao]|del?|de la|of|from) (?:the |la |el )?${NAME}`,
  'gu',
);
/** "aqui fala o diretor social do C.R.D.D. 15 de Março", "somos da Casa de Farinha Três Tipitis": without a person. */
const SPEAKS_AS = new RegExp(
  `(?<!\\p{L})(?:${SPEAKS}|[Ss]omos|[Ww]e are|[Ww]e['’]re)(?: ((?:(?:o|a|el|la|the|an?) )?\\p{Ll}[\\p{L} -]{3,40}?)(?: \\([^)\\n]{3,80}\\))?)? (?:d[ao]|del?|de la|of|from) (?:the |la |el )?${NAME}`,
  'gu',
);
/** Posts of those who speak for a body. */
const POST =
  /^(?:(?:o|a|el|la|the|an?) )?(?:vice-?)?(?:president[ae]|diretora?|directora?|director|coordenadora?|coordinadora?|coordinator|secretari[oa]|secret[aá]ri[oa]|secretary|tesoureir[oa]|tesorer[oa]|treasurer|chair\p{L}*|gerente|manager|fundadora?|founder|owner|don[oa]|due[ñn][oa]|zeladora?|s[ií]ndic[oa]|presb[ií]ter[oa]|encargad[oa]|propriet[aá]ri[oa]|propietari[oa])(?!\p{L})/u;
/** "o nome do nosso grupo é Mulheres da Lama". */
const NAME_OF = new RegExp(
  `(?<!\\p{L})(?:[Nn]ome|[Nn]ombre|[Nn]ame) (?:d[aeo]|del?|de la|of)(?: (?:o|a|noss[ao]|meu|minha|nuestr[oa]|mi|our|my|the))? (?:grupo|banda|coletivo|colectivo|equipe|equipo|cooperativa|associação|asociación|projeto|proyecto|loja|empresa|negócio|negocio|marca|tienda|taller|oficina|ateliê|casa|espaço|escola|escuela|bar|restaurante|pousada|group|band|team|shop|business|company|place|farm|club|clube|app|aplicativo|canal) (?:é|es|is) (?:o |a |el |la |the )?["“«]?${NAME}`,
  'gu',
);
/** "página simples para o Centro Municipal …", "Site needed for Derwent Valley Toy Library Inc." */
const SITE_FOR = new RegExp(
  `(?<!\\p{L})(?:[Ss]ite|[Ss]itio|[Ww]eb ?site|[Ww]eb ?page|[Pp][aá]gina|[Pp]age|[Ll]anding(?: page)?)(?: (?:simples|simple|needed|wanted|nov[ao]|nuev[ao]|required|sencill[ao])){0,2} (?:d[ao]|para|pr[ao]|for|del?)(?: (?:o|a|the|el|la))? ${NAME}`,
  'gu',
);
/** "Oi, escola náutica Vento Terral em Angra dos Reis": the message opens with the kind of house and its name. */
const OPENS_WITH_KIND = new RegExp(
  `^\\s*(?:(?:[Oo]i+|[Oo]l[aá]|[Hh]ola|[Hh]i|[Hh]ello|[Bb]om dia|[Bb]oa (?:tarde|noite)|[Bb]uen[oa]s(?: \\p{Ll}+)?)[,!.]* )?((?:\\p{Ll}+ ){1,3})${NAME}(?= (?:em|en|in|no|na|at) )`,
  'gu',
);
/** "The grupo era X, desde maio é Y", "so now it's just Considine Thatching", "mudamos para Y": after a former name. */
const NOW_IS = new RegExp(
  `(?<!\\p{L})(?:(?:[Dd]esde|[Ss]ince) \\p{L}+,? (?:é|es|it['’]?s|it is)|(?:[Aa]gora|[Hh]oje|[Aa]hora|[Hh]oy|[Nn]ow)(?: (?:a gente|somos|ela|ele))? ?(?:é|e|eh|es|it['’]s|it is|somos|we['’]re|we are)|[Mm]ud(?:amos|ei|ou) (?:para|pra)|[Cc]ambi(?:amos|é|ó) a|[Cc]hanged (?:it )?to)(?: (?:só|apenas|just|only|simply|solo|o|a|la|el|the))* ["“«]?${NAME}`,
  'gu',
);
const FORMER =
  /(?<!\p{L})(?:nome|nombre|name|era|antes|comec\p{L}+|started as|used to be|formerly|chama(?:va|mos)?|llama(?:ba|mos)?|called)(?!\p{L})[^\n]{0,140}$/u;

/** "our community choir, Larkrise Voices.": theirs, of a kind, and its name. */
const OURS = new RegExp(
  `(?<!\\p{L})(?:our|my|noss[ao]|minha|meu|nuestr[oa]|mi) ((?:\\p{Ll}+ ){0,3}\\p{Ll}+), (?:(?:the|o|a|el|la) )?${NAME}(?=[.,;:!?(\\n]|$)`,
  'gu',
);
/** "The Full Cupboard also takes donations", "a Izquierda Larga enseña surf": the subject of a sentence about what is done there. */
const DOES = new RegExp(
  `(?:^|[.!?,\\n]\\s{1,2})(?:(?:[AaOo]|[Ll]a|[Ee]l|[Oo]s|[Aa]s|[Ll]os|[Ll]as) )?${NAME} (?:also |também |tambien |también )?(?:takes|serves|offers|makes|provides|opens|opened|was founded|welcomes|hires|sells|repairs|atende|faz|fabrica|nasceu|abriu|abre|recebe|oferece|vende|trabalha|realiza|ensina|aluga|conserta|ense[ñn]a|ofrece|hace|atiende|naci[oó]|recibe|alquila|repara|fabrica|trabaja)(?!\\p{L})`,
  'gu',
);
/** "Marfil y Arco, calle Heroísmo 31": before its address, as a sentence of its own. */
const AT_ADDRESS = new RegExp(
  `(?:^|[.!?\\n]\\s{1,2})${NAME}, (?:[Cc]alle|[Rr]ua|[Aa]v\\.?|[Aa]venida|[Cc]/|[Pp]raça|[Pp]laza|[Ee]strada|\\d{1,4} \\p{Lu}\\p{Ll}+ (?:Street|Road|Lane|Ave|St|Rd))(?!\\p{Ll})`,
  'gu',
);

/** A pattern, and the proof it needs: the name opens with a kind of house, or has two words of its own. */
interface Rule {
  pattern: RegExp;
  needs: 'head' | 'two' | 'kind' | 'former' | 'body' | 'house';
}
const RULES: readonly Rule[] = [
  { pattern: NAME_THEN, needs: 'two' },
  { pattern: BUSINESS_IS, needs: 'two' },
  { pattern: EMPRESA_IS, needs: 'two' },
  { pattern: AS_WRITTEN, needs: 'two' },
  { pattern: RUN, needs: 'two' },
  { pattern: HAVE, needs: 'head' },
  { pattern: APPOSED, needs: 'two' },
  { pattern: NAME_OF, needs: 'two' },
  { pattern: SPEAKS_FOR, needs: 'body' },
  { pattern: SPEAKS_AS, needs: 'body' },
  { pattern: SITE_FOR, needs: 'body' },
  { pattern: OPENS_WITH_KIND, needs: 'kind' },
  { pattern: OURS, needs: 'kind' },
  { pattern: DOES, needs: 'house' },
  { pattern: AT_ADDRESS, needs: 'house' },
];

/** The house that somebody runs, owns or speaks for, in the words that say so; null when no sentence does. */
export const ownHouse = (sheet: Sheet): Found | null => houseBy(sheet, RULES);

/** The name of today, where the sentence before gives a former one. */
export const renamedHouse = (sheet: Sheet): Found | null => houseBy(sheet, [{ pattern: NOW_IS, needs: 'former' }]);

function houseBy(sheet: Sheet, rules: readonly Rule[]): Found | null {
  for (const { pattern, needs } of rules)
    for (const match of sheet.text.slice(0, MAX_READ).matchAll(pattern)) {
      const value = trimmed(sheet, match.at(-1) as string);
      const start = match.index + match[0].lastIndexOf(value);
      if (isHouse(sheet, value, start) && isBorneOut(sheet, needs, value, match))
        return { value, span: [start, start + value.length], confidence: CONFIDENCE, stated: true };
    }
  return null;
}

/** Without the town that a preposition puts after it: "Centro Municipal de Castração | de Sorriso". */
function trimmed({ country }: Sheet, said: string): string {
  const value = loudPart(said.replace(/\s\p{Ll}{1,3}$/u, ''));
  const [, name = '', town = ''] = /^(.+ \p{L}+ .+) (?:em|en|in|de) (\p{Lu}[\p{L}'’ ]+)$/u.exec(value) ?? [];
  return name && isTown(town, country) ? name : value;
}

function isBorneOut(sheet: Sheet, needs: Rule['needs'], value: string, match: RegExpMatchArray): boolean {
  if (needs === 'head') return HEAD.test(value) || namesTrade(fold(value.split(' ')[0] ?? ''), sheet.language);
  if (needs === 'body')
    return (
      HEAD.test(value) ||
      (match.length > 2 &&
        POST.test(match[1] ?? '') &&
        / (?:d[ao]|del|de la|of(?: the)?) $/.test(match[0].slice(0, match[0].lastIndexOf(value)))) ||
      /\s(?:Inc|Ltd|Limited|LLC|CIC|Trust|Society|Club|Choir|Library|Association|Ltda)\.?$/.test(value)
    );
  if (needs === 'kind') return isKind(sheet, (match[1] as string).trim());
  const [first = ''] = fold(value).split(' ');
  if (needs === 'house') return !isFirstName(first) && !TITLED.test(value) && (first === 'the' || !isFrequent(first, sheet.language));
  if (needs === 'former') return FORMER.test(sheet.folded.slice(Math.max(0, (match.index as number) - 200), match.index));
  return true;
}

/** "community choir", "escola náutica": its first or last word may say it. */
const isKind = (sheet: Sheet, said: string): boolean => {
  const words = said.split(' ');
  return [said, words[0] as string, words.at(-1) as string].some((one) => namesTrade(fold(one), sheet.language) || HEAD.test(`${one} `));
};
const TITLED = /^(?:Dra?|Profa?|Sra?|Mr|Mrs|Ms|Mestre|Padre|Pastora?|Dona|Seu|Tia|Tio|Capitão|Chef|Maestro)\.? /;

const isHouse = (sheet: Sheet, value: string, start: number): boolean => {
  const words = value.split(' ');
  return (
    words.length > 1 &&
    words.length <= MAX_WORDS &&
    /\p{Ll}/u.test(value) &&
    !isCommon(words[0] === 'The' ? (words[1] as string) : (words[0] as string)) &&
    !isTown(value, sheet.country) &&
    !findRegion(value) &&
    !namesTrade(fold(value), sheet.language) &&
    !(isFirstName(fold(words[0] as string)) && words.slice(1).every((word) => isLastName(fold(word)) || /^\p{Ll}{1,3}$/u.test(word))) &&
    !sheet.open.slice(start, start + value.length).includes(TAKEN)
  );
};
