import { DAY } from '#site/hours/days.ts';
import { fold } from '../../fold.ts';
import { countriesOfState, findCity, findRegion, isTown } from '../../gazetteer.ts';
import { CAPITALS, isCommon } from '../../name/capitals.ts';
import { wasThere } from '../../was-there.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { type Found, isMeantMunicipality, isThing, known, lowerCase } from './towns.ts';

const IN =
  /(?<![\p{L}])(?:(?:aqui |aki |aqi |aca |located |based |situad[oa]s? |localizad[oa]s? |ubicad[oa]s? |fica |ficamos |queda )?(?:em|no|na|nos|nas|in|en|at)|aqui d[eo]|aki d[eo]|(?:no |do |da |na )?(?:bairro|centro de|regiao de|cidade de|ciudad de|colonia|barrio(?: de)?|downtown|near|perto de|cerca de|outside|out of|around)(?: d[aeo])?|في|ب(?=مدينه)|بمدينه|مدينه)\s+(?:(?:o|a|the|el|la|bairro|barrio|cidade de|ciudad de|downtown|central|centro de|regiao d[aeo]|zona rural de|colonia|north|south|east|west|مدينه|حي)\s+)*/gu;

/** Plain nouns after "em", "in", "en" that are no places. */
const NOT_A_PLACE =
  /^(?:libras|lsa|lse|lsm|asl|bsl|auslan|braille|gel|acrigel|fibra|fibras|silicone|led|neon|couche|vinil|moletom|malha|mdf|mdp|pvc|eva|inox|aco|gesso|drywall|granito|marmore|ferro|aluminio|lona|latao|resina|tecido|acrilico|chapa|xapa|hora|servico|pagamento|local|atendimento|convenciones|eventos|exposicoes|exposiciones|estetica|treinamento|saude|casa|casas|apartamentos|escritorios|hoteles|breve|geral|dinheiro|ingles|espanhol|portugues|arabe|english|spanish|portuguese|arabic|espanol|frances|french|familia|domicilio|todo|toda|todos|todas|ate|cima|volta|torno|seguida|grupo|dupla|couro|madeira|algodao|prata|ouro|barro|linho|croche|ceramica|metal|vidro|linea|line|house|person|addition|advance|stock|minutes|order|general|love|business|town|town,|mind|need|case|time|touch|home|total|estoque|atendimento|vendas|consulta|gestao|saude|beleza|moda|festas|eventos|casamentos|direito|branco|preto|tons|tom|fim|dia|frente|cada|uma?|dois|duas|tres|our|my|your|the|a|an|all|every|this|nossa?|nosso|meu|minha|un|una|nuestr[oa]|mi|vivo|efectivo|pote|copo|caixa|palito|prato|brasa|forno|geral|general|familia|caso|cuotas|meses|verdad|site|pagina|instagram|whatsapp|facebook|google|comum|comun|particular|especial|clinica|reforma|obra|area|alta|baixa|pe|tempo|paz|conta|linha|ordem|media|estilo|lindo|residencias|empresas|condominios|apartamentos|homes|offices|black|white|green|blue|red|dark|light|january|february|march|april|may|june|july|august|september|october|november|december|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|outono|otono|verao|verano|inverno|invierno|primavera|autumn|summer|winter|spring|fall|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|\d.*|semana|fins|horario|segundas?|tercas?|quartas?|quintas?|sextas?|sabados?|domingos?|lunes|martes|viernes|the\b.*|al|el|موقع|صفحه|الموقع|كل|جميع|اللغه|خدمه|مجال)$/;

const END_OF_PLACE =
  /^(?:com|q|pq|se|xama|xamo|chama|chamo|yama|llama|perto|x|tem|tenho|que|para|pra|pro|por|e|mas|with|and|for|that|which|on|at|near|who|con|y|pero|especializad\w*|focad\w*|desde|since|bem|muito|tipo|aberto|quero|preciso|queria|need|want|quiero|necesito|aceitamos|atendo|atendemos|vendo|vendemos|we|i|please|site|in|em|en|is|are|e|serving|selling|selling|from|until|or|ou|o|um|uma|يقدم|مع|و)$/;

/** Days, verbs and wares that end a place in a message without punctuation. */
const ENDS = new RegExp(
  `^(?:${DAY}|nois|nos|eu|hora|faz|faiz|faco|fazemos|faso|ago|hago|entrega\\p{L}*|rodando|short|caminhao|hoje|nao|so|sai|fone|zap|ligue|so|they|our|my|is|a|as|das|de segunda|todo|toda|desde)$`,
  'u',
);

/** "a papelada da outorga no INEMA": an authority. */
const ACRONYM = /^\p{Lu}{3,8}$/u;

/** "na BR 116" */
const ROAD = /^\p{Lu}{2} \d{3}/u;

/** Buildings, offices and things that are no towns. */
const HOUSE =
  /^[a-z]{2}-?\d|^folha \d|^(?:sindicato|teatro|teatre|theat(?:er|re)|clube?|associacao|asociacion|auditorio|biblioteca|museu|museo|estadio|gimnasio|quadra|polideportivo|rodoviaria|aeroporto|cemiterio|posto|restaurante|hotel|pousada|ayuntamiento|prefeitura|camara|universidad|facultad|iglesia|paroquia|parroquia|capela|convento|rua|quadra|galpao|ginasio|salao|banca|box|igreja|basilica|orla|av|avenida|calle|casa|galeria|edificio|parque|praca|mercado|shopping|loja|hospital|clinica|escola|colegio|universidade|faculdade|igreja|detran|inmetro|incra|anvisa|crea|mapa|pdf|pdv|dnpm|sebrae|senac|senai|hole|hall|dr|dra|sra?|dona|seu|motosserra|netflix|adobe|excel|canva|ifood|mercadolibre|youtube|tiktok|spotify)(?![\p{L}])|(?:hall|street|road|lane|park|school|church|hotel|church|arcade|mall|market)$/u;

/** A place with the words that lead to it: "em", "no bairro". */
export interface Stated {
  found: Found;
  lead?: string;
  /** A town or a region of the gazetteer. */
  isKnown?: boolean;
}

/** A known town is preferred to a name that may be a building, an office or a brand. */
export function placeAfterIn(sheet: Sheet, isTalk: (at: number) => boolean): Stated | undefined {
  const shouted = /^[^a-z]*$/.test(sheet.text.slice(0, 200));
  let unknown: Stated | undefined;
  for (const { index, 0: lead } of sheet.open.matchAll(IN)) {
    const at = index + lead.length;
    if (!isOwn(sheet.language, lead) || isTalk(at) || wasThere(sheet.folded, at) || isFeast(sheet.folded, at)) continue;
    const found = placeAt(sheet, at, { lead, shouted });
    if (!found || !fits(found.text)) continue;
    if (isKnown(sheet, found)) return { found, lead, isKnown: true };
    if (mayBeTown(sheet, found, shouted)) unknown ??= { found, lead };
  }
  return unknown;
}

function placeAt(sheet: Sheet, at: number, { lead, shouted }: { lead: string; shouted: boolean }): Found | undefined {
  const article = /\s(?:la|los|las|el|o|a|san)\s+$/.exec(lead);
  return (
    (article ? known(sheet, at - lead.length + article.index + 1) : undefined) ??
    (shouted ? known(sheet, at) : undefined) ??
    capitalised(sheet, at, lead) ??
    known(sheet, at) ??
    (shouted || lowerCase(sheet.text) ? plain(sheet, at, lead) : undefined)
  );
}

function mayBeTown(sheet: Sheet, found: Found, shouted: boolean): boolean {
  const words = fold(found.text).split(' ');
  const isSentence = shouted && words.some((word) => NOT_A_PLACE.test(word) || END_OF_PLACE.test(word));
  if (ROAD.test(sheet.text.slice(found.start, found.end + 4))) return false;
  return !isSentence && !isHouseName(found.text) && !isThing(sheet, found) && (shouted || !ACRONYM.test(found.text));
}

/** "no Sindicato dos Estivadores": a building in town, no part of it. */
export const isHouseName = (name: string): boolean => HOUSE.test(fold(name));

/** "no São João não pego serviço", "no Natal fechamos": feasts with the names of towns, which would take "em". */
export const isFeast = (folded: string, at: number): boolean =>
  /(?<!\p{L})no\s$/u.test(folded.slice(Math.max(0, at - 4), at)) &&
  /^(?:sao (?:joao|pedro)|santo antonio|natal|carnaval|reis)(?!\p{L}| d[aeo]s? )/u.test(folded.slice(at, at + 20));

const isKnown = (sheet: Sheet, found: Found): boolean =>
  isTown(found.text, sheet.country) ||
  findCity(found.text) !== undefined ||
  findRegion(found.text) !== undefined ||
  isMeantMunicipality(sheet, found);

/** "No weekends" is not Portuguese, "en" not English. */
const isOwn = (language: string, lead: string): boolean => {
  const word = /\p{L}+/u.exec(lead)?.[0] ?? '';
  if (/^(?:no|na|nos|nas|em)$/.test(word)) return !['en', 'es'].includes(language);
  return word !== 'en' || language !== 'en';
};

const fits = (text: string): boolean => text.length > 1 && !NOT_A_PLACE.test(fold(text));

function capitalised(sheet: Sheet, at: number, lead: string): Found | undefined {
  const match = new RegExp(`^${CAPITALS}`, 'u').exec(sheet.text.slice(at, at + 80));
  if (!match || sheet.open.slice(at, at + match[0].length).includes(TAKEN)) return undefined;
  let text = match[0].replace(/[.]$/, '').replace(/\s\d[\d.,]*$/, '');
  // "em Gonçalves MG"
  const state = / ([A-Z]{2})$/.exec(text)?.[1];
  if (state && countriesOfState(state).includes(sheet.country)) text = text.slice(0, -3);
  // "em Abaetetuba Pará"
  const words = text.split(' ');
  const behind = words.findIndex(
    (word, n) => n > 0 && (word === 'Pará' || findRegion(words.slice(n).join(' '))?.country === sheet.country),
  );
  if (behind > 0 && isTown(words.slice(0, behind).join(' '), sheet.country)) text = words.slice(0, behind).join(' ');
  // "em Recife e Olinda": the place is only one of them.
  text = text.split(/\s(?:e|y|and|en|para|na|no|&)\s/)[0] ?? text;
  if (/^(?:at)\s/.test(lead) && !findCity(text)) return undefined;
  if (isCommon(text.split(' ')[0] ?? '') && !findCity(text) && !/^(?:La|Los|Las|El|San|Santa|Santo|O|A)\s/.test(text)) return undefined;
  if (/^\d/.test(text)) return undefined;
  return { start: at, end: at + text.length, text };
}

/** In a prompt without capitals: up to four words, until a word outside names. */
function plain(sheet: Sheet, at: number, lead: string): Found | undefined {
  if (/^(?:at|nos|nas|por)\s/.test(lead)) return undefined;
  const region = /^[^,.;:\n!?\ue000()]*/.exec(sheet.open.slice(at, at + 60))?.[0] ?? '';
  const words: string[] = [];
  for (const word of region.split(/\s+/)) {
    if (!word || END_OF_PLACE.test(word) || ENDS.test(word) || /\d/.test(word) || words.length === 4) break;
    words.push(word);
  }
  while (words.length > 0 && /^(?:d[aeo]s?|del?)$/.test(words.at(-1) ?? '')) words.pop();
  if (words.length === 0 || NOT_A_PLACE.test(words[0] ?? '')) return undefined;
  const end = at + words.join(' ').length;
  const written = sheet.text.slice(at, end);
  if (
    /^[a-z]/.test(written) &&
    /s$/.test(words[0] ?? '') &&
    words.length === 1 &&
    !/(?:eiros|inas|antos|orques|elas)$/.test(words[0] ?? '') &&
    /^(?:en|in) /.test(lead)
  )
    return undefined;
  return { start: at, end, text: titled(written) };
}

export const titled = (text: string): string =>
  text
    .split(' ')
    .map((word) =>
      /^(?:d[aeo]s?|del?|of|the|la|las|los|y|e)$/.test(word)
        ? word
        : word.slice(0, 1).toLocaleUpperCase() + word.slice(1).toLocaleLowerCase(),
    )
    .join(' ');
