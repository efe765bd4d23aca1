import type { Brief } from '../brief.ts';
import { UNITS_OF_MONEY } from './facts/prices/currencies.ts';
import { fold } from './fold.ts';

/**
 * Whether the rules of the trade keep fees off the site, whatever its owner wishes: lawyers in Brazil may not advertise with them
 * (Provimento 205/2021 of the OAB), and whoever shows a number of the OAB is one.
 */
export const barsPrices = (industry: string, { country, facts }: Pick<Brief, 'country' | 'facts'>): boolean =>
  country === 'BR' && (industry === 'law-firm' || facts.some(({ norm }) => norm.kind === 'registry' && norm.scheme === 'OAB'));

const PRICED = new RegExp(`(?:r\\$|[$€£₹])\\s?\\d|\\d\\s?(?:€|£|${UNITS_OF_MONEY})(?!\\p{L})`, 'u');

/** Whether an amount of money stands in a text. */
export const tellsPrice = (text: string): boolean => PRICED.test(fold(text));
