export interface SiteFile {
  /** Relative to the site's root. */
  path: string;
  type: string;
  body: Uint8Array;
  /** True when the name contains the content hash, so that browsers may cache it for ever. */
  immutable: boolean;
}
