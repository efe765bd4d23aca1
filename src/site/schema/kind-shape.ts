import type { FactKind } from './facts.ts';

export interface KindShape {
  layouts: readonly [string, string, string, ...string[]];
  /** The layout that manners style, then others that show no more than it does. */
  inManner?: readonly [plain: string, ...others: string[]];
  slots: Readonly<Record<string, number>>;
  actions: 0 | 1 | 2;
  media: boolean;
  items?: {
    slots: Readonly<Record<string, number>>;
    min: number;
    max: number;
    icon: boolean;
    media: boolean;
    facts: readonly FactKind[];
    groups?: boolean;
  };
  facts?: readonly FactKind[];
  /** It makes statements about the business: without a fact they would be our claims. */
  needsFacts?: true;
  /** Present once on every page and not movable. */
  frame?: true;
}

/** Slots of a heading. */
export const head = { kicker: 60, title: 90, lead: 260 } as const;
