import type { FactOf } from '../../schema/facts.ts';
import type { Material } from '../material.ts';
import { type ParsedDate, parseDates } from './parse-dates.ts';

/** A one-off event: a party, a fair, a wedding, in its owner's words. */
export interface Occasion {
  name: string;
  date: string;
  hours?: string;
  place?: string;
  acts: readonly string[];
  /** The only date of the calendar, and the only thing on the page that names it. */
  isSole?: true;
}

const TIME = String.raw`(?:\d{1,2}(?:\s?[:h.]\s?\d{2})?\s?(?:h(?:s|rs|oras)?\b|am\b|pm\b|صباحا?ً?ا?|مساءً?|(?<=[:]\d{2}))|noon|midnight|meio-dia|meia-noite|mediodía|medianoche)`;
const HOURS = new RegExp(
  String.raw`(?:doors|portões|puertas)(?:\s(?:at|às|a\slas))?\s(?:${TIME}|\d{1,2}(?![\d:.]\d))|(?:(?:das|de|from|desde)\s+)?(?:las\s+)?(${TIME}|\d{1,2})\s*(?:às|as|a|até|to|until|hasta|-|–)\s*(?:las?\s+)?(${TIME})|(?:às|as|at|a\s+las?|الساعة)\s+${TIME}|${TIME}`,
  'iu',
);
/** "confirmar presença até 20/03": the last day of something else. */
const DEADLINE = /(?<!\p{L})(?:at[ée]|hasta|antes d[eo]l?|by|until|before|prazo:?|deadline:?)\s+(?:o\s+|el\s+)?(?:dia\s+)?$/iu;
const BILL = /(?:line-?up|atra[çc][õo]es|elenco|cartel|ponentes|palestrantes|speakers|featuring|com|con|with|shows? de)\s*:?\s+/giu;
const CONNECTS = /^[\s,;:–-]*(?:(?:no|na|em|en el|en la|en|at|in|in the|at the|في)\s+)?/iu;
const isName = (text: string) => /^(?:\p{Lu}|\p{N}|\p{Script=Arabic})/u.test(text) && text.length <= 30;

/** Names after "line-up:" or "com", as long as they look like names. */
function billIn(text: string): string[] {
  let best: string[] = [];
  for (const found of text.matchAll(BILL)) {
    const names: string[] = [];
    const rest = text.slice(found.index + found[0].length).split(/[.;\n]/u)[0]!;
    for (const part of rest.split(/\s*,\s*|\s+(?:e|y|and)\s+(?=\p{Lu})/u)) {
      if (!isName(part.trim())) break;
      names.push(part.trim());
    }
    if (names.length > best.length) best = names;
  }
  return best.length >= 2 ? best : [];
}

/** The rest of the sentence without name, date and hours. */
function placeIn(text: string): string | undefined {
  const place = text
    .replace(CONNECTS, '')
    .split(/\.(?:\s|$)|;|,\s*,/u)[0]!
    .trim();
  const said = place.length > 60 ? place.split(/\s*,/u)[0]! : place;
  return isName(said.slice(0, 30)) && said.length >= 4 && said.length <= 60 ? said : undefined;
}

/** The words before a sentence's date, where they are a title; else the owner's name. */
function nameBefore({ isNamed, name }: Material, text: string, date: ParsedDate): string {
  const head = text
    .slice(0, date.from)
    .split(/\s*[,،:;.(]|\s+(?:em|en|in|at)\s+(?=\p{Lu})/u)[0]!
    .trim();
  const isTitle = isName(head.slice(0, 30)) && head.split(/\s+/).length >= 2;
  return isNamed && !isTitle ? name : head;
}

/** Roles of staff, who are not performers; and instruments, since who plays in a band is no act of its bill. */
const STAFF =
  /\b(?:vox|vocals?|vocais|voz|voc(?:ês|es)|guitarr?\p{L}*|viol\p{L}+|baix\p{L}+|bajo|bass|bater\p{L}+|drums?|percuss?\p{L}+|percusi\p{L}+|sax\p{L}*|tromb\p{L}+|trompet\p{L}*|trumpet|teclad\p{L}*|keys|keyboards?|piano|sanfona|zabumba|accordion|acorde\p{L}+|flaut\p{L}+|flute|cello|banjo)(?!\p{L})|prof|teach|instru[ct]t?or|dire[cç]|docen|maestr|coach|president|veterin|recep|secret/iu;

/** An event from the calendar: its first hour and its place. */
function onDay(material: Material, { text, norm }: FactOf<'class'>, { text: date, to }: ParsedDate): Occasion {
  const hours = HOURS.exec(norm.when.slice(to))?.[0].replace(/^(?:às|as|at)\s+/iu, '');
  const place = norm.who?.replace(CONNECTS, '').replace(/^(?:a|o|la|el|the)\s+/iu, '');
  const shown = place && `${place.slice(0, 1).toLocaleUpperCase()}${place.slice(1)}`;
  return { name: material.isNamed ? material.name : text, date, hours, place: shown, acts: [], isSole: true };
}

/** The one event that the site is about; undefined without a date. */
export function occasion(material: Material): Occasion | undefined {
  const { facts, words } = material;
  const texts = facts('statement').map(({ text }) => text);
  const [fact] = facts('date');
  const datedText = texts
    .flatMap((text) => parseDates(text).map((date) => ({ text, date })))
    .find(({ text, date }) => !DEADLINE.test(text.slice(0, date.from)));
  const listed = facts('class').filter(({ norm }) => norm.days.length === 0 && parseDates(norm.when).length > 0);
  const isOneDay = new Set(listed.map(({ norm }) => parseDates(norm.when)[0]?.text)).size === 1;
  const [dated] = fact || datedText || !isOneDay ? [] : listed;
  const day = dated && parseDates(dated.norm.when)[0];
  if (dated && day) return onDay(material, dated, day);
  if (!fact && !datedText) return undefined;
  const acts = texts.map(billIn).toSorted((one, other) => other.length - one.length)[0] ?? [];
  const people = facts('person').flatMap(({ text, norm }) => (STAFF.test(norm.role ?? '') ? [] : [text]));
  const tail = datedText?.text.slice(datedText.date.to) ?? '';
  const clock = HOURS.exec(tail);
  const [hour, minute] = (fact?.norm.time ?? '').split(':').map(Number);
  const hours = clock?.[0] ?? (fact?.norm.time ? words.time(hour!, minute!) : undefined);
  const venue = facts('place').find(({ norm }) => norm.district && norm.district !== norm.city);
  const rest = clock ? tail.slice(0, clock.index) + tail.slice(clock.index + clock[0].length) : tail;
  const address = facts('address')[0]?.text;
  const own = datedText && !datedText.text.includes(address?.split(',')[0] ?? '\n') ? placeIn(rest.replace(/^[\s,;]+/u, '')) : undefined;
  return {
    name: datedText ? nameBefore(material, datedText.text, datedText.date) : material.isNamed ? material.name : '',
    date: datedText?.date.text ?? fact!.text,
    hours: hours?.replace(/^(?:às|as|at)\s+/iu, ''),
    // A show with a place of its own is not at the house.
    place: own ?? address ?? venue?.text,
    acts: acts.length > 0 ? acts : people.length > 1 ? people : [],
  };
}
