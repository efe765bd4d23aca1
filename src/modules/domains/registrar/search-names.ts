import { payingCurrency } from '#modules/billing/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { type PriceNames, priceNames } from '../buying/price-names.ts';
import { sellsNames } from '../buying/sells-names.ts';
import { nameRules } from '../hosting/network.ts';
import type { SearchNames } from '../input.ts';
import { askRegistry } from '../registry/ask-registry.ts';
import { candidatesFor } from './candidates.ts';
import { openRegistrar } from './open-registrar.ts';
import type { Offer, Price } from './registrar.ts';

export interface FoundName {
  name: string;
  /** `unknown`: nobody who knows could be asked. */
  state: 'free' | 'taken' | 'unknown';
  isPremium: boolean;
  firstYear: Price | null;
  renewal: Price | null;
  /** A place to register it, `here` at our own price; null if we know no seller of its ending. */
  seller: 'here' | 'registro_br' | 'namecheap' | null;
}

/** Whether names are free, by their registries, with prices of a registrar where one is configured: our own where names are sold. */
export async function searchNames(ctx: Context, { wish }: SearchNames): Promise<FoundName[]> {
  requireAccount(ctx);
  const names = candidatesFor(wish, nameRules());
  if (names.length === 0) throw new AppError('invalid', 'wish_without_name');
  // Names of Brazil are sold by their registry alone.
  const offers = await askRegistrar(names.filter((name) => !isOfBrazil(name)));
  const price = sellsNames() && offers.size > 0 ? await priceNames(ctx, await payingCurrency(ctx)) : null;
  return Promise.all(names.map((name) => find(name, offers.get(name), price)));
}

const isOfBrazil = (name: string): boolean => name.endsWith('.br');

async function find(name: string, offer: Offer | undefined, price: PriceNames | null): Promise<FoundName> {
  const nothing = { name, isPremium: false, firstYear: null, renewal: null };
  if (offer) {
    const { isFree, ...prices } = offer;
    if (price && isFree && prices.firstYear && prices.renewal && !prices.isPremium)
      return { ...nothing, state: 'free', firstYear: price(prices.firstYear), renewal: price(prices.renewal), seller: 'here' };
    return { name, ...prices, state: isFree ? 'free' : 'taken', seller: isFree && prices.firstYear ? 'namecheap' : null };
  }
  const { known } = await askRegistry(name);
  const state = known === 'unknown' ? 'unknown' : known === 'not_registered' ? 'free' : 'taken';
  return { ...nothing, state, seller: isOfBrazil(name) && state !== 'taken' ? 'registro_br' : null };
}

/** Without an answer of the registrar, registries still say what is free. */
async function askRegistrar(names: readonly string[]): Promise<Map<string, Offer>> {
  const registrar = openRegistrar();
  if (!registrar || names.length === 0) return new Map();
  return registrar.offer(names).catch((error: unknown) => {
    log.warn('registrar.not_answered', { error });
    return new Map();
  });
}
