import { isIP } from 'node:net';
import { AppError } from '#platform/errors.ts';
import { EgressError } from '../egress/egress-error.ts';
import { isPublicAddress } from '../egress/public-address.ts';
import { bareHost, readTypedAddress } from '../egress/web-address.ts';

/** Services with pages of many people: a grade would be the service's. */
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

/** Mail providers, whose domain is nobody's own site. */
const MAILBOXES = /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|uol|bol|terra|ig|globo|proton(mail)?|aol)\./;

const KNOWN: readonly string[] = ['scheme_not_web', 'port_not_web', 'has_credentials'];

/**
 * The URL of the site to measure, from the text as typed.
 * @throws AppError `site_…`, naming the kind of text: a mail address, a profile, a name, a private address.
 */
export function readWish(typed: string): URL {
  const text = typed.trim().replace(/^mailto:/i, '');
  const [, domain] = /^[^\s@/:]+@([^\s@/:]+\.[^\s@/:.]+)$/.exec(text) ?? [];
  if (domain) throw new AppError('invalid', 'site_is_email', { domain: domain.toLowerCase(), kind: mailKindOf(domain) });
  if (/^@[\w.]{2,60}$/.test(text)) throw new AppError('invalid', 'site_is_profile', { service: 'Instagram' });
  const url = readAddress(text.replace(/^(https?)(:|;)?\/+/i, '$1://'));
  const host = bareHost(url.hostname);
  const [, service] = PROFILES.find(([pattern]) => pattern.test(host)) ?? [];
  // The services' own home pages can be measured like any site.
  if (service && url.pathname.length > 1) throw new AppError('invalid', 'site_is_profile', { service });
  if (isIP(host)) requirePublic(host, text);
  return url;
}

const mailKindOf = (domain: string): 'own' | 'box' => (MAILBOXES.test(domain.toLowerCase()) ? 'box' : 'own');

/** Browsers read a plain number as an IP address, but nobody means one. */
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
