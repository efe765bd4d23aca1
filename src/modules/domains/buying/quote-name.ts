import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { MAX_YEARS } from '../input.ts';
import { openRegistrar } from '../registrar/open-registrar.ts';
import type { Offer, Price } from '../registrar/registrar.ts';
import { type PaidIn, priceNames } from './price-names.ts';
import { sellsNames } from './sells-names.ts';

export interface Quote {
  name: string;
  years: number;
  currency: PaidIn;
  /** For all the years. */
  cents: number;
  /** The same for one year, two, and so on. */
  centsByYears: number[];
  /** Of each year after them. */
  renewalCents: number;
  cost: Price;
}

/**
 * The price of a name that is free now, for a number of years.
 * @throws AppError `names_not_sold`, `name_taken`, `registrar_unavailable`.
 */
export async function quoteName(ctx: Context, { name, years }: { name: string; years: number }, currency: PaidIn): Promise<Quote> {
  const { firstYear, renewal, isFree, isPremium } = await offerOf(name);
  if (!isFree) throw new AppError('conflict', 'name_taken', { name });
  if (!firstYear || !renewal || isPremium) throw new AppError('conflict', 'name_not_sold_here', { name });
  const price = await priceNames(ctx, currency);
  const [first, next] = [price(firstYear).cents, price(renewal).cents];
  const centsByYears = Array.from({ length: MAX_YEARS }, (_, at) => first + next * at);
  const cost = { cents: firstYear.cents + renewal.cents * (years - 1), currency: firstYear.currency };
  return { name, years, currency, cents: centsByYears[years - 1]!, centsByYears, renewalCents: next, cost };
}

async function offerOf(name: string): Promise<Offer> {
  const registrar = sellsNames() ? openRegistrar() : null;
  if (!registrar) throw new AppError('unavailable', 'names_not_sold');
  try {
    const offer = (await registrar.offer([name])).get(name);
    if (offer) return offer;
  } catch (error) {
    log.warn('registrar.not_answered', { error });
    throw new AppError('unavailable', 'registrar_unavailable', {}, { cause: error });
  }
  throw new AppError('conflict', 'name_not_sold_here', { name });
}
