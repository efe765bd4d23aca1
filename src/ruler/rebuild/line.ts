import type { StatedDay, StatedItem } from './stated-part.ts';

/** A line of a page's content, as it is seen. */
export interface Line {
  text: string;
  /** Level of a heading. */
  level?: number;
  /** Number of the quotation that it is a part of: its words, or who said them. */
  quote?: number;
  /** Lessons of a day: no opening hours. */
  lessons?: StatedDay;
  /** A row of a table that lists things. */
  item?: StatedItem;
  /** An entry of a list. */
  isEntry?: true;
  /** Stands with the name at the top, as the site's own motto. */
  isMotto?: true;
  /** Day of the post that it stands in, in milliseconds. */
  posted?: number;
  /** Byline of that post: "Por Carla Pamplona". */
  signed?: string;
  /** Stands in the footer. */
  isFooter?: true;
}

/** Of a line that is bold as a whole, above others. */
export const STRONG_LEVEL = 6;
