import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { KINDS_BEFORE, KINDS_BEHIND, KINDS_OF } from '../lexicon/kinds-in-names.ts';

/** Words recognisable as a trade by their ending: "Topografia Norte", "Cartonagem Vale Azul", "Ferretería El Torque". */
const BY_ENDING =
  /^(?:\p{L}{3,}(?:aria|eria|grafia|logia|terapia|agem|adora)|contabilidade|contabilidad|advocacia|odontologia|titeres|nautica|moveis|muebles|buffet|despachante|autopecas|refrigeracao|estofados|cia de teatro)$/u;
/** Names of people and places with such an ending. */
const NO_TRADE =
  /^(?:maria|ana maria|valeria|rosaria|ilaria|hilaria|egeria|iberia|siberia|imperia|nigeria|algeria|bulgaria|candelaria|viagem|passagem|imagem|coragem|paisagem|bagagem|vantagem|isadora|eudora|pandora|senadora)$/u;
/** Kinds that any trade may have in its name. */
const ANY_HOUSE =
  /^(?:centro|grupo|loja|tienda|mercado|instituto|clube?|estudio|atelie|rancho|sitio|galeria|associacao|asociacion|fundac\p{L}+|espaco|shop|store|studio|foundation|market|space|band|trio|quinteto|quartet\p{L}*|cuarteto|quintet)$/u;
/** "Moraes & Lima Advogados", "Ana Prado Fotografia": trades that stand behind the names of their owners. */
const BEHIND =
  /^(?:advocacia|advogad[oa]s|abogad[oa]s|contabilidade|contabilidad|odontologia|fotografia|fisioterapia|psicologia|nutricao|arquitetura|arquitectura|engenharia|ingenieria|topografia|jardinagem|marcenaria|serralheria|confeitaria|barbearia|terraplanagem|dedetizadora|imoveis|inmobiliaria)$/u;
/** Crafts and houses that stand behind the name, with what they are for: "Bem Estar Farmácia de Manipulação". */
const TREATS = /^(?:\p{L}{3,}(?:terapia|ologia|agogia)|podologia|farmacia|otica|optica|lavanderia|costura|estetica)$/u;
const CONFIDENCE = 0.5;

/** "Topografia Vértice Sul", "Snug Bay Bowls Club": the trade inside the name itself, if nothing else gives it. */
export function tradeInName({ text, language }: Pick<Sheet, 'text' | 'language'>, [start, end]: readonly [number, number]): Found | null {
  const words = [...text.slice(start, end).matchAll(/[\p{L}'’]+/gu)].map(({ index, 0: word }) => ({
    at: start + index,
    word: fold(word),
    end: start + index + word.length,
  }));
  if (words.length < 2) return null;
  const found = (from: number, to: number): Found => ({ value: text.slice(from, to), span: [from, to], confidence: CONFIDENCE });
  const [first, last, before] = [words[0]!, words.at(-1)!, words.at(-2)!];
  if (language !== 'en' && BEHIND.test(last.word)) return found(last.at, last.end);
  // "Lorena Sacramento Fisioterapia Infantil": from the trade to the end.
  const late = words.find(({ word }, n) => n > 0 && (BEHIND.test(word) || TREATS.test(word)) && !NO_TRADE.test(word));
  if (language !== 'en' && late) return found(late.at, last.end);
  if (language !== 'en')
    return (KINDS_BEFORE.has(first.word) && !ANY_HOUSE.test(first.word)) || (BY_ENDING.test(first.word) && !NO_TRADE.test(first.word))
      ? found(first.at, first.end)
      : null;
  if (!KINDS_BEHIND.has(last.word)) return null;
  if (KINDS_OF.has(before.word) && before.end + 1 === last.at) return found(before.at, last.end);
  return ANY_HOUSE.test(last.word) ? null : found(last.at, last.end);
}
