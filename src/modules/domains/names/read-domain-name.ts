import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { looksLike, mixesScripts } from './look-alike.ts';

/** A name that a site may have, as it was understood. */
export interface DomainName {
  /** As the DNS has it: lower case, A-labels, without a leading `www`. */
  name: string;
  /** As people read it. */
  unicode: string;
  /** The name that was registered: `padaria.com.br` of `loja.padaria.com.br`. */
  apex: string;
  isApex: boolean;
  /** It was given with `www.` before it. */
  hadWww: boolean;
}

export type NameRefusal =
  | 'domain_empty'
  | 'domain_malformed'
  | 'domain_too_long'
  | 'domain_is_email'
  | 'domain_is_address'
  | 'domain_is_local'
  | 'domain_is_suffix'
  | 'domain_is_ours'
  | 'domain_is_hosted'
  | 'domain_is_wildcard'
  | 'domain_unknown_ending'
  | 'domain_mixed_scripts'
  | 'domain_look_alike';

/** `about`: what the words of a refusal name: the suffix, the name that it looks like, what to type instead. */
export type ReadName = { ok: true; domain: DomainName } | { ok: false; reason: NameRefusal; about: string };

export interface NameRules {
  /** Hosts of this installation; nothing below them can be brought. */
  ours: readonly string[];
  /** Takes `.example`, which nobody can register, so that it can be tried on one's own machine. */
  takesExample: boolean;
}

const LOCAL = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|onion|home\.arpa|in-addr\.arpa|ip6\.arpa)$/;
/** Places where a page lives under the name of somebody else, whose DNS its owner cannot change. */
const HOSTED =
  /(^|\.)(vercel\.app|netlify\.app|github\.io|pages\.dev|workers\.dev|wordpress\.com|wixsite\.com|wix\.com|blogspot\.com(\.[a-z]{2})?|myshopify\.com|herokuapp\.com|web\.app|firebaseapp\.com|lovable\.app|hostingersite\.com|negocio\.site|linktr\.ee|lojaintegrada\.com\.br|instagram\.com|facebook\.com|sites\.google\.com|webflow\.io|framer\.(app|website)|squarespace\.com|weebly\.com|carrd\.co)$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

const refuse = (reason: NameRefusal, about = ''): ReadName => ({ ok: false, reason, about });

/** What somebody pasted, without what surrounds a name: quotes, scheme, credentials, port, path, dots at the end. */
function bareHost(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .replace(/^[\s"'“”‘’<(]+|[\s"'“”‘’>),;]+$/gu, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^\/\//, '')
    .replace(/[/?#\\].*$/s, '')
    .replace(/[。．｡]/gu, '.')
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '')
    .toLowerCase();
}

/**
 * Reads the name in whatever a person pasted: an address with a path, capitals, accents, `www`. What can never be brought
 * is refused by a reason that has words.
 */
export function readDomainName(text: string, rules: NameRules): ReadName {
  const host = bareHost(text);
  if (host === '') return refuse('domain_empty');
  if (host.includes('@')) return refuse('domain_is_email', host.slice(host.lastIndexOf('@') + 1));
  if (isAddress(host)) return refuse('domain_is_address', host);
  if (host.startsWith('*.')) return refuse('domain_is_wildcard', host.slice(2));
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(host) || host.startsWith('.') || host.includes('..')) return refuse('domain_malformed', host);
  const labels = host.split('.');
  if (labels.some((label) => mixesScripts(domainToUnicode(label)))) return refuse('domain_mixed_scripts', host);
  if (host === 'localhost' || LOCAL.test(host)) return refuse('domain_is_local', host);
  if (labels.length === 1) return refuse('domain_malformed', host);
  const ascii = domainToASCII(host);
  if (ascii === '' || !ascii.split('.').every(isLabel))
    return refuse(isTooLong(ascii || host) ? 'domain_too_long' : 'domain_malformed', host);
  if (isTooLong(ascii)) return refuse('domain_too_long', host);
  return place(ascii, rules);
}

function place(ascii: string, { ours, takesExample }: NameRules): ReadName {
  const isBelow = (parent: string) => ascii === parent || ascii.endsWith(`.${parent}`);
  if (ours.some(isBelow)) return refuse('domain_is_ours', ascii);
  if (HOSTED.test(ascii)) return refuse('domain_is_hosted', ascii);
  const parsed = parse(ascii, { allowPrivateDomains: true });
  const isExample = takesExample && parsed.publicSuffix === 'example';
  if (!parsed.domain) return refuse('domain_is_suffix', ascii);
  if (!parsed.isIcann && !parsed.isPrivate && !isExample) return refuse('domain_unknown_ending', `.${parsed.publicSuffix}`);
  const apex = parsed.domain;
  const own = domainToUnicode(apex.slice(0, -(parsed.publicSuffix?.length ?? 0) - 1));
  const twin = looksLike(own);
  if (twin) return refuse('domain_look_alike', twin);
  // However often it stands there: `www.` before a name is that name's own, and nobody's second one.
  let name = ascii;
  while (name.startsWith('www.') && name !== apex) name = name.slice(4);
  return { ok: true, domain: { name, unicode: domainToUnicode(name), apex, isApex: name === apex, hadWww: name !== ascii } };
}

/** An A-label must also be one: `xn--zzzz` is a label like any other to a URL parser. */
function isLabel(label: string): boolean {
  if (!LABEL.test(label)) return false;
  if (!label.startsWith('xn--')) return label.slice(2, 4) !== '--';
  const read = domainToUnicode(label);
  return read !== '' && read !== label && domainToASCII(read) === label;
}

const isTooLong = (name: string): boolean => name.length > 240 || name.split('.').some((label) => label.length > 63);

/** Every way in which a browser writes an IP address: dotted, decimal, hexadecimal, IPv6. */
function isAddress(host: string): boolean {
  return /^\[.*\]?$/.test(host) || /^[0-9a-f]*:[0-9a-f:.]+$/.test(host) || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(host);
}
