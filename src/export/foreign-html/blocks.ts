import type { SiteDocument } from '#site/schema.ts';

/** What foreign markup says, in reading order and without its looks. Texts carry only our own marks. */
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

/** Why something of what was sent is not on the site. */
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
  /** The section as it was sent; null for css and js. */
  section: string | null;
  /** Counted from 1, in the text that was sent. */
  line: number;
  column: number;
  /** Name of the element, attribute or scheme that is meant. */
  what: string;
}

/** Called for each thing that is not kept. */
export type Warn = (code: WarningCode, what: string, at: { startLine: number; startCol: number } | null | undefined) => void;

/** A section as it stands in the document. */
export interface Placed {
  /** Its alias. */
  id: string;
  kind: string;
  /** The section that was sent. */
  source: string;
}

export interface ReadForeign {
  /** Null where nothing that was sent says anything. */
  document: SiteDocument | null;
  sections: Placed[];
  warnings: Warning[];
}
