import { fold } from '../fold.ts';
import type { Sheet } from './sheet.ts';

/** The trade and the towns appear in a list of few words like items: "mobile farrier, West Cork, ponies". They have facts of their own. */
export function dropAnchors(sheet: Sheet, trade: string | undefined): void {
  const known = new Set(sheet.facts.flatMap(({ norm, text }) => (norm.kind === 'place' ? [fold(text)] : [])));
  if (trade) known.add(fold(trade));
  sheet.facts = sheet.facts.filter(({ norm, text }) => norm.kind !== 'offer' || norm.price !== undefined || !known.has(fold(text)));
}
