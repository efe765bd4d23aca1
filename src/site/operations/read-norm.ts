import { z } from 'zod';
import { callingCode } from '../facts/calling-codes.ts';
import { brazilianPhone, readPixKey } from '../facts/pix.ts';
import { readWeek } from '../hours/grammar.ts';
import type { SiteDocument } from '../schema/document.ts';
import { type FactKind, type FactNorm, type FactOf, SocialNetwork } from '../schema/facts.ts';
import { OperationRefused } from './operation.ts';
import { priceOf } from './price.ts';

/** Parses a fact's text by its kind. Throws `unreadable` where that fails. */
export function readNorm(kind: FactKind, text: string, doc: SiteDocument): FactNorm {
  const { currency, country } = doc.site;
  switch (kind) {
    case 'price':
      return priceOf(text, currency) ?? refuse(text);
    case 'phone':
      return { kind, e164: phoneOf(text, country) ?? refuse(text), whatsapp: true, call: true };
    case 'email':
      return z.email().safeParse(text).success ? { kind } : refuse(text);
    case 'url':
      return { kind, href: addressOf(text) ?? refuse(text), purpose: 'other' };
    case 'handle':
      return handleOf(text) ?? refuse(text);
    case 'registry':
      return { kind, scheme: /^[\p{L}.]{2,20}/u.exec(text)?.[0] ?? 'ID', value: /\d[\d./-]*/.exec(text)?.[0] ?? text };
    case 'pix': {
      const key = readPixKey(text);
      return key ? { kind, ...key } : refuse(text);
    }
    case 'statement':
      return { kind, topic: 'other' };
    case 'plan':
      return { kind, features: [], ask: false };
    case 'class':
      return { kind, days: [], when: text };
    case 'hours':
      return { kind, days: readWeek(text) ?? refuse(text) };
    case 'date':
    case 'color':
      return refuse(text);
    default:
      return { kind };
  }
}

export const refuse = (text: string): never => {
  throw new OperationRefused('unreadable', text);
};

/** The international form of a number as people of that country write it, with its area code. */
export function phoneOf(text: string, country: string): string | null {
  const written = text.trim();
  if (!/^[+\d\s().-]+$/.test(written)) return null;
  const digits = written.replace(/\D/g, '');
  if (/^(?:\+|00)/.test(written)) {
    const whole = digits.replace(/^00/, '');
    return whole.startsWith('55') ? brazilianPhone(whole) : /^\d{8,15}$/.test(whole) ? `+${whole}` : null;
  }
  if (country === 'BR') return brazilianPhone(digits.replace(/^0+/, ''));
  const code = callingCode(country);
  const whole = code + digits.replace(/^0+/, '');
  return code && digits.length >= 7 && /^\d{8,15}$/.test(whole) ? `+${whole}` : null;
}

/** A web address, with or without its protocol; null for anything but http and https. */
export function addressOf(text: string): string | null {
  const href = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(href)) return null;
  const { protocol, hostname, username } = new URL(href);
  return /^https?:$/.test(protocol) && hostname.includes('.') && !username && href.length <= 2000 ? href : null;
}

const HOSTS: Readonly<Record<string, FactOf<'handle'>['norm']['network']>> = {
  't.me': 'telegram',
  'twitter.com': 'x',
  'fb.com': 'facebook',
};

/** "@nome" is on Instagram; the URL of a profile names its network. */
function handleOf(text: string): FactNorm | null {
  const plain = /^@?([\w.]{2,60})$/.exec(text);
  const href = text.includes('/') ? addressOf(text) : null;
  if (href) {
    const { hostname, pathname } = new URL(href);
    const host = hostname.replace(/^(?:www|m)\./, '');
    const network = HOSTS[host] ?? SocialNetwork.options.find((one) => host === `${one}.com`);
    const user = pathname.split('/').findLast((part) => part !== '');
    return network && user ? { kind: 'handle', network, user: decodeURIComponent(user).replace(/^@/, '') } : null;
  }
  return plain ? { kind: 'handle', network: 'instagram', user: plain[1]! } : null;
}
