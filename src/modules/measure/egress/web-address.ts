import { EgressError } from './egress-error.ts';

export const WEB_PORTS: readonly number[] = [80, 443];

/** Longer than URLs that browsers keep in their address bar. */
const MAX_LENGTH = 2000;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * The URL meant by a typed text: "minhaloja.com.br", "WWW.Loja.com.br/contato", "http://loja.com.br". Without a scheme it is HTTPS.
 * @throws EgressError for text that is no URL of a web page.
 */
export function readTypedAddress(typed: string): URL {
  const text = typed
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^["'<(]+|[>"')]+$/g, '');
  if (text.length > MAX_LENGTH || /\s/.test(text)) throw new EgressError('address_unreadable');
  const bare = text.replace(/^\/+/, '');
  const url = URL.parse(hasScheme(text) ? text : `${/^[^/?#]+:80(\D|$)/.test(bare) ? 'http' : 'https'}://${bare}`);
  if (!url) throw new EgressError('address_unreadable');
  const checked = requireWebAddress(url);
  // A public name contains a dot.
  if (!checked.hostname.includes('.') && !checked.hostname.includes(':')) throw new EgressError('address_unreadable');
  checked.hostname = checked.hostname.replace(/\.$/, '');
  checked.hash = '';
  return checked;
}

/** "loja.com:443" is a name with a port, "file:///etc" is not. */
const hasScheme = (text: string): boolean => SCHEME.test(text) && !/^[^/?#]*\.[^/?#]*:\d*([/?#]|$)/.test(text);

/** Accepts only URLs that a browser would fetch from the public web. @throws EgressError */
export function requireWebAddress(url: URL, ports: readonly number[] = WEB_PORTS): URL {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new EgressError('scheme_not_web');
  if (url.username || url.password) throw new EgressError('has_credentials');
  requireWebPort(portOf(url), ports);
  if (!url.hostname) throw new EgressError('address_unreadable');
  return url;
}

export function requireWebPort(port: number, ports: readonly number[] = WEB_PORTS): void {
  if (!ports.includes(port)) throw new EgressError('port_not_web');
}

export const portOf = ({ port, protocol }: URL): number => (port ? Number(port) : protocol === 'https:' ? 443 : 80);

/** A host name or address in the form used for resolving: without the brackets of IPv6 and the trailing dot. */
export const bareHost = (host: string): string =>
  host
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
