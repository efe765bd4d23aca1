import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { looksLike, mixesScripts } from './look-alike.ts';

/** A parsed name that a site can use. */
export interface DomainName {
  /** As in the DNS: lower case, A-labels, without a leading `www`. */
  name: string;
  /** As displayed. */
  unicode: string;
  /** The registered name: `padaria.com.br` of `loja.padaria.com.br`. */
  apex: string;
  isApex: boolean;
  /** True if it was given with `www.`. */
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

/** `about`: value for the error text: the suffix, the imitated name, or the name to type instead. */
export type ReadName = { ok: true; domain: DomainName } | { ok: false; reason: NameRefusal; about: string };

export interface NameRules {
  /** Hosts of this installation; names below them are refused. */
  ours: readonly string[];
  /** Accepts `.example`, which nobody can register, for development. */
  takesExample: boolean;
}

const LOCAL = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|onion|home\.arpa|in-addr\.arpa|ip6\.arpa)$/;
/** Hosting services with pages under their own domain, whose DNS the owner cannot change. */
const HOSTED =
  /(^|\.)(vercel\.app|netlify\.app|github\.io|pages\.dev|workers\.dev|wordpress\.com|wixsite\.com|wix\.com|blogspot\.com(\.[a-z]{2})?|myshopify\.com|herokuapp\.com|web\.app|firebaseapp\.com|lovable\.app|hostingersite\.com|negocio\.site|linktr\.ee|lojaintegrada\.com\.br|instagram\.com|facebook\.com|sites\.google\.com|webflow\.io|framer\.(app|website)|squarespace\.com|weebly\.com|carrd\.co)$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

const refuse = (reason: NameRefusal, about = ''): ReadName => ({ ok: false, reason, about });

/** Strips a pasted text down to the host: quotes, scheme, credentials, port, path, trailing dots. */
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
 * Reads a name from any pasted text: a URL with a path, capitals, accents, `www`. A name that can never be used is refused with a reason.
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
  // Strips every leading `www.`: it belongs to the name and is no second name.
  let name = ascii;
  while (name.startsWith('www.') && name !== apex) name = name.slice(4);
  return { ok: true, domain: { name, unicode: domainToUnicode(name), apex, isApex: name === apex, hadWww: name !== ascii } };
}

/** Checks that an A-label decodes: URL parsers accept `xn--zzzz` as well. */
function isLabel(label: string): boolean {
  if (!LABEL.test(label)) return false;
  if (!label.startsWith('xn--')) return label.slice(2, 4) !== '--';
  const read = domainToUnicode(label);
  return read !== '' && read !== label && domainToASCII(read) === label;
}

const isTooLong = (name: string): boolean => name.length > 240 || name.split('.').some((label) => label.length > 63);

/** Detects an IP address in any notation of browsers: dotted, decimal, hexadecimal, IPv6. */
function isAddress(host: string): boolean {
  return /^\[.*\]?$/.test(host) || /^[0-9a-f]*:[0-9a-f:.]+$/.test(host) || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(host);
}
