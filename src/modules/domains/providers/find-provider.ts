export const PROVIDERS = [
  'registro_br',
  'godaddy',
  'hostinger',
  'locaweb',
  'hostgator',
  'cloudflare',
  'route53',
  'namecheap',
  'squarespace',
  'wix',
  'other',
] as const;
export type Provider = (typeof PROVIDERS)[number];

/** Providers by the host names of their nameservers. */
const SERVERS: readonly [RegExp, Provider][] = [
  [/(^|\.)(sec|auto)\.dns\.br$|\.registro\.br$/, 'registro_br'],
  [/\.domaincontrol\.com$/, 'godaddy'],
  [/\.(dns-parking\.com|hostinger\.[a-z.]+)$/, 'hostinger'],
  [/\.locaweb\.com\.br$/, 'locaweb'],
  [/\.(hostgator\.com\.br|hostgator\.com|prodns\.com\.br)$/, 'hostgator'],
  [/\.ns\.cloudflare\.com$/, 'cloudflare'],
  [/\.awsdns-\d+\.(com|net|org|co\.uk)$/, 'route53'],
  [/\.registrar-servers\.com$/, 'namecheap'],
  [/\.(googledomains\.com|squarespacedns\.com)$/, 'squarespace'],
  [/\.wixdns\.net$/, 'wix'],
];

/** The DNS provider of a domain, by its nameservers; `other` if unknown. */
export function findProvider(nameservers: readonly string[]): Provider {
  for (const [pattern, provider] of SERVERS) if (nameservers.some((server) => pattern.test(server))) return provider;
  return 'other';
}

interface ProviderFacts {
  /** The same in every language; `other` has none. */
  name: string;
  url: string;
  /** Input of the provider's form for an apex: empty, `@`, or the whole name. */
  apex: '@' | '' | 'whole';
}

export const PROVIDER_FACTS: Record<Provider, ProviderFacts> = {
  registro_br: { name: 'Registro.br', url: 'https://registro.br/painel/', apex: '' },
  godaddy: { name: 'GoDaddy', url: 'https://dcc.godaddy.com/control/portfolio', apex: '@' },
  hostinger: { name: 'Hostinger', url: 'https://hpanel.hostinger.com/domains', apex: '@' },
  locaweb: { name: 'Locaweb', url: 'https://centraldocliente.locaweb.com.br/', apex: '@' },
  hostgator: { name: 'HostGator', url: 'https://cliente.hostgator.com.br/', apex: 'whole' },
  cloudflare: { name: 'Cloudflare', url: 'https://dash.cloudflare.com/', apex: '@' },
  route53: { name: 'Route 53', url: 'https://console.aws.amazon.com/route53/v2/hostedzones', apex: '' },
  namecheap: { name: 'Namecheap', url: 'https://ap.www.namecheap.com/domains/list/', apex: '@' },
  squarespace: { name: 'Squarespace', url: 'https://account.squarespace.com/domains', apex: '@' },
  wix: { name: 'Wix', url: 'https://manage.wix.com/account/domains', apex: '' },
  other: { name: '', url: '', apex: '@' },
};

/** Text for the name field of the provider's form. */
export function fieldName(provider: Provider, host: string, apex: string): string {
  if (host !== apex) return provider === 'hostgator' ? host : host.slice(0, -apex.length - 1);
  const { apex: form } = PROVIDER_FACTS[provider];
  return form === 'whole' ? apex : form;
}
