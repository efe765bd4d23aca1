import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import { namesTrade, speaksOfAny } from '../trade/lexicon.ts';
import { STOP } from './candidates.ts';
import { capitalised, LINK } from './low-case-words.ts';

const CONFIDENCE = 0.75;
/** The words that open a message, up to where the house is or a mark. */
const HEAD =
  /^\s*(?:(?:oi+|ola|hola|bom dia|boa tarde|boa noite|buenas|hi|hello)[\s,.!]+)?((?:\p{L}+ ){2,6}?\p{L}+)(?=,? (?:fica|ficamos|em|en|in|no bairro|na rua|queda|esta en|desde)(?!\p{L})|\s*[,.\n])/u;
const MAX_OWN = 3;
/** "la tijera loca" begins a name, "de moto" does not. */
const JOINS = /^(?:d[aeo]s?|del?|of|e|y|and|&|n)$/u;
/** A house by its first word; people by their trade are none. */
const HOUSE =
  /^(?:pet|petshop|clinica|salao|salon|oficina|loja|tienda|taller|escola|escuela|academia|hotel|pousada|posada|restaurante|bar|cafe|studio|estudio|atelie|farmacia|creche|autoescola|\p{L}{3,}(?:aria|eria)s?)$/u;
/** Words that say how a house works. */
const QUALITY =
  /^(?:zona|atend\p{L}+|servi[cs]\p{L}+|complet[oa]s?|popular(?:es)?|especializ\p{L}+|profission\p{L}+|profesion\p{L}+|domicil\p{L}+|deliver\p{L}+|online|infanti[ls]\p{L}*|mascul\p{L}+|femin\p{L}+|residen\p{L}+|indust\p{L}+|comerci\p{L}+|barat[oa]s?|nov[oa]s?|nuev[oa]s?|famili\p{L}+|geral|general(?:es)?|loca[ls]\p{L}*|pequen[oa]s?|grandes?|horas|emergenci\p{L}+|urgenci\p{L}+|livre|mobile|based|covering|serving|near)$/u;

/** "petshop focinho molhado fica em jundiaí", "clinica veterinaria pata larga em olaria": a kind of house and two or three words of its own. */
export function lowHead(sheet: Sheet): Found | null {
  const [, said = ''] = HEAD.exec(sheet.folded.slice(0, 120)) ?? [];
  const start = sheet.folded.indexOf(said);
  const words = said.split(' ');
  if (!said || /\p{Lu}/u.test(sheet.text.slice(start + 1, start + said.length))) return null;
  const kind = [3, 2, 1].find((count) => count < words.length && namesTrade(words.slice(0, count).join(' '), sheet.language));
  const own = words.slice(kind);
  if (
    !kind ||
    !HOUSE.test(words[0]!) ||
    own.length < 2 ||
    own.length > MAX_OWN ||
    own.some((word) => isPlain(word)) ||
    JOINS.test(own[0]!) ||
    LINK.test(own.at(-1)!)
  )
    return null;
  if (
    [1, 2, 3].some((count) => isTown(own.slice(-count).join(' '), sheet.country)) ||
    own.every((word) => LINK.test(word) || speaksOfAny(word))
  )
    return null;
  const value = sheet.text.slice(start, start + said.length);
  return { value: capitalised(value), span: [start, start + said.length], confidence: CONFIDENCE, stated: true };
}

const isPlain = (word: string): boolean => QUALITY.test(word) || (STOP.test(word) && !LINK.test(word)) || namesTrade(word);
