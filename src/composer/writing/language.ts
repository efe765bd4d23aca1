import { portuguesePlaceArticle } from './data/portuguese-places.ts';

export type Slots = Partial<Record<string, string>>;

/** "Outside Toowoomba", "perto de Olinda": a place that says its own way of being there. */
export const BESIDE =
  /^(?:(?:just |right )?outside|near|close to|(?:bem )?perto d[aeo]s?|pr[óo]xim[oa] (?:a|ao|[àa]|d[aeo])|(?:muy )?cerca de(?:l)?|(?:en |a )?las afueras de|al lado de|ao lado d[aeo]|قرب|بالقرب من|خارج|ضواحي)\s/iu;

/** "no Recife", "em Pinheiros", "in Leeds"; in Portuguese with the article from the owner's own words. */
export function placeForms(language: string, place: string, prompt: string): Slots {
  if (BESIDE.test(place)) {
    const near = place.charAt(0).toLowerCase() + place.slice(1);
    return { in: near, of: near };
  }
  if (language === 'pt') {
    const [first = place] = place.split(/,\s/);
    const at = prompt.toLocaleLowerCase().indexOf(first.toLocaleLowerCase());
    const said = /(?:^|\s)[nd]([ao]s?)\s$/iu.exec(prompt.slice(Math.max(0, at - 5), Math.max(0, at)))?.[1]?.toLowerCase();
    const article = said ?? portuguesePlaceArticle(first);
    return { in: article ? `n${article} ${place}` : `em ${place}`, of: `d${article || 'e'} ${place}` };
  }
  if (language === 'es') {
    const article = /^(?:zona|regi[óo]n) /iu.test(place) ? 'la ' : /^(?:centro|barrio)(?: |,|$)/iu.test(place) ? 'el ' : '';
    const named = article ? place.charAt(0).toLowerCase() + place.slice(1) : place;
    return { in: `en ${article}${named}`, of: `${article === 'el ' ? 'del ' : `de ${article}`}${named}` };
  }
  // A town in another script is set beside our words, not in them.
  if (language !== 'ar' && !/[\p{Script=Latin}\d]/u.test(place)) return { in: `· ${place}`, of: `· ${place}` };
  if (language === 'ar') return { in: `في ${place}`, of: place };
  return { in: `in ${place}`, of: `of ${place}` };
}

/** "Cortes, coronas e implantes": joins a list; Spanish "y" becomes "e" before an i sound. */
export const rowOf = ({ comma, and }: { comma: string; and: string }, list: readonly string[]): string => {
  const last = list.at(-1) ?? '';
  const joint = and === ' y ' && /^h?[ií](?![aeoáéó])/iu.test(last) ? ' e ' : and;
  return list.length < 2 ? last : `${list.slice(0, -1).join(comma)}${joint}${last}`;
};

const SLOT = /\{([a-z-]+)\}/g;

/** Lower-cases a sentence's first word for use inside a sentence; abbreviations and names keep their capital. */
export const midSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}+(?:$|[\s,;-]+\P{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The owner's words with an initial capital, unless the first word has its own ("iPhone"). */
export const capitaliseWords = (text: string): string => (/^\p{Ll}+\p{Lu}/u.test(text) ? text : capitalise(text));

export const capitalise = (text: string): string =>
  text.replace(/^([\s"“«¿¡_*(]*)(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase());

/** The text with its slots filled, or null when one is unknown. Facts (`{{fa_…}}`) are left alone. */
export function fill(text: string, slots: Slots): string | null {
  let known = true;
  const filled = text.replace(/(\{\{fa_[0-9a-z]{8}\}\})|\{([a-z-]+)\}/g, (all, fact: string | undefined, name: string, at: number) => {
    if (fact) return all;
    const value = slots[name];
    if (value === undefined) known = false;
    const begins = /(^|[.!?…]\s+|\n)$/.test(text.slice(0, at));
    return begins ? capitalise(value ?? '') : (value ?? '');
  });
  return known ? filled : null;
}

export const hasSlot = (text: string): boolean => text.replace(/\{\{fa_[0-9a-z]{8}\}\}/g, '').search(SLOT) >= 0;

/** The owner's words as a sentence: initial capital and an end mark. */
export function asSentence(words: string): string {
  const text = capitaliseWords(words.trim()).replace(/[\s,;:،؛–—-]+$/u, '');
  return /[.!?…؟。"”»)]$/u.test(text) && !/[)"”»]$/u.test(text) ? text : `${text}.`;
}

/** The owner's words as a title: initial capital, no full stop. */
export const asTitle = (words: string): string => capitaliseWords(words.trim()).replace(/[.;,:،؛\s]+$/u, '');

const BRITISH: [RegExp, string][] = [
  [/\b(c)olor/gi, '$1olour'],
  [/\b(n)eighbor/gi, '$1eighbour'],
  [/\b(f)avorite/gi, '$1avourite'],
  [/\b(c)enter(s?)\b/gi, '$1entre$2'],
  [/\b(org)aniz/gi, '$1anis'],
  [/\b(real|recogn|apolog|special)iz/gi, '$1is'],
  [/\b(j)ewelry\b/gi, '$1ewellery'],
  [/\b(l)icensed attorney/gi, '$1icensed solicitor'],
  [/\b(t)ire(s?)\b/gi, '$1yre$2'],
  [/\b(program)(s?)\b/gi, '$1me$2'],
  [/\b(cozy)\b/g, 'cosy'],
  [/\b(gray)\b/g, 'grey'],
];

/** Words of Spanish America and their equivalents in Spain. */
const OF_SPAIN: [RegExp, string][] = [
  [/\b([Cc])osto(s?)\b/g, '$1oste$2'],
  [/\b([Vv])ideo(s?)\b/g, '$1ídeo$2'],
  [/\bauto(s?)\b/g, 'coche$1'],
  [/\bAuto(s?)\b/g, 'Coche$1'],
  [/\bcelular(es)?\b/g, 'móvil$1'],
  [/\bla computadora\b/g, 'el ordenador'],
  [/\bcomputadora\b/g, 'ordenador'],
  [/\bestacionamiento\b/g, 'aparcamiento'],
  [/\bestacionar\b/g, 'aparcar'],
  [/\bjugo(s?)\b/g, 'zumo$1'],
  [/\bplomería\b/g, 'fontanería'],
  [/\brefrigerador\b/g, 'frigorífico'],
  [/\bPapas\b/g, 'Patatas'],
];

const respelled = (rules: [RegExp, string][], text: string): string => rules.reduce((out, [from, to]) => out.replace(from, to), text);

/** Converts the library's American spelling, or its American Spanish, to that of other countries. */
export function spelledFor(locale: string, text: string): string {
  if (/^en-(GB|IE|AU|NZ|ZA|IN)$/.test(locale)) return respelled(BRITISH, text);
  return locale === 'es-ES' ? respelled(OF_SPAIN, text) : text;
}
