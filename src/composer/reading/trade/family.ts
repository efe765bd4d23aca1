import { INDUSTRIES, type IndustryId } from '../industries.ts';
import familyWords from '../lexicon/family-words.json' with { type: 'json' };
import { namedBy, normal, speaksOf } from './lexicon.ts';
import { familyByHead } from './settled-heads.ts';

/** Words beside a trade that leave its meaning unchanged. */
const NEUTRAL = new Set(familyWords.neutral);
/** Listed phrases that cover too many kinds of trade, or one without a family: alone they decide nothing. */
const DOUBTFUL = new Set(familyWords.doubtful);

/** Trade by emoji, for a prompt without other evidence. */
const EMOJI: readonly (readonly [string, IndustryId])[] = [
  ['🍕', 'pizzeria'],
  ['🍔', 'burger'],
  ['🍣', 'sushi'],
  ['🍱', 'sushi'],
  ['🍦', 'ice-cream'],
  ['🍨', 'ice-cream'],
  ['🥖', 'bakery'],
  ['🥐', 'bakery'],
  ['🍞', 'bakery'],
  ['🎂', 'confectionery'],
  ['🍰', 'confectionery'],
  ['🧁', 'confectionery'],
  ['☕', 'cafe'],
  ['🍺', 'bar'],
  ['🍻', 'bar'],
  ['🍷', 'winery'],
  ['🍝', 'restaurant'],
  ['🍽', 'restaurant'],
  ['🌮', 'restaurant'],
  ['💈', 'barbershop'],
  ['💇', 'hair-salon'],
  ['💅', 'nail-studio'],
  ['💆', 'spa'],
  ['🦷', 'dental-clinic'],
  ['🐶', 'pet-shop'],
  ['🐱', 'pet-shop'],
  ['🐾', 'pet-shop'],
  ['🧘', 'yoga-studio'],
  ['🏋', 'gym'],
  ['💪', 'gym'],
  ['🥋', 'martial-arts'],
  ['🩰', 'dance-school'],
  ['⚖', 'law-firm'],
  ['🏠', 'real-estate'],
  ['🏡', 'real-estate'],
  ['💐', 'florist'],
  ['🌸', 'florist'],
  ['🌹', 'florist'],
  ['📚', 'bookshop'],
  ['📷', 'photographer'],
  ['📸', 'photographer'],
  ['🎸', 'musician'],
  ['🎤', 'musician'],
  ['🎨', 'artist'],
  ['💍', 'jewelry'],
  ['👗', 'clothing-store'],
  ['👟', 'clothing-store'],
  ['🚗', 'auto-repair'],
  ['🔧', 'auto-repair'],
  ['🔑', 'locksmith'],
  ['🧹', 'cleaning'],
  ['🌱', 'gardening'],
  ['🌿', 'gardening'],
  ['🏨', 'hotel'],
  ['⛺', 'camping'],
  ['✈', 'travel-agency'],
  ['🚚', 'moving'],
  ['🧵', 'tailor'],
  ['🚲', 'bike-shop'],
  ['🧸', 'toy-store'],
  ['💻', 'it-services'],
  ['⛪', 'church'],
  ['🕌', 'church'],
];

/** Forms that decide the family whatever their topic: a blog, an app, a shop "de" anything, a congress. */
const FREE: readonly (readonly [RegExp, IndustryId])[] = [
  [/^(?:blog|weblog)(?: |$)| blog$/, 'blog'],
  [/^(?:app|aplicativo|aplicacion|تطبيق)(?: |$)| (?:app|mobile app)$/, 'app'],
  [/ software$|^software (?:de|para|pra|for|to|that) /, 'saas'],
  [/^(?:loja|tienda) (?:de|del|da) /, 'shop'],
  [/(?:^| )conference$|^(?:conferencia|congresso|congreso|simposio) /, 'conference'],
  [/ festival$|^festival (?:de|of|do|da) /, 'festival'],
];

/** The family from an emoji alone. */
export const familyOfEmoji = (text: string): IndustryId | undefined =>
  /\p{L}{3}/u.test(text) ? undefined : EMOJI.find(([sign]) => text.includes(sign))?.[1];

/**
 * The family of a trade: a listed phrase has to be its head, and all other words have to be neutral or that family's own. A word that
 * merely occurs is no evidence: "hotel for dogs" is no hotel. A settled head needs no more.
 */
export function familyOf(trade: string, language: string): IndustryId | 'unknown' {
  const said = normal(trade);
  const words = said.split(' ');
  const settled = familyByHead(words);
  if (settled) return settled;
  for (let length = Math.min(6, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      if (DOUBTFUL.has(phrase) || DOUBTFUL.has(phrase.replace(/s$/, ''))) continue;
      const rest = [...words.slice(0, from), ...words.slice(from + length)].filter((word) => !NEUTRAL.has(word));
      const fits = namedBy(phrase, language).filter(
        (id) => id in INDUSTRIES && id !== 'neutral' && rest.every((word) => speaksOf(word, id) || isSchoolOf(word, id)),
      );
      if (fits.length === 1 || fits.length === 2) return fits[0] as IndustryId;
    }
  return language === 'pt' && GYM.test(said) ? 'gym' : 'unknown';
}

/** "Academia de natação": a school of a subject that is taught. */
const isSchoolOf = (word: string, id: IndustryId): boolean => SCHOOL.test(word) && INDUSTRIES[id].archetype === 'education';
const SCHOOL = /^(?:academia|academy|escola|escuela|school)$/;

/** In Brazil an "academia" that names no subject is a gym; in Spanish it is a school of anything. */
const GYM = /^academias?(?: (?:feminina|mista|de bairro|24 ?h(?:oras)?|ao ar livre|popular|low cost|fitness|completa|pequena|nova))*$/;

/** The family decided by form, whatever the topic: a blog, an app, a festival. */
export const familyByForm = (trade: string): IndustryId | undefined => FREE.find(([pattern]) => pattern.test(normal(trade)))?.[1];
