import type { Item } from './item.ts';
import type { Sheet } from './sheet.ts';

/** Units, periods and small words that name nothing to be had by themselves. */
const NO_NAME =
  /^(?:pp|p\.p\.|g|gr|kg|ml|l|cm|m|m2|unds?|uds?|uf|c\/u|each|extra|year|month|yr|mo|persona|pessoa|person|head|sorry|now|ahora|agora|perdon|desculpa|actually|digo|gratis|free|after|before|within|add|por|per|para|plus|sleeps|duerme|dorme|total|aprox\w*|about|around|cada|minimum|minimo|minima)$/;
/** Begins as what follows a thing, a price or a way does. */
const GOES_ON =
  /^(?:(?:within|after|before|add|por|per|than|y|and|unds?|uds?|pp|ppl|miles? of|beyond|over|under|up to|less than|more than|mas de|menos de|a menos de|dia [/-]|apart from)(?:\s|$)|[/&+-])/;
/** Ages, sizes and times of day are what some lists are made of. */
const IN_LISTS = /^(?:(?:under|over|after|before|por la|mas de|menos de|up to) (?:\d|the (?:age|hour)|(?:manana|tarde|noche)(?:\s|$)))/;

/** Whether what should be a name is a piece of a sentence: it names nothing that is sold, and its words stay where they were said. */
export function isFragment({ folded }: Sheet, { name, head }: Item): boolean {
  const said = folded.slice(name.start, name.end).trim();
  if (head && head.start !== name.start) return false;
  return NO_NAME.test(said) || (GOES_ON.test(said) && !IN_LISTS.test(said));
}
