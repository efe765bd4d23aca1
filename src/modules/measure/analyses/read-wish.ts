import { isIP } from 'node:net';
import { AppError } from '#platform/errors.ts';
import { EgressError } from '../egress/egress-error.ts';
import { isPublicAddress } from '../egress/public-address.ts';
import { bareHost, readTypedAddress } from '../egress/web-address.ts';

/** Where people have a page of their own on the site of somebody else: a grade would be that one's. */
const PROFILES: readonly [RegExp, string][] = [
  [/(^|\.)(instagram\.com|instagr\.am)$/, 'Instagram'],
  [/(^|\.)(facebook\.com|fb\.com|fb\.me)$/, 'Facebook'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)(whatsapp\.com|wa\.me|wa\.link)$/, 'WhatsApp'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)linkedin\.com$/, 'LinkedIn'],
  [/^(www\.|mobile\.)?(x|twitter)\.com$/, 'X'],
  [/(^|\.)(t\.me|telegram\.me)$/, 'Telegram'],
  [/^(maps\.google\.[a-z.]+|maps\.app\.goo\.gl|g\.page|goo\.gl|g\.co)$/, 'Google Maps'],
  [/(^|\.)ifood\.com\.br$/, 'iFood'],
];

/** Where mail lives that is nobody's site. */
const MAILBOXES = /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|uol|bol|terra|ig|globo|proton(mail)?|aol)\./;

const KNOWN: readonly string[] = ['scheme_not_web', 'port_not_web', 'has_credentials'];

/**
 * The address of the site that somebody wants measured, from what they typed.
 * @throws AppError `site_…`, with what they typed instead: a mail address, a profile, a name, an address of a network of their own.
 */
export function readWish(typed: string): URL {
  const text = typed.trim().replace(/^mailto:/i, '');
  const [, domain] = /^[^\s@/:]+@([^\s@/:]+\.[^\s@/:.]+)$/.exec(text) ?? [];
  if (domain) throw new AppError('invalid', 'site_is_email', { domain: domain.toLowerCase(), kind: mailKindOf(domain) });
  if (/^@[\w.]{2,60}$/.test(text)) throw new AppError('invalid', 'site_is_profile', { service: 'Instagram' });
  const url = readAddress(text.replace(/^(https?)(:|;)?\/+/i, '$1://'));
  const host = bareHost(url.hostname);
  const [, service] = PROFILES.find(([pattern]) => pattern.test(host)) ?? [];
  // Their own pages are sites like any other, for whoever wants to know.
  if (service && url.pathname.length > 1) throw new AppError('invalid', 'site_is_profile', { service });
  if (isIP(host)) requirePublic(host, text);
  return url;
}

const mailKindOf = (domain: string): 'own' | 'box' => (MAILBOXES.test(domain.toLowerCase()) ? 'box' : 'own');

/** A number alone is read as an address by browsers, and meant as one by nobody. */
function requirePublic(host: string, text: string): void {
  if (!text.toLowerCase().includes(host)) throw new AppError('invalid', 'site_address_unreadable');
  if (!isPublicAddress(host)) throw new AppError('invalid', 'site_not_public');
}

function readAddress(text: string): URL {
  try {
    return readTypedAddress(text);
  } catch (error) {
    const reason = error instanceof EgressError && KNOWN.includes(error.reason) ? error.reason : 'address_unreadable';
    throw new AppError('invalid', `site_${reason}`, {}, { cause: error });
  }
}
