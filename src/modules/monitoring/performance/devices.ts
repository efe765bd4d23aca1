export const DEVICES = ['phone', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

export interface PageOnDevice {
  /** As visitors ask for it: "/", "/cardapio". */
  path: string;
  device: Device;
}
