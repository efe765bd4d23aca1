/** One file of a built site. */
export interface SiteFile {
  /** Relative to the site's root. */
  path: string;
  type: string;
  body: Uint8Array;
  /** Whether the name carries the content, so that a browser may keep it for good. */
  immutable: boolean;
}
