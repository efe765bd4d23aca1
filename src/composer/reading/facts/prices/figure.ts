import type { Span } from '../../sentences.ts';

/** A number's class by the words beside it. */
export interface FigureRole {
  /** `count`: counts, dates or numbers something. `told`: the words beside it make it a price. `open`: only a list could decide. */
  role: 'count' | 'told' | 'open';
  /** Weak evidence for a price: a verb with other meanings needs another price for support. */
  weak: boolean;
}

/** A number without a sign of money, classified by its own words. */
export interface Figure extends Span, FigureRole {
  value: number;
}

export const SIDE_BY_SIDE = /^(\S+)( (?:\/|a|to|ate|hasta) )(\S+)$/;
/** "55 / 70 / 95" */
export const COLUMNS = /^\S+ \/ \S+ \//;
export const YEAR = /^(?:19|20)\d{2}$/;
export const CLOSES =
  /^\s*(?:[.,;)|\n]|$|\ue000|(?:e|y|and|or|ou|mas|but|pero|no|na|nos|nas|com|con|with|para|pra|for|if|se|si|in|on|so|only|mais|plus|cada|each|per|por|a|o|as|os|el|la|los|las|the)\s|\(|-\s)/u;
