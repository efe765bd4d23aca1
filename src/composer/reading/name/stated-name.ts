import type { Found } from '#composer/brief.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findRegion, isTown } from '../gazetteer.ts';
import { isLastName } from '../learned/kinds.ts';
import { BODIES, longAndShort } from '../trade/expansion.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isAnothersAt } from './announced.ts';
import { statedArabicName } from './arabic-name.ts';
import { CAPITALS, isCommon, loudPart } from './capitals.ts';
import { inOwnWords } from './in-own-words.ts';
import { ownHouse, renamedHouse } from './own-house.ts';
import { settledName } from './settled-name.ts';
import { QUARTER } from './where-names-stand.ts';

const CONFIDENCE = 0.85;
const MAX_READ = 4000;
const MAX_WORDS = 8;

/** A sentence start, over the message as written. */
const OPENS = '(?<=^|[.!?\\n]\\s{0,3})';
/** "Sweep Stakes is my chimney sweep business", "Pão Nosso é a minha padaria", "Mis Telas es mi taller". */
const IS_MINE = new RegExp(
  `${OPENS}["“«]?(?!(?:[Mm]y|[Tt]he|[Ii]t|[Tt]his|[Hh]ere|[Ii]) )(${CAPITALS})["”»]? (?:is|are|é|e|eh|es) (?:the name of )?(?:my|our|(?:a |o )?(?:minha|meu|nossa|nosso)|mi|nuestr[oa]) (?=\\p{Ll})(?!(?:name|nome|nombre|wife|husband|marido|mulher|esposa|filh|soci|partner|dog|nickname|apelido|favou?rite|hometown|cidade|bairro|irm|sister|brother|m[aã]e|pai|son|daughter|hij|hermano)\\p{L}*)`,
  'gu',
);
/** "Sharp Tama's the name", "Fio Solto é o nome da loja", "Pan y Luna es el nombre". */
const IS_THE_NAME = new RegExp(
  `${OPENS}["“«]?(?!(?:[Tt]hat|[Ii]t|[Tt]his|[Ww]hat|[Hh]ere|[Ee]ss[ea]|[Ee]st[ea]|[Qq]ual|[Cc]u[áa]l) )(\\p{Lu}[\\p{L}'’-]*[\\p{L}-]+(?: ${CAPITALS})?)["”»]?(?:['’]s| is| é| eh| es) (?:the|our|o|el|noss[ao]|nuestro) (?:(?:business|shop) )?(?:name|nome|nombre)(?!\\p{L})`,
  'gu',
);
/** "Nome: Mestre Odir Letras", "Business name: Two Ravens": a label of a line or of a sentence. */
const LABEL = new RegExp(
  `${OPENS}[-•*·\\s]*(?:(?:[Nn]ome|NOME)(?: d[aeo] (?:loja|empresa|neg[oó]cio|marca|site|est[uú]dio))?|[Nn]ombre(?: (?:de la|del) (?:tienda|negocio|empresa|marca))?|(?:[Bb]usiness |[Cc]ompany |[Ss]hop )?[Nn]ame)\\s?:\\s+["“«]?(${CAPITALS})`,
  'gu',
);
/** "coloquei Pão da Entrada por enquanto", "le puse Tres Mares por ahora", "calling it Low Tide for now". */
const FOR_NOW = new RegExp(
  `(?<!\\p{L})(?:coloquei|colocamos|botei|botamos|pus|deixei|ficou|estou usando|to usando|le puse|le pusimos|puse|por ahora es|calling it|call it|called it|went with)(?: o nome(?: de)?| el nombre(?: de)?| de)? ["“«]?(${CAPITALS})["”»]?,? (?:por enquanto|por agora|provis[oó]ri\\p{L}+|por ahora|de momento|por el momento|mientras tanto|for now|for the moment|in the meantime)(?!\\p{L})`,
  'gu',
);
/** The words before a name that is said in passing, and a name all the same. */
export const NAMED_FOR_NOW =
  /(?<!\p{L})(?:e sobre [oa] |(?:the|my|our|a|o|noss[ao]|minha|meu|mi|la|el) (?:business|company|shop|firm|studio|empresa|loja|negocio|marca|firma|tienda) (?:is|e|es|se chama|se llama)(?: (?:simply|just|called|so|apenas|simplesmente|solo))? ["“]|(?:coloquei|colocamos|botei|botamos|pus|le puse|le pusimos|calling it|called it)(?: o nome(?: de)?| el nombre(?: de)?| de)? ["“«]?)$/u;
/** "2º Tabelionato de Notas e Protesto de Itararema": a numbered office. */
const OFFICE = new RegExp(
  `${OPENS}(?:Somos (?:o|a) )?((?:\\d{1,3}\\s?[ºª°oa]\\.?|Primeir[oa]|Segund[oa]|Terceir[oa]) (?:Tabeli(?:onato|ão)|Of[ií]cio|Cart[oó]rio|Registro|Notar[ií]a|Juizado|Grupo Escoteiro|Batalh[aã]o|Igreja)(?: (?:(?:d[aeo]s?|del?|e|y|de la) ){0,2}\\p{Lu}[\\p{L}'’]*)*)`,
  'gu',
);
/** "I run Little Seals Swim School, learn-to-swim for babies", "tengo La Buena Masa, panadería"; "I run Hatha, Nidra and Yin" is a list. */
const INTRODUCED = new RegExp(
  `(?<!\\p{L})(?:(?:I|[Ww]e) (?:run|own|opened|manage)|[Tt](?:enho|emos|oco|ocamos) [ao]|[Tt](?:engo|enemos)(?: el| la)?) (${CAPITALS})(?=, (?:uma?|an?|una?) \\p{Ll}|(?<= \\S+)(?:, \\p{Ll}|[.;(]| [—–-] | (?:at|near|outside) \\p{Lu}))`,
  'gu',
);
const TRADE_FIRST = new RegExp(
  `(?<=^|[.!?:,\\n]\\s{0,3})(?:[Ss]ou|[Ss]omos|[Ss]oy|I am|I['’]m) (?:(?:uma?|an?|una?) )?\\p{Ll}[\\p{Ll} ]{3,50}, (?!(?:Vila|Jardim|Jd|Bairro|Setor|Parque|Pq|Zona|Rua|Av|Barrio|Colonia|Centro|Calle|Cidade|Conjunto|Morro|Alto|Praia) )(${CAPITALS})(?=[,.]\\s)`,
  'gu',
);
/** "SINTRAPAN, Sindicato dos Padeiros …", "site for GRASP, the Glenmore Residents Association": initials, and what they stand for. */
const INITIALS = new RegExp(
  `(?<!\\p{L})(\\p{Lu}{4,12})\\s?[,(—–-]\\s?(?:[oa] |el |la |the )?(?:\\p{Lu}[\\p{L}'’-]+ ){0,3}(?:${BODIES})(?= (?:\\p{Lu}|d[aeo]s? |del? |of |for ))`,
  'gu',
);
/** "Quatro Apoios (antiga PetPassos)", "Hotel Vista Serra, antigo Hotel Avenida": the name of today before that of the past. */
const RENAMED = new RegExp(
  `(?<!\\p{L})(${CAPITALS}),? [(—–-]? ?(?:(?:que )?era (?:[oa] )?|[Aa]ntig[oa]s?|[Aa]ntes|[Aa]nteriormente|[Aa]ntes chamad[oa]|ex-|ex|[Ff]ormerly|[Pp]reviously)(?: (?:called|known as|llamad[oa]|chamad[oa]))?,? ?(?:the |[oa] |el |la )?["“]?(?=\\p{Lu})`,
  'gu',
);
/** "mudamos o nome de Pizzaria Bella pra Forno de Barro", "se chamava Brechó da Lu mas agora é Segunda Pele", "we used to be X, now Y". */
const NOW_CALLED = new RegExp(
  `(?:(?:[Mm]ud(?:ei|amos|ou)|[Tt]roc(?:amos|ou|uei)|[Cc]ambi(?:é|amos|ó)) (?:(?:o|de|el|la) )*(?:nome|nombre) (?:d[aeo] ${CAPITALS} )?(?:pra|para|por|a)|[Cc]hanged (?:our|the|its|my) name (?:from ${CAPITALS} )?to|(?:se )?(?:chamava|chamava-se|llamaba)(?: (?:de|a|o))? ${CAPITALS},? (?:mas |pero |e |y )?(?:agora|hoje|ahora|hoy)(?: (?:se|ela|ele))? (?:é|e|eh|es|chama|llama)|(?:used to be|was) (?:called |known as )?${CAPITALS},? (?:but |and )?(?:(?:it|we)(?:['’]s|['’]re| is| are) )?now(?: called)?) (?:[oa] |la |el |the )?["“]?(${CAPITALS})`,
  'gu',
);
const POST =
  '(?:(?:\\d{1,2}[ªº] |[Pp]rimeir[oa] |[Hh]on\\.? )?(?:don[oa]s?|propriet[aá]ri[oa]s?|s[oó]ci[oa]s?|coordenadora?|diretora?|(?:vice-?)?president[ae]|gerente|respons[aá]vel|[Ss]ecret[aá]ri[oa]|s[ií]ndic[oa]|tesoureir[oa]|tesorer[oa]|treasurer|fundadora?|due[ñn][oa]s?|propietari[oa]s?|encargad[oa]|directora?|coordinadora?|owners?|founders?|managers?|director|chair(?:man|woman)?|[Ss]ecretary|co-?ordinator)(?: (?!(?:d[aeo]s?|del?|of|to|for)(?!\\p{L}))\\p{Ll}{4,})?)';
/** "na qualidade de", "in my capacity as": the office in which somebody writes. */
const AS =
  '(?:[Nn]a (?:qualidade|condi[cç][aã]o) de|[Ee]n (?:mi |su )?(?:calidad|car[aá]cter|condici[oó]n) de|[Ii]n (?:my|the) (?:capacity|role) (?:as|of)|(?<=(?:^|[.,!?\\n]\\s*)[Aa]s|[Cc]omo))';
/** "sou dono da AUTO ESCOLA VIA CERTA", "na qualidade de 1ª secretária do Instituto Mãos de Barro", "on behalf of Hill & Sons". */
const OFFICER = new RegExp(
  `(?<!\\p{L})(?:(?:(?:[Ss]ou|[Ss]oy|[Ss]omos|I am|I['’]m)(?: (?:o|a|os|as|el|la|the|uma?|una?|an?))?|${AS}) ${POST} (?:d[aeo]|del?|de la|of|to|for)|[Ee]m nome d[aeo](?! Jesus| Deus| Cristo)|[Ee]n nombre de(?:l| la)?(?! Dios)|[Dd](?:e|a) parte (?:d[ao]|del|de la)|(?:[Ww]riting )?[Oo]n behalf of)(?: (?:the|la|el|os|as))? ((?:\\p{Lu}[\\p{L}'’-]+, )*${CAPITALS})`,
  'gu',
);
/** "Dale Prewitt here, Hill Country Hum, Dripping Springs", "aqui é a Márcia, Doces da Vila, Olinda": a person, then the house. */
const SPEAKING = new RegExp(
  `(?:${OPENS}(?:(?:[Hh]i|[Hh]ello|[Hh]ey)(?: there)?[,.!]? )?(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}here,? (?:from |at |of )?|(?<!\\p{L})[Aa]qui (?:é|e|eh|quem fala é) (?:o |a )?(?:\\p{Lu}[\\p{L}'’-]+ ?){1,3}, (?:d[aeo] )?)(?!(?:Vila|Jardim|Jd|Bairro|Setor|Parque|Centro|Rua|Av|Cidade|Morro|Alto|Praia) )(${CAPITALS})(?=[,.]\\s)`,
  'gu',
);
/** 'The business is simply "Pruszynski Piano Service"': its name between quotes. */
const QUOTED =
  /(?<!\p{L})(?:[Tt]he|[Mm]y|[Oo]ur|[AaOo]|[Nn]oss[ao]|[Mm]inha|[Mm]eu|[Ee]l|[Ll]a|[Mm]i) (?:business|company|shop|firm|studio|empresa|loja|neg[oó]cio|marca|firma|negocio|tienda) (?:is|é|e|es|se chama|se llama)(?: (?:simply|just|called|só|apenas|simplesmente|solo))? ["“«]([^"”»\n]{3,60})["”»]/gu;
const HOUSES =
  'cl[ií]nicas?|empresa|loja|lojinha|neg[oó]cio|marca|firma|casa|espa[cç]o|sal[aã]o|est[uú]dio|ateli[eê]|oficina|padaria|confeitaria|escola|academia|pousada|bar|caf[eé]|restaurante|barbearia|consult[oó]rio|escrit[oó]rio|hotel|s[ií]tio|fazenda|ch[aá]cara|tienda|taller|panader[ií]a|pasteler[ií]a|escuela|posada|hostal|peluquer[ií]a|lavander[ií]a|finca|business|shop|company|firm|studio|salon|clinic|practice|bakery|school|farm|workshop|garage|gym|pub|nursery|caf[eé]';
/** "A clínica chama Bicho Bom", "la tienda se llama Sol y Sal", "the workshop is called Old Oak". */
const CALLED = new RegExp(
  `(?<!\\p{L})(?:[AaOo]|[Nn]oss[ao]|[Mm]inha|[Mm]eu|[Ll]a|[Ee]l|[Mm]i|[Nn]uestr[oa]|[Tt]he|[Mm]y|[Oo]ur) (?:${HOUSES})(?: (?:de|da|do|of) \\p{Ll}+)? (?:(?:se )?chama(?:-se)?|se llama|is (?:called|named)) ["“«]?(${CAPITALS})`,
  'gu',
);
/** "o nome é Açaí da Oscarina", "el nombre es Casa Lucero": more than a word, said outright. */
const NAME_IS = new RegExp(
  `(?<!\\p{L})(?:(?:[Oo] nome|[Ee]l nombre|[Tt]he name)(?: (?:é|eh|es|is|vai ser|fica|ficou)|['’]s)|[Ss]e (?:chama|llama)|[Cc]hama-se) (?:[oa] |el |la )?["“«]?(${CAPITALS})`,
  'gu',
);
const GROUPS =
  'banda|grupo|coletivo|colectivo|orquestra|orquesta|coral|coro|companhia|trupe|bloco|projeto|proyecto|ong|podcast|canal|programa|revista|jornal|r[aá]dio|aplicativo|app|cooperativa|associa[cç][aã]o|asociaci[oó]n|evento|festa|festival|feira|feria|band|group|choir|collective|project|charity|magazine|event|fair';
/** "minha banda é a Dona Zefa e os Cabras", "our choir is The Low Tide": what it is, and its name. */
const OURS_IS = new RegExp(
  `(?<!\\p{L})(?:[Nn]oss[ao]|[Mm]inha|[Mm]eu|[Mm]i|[Nn]uestr[oa]|[Mm]y|[Oo]ur) (?:${HOUSES}|${GROUPS}) (?:é|e|eh|es|is) (?:[oa]s? |el |la |the )?["“«]?(${CAPITALS}(?: (?:e|y|and) (?:[ao]s?|los|las|the) ${CAPITALS}| (?:em|in|at) (?=\\p{Lu}\\p{Ll}+ ?[–—(,])\\p{Lu}\\p{Ll}+)?)(?=\\s*["”».,;:!(\\n]| [–—-] |$)`,
  'gu',
);
/** "minha academia Corpo Livre em Natal": their house, and its name of more than a word. */
const MY_HOUSE = new RegExp(
  `(?<!\\p{L})(?:[Nn]oss[ao]|[Mm]inha|[Mm]eu|[Mm]i|[Nn]uestr[oa]|[Mm]y|[Oo]ur) (?:${HOUSES}|${GROUPS}),? (\\p{Lu}[\\p{L}'’]+ (?:(?:d[aeo]s?|del?|e|y|and|of|&) )?${CAPITALS})(?=\\s*[,.;:!(\\n]| (?:em|en|in|at|na|no|d[aeo]|fica|perdeu|atende|tem|is|has)(?!\\p{L})|$)`,
  'gu',
);
/** "a gente chama o grupo de Renda da Praia", "o nome que eu uso é Delícias da Vera". */
const WE_CALL = new RegExp(
  `(?<!\\p{L})(?:(?:chamo|chamamos|a gente chama|llamamos|batizei|batizamos|apelidei|registrei)(?: (?:o|a|el|la) (?:${HOUSES}|${GROUPS}|neg[oó]cio))? (?:de|como) (?:o |a )?|(?:o |el )?(?:nome|nombre) que (?:(?:eu|a gente|n[oó]s) )?(?:uso|usamos|usa|escolhi|escolhemos|escolheu|dei|demos|elegimos|eleg[ií])(?: (?:nas redes|no insta\\p{L}*|pra \\p{L}+))? (?:é|e|eh|foi|es|fue) |the name (?:we|i|I) (?:use|chose|picked|go by) is |(?:[Ii]|[Ww]e)(?:['’]m|['’]re)? trad(?:e|ing) (?:as|under the name(?: of)?) |(?:trabalh|atu|assin|vend)(?:o|amos|emos) (?:com o|sob o|pelo) nome (?:de )?|(?:assino|assinamos|firmo|firmamos) (?:como|com) |trabajo con el nombre (?:de )?)["“«]?(${CAPITALS})`,
  'gu',
);
/** "sou o Marcos da Hidro Marcos, encanador", "it's Moana from Bright Sparks": a person, and whose they are. */
const OF_HOUSE = new RegExp(
  `(?<!\\p{L})(?:[Ss]ou|[Aa]qui (?:é|e|eh|quem fala é)|[Ss]oy|[Hh]abla|I['’]?m|I am|[Ii]t['’]?s|[Tt]his is)(?: [oa]| el| la)? \\p{Lu}\\p{Ll}+,? (?:\\p{Ll}[\\p{Ll} ]{3,30}, )?(?:d[ao]|del?|de la|from|at|of|with) (?:the )?(${CAPITALS})(?=\\s*[,.;:!(\\n]| (?:em|en|na|no|aqui|acá|e|y|in|and|here|out|where|we|near|a gente|eu)(?!\\p{L})|$)`,
  'gu',
);
/** "lavandería La Burbuja en Lota": the kind of house in small letters, then a name with its article. */
const AFTER_KIND = new RegExp(
  `(?<!\\p{L})(?:${HOUSES}) ((?:[AO]s?|La|El|Los|Las|The)(?: \\p{Lu}[\\p{L}'’-]+){1,3})(?=,? (?:en|em|in|at|aqui|de) |[,.(])`,
  'gu',
);
/** "…, Sondagem Norte Ltda, …": between marks and with the legal form of a firm. */
const FIRM = new RegExp(
  `(?:^|[,.;\\n—–(]\\s*)(?:(?:[Ss]ite|[Ss]itio|[Ww]ebsite|[Pp][aá]gina) (?:d[aeo]s?|para|pra|for|of) )?(${CAPITALS}),? (?:Ltda|LTDA|Ltd|Limited|LLC|EIRELI|Eireli|S\\.?L\\.?|SRL|SpA|S\\.?A\\.?S\\.?)\\.?(?=[,;.\\n—–)]|$)`,
  'gu',
);
/** "Oficina do Sopro – Mestre Lula, em Crato": the house and its master, before the town. */
const WITH_MASTER = new RegExp(
  `${OPENS}(${CAPITALS}) [—–-] (?:(?:Mestre|Mestra|Maestro|Maestra|Seu|Dona|Don|Doña|Tia|Tio) )?${CAPITALS},? (?:em|en|in|no|na) (?=\\p{Lu})`,
  'gu',
);
/** "põe meu nome mesmo", "just use my own name". */
const OWN_WISHED =
  /(?<!\p{L})(?:(?:poe|bota|coloca|usa|usem|deixa|pode (?:por|usar|colocar|botar)) (?:o )?meu nome(?: mesmo| proprio| so)?|(?:just )?(?:use|put) my (?:own )?name|(?:pon|pongan|usa|usen) mi (?:propio )?nombre)(?! (?:nao|no)(?!\p{L}))/u;
const OWN_TOLD = new RegExp(
  `(?<!\\p{L})(?:[Mm]eu nome (?:é|e|eh)|[Mm]e chamo|[Mm]e llamo|[Mm]i nombre es|[Mm]y name(?:['’]s| is)) (${CAPITALS})`,
  'gu',
);
const QUALIFIED = 'CPA|MD|DDS|DMD|LCSW|LMFT|LMT|RN|PhD|Esq\\.?|JD|DVM|CFP|EA|DPT|OD|LPC|RMT|FRICS|MRICS';
/** "TAX FOR TRADESPEOPLE — Hadley Nguyen, CPA": after a dash, a person with the degree. */
const DEGREED = new RegExp(
  `(?:^|[—–\\n-] )((?:\\p{Lu}[\\p{L}'’.-]+ ){1,2}\\p{Lu}[\\p{L}'’-]+, (?:${QUALIFIED}))(?=[,.;\\n—–]|\\s|$)`,
  'gu',
);

/** A name that the message gives in so many words, ahead of any that only looks like one. */
export function statedName(sheet: Sheet): Found | null {
  const short = longAndShort(sheet)?.short;
  if (short)
    return { value: sheet.text.slice(short.start, short.end), span: [short.start, short.end], confidence: CONFIDENCE, stated: true };
  const now = settledName(sheet) ?? renamedHouse(sheet) ?? statedArabicName(sheet);
  if (now) return now;
  const told = [
    ...[
      LABEL,
      NOW_CALLED,
      RENAMED,
      QUOTED,
      CALLED,
      WE_CALL,
      OURS_IS,
      IS_MINE,
      IS_THE_NAME,
      FOR_NOW,
      OFFICE,
      DEGREED,
      INTRODUCED,
      OFFICER,
      SPEAKING,
      TRADE_FIRST,
      INITIALS,
    ],
    ...(OWN_WISHED.test(sheet.folded) ? [OWN_TOLD] : []),
  ];
  return (
    nameBy(sheet, told) ??
    nameOutright(sheet) ??
    nameBy(sheet, [AFTER_KIND, MY_HOUSE, WITH_MASTER, FIRM]) ??
    ofHouse(sheet) ??
    inOwnWords(sheet) ??
    ownHouse(sheet) ??
    headline(sheet)
  );
}

function nameBy(sheet: Sheet, patterns: readonly RegExp[]): Found | null {
  for (const pattern of patterns)
    for (const match of sheet.text.slice(0, MAX_READ).matchAll(pattern)) {
      const value = loudPart((match[1] as string).replace(/\s(?:\p{Ll}{1,3}|I)$/u, ''));
      const start = match.index + match[0].indexOf(value);
      if (isName(sheet, value, start)) return { value, span: [start, start + value.length], confidence: CONFIDENCE, stated: true };
    }
  return null;
}

function nameOutright(sheet: Sheet): Found | null {
  for (const { index, 0: whole, 1: value = '' } of sheet.text.slice(0, MAX_READ).matchAll(NAME_IS)) {
    const start = index + whole.length - value.length;
    if (value.includes(' ') && !isAnothersAt(sheet, start) && isName(sheet, value, start))
      return { value, span: [start, start + value.length], confidence: CONFIDENCE, stated: true };
  }
  return null;
}

/** A single word, or a surname, after the person is no house: "sou a Ana da Silva", "sou o Beto da Ladeira". */
function ofHouse(sheet: Sheet): Found | null {
  for (const { index, 0: whole, 1: value = '' } of sheet.text.slice(0, MAX_READ).matchAll(OF_HOUSE)) {
    const start = index + whole.length - value.length;
    const [first = ''] = value.split(' ');
    if (
      value.includes(' ') &&
      !(isLastName(fold(first)) && sheet.language !== 'en') &&
      !QUARTER.test(fold(value)) &&
      isName(sheet, value, start)
    )
      return { value, span: [start, start + value.length], confidence: CONFIDENCE, stated: true };
  }
  return null;
}

const isName = (sheet: Sheet, value: string, start: number): boolean =>
  value.length > 2 &&
  value.split(' ').length <= MAX_WORDS &&
  !TITLE.test(value) &&
  !isCommon(value) &&
  !isTown(value, sheet.country) &&
  !findRegion(value) &&
  !namesTrade(fold(value), sheet.language) &&
  !sheet.open.slice(start, start + value.length).includes(TAKEN);

/** A person's title or an adverb, alone. */
const TITLE =
  /^(?:Antes|Agora|Hoje|Depois|Antigamente|Ahora|Hoy|Before|Now|Then|Formerly|Dra?|Profa?|Sra?|Lic|Eng|Arq|Ing|Mr|Mrs|Ms|Hon|Pe|Pr)\.?$/;
const WRITTEN = new RegExp(`^${CAPITALS}(?: [—–-] ${CAPITALS})?$`, 'u');

/** "Fundição de Sinos Campanário — Irmãos Zanchetta", alone above an empty line: the head of the letter. */
function headline(sheet: Sheet): Found | null {
  const line = /^\s*([^\n]{4,70}?)[ \t]*\n[ \t]*\n/u.exec(sheet.text)?.[1] ?? '';
  // "OuvirMais Aparelhos Auditivos - Bauru e Jaú": its towns after the dash.
  const [name = '', behind = ''] = line.split(/ [—–-] (?=[^—–-]*$)/u);
  const value = behind.split(/ (?:e|y|and|&) |, /).some((town) => isTown(town, sheet.country)) ? name : line;
  const words = value.split(/\s+/);
  const isLetter =
    /^(?:prezad|car[oa]s?|dear|estimad|ol[aá]|hola|bom dia|boa (?:tarde|noite)|buen[oa]s|hi|hello|site|website|pedido|briefing|assunto|asunto|subject|projeto|proyecto)(?!\p{L})/u.test(
      fold(value),
    );
  if (isLetter || words.length < 3 || words.length > MAX_WORDS || !WRITTEN.test(value) || !/\p{Ll}/u.test(value)) return null;
  const start = sheet.text.indexOf(value);
  return isName(sheet, value, start) ? { value, span: [start, start + value.length], confidence: CONFIDENCE } : null;
}
