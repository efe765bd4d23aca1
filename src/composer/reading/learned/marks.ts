import { DAY } from '#site/hours/days.ts';
import { colorNamed } from '../colors/color-names.ts';
import { UNITS_OF_MONEY } from '../facts/prices/currencies.ts';
import type { Token } from './tokens.ts';

const WAY =
  /^(?:rua|avenida|av|avda|alameda|travessa|tv|praca|pca|pza|plaza|rodovia|estrada|largo|ladeira|beco|viela|calle|carrera|cra|calzada|boulevard|blvd|paseo|pasaje|callejon|camino|carretera|galeria|galerias|shopping|mercado|mercadao|feira|centro|edificio|ed|edif|torre|polo|poligono|jr|jiron|street|st|road|rd|avenue|ave|lane|ln|drive|square|terrace|market|arcade|mall|arch|unit|suite|shop|stall|floor|box|banca|puesto|local|loja|sala|nave|km|kilometro|bairro|barrio|colonia|شارع|طريق|سوق|حي|زنقه|نهج|دوار|ساحه|ميدان|برج|عماره|بنايه|مجمع|share3|قرب|جنب|مقابل|خلف|امام|فوق|بجانب|قدام|ورا)$/u;
const MARKS: readonly (readonly [mark: string, words: RegExp])[] = [
  ['day', new RegExp(`^(?:${DAY})$`, 'u')],
  ['money', new RegExp(`^(?:${UNITS_OF_MONEY})$`, 'u')],
  ['way', WAY],
];

/** The fact grammar's class of a single word: a day, money, a way, a colour. */
export function markOf({ word }: Token): string {
  if (!/^\p{L}/u.test(word)) return '';
  return MARKS.find(([, words]) => words.test(word))?.[0] ?? (colorNamed(word) ? 'color' : '');
}
