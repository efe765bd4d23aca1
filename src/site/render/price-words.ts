import type { FactOf } from '../schema/facts.ts';

type Unit = NonNullable<FactOf<'price'>['norm']['per']>;

/** Currency words, which are no unit: "199 ريال", "50 contos". */
const MONEY =
  /(?<!\p{L})(?:reais|real|contos?|pilas?|paus?|pesos?|lucas?|soles|euros?|pounds?|quid|bucks?|dollars?|d[oó]lar(?:es)?|naira|rands?|rupees?|geneh|mil|thousand|hundred|milh[õo]es|millones|million|lakhs?|ريال\p{L}*|درهم\p{L}*|دراهم|دينار\p{L}*|دنانير|جنيه\p{L}*|ليرة|ليرات|شيكل|شيقل|دولار\p{L}*|يورو|دك|د\.ك|ألف|الف|آلاف|الاف)[\u064b-\u0652]*(?!\p{L})/giu;
/** The unit of a price after the amount: "/mo", "a head", "por persona", "mensais". */
const UNIT =
  /[/]|\p{Nd}\s?(?:pp|p\.p\.|pcm|pw|ea)(?!\p{L})|\S\s+(?:por|per|al?(?!\spart)|an|o|el|la|cada|each|every)\s\p{L}|\p{Nd}\D*\s(?:\p{L}{4,}|m[eê]s|a[nñ]o|d[ií]a|day|each)(?!\p{L})|\p{Nd}.*[\u0620-\u064a]/iu;

/** Whether the owner's words already name the unit: "$19/mo", "R$ 40 por pessoa", "four pound a head". */
export const saysUnit = (text: string): boolean => UNIT.test(text.replace(MONEY, ' '));

/** Time units in a name, not preceded by a number: "diária extra", "full day", "الحصة". */
const TIMES: Partial<Record<Unit, string>> = {
  hour: 'horas?|hours?|hourly|ال?ساعة',
  day: 'd[ií]as?|di[áa]rias?|days?|daily|jornada|ال?يوم',
  night: 'noites?|pernoites?|nights?|noches?|di[áa]rias?|ال?ليل[ةه]',
  week: 'semanas?|semanal|semanais|weeks?|weekly|ال?أسبوع',
  month: 'm[eê]s|mensal|mensais|mensualidad|mensual|mensalidade|months?|monthly|ال?شهر',
  year: 'an[ou]al|anuidade|anual|yearly|annual|ال?سنة',
  class: 'aula|clase|class|lesson|ال?حصة|ال?درس',
};

/** Whether the name of an offer is a stretch of time, so that its price needs no unit. */
export function isUnitNamed(name: string, per: Unit): boolean {
  const words = TIMES[per];
  return words !== undefined && new RegExp(`(?<![\\p{L}])(?<!\\p{Nd}\\s?)(?:${words})(?!\\p{L})`, 'iu').test(name);
}

/** Words that mark an amount as the lowest, before or after it. */
const LOWEST =
  /(?<!\p{L})(?:a ?partir|desde|from|frm|starts?|starting|upwards?|as low as|minimum|m[ií]nimo|onwards?|and up|or more|em diante|(?:p(?:ra|ara) )?cima|en adelante|para arriba|فوق|أكثر|وطالع|(?:ت|ي|بت|كي)بدأ?|ابتداء?\p{M}*|بدءا?\p{M}*)(?!\p{L})|^من\s|\p{Nd}.*\+/iu;
/** A second amount: "R$ 80 a R$ 120", "£40–60". */
const RANGE = /\p{Nd}\s?(?:\p{Sc}\s?)?(?:[-–—]|\p{L}{1,3}\s)\s?\D{0,3}\p{Nd}/u;

/** Whether the owner's words already mark a price as the lowest. */
export const saysLowest = (text: string): boolean => LOWEST.test(text) || RANGE.test(text);

const plain = (text: string): string => ` ${(text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether a price already contains these words: "£40 every extra 500", "every extra 500". */
export const saysToo = (price: string, words: string): boolean => plain(price).includes(plain(words));

/** Whether two texts are one but for their letters' case and their signs. */
export const isSame = (one: string, other: string): boolean => plain(one) === plain(other);
