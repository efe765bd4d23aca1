import { PROVIDERS, type Provider } from '../../providers/find-provider.ts';

/** The provider that the reader chose, or the detected one. */
export const readProvider = (chosen: unknown, found: Provider): Provider => PROVIDERS.find((one) => one === chosen) ?? found;
