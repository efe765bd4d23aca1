import type { Found } from '#composer/brief.ts';
import { fold } from '../../fold.ts';
import type { Sheet } from '../sheet.ts';

/** The trade and the towns appear in a list of few words like items: "mobile farrier, West Cork, ponies". They have facts of their own. */
export function dropAnchors(sheet: Sheet, stated: Found | null): void {
  const trade = stated?.value;
  const [from, to] = stated?.span ?? [0, 0];
  // "Reforma de banco de trator, colheitadeira e caminhão": the parts of a trade that is a list.
  const isPart = (span: readonly [number, number] | null | undefined): boolean =>
    Boolean(trade?.includes(',') && span && span[0] >= from && span[1] <= to);
  const known = new Set(sheet.facts.flatMap(({ norm, text }) => (norm.kind === 'place' ? [fold(text)] : [])));
  if (trade) known.add(fold(trade));
  sheet.facts = sheet.facts.filter(
    ({ norm, text, source }) => norm.kind !== 'offer' || norm.price !== undefined || !(known.has(fold(text)) || isPart(source.span)),
  );
}
