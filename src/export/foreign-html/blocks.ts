import type { SiteDocument } from '#site/schema.ts';

/** Content of foreign markup, in reading order and without styles. Texts carry only our own marks. */
export type Block =
  | { t: 'heading'; level: number; text: string }
  | { t: 'text' | 'quote'; text: string }
  | { t: 'list'; ordered: boolean; items: string[] }
  | { t: 'table'; head: string[]; rows: string[][] }
  | { t: 'question'; question: string; answer: string }
  | { t: 'image'; alt: string }
  | { t: 'action'; label: string; href: string }
  | { t: 'form'; fields: ForeignField[]; submit: string };

export interface ForeignField {
  type: 'text' | 'email' | 'tel' | 'textarea' | 'select' | 'date';
  label: string;
  options: string[];
  required: boolean;
}

/** Reason for dropping a part of the input. */
export type WarningCode =
  | 'script_removed'
  | 'style_removed'
  | 'handler_removed'
  | 'url_removed'
  | 'link_removed'
  | 'element_removed'
  | 'menu_replaced'
  | 'field_removed'
  | 'photo_wanted'
  | 'too_deep'
  | 'section_empty'
  | 'section_left_out'
  | 'css_not_kept'
  | 'js_not_kept';

export interface Warning {
  code: WarningCode;
  /** Id of the input section; null for css and js. */
  section: string | null;
  /** 1-based, in the input text. */
  line: number;
  column: number;
  /** Name of the element, attribute or URL scheme. */
  what: string;
}

/** Called for each dropped part. */
export type Warn = (code: WarningCode, what: string, at: { startLine: number; startCol: number } | null | undefined) => void;

/** A section and its position in the document. */
export interface Placed {
  /** Its alias. */
  id: string;
  kind: string;
  /** Id of the input section. */
  source: string;
}

export interface ReadForeign {
  /** Null when no input has any content. */
  document: SiteDocument | null;
  sections: Placed[];
  warnings: Warning[];
}
