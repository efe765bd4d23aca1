import type { Span } from '../../sentences.ts';
import { type Sheet, sentenceAt } from '../sheet.ts';

const BROUGHT =
  /^(?:(?:leva|levar|leve|traga|trazer|trae|traer|traiga|lleva|llevar|lleve|bring|what to bring|to bring|(?:lista de )?documentos?(?: [^:]{3,40})?|papeles|paperwork|precisa|requisitos|requirements|exigimos|exigencias) ?:|.{0,60}(?<!\p{L})(?:informe|relatorio|laudo|report)(?!\p{L})[^:,]{0,60}:|(?:(?:nao|no|tambem|tambien|e|y) )*(?:aceit(?:o|amos)|recebemos|arrecadamos|precisamos|aceptamos|recibimos|necesitamos|we (?:accept|need))\s)/u;
/** "Todos com ar, frigobar e wifi", "Incluye mesas y sillas": comes with what is paid for. */
const INCLUDED =
  /^(?:(?:o|a|os|as|el|la|los|las|the) )?(?:(?:\p{L}+ ){0,2}(?:ja )?(?:inclui|incluem|incluso|incluye|incluyen|includes?|comes? with|vem com|vienen? con|tienen? incluido)|(?:todos?|todas?|ambos|all|cada um|cada uno)(?: (?:os|as|los|las|the) \p{L}+| \p{L}+s)? (?:com|con|with|tem|tienen|have)|equipad[oa]s? (?:com|con)|(?:vir|venir|come) (?:com|con|with))\s/u;

/** "Aceitamos arroz, feijão e óleo": things that people bring or have included are not for sale, and their sentence stays whole. */
export const isBrought = (sheet: Sheet, { start }: Span): boolean => {
  const sentence = sentenceAt(sheet, start);
  const said = sheet.folded.slice(sentence.start, sentence.end);
  return BROUGHT.test(said) || INCLUDED.test(said) || (REFUSED[sheet.language]?.test(said) ?? false);
};
/** "Não lavamos couro, tênis e vestido de noiva": things that are refused are not for sale either. */
const refused = (not: string): RegExp =>
  new RegExp(
    `^(?:(?:e|y|and|mas|pero|but|tambem|tambien|also|ah) )*(?:(?:eu|a gente|nos|yo|nosotr[oa]s|we|i) )?(?:${not}) (?!(?:so|solo|only|just|precis\\p{L}+|necesit\\p{L}+|need|hace)(?!\\p{L}))\\p{L}{3,}(?!.*(?<!\\p{L})(?:mas|pero|but|so|solo|only|porem|sino)(?!\\p{L}))`,
    'u',
  );
const REFUSED: Readonly<Record<string, RegExp>> = {
  pt: refused('nao|nunca'),
  es: refused('no|nunca'),
  en: refused("never|do not|don['’]?t|can['’]?t|cannot|no longer"),
};
