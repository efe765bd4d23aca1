import { setTimeout as sleep } from 'node:timers/promises';
import { element } from '../../src/modules/domains/zone/providers/route53-xml.ts';
import { Keys, LOCAL_REGISTRAR } from '../dns/keys.ts';
import { type Asked, type Given, openDoor, type ProviderDoor } from '../dns/provider-door.ts';
import type { Zones } from '../dns/zones.ts';
import { attribute } from './attribute.ts';
import { Refused } from './refused.ts';
import { hasLostAnswer, isHeldBack, registrations } from './registrations.ts';

export interface LocalRegistrar extends ProviderDoor {
  url: string;
  keys: Keys;
  readonly asked: string[];
}

/** Prices of a year in dollars by ending: the first, the next ones, and the fee on top. */
const PRICES: Record<string, [first: string, renewal: string, fee: string]> = {
  com: ['9.98', '14.98', '0.20'],
  net: ['11.98', '15.48', '0.20'],
  org: ['7.48', '13.98', '0.20'],
  app: ['12.98', '18.98', '0.20'],
  example: ['5.98', '9.98', '0'],
};
/** A label for which the registry asks more. */
const PREMIUM = 'ouro';
/** Milliseconds for a registrar that takes its time. */
const SLOW = 9000;

/**
 * The part of Namecheap's XML API about free names, prices and registrations; names of the local DNS are taken, and a registered name gets
 * a zone there. Other commands fail.
 */
export async function startRegistrar({ port, zones }: { port: number; zones: Zones }): Promise<LocalRegistrar> {
  const keys = new Keys();
  keys.issue(LOCAL_REGISTRAR.key);
  const asked: string[] = [];
  const held = registrations(zones);
  const door = await openDoor(port, keys, {
    keyOf: ({ body }) => new URLSearchParams(body).get('ApiKey') ?? '',
    busy: () => failed('', new Refused(500_000, 'Too many requests')),
    answer: async (one) => {
      const form = new URLSearchParams(one.body);
      const command = form.get('Command') ?? '';
      asked.push(command);
      try {
        if (isHeldBack(form)) await sleep(SLOW);
        const content = answer(zones, keys, one, form, held);
        return hasLostAnswer(form) ? null : succeeded(command, content);
      } catch (error) {
        if (error instanceof Refused) return failed(command, error);
        throw error;
      }
    },
  });
  return { ...door, url: `http://127.0.0.1:${door.port}/xml.response`, keys, asked };
}

type Held = ReturnType<typeof registrations>;

function answer(zones: Zones, keys: Keys, { method, url }: Asked, form: URLSearchParams, held: Held): string {
  if (method !== 'POST' || url.pathname !== '/xml.response' || url.search !== '')
    throw new Error(`no such request: ${method} ${url.pathname}`);
  const key = keys.find(form.get('ApiKey') ?? '');
  if (!key || key.revoked || form.get('ApiUser') !== LOCAL_REGISTRAR.user || form.get('UserName') !== LOCAL_REGISTRAR.user)
    throw new Refused(1_011_102, 'API Key is invalid or API access has not been enabled');
  if (form.get('ClientIp') !== LOCAL_REGISTRAR.clientIp) throw new Refused(1_011_150, 'Parameter RequestIP is invalid');
  const command = form.get('Command');
  if (command === 'namecheap.domains.check')
    return (form.get('DomainList') ?? '')
      .split(',')
      .map((name) => check(zones, name))
      .join('');
  if (command === 'namecheap.users.getPricing') return pricing(form);
  const change = held[command ?? ''];
  if (change) return change(form);
  throw new Error(`the stand-in does not know ${command}`);
}

function check(zones: Zones, name: string): string {
  if (!/^[a-z0-9-]+(\.[a-z]+)+$/.test(name)) throw new Refused(2_030_280, 'TLD is not supported in API');
  const isPremium = name.startsWith(`${PREMIUM}.`);
  const price = isPremium ? '13000.0000' : '0';
  return `<DomainCheckResult${attribute({
    Domain: name,
    Available: String(zones.find(name) === null),
    ErrorNo: '0',
    Description: '',
    IsPremiumName: String(isPremium),
    PremiumRegistrationPrice: price,
    PremiumRenewalPrice: price,
    PremiumRestorePrice: '65.0000',
    PremiumTransferPrice: price,
    IcannFee: '0.0000',
    EapFee: '0.0000',
  })}/>`;
}

function pricing(form: URLSearchParams): string {
  if (form.get('ProductType') !== 'DOMAIN' || form.get('ProductCategory') !== 'DOMAINS')
    throw new Error('only prices of domains are known');
  const ending = (form.get('ProductName') ?? '').toLowerCase();
  const [first, renewal, fee] = PRICES[ending] ?? [];
  if (!first || !renewal || !fee) return element('UserGetPricingResult', []);
  const year = (price: string, years: number) =>
    `<Price${attribute({
      Duration: String(years),
      DurationType: 'YEAR',
      Price: price,
      PricingType: 'MULTIPLE',
      AdditionalCost: fee,
      RegularPrice: price,
      YourPrice: price,
      YourPriceType: 'MULTIPLE',
      YourAdditonalCost: fee,
      PromotionPrice: '0.0',
      Currency: 'USD',
    })}/>`;
  const category = (name: string, price: string) =>
    `<ProductCategory Name="${name}"><Product Name="${ending}">${year(price, 2)}${year(price, 1)}</Product></ProductCategory>`;
  return `<UserGetPricingResult><ProductType Name="domains">${category('reactivate', '99.00')}${category('register', first)}${category('renew', renewal)}</ProductType></UserGetPricingResult>`;
}

const document = (status: string, errors: string, command: string, content: string): Given => ({
  status: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body: `<?xml version="1.0" encoding="utf-8"?>\n<ApiResponse Status="${status}" xmlns="http://api.namecheap.com/xml.response"><Errors>${errors}</Errors><Warnings/>${element('RequestedCommand', command)}${content}<Server>LOCAL</Server><GMTTimeDifference>--4:00</GMTTimeDifference><ExecutionTime>0.01</ExecutionTime></ApiResponse>`,
});
const succeeded = (command: string, content: string): Given =>
  document('OK', '', command, `<CommandResponse Type="${command}">${content}</CommandResponse>`);
const failed = (command: string, { number, message }: Refused): Given =>
  document('ERROR', `<Error Number="${number}">${message}</Error>`, command, '');
