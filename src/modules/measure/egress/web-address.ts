import { EgressError } from './egress-error.ts';

export const WEB_PORTS: readonly number[] = [80, 443];

/** Longer than browsers keep in their address bar. */
const MAX_LENGTH = 2000;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * The address that a person means by what they typed: "minhaloja.com.br", "WWW.Loja.com.br/contato", "http://loja.com.br".
 * What names no scheme is asked for over HTTPS.
 * @throws EgressError for what is no address of a web page.
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
  // A name that the open internet knows has a dot in it.
  if (!checked.hostname.includes('.') && !checked.hostname.includes(':')) throw new EgressError('address_unreadable');
  checked.hostname = checked.hostname.replace(/\.$/, '');
  checked.hash = '';
  return checked;
}

/** "loja.com:443" is a name with a port, "file:///etc" is not. */
const hasScheme = (text: string): boolean => SCHEME.test(text) && !/^[^/?#]*\.[^/?#]*:\d*([/?#]|$)/.test(text);

/** Only what a browser would ask the open web for. @throws EgressError */
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

/** The name or address of a host, as it is resolved: without the brackets of IPv6 and the dot of the root. */
export const bareHost = (host: string): string =>
  host
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
