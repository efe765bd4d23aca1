import type { Area } from './grade.ts';

/** Illustration of a finding: a piece of the page as it was found. */
export type Show =
  | { as: 'words'; before: string; marked: string; after: string }
  | { as: 'search'; host: string; title: string; description: string }
  | { as: 'bars'; unit: 'bytes' | 'ms'; rows: { label: string; value: number; isWorse?: boolean }[] }
  | { as: 'lines'; lines: string[] }
  /** The URL bar of a browser, with its warning. */
  | { as: 'address'; host: string }
  /** A desktop layout on a narrow screen. */
  | { as: 'shrunk' }
  | { as: 'message'; host: string; title: string; description: string; picture: boolean }
  /** Crops of the browser's screenshot, as data URLs, and the element as its page names it. */
  | { as: 'picture'; picture: string; more?: string[]; element?: string }
  | { as: 'missing'; what: 'phone' | 'whatsapp' | 'address' | 'hours' | 'prices' | 'map' };

/** One fault: its evidence, the points off its area's hundred, and the values for its message. */
export interface Finding {
  code: FindingCode;
  area: Area;
  /** Points off the area's hundred. */
  points: number;
  values: Record<string, string | number>;
  show: Show | null;
}

/** Each has its words in `src/messages/<language>/measure.json`. */
export const FINDING_CODES = [
  'slow_answer',
  'not_compressed',
  'heavy_html',
  'endless_page',
  'redirect_chain',
  'blocking_scripts',
  'unsized_images',
  'no_viewport',
  'zoom_blocked',
  'images_without_text',
  'fields_without_label',
  'no_language',
  'no_heading',
  'phone_missing',
  'phone_not_tappable',
  'whatsapp_missing',
  'address_missing',
  'hours_missing',
  'prices_missing',
  'map_missing',
  'title_missing',
  'title_says_nothing',
  'title_too_long',
  'description_missing',
  'hidden_from_search',
  'written_by_script',
  'no_structured_data',
  'broken_structured_data',
  'no_share_picture',
  'broken_links',
  'no_https',
  'https_not_forced',
  'certificate_bad',
  'certificate_ending',
  'insecure_parts',
  'insecure_form',
  'headers_missing',
  'old_library',
  'slow_to_show',
  'page_jumps',
  'deaf_to_fingers',
  'heavy_page',
  'heavy_file',
  'low_contrast',
  'small_targets',
  'nameless_links',
  'nameless_buttons',
  'other_barriers',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
