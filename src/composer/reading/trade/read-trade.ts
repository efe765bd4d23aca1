import type { Found } from '#composer/brief.ts';
import type { Judged } from '../acts/judge.ts';
import type { Sheet } from '../facts/sheet.ts';
import { likeliest } from '../likeliest.ts';
import { tradeCandidates } from './signs.ts';
import { TRADE_WEIGHTS } from './weights.ts';

const BAR = 0.5;

/** What the business is, in the owner's own words; null when no phrase is sure enough. */
export function readTrade(sheet: Sheet, judged: readonly Judged[], name: Found | null): Found | null {
  const best = likeliest(sheet.text, tradeCandidates(sheet, judged, name?.span ?? null), TRADE_WEIGHTS);
  return best && best.confidence >= BAR ? best : null;
}
