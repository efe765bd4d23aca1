import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import { isFirstName, isFrequent, isWord } from '../learned/kinds.ts';
import type { Span } from '../sentences.ts';
import { namesTrade, speaksOfAny } from '../trade/lexicon.ts';
import { STOP, segmentsOf } from './candidates.ts';
import { endsInTown, LINK, wordsOf } from './low-case-words.ts';

const MAX_READ = 900;
const MAX_WORDS = 6;
const MAX_OWN = 4;
const STEM = 4;
/** A shorter message is a trade and perhaps a town. */
const MIN_WORDS = 8;
/** Words of a name before a town may end it. */
const MIN_OWN = 2;
/** Min evidence that a stretch is the name. */
const ENOUGH = 2;

/** Kinds of house that a name opens with. */
const HEAD =
  /^(?:haras|taller|oficina|atelie|estudio|studio|casa|espaco|loja|tienda|emporio|padaria|panaderia|confeitaria|pousada|posada|hostal|hotel|fazenda|finca|sitio|rancho|viveiro|vivero|restaurante|bar|cantina|livraria|barbearia|salao|clinica|escola|escuela|academia|instituto|centro|grupo|banda|coral|orquestra|pifano|cooperativa|associacao|asociacion|laboratorio|transportadora|grafica|lavanderia|mercadinho|acougue|floricultura|otica|tapecaria|marcenaria|serralheria|vidracaria|marmoraria|borracharia|funilaria|chaveiro|doceria|sorveteria|hamburgueria|pizzaria|creche|canil|circo)$/;
/** Words of speech, measures and praise: in no name of this kind. */
const SPOKEN =
  /^(?:r|rs|reais|pila|conto|quid|bucks|pesos|lucas|euros?|hs?|hrs?|horas?|am|pm|seg|ter|qua|qui|sex|sab|dom|segunda|terca|quarta|quinta|sexta|sabado|domingo|lunes|martes|miercoles|jueves|viernes|todo|toda|todos|dia|dias|every|delivery|entrega|entregamos|entrego|envios?|gratis|free|gratuit[oa]|orcamento|presupuesto|quote|quotes|promocao|garantia|agenda|marcar|reserva|whats\S*|zap|wpp|wsp|fone|tel\S*|cel\S*|fono|ph|phone|movil|contato|contacto|insta\S*|ig|falar|fala|ligar|chama|com|con|with|setor|ask|ring|text|call|rua|av|avenida|calle|street|road|br|km|sala|fica|bairro|barrio|zona|setor|centro|jardim|vila|parque|colonia|simples|rapido|bonito|barato|urgente|favor|por|sem|sin|without|no|nao|not|so|mas|pero|but|muito|mucho|very|bom|boa|good|best|melhor|mejor|qualidade|site|saite|pagina|web|website|foto|fotos|quero|kero|preciso|need|want|faco|faz|fazemos|vendo|atendo|busco|levo|passo|tenho|tengo|hago|arreglo|conserto|concerto|reformo|limpo|cuido|instalo|monto|dou|doy|enseno|ensino|\d.*)$/;
/** The account's name is the house's: "insta pele zero". */
const INSTAGRAM = /(?<!\p{L})(?:insta(?:gram)?|ig|face(?:book)?)\s?:?\s$/u;

/** A stretch of a message without capitals that several signs call the name: its kind, its trade, the number after it, a word of its own. */
export function markedName(sheet: Sheet): Span | undefined {
  if (wordsOf(sheet.text).length < MIN_WORDS) return undefined;
  const found = [...segments(sheet), ...beforeContacts(sheet)]
    .map((span) => ({ span, worth: worthOf(sheet, span) }))
    .sort((a, b) => b.worth - a.worth);
  const [best, next] = found;
  const isAlone = !next || next.worth < (best?.worth ?? 0) || next.span.start === best?.span.start || overlaps(next.span, best!.span);
  return best && best.worth >= ENOUGH && isAlone ? best.span : undefined;
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function segments(sheet: Sheet): Span[] {
  return segmentsOf(sheet.text.slice(0, MAX_READ)).flatMap(({ start, end }) => {
    // "pele zero" of "insta pele zero".
    const lead = /^(?:insta(?:gram)?|ig|face(?:book)?)\s?:?\s/u.exec(sheet.folded.slice(start, end))?.[0].length ?? 0;
    return [{ start: start + lead, end }];
  });
}

/** "… joinvile andaimes tres barras 47 3025 8890", "… exu pernambuco oficina do mestre ze fole desde 1988": without marks. */
function beforeContacts(sheet: Sheet): Span[] {
  const head = sheet.folded.slice(0, MAX_READ);
  const words = [...head.matchAll(/\S+/g)];
  return words.flatMap((word, n): Span[] => {
    const plain = word[0].replace(/[^\p{L}\d]/gu, '');
    const before = words[n - 1];
    const isAfterTown = before !== undefined && endsInTown(sheet, head.slice(0, before.index + before[0].length));
    if (n === 0 || !(HEAD.test(plain) || isKin(sheet, plain, word.index) || isAfterTown)) return [];
    if (before && (LINK.test(before[0]) || /^(?:de|do|da|minha|meu|my|mi|uma?|una?|an?)$/.test(before[0]))) return [];
    let end = word.index;
    for (const next of words.slice(n, n + MAX_WORDS)) {
      const said = next[0].replace(/[,.;:!?]+$/, '');
      if (
        next !== word &&
        (SPOKEN.test(said) ||
          (STOP.test(said) && !LINK.test(said)) ||
          (n + MIN_OWN <= words.indexOf(next) && startsTown(sheet, next.index)))
      )
        break;
      end = next.index + said.length;
      if (/[,.;:!?]$/.test(next[0])) break;
    }
    return [
      {
        start: word.index,
        end: end - (/(?: (?:d[aeo]s?|del?|of|the|e|y|and|o|a|el|la))+$/u.exec(head.slice(word.index, end))?.[0].length ?? 0),
      },
    ];
  });
}

function worthOf(sheet: Sheet, { start, end }: Span): number {
  const { folded, language, country } = sheet;
  const said = folded.slice(start, end);
  const words = wordsOf(said);
  const own = words.filter((word) => !LINK.test(word));
  const isBad =
    own.length < 2 ||
    /[^\p{L}\p{N} '’&.-]/u.test(said) ||
    LISTS.test(said) ||
    (!HEAD.test(own[0] ?? '') && isFrequent(own[0] ?? '', language)) ||
    own.length > MAX_OWN ||
    words.length > MAX_WORDS ||
    words.some((word) => SPOKEN.test(word) || (STOP.test(word) && !LINK.test(word))) ||
    namesTrade(said, language) ||
    own.every((word) => speaksOfAny(word) || namesTrade(word, language)) ||
    words.some((_, n) => isTown(words.slice(n).join(' '), country) && n === 0) ||
    sheet.open.slice(start, end).includes(TAKEN);
  if (isBad) return 0;
  const [first = ''] = own;
  const distinct = own.filter((word) => !isFrequent(word, language) && !namesTrade(word, language));
  const kin = own.filter((word) => isKin(sheet, word, start));
  const isPhoned = sheet.facts.some(
    ({ norm, source: { span } }) =>
      norm.kind === 'phone' && span && span[0] >= end && /^[\s,.:(+-]*(?:\p{L}{2,6}\.? )?$/u.test(folded.slice(end, span[0])),
  );
  // "escola pública", "casa de parto" are kinds; "rancho do benedito", "taller gomez ruiz" are somebody's.
  const isKindOnly = / de /.test(said) || (own.length === 2 && !/ d[ao]s? | del /.test(said) && isWord(own[1] ?? '', language));
  const isOfHouse = HEAD.test(first) && !isKindOnly && distinct.some((word) => word !== first);
  const isOfInstagram = INSTAGRAM.test(folded.slice(Math.max(0, start - 12), start));
  if (!isOfHouse && !isOfInstagram && !(isPhoned && distinct.length > 0)) return 0;
  return (
    (isOfHouse ? 2 : 0) +
    (isOfInstagram ? 2 : 0) +
    (isPhoned ? 1 : 0) +
    (kin.length > 0 && kin.length < own.length && distinct.some((word) => !kin.includes(word)) ? 1 : 0) +
    (distinct.some((word) => !isWord(word, language) || isFirstName(word)) ? 1 : 0)
  );
}
/** "escola igreja e casa", but not "zanella e filho". */
const LISTS = /(?<!\p{L})(?:e|y|and|nd|ou|o|or)(?!\p{L})(?! (?:filh|irma|cia|hij|herman|sons?|daughters?|co(?!\p{L})))/u;

/** A word whose stem is told before or after as the trade: "andaimes" beside "aluguel de andaime". */
function isKin({ folded, language }: Sheet, word: string, at: number): boolean {
  if (word.length < STEM) return false;
  const around = `${folded.slice(0, at)} ${folded.slice(at + word.length)}`;
  return [...around.matchAll(/\p{L}{4,}/gu)].some(
    ([other]) =>
      other.slice(0, Math.max(STEM, word.length - 2)) === word.slice(0, Math.max(STEM, word.length - 2)) &&
      (namesTrade(other, language) || speaksOfAny(other) || namesTrade(word, language) || speaksOfAny(word)),
  );
}

const startsTown = ({ folded, country }: Sheet, at: number): boolean => {
  const words = wordsOf(folded.slice(at, at + 40)).slice(0, 3);
  return words.some((_, n) => n > 0 && isTown(words.slice(0, n + 1).join(' '), country));
};
