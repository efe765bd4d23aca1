export const DEVICES = ['phone', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

export interface PageOnDevice {
  /** URL path: "/", "/cardapio". */
  path: string;
  device: Device;
}
