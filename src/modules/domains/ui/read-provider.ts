import { PROVIDERS, type Provider } from '../providers/find-provider.ts';

/** The provider that a reader has chosen, or the one that was found. */
export const readProvider = (chosen: unknown, found: Provider): Provider => PROVIDERS.find((one) => one === chosen) ?? found;
