export type DnsProviderName = 'cloudflare' | 'route53';

/** Names, the same in every language, and URLs for creating tokens. */
export const DNS_PROVIDER_FACTS: Record<DnsProviderName, { name: string; url: string }> = {
  cloudflare: { name: 'Cloudflare', url: 'https://dash.cloudflare.com/profile/api-tokens' },
  route53: { name: 'Amazon Route 53', url: 'https://console.aws.amazon.com/iam/home#/users' },
};
