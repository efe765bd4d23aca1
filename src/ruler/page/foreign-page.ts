/** A page as fetched; nothing in it is trusted. */
export interface ForeignPage {
  url: string;
  bytes: Uint8Array;
  contentType: string | undefined;
}
