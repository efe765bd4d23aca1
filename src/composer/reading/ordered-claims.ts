import { fold } from './fold.ts';
import { MIRACLE } from './lexicon/abuse.ts';
import { sentencesOf } from './sentences.ts';

/** "Escreve bem grande que …", "put on the page that …", "اكتب أن …": told to us, and not yet to the public. */
const ORDER =
  /(?<!\p{L})(?:escrev(?:a|e|am|er)|bot(?:a|e|em|ar)|poe|ponham?|coloc(?:a|ar)|coloquem?|diz|digam?|pong?an?|pongas?|escrib(?:a|e|an)|quer que (?:o site )?diga|quiere que (?:la (?:web|pagina) )?diga|write|put|say|mention|state)(?!\p{L})|(?:^|\s)(?:اكتب|اكتبوا|حط|حطوا|ضع|ضعوا|قل|قولوا)\S*/u;
/** A practice that someone supervises. */
const LICENSED =
  /(?<!\p{L})(?:licenc\p{L}+|licens?ed?|alvara|registro|registered|registration|reg\.?|crm|coren|crefito|crf|cro|crp|colegiad\p{L}+|matricula|cedula)(?!\p{L})[^.\n]{0,60}\d{3}|(?:مرخص|ترخيص|رخصه)[^.\n]{0,60}\d{3}/u;

/**
 * A licensed practice that orders a promise of a cure: its message without the sentences that promise, which are returned. Where the cure
 * itself is offered, or nobody supervises the practice, the message is left as it is.
 */
export function withoutOrderedClaims(text: string): { text: string; claims: string[] } {
  const folded = fold(text);
  const promised = [...folded.matchAll(MIRACLE)];
  const sentences = sentencesOf(text).filter(({ start, end }) => promised.some(({ index }) => index >= start && index < end));
  const areOrdered = promised.every(({ index }) => {
    const sentence = sentences.find(({ start, end }) => index >= start && index < end);
    return sentence !== undefined && ORDER.test(folded.slice(sentence.start, index));
  });
  const rest = sentences.reduceRight((out, { start, end }) => out.slice(0, start) + out.slice(end).replace(/^\s+/u, ''), text);
  if (sentences.length === 0 || !areOrdered || !LICENSED.test(fold(rest))) return { text, claims: [] };
  return { text: rest, claims: sentences.map(({ start, end }) => text.slice(start, end).trim()) };
}
