import { env } from '#platform/env.ts';

/** Sign-in providers: display name, and name at the account service. */
export const PROVIDERS = {
  google: { name: 'Google', service: 'google' },
  github: { name: 'GitHub', service: 'github' },
  microsoft: { name: 'Microsoft', service: 'azure' },
  apple: { name: 'Apple', service: 'apple' },
} as const;
export type Provider = keyof typeof PROVIDERS;

export interface ProviderView {
  key: Provider;
  name: string;
}

/** The providers configured here, in the order of the environment variable. */
export const listProviders = (): ProviderView[] => env().AUTH_PROVIDERS.map((key) => ({ key, name: PROVIDERS[key].name }));

/** @returns null for a provider that is not configured. */
export const findProvider = (key: string): Provider | null => env().AUTH_PROVIDERS.find((one) => one === key) ?? null;
