import type { Item } from '../items/item.ts';
import type { Sheet } from '../sheet.ts';

/** Units, periods and small words that name nothing for sale. */
const NO_NAME =
  /^(?:pp|p\.p\.|g|gr|kg|ml|l|cm|m|m2|unds?|uds?|uf|c\/u|each|extra|year|month|yr|mo|persona|pessoa|person|head|sorry|now|ahora|agora|perdon|desculpa|actually|digo|gratis|free|after|before|within|add|por|per|para|plus|sleeps|duerme|dorme|total|aprox\w*|about|around|cada|minimum|minimo|minima|mira|mire|miren|order|buy|mais|mas|more|miles?|kms?|quilometros?|kilometros?)$/;
/** Openings of a continuation after a thing, a price or a way. */
const GOES_ON =
  /^(?:(?:within|after|before|add|por|per|than|y|and|unds?|uds?|pp|ppl|miles? of|beyond|over|under|up to|less than|more than|mas de|menos de|a menos de|dia [/-]|apart from)(?:\s|$)|[/&+-])/;
/** "for the weekend plus £50": a time that the price before it holds for. */
const TIMES_ONLY =
  /^(?:for|on|por|en|no|na) (?:the |el |la |o |a )?(?:weekends?|weekdays?|week|fim de semana|fin de semana|finde|day|night|dia|noite|noche)$/;
/** "entrego sin costo pasando los 500 pesos", "book it same day otherwise its 130": a condition, and no thing. */
const CONDITIONAL =
  /(?<!\p{L})(?:sin costo|sem custo|gratis|free|sem taxa)(?:.*)(?:pasando|passando|acima|arriba|above|over|from)(?!\p{L})|(?<!\p{L})otherwise(?!\p{L})|(?<!\p{L})(?:depois|despues|atraso)$/u;
/** Ages, sizes and times of day make up some lists. */
const IN_LISTS = /^(?:(?:under|over|after|before|por la|mas de|menos de|up to) (?:\d|the (?:age|hour)|(?:manana|tarde|noche)(?:\s|$)))/;

/** True when a supposed name is a fragment of a sentence: it names nothing for sale, and its words stay in their place. */
export function isFragment({ folded }: Sheet, { name, head }: Item): boolean {
  const said = folded.slice(name.start, name.end).trim();
  if (head && head.start !== name.start) return false;
  return NO_NAME.test(said) || TIMES_ONLY.test(said) || CONDITIONAL.test(said) || (GOES_ON.test(said) && !IN_LISTS.test(said));
}
