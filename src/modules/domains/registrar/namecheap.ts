import type { XmlElement } from '@rgrove/parse-xml';
import { childOf, childrenOf, readXml } from '../zone/providers/route53-xml.ts';
import { contactParams, failureOf, hostParams, lifetimeIn } from './namecheap-wire.ts';
import { type Offer, type Price, type Registrar, RegistrarFailure } from './registrar.ts';

export interface NamecheapSettings {
  user: string;
  key: string;
  /** Our address, as allowed in the account. */
  clientIp: string;
  url: string;
}

type Prices = Record<'register' | 'renew', Price | null>;

/** Timeout in milliseconds of one request. */
const TIMEOUT = 6000;
/** Milliseconds for what changes something: registries take their time, and a lost answer costs another question. */
const CHANGE_TIMEOUT = 30_000;
/** Milliseconds for which prices are kept, as the registrar asks. */
const PRICES_FOR = 24 * 3_600_000;
const MAX_BYTES = 2 * 1024 * 1024;
const NO_PRICES: Prices = { register: null, renew: null };

/** Namecheap’s XML API. */
function openApi({ user, key, clientIp, url }: NamecheapSettings) {
  const known = new Map<string, { prices: Prices; at: number }>();

  /** The key travels in the body: addresses end up in logs. */
  async function call(command: string, more: Record<string, string>, timeout = TIMEOUT): Promise<XmlElement> {
    const body = new URLSearchParams({ ApiUser: user, ApiKey: key, UserName: user, ClientIp: clientIp, Command: command, ...more });
    const root = readXml(await post(url, body, timeout));
    const answer = childOf(root, 'CommandResponse');
    if (root.attributes.Status === 'OK' && answer) return answer;
    const errors = childrenOf(childOf(root, 'Errors'), 'Error');
    throw failureOf(errors.map(({ attributes, text }) => ({ number: attributes.Number ?? '', text })));
  }

  async function readPrices(ending: string): Promise<Prices> {
    const kept = known.get(ending);
    if (kept && Date.now() - kept.at < PRICES_FOR) return kept.prices;
    const more = { ProductType: 'DOMAIN', ProductCategory: 'DOMAINS', ProductName: ending.toUpperCase() };
    const prices = pricesIn(await call('namecheap.users.getPricing', more), ending);
    known.set(ending, { prices, at: Date.now() });
    return prices;
  }

  return { call, readPrices };
}

export function namecheap(settings: NamecheapSettings): Registrar {
  const { call, readPrices } = openApi(settings);
  return {
    async offer(names) {
      const results = childrenOf(await call('namecheap.domains.check', { DomainList: names.join(',') }), 'DomainCheckResult');
      const offers = await Promise.all(
        results.map(async ({ attributes }): Promise<[string, Offer][]> => {
          const name = attributes.Domain?.toLowerCase();
          if (!name || !names.includes(name) || (attributes.ErrorNo ?? '0') !== '0') return [];
          const isFree = attributes.Available === 'true';
          const isPremium = attributes.IsPremiumName === 'true';
          const { register, renew } = !isFree ? NO_PRICES : isPremium ? premiumPrices(attributes) : await readPrices(endingOf(name));
          return [[name, { isFree, isPremium, firstYear: register, renewal: renew }]];
        }),
      );
      return new Map(offers.flat());
    },
    async find(name) {
      try {
        return lifetimeIn(await call('namecheap.domains.getInfo', { DomainName: name }));
      } catch (error) {
        if (error instanceof RegistrarFailure && error.kind === 'not_ours') return null;
        throw error;
      }
    },
    async renewalOf(name) {
      return (await readPrices(endingOf(name))).renew;
    },
    async register(name, years, holder) {
      const more = { DomainName: name, Years: String(years), AddFreeWhoisguard: 'yes', WGEnabled: 'yes', ...contactParams(holder) };
      confirm(childOf(await call('namecheap.domains.create', more, CHANGE_TIMEOUT), 'DomainCreateResult'), 'Registered');
    },
    async renew(name, years) {
      const more = { DomainName: name, Years: String(years) };
      confirm(childOf(await call('namecheap.domains.renew', more, CHANGE_TIMEOUT), 'DomainRenewResult'), 'Renew');
    },
    async setRecords(name, records) {
      const at = name.indexOf('.');
      const more = { SLD: name.slice(0, at), TLD: name.slice(at + 1), ...hostParams(records) };
      confirm(childOf(await call('namecheap.domains.dns.setHosts', more, CHANGE_TIMEOUT), 'DomainDNSSetHostsResult'), 'IsSuccess');
    },
  };
}

const endingOf = (name: string): string => name.slice(name.indexOf('.') + 1);

function confirm(result: XmlElement | undefined, attribute: string): void {
  if (result?.attributes[attribute]?.toLowerCase() !== 'true') throw new RegistrarFailure(`${attribute} is not true`);
}

async function post(url: string, body: URLSearchParams, timeout: number): Promise<string> {
  try {
    const response = await fetch(url, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(timeout) });
    const text = await response.text();
    if (response.ok && text.length <= MAX_BYTES) return text;
    throw new Error(`${response.status}, ${text.length} characters`);
  } catch (error) {
    throw new RegistrarFailure('the registrar did not answer', 'unanswered', { cause: error });
  }
}

/** Prices of one year; the names of the categories come in both cases. */
function pricesIn(answer: XmlElement, ending: string): Prices {
  const categories = childrenOf(childOf(answer, 'UserGetPricingResult'), 'ProductType').flatMap((type) =>
    childrenOf(type, 'ProductCategory'),
  );
  const priceOf = (category: string): Price | null => {
    const product = categories
      .filter((one) => one.attributes.Name?.toLowerCase() === category)
      .flatMap((one) => childrenOf(one, 'Product'))
      .find((one) => one.attributes.Name?.toLowerCase() === ending);
    const year = childrenOf(product, 'Price').find(({ attributes }) => attributes.Duration === '1' && attributes.DurationType === 'YEAR');
    // One of its attributes is spelt as here.
    return year ? priceFrom(year.attributes.Currency ?? 'USD', year.attributes.YourPrice, year.attributes.YourAdditonalCost) : null;
  };
  return { register: priceOf('register'), renew: priceOf('renew') };
}

const premiumPrices = (attributes: Record<string, string>): Prices => ({
  register: priceFrom('USD', attributes.PremiumRegistrationPrice, attributes.IcannFee, attributes.EapFee),
  renew: priceFrom('USD', attributes.PremiumRenewalPrice, attributes.IcannFee),
});

/** The sum of a price and its fees; null if one of them cannot be read, or there is no price. */
function priceFrom(currency: string, price: string | undefined, ...fees: (string | undefined)[]): Price | null {
  const parts = [price, ...fees.map((fee) => fee || '0')].map((text) => Math.round(Number(text) * 100));
  return parts.every((cents) => Number.isFinite(cents) && cents >= 0) && parts[0]! > 0
    ? { cents: parts.reduce((sum, cents) => sum + cents, 0), currency }
    : null;
}
