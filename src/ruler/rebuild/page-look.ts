import type { Line } from './line.ts';
import type { FoundForm } from './read-form.ts';

/** A picture on an old page. */
export interface FoundPicture {
  url: string;
  /** As written there. */
  alt: string;
  /** URL of the page. */
  page: string;
  /** Caption below the picture. */
  caption?: string;
  /** Shows a thing of a list. */
  ofThing?: true;
  /** Texts that it stands by, the nearest first: the line below it, the line above it, its heading. */
  near?: string[];
}

/** Parts of one page that a new one is made of, beside its facts. */
/** True for the address of a file that a visitor keeps: "lista.pdf". */
export const isDocument = (href = ''): boolean => /\.(?:pdf|docx?|xlsx?|odt|ods|pptx?|rtf)(?:[?#]|$)/i.test(href);

/** A file that a page offers, with the words of its link. */
export interface OldDocument {
  text: string;
  url: string;
}

export interface PageLook {
  /** Best first. */
  logos: FoundPicture[];
  pictures: FoundPicture[];
  /** URLs of its stylesheets. */
  sheets: string[];
  /** Styles within the page. */
  css: string;
  /** Names of its elements, and their `.classes` and `#ids`. */
  used: string[];
  themeColor: string | null;
  /** Label of the button that asks its visitors to act: "Marque sua avaliação". */
  action?: string;
  /** By which visitors write to the owner. */
  form?: FoundForm;
  /** URL of the page, where it has a form by which visitors ask for news. */
  newsletter?: string;
  documents?: OldDocument[];
  lines: Line[];
}

/** Look of an old site, as far as it can be kept. */
export interface OldLook {
  /** Hex, the most used first. */
  colors: string[];
  logo: FoundPicture | null;
  pictures: FoundPicture[];
  action?: string;
  form?: FoundForm;
  newsletter?: string;
  documents?: OldDocument[];
}
