/** A page as it came: nothing of it is believed. */
export interface ForeignPage {
  url: string;
  bytes: Uint8Array;
  contentType: string | undefined;
}
