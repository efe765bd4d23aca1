import { env } from '#platform/env.ts';

/** Other services that open an account: our word, and the account service's. */
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

/** Those that are set up here, in the order that the environment names them. */
export const listProviders = (): ProviderView[] => env().AUTH_PROVIDERS.map((key) => ({ key, name: PROVIDERS[key].name }));

/** @returns null for one that is not set up. */
export const findProvider = (key: string): Provider | null => env().AUTH_PROVIDERS.find((one) => one === key) ?? null;
