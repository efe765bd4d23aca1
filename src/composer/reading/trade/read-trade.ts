import type { Found } from '#composer/brief.ts';
import type { Judged } from '../acts/judge.ts';
import type { Sheet } from '../facts/sheet.ts';
import { findCity } from '../gazetteer.ts';
import { likeliest } from '../likeliest.ts';
import { namesTrade } from './lexicon.ts';
import { tradeCandidates } from './signs.ts';
import { TRADE_WEIGHTS } from './weights.ts';

const BAR = 0.55;

/** What the business is, in the owner's own words; null when no phrase is sure enough. */
export function readTrade(sheet: Sheet, judged: readonly Judged[], name: Found | null): Found | null {
  const best = likeliest(sheet.text, tradeCandidates(sheet, judged, name?.span ?? null), TRADE_WEIGHTS);
  if (!best?.span || best.confidence < BAR) return name?.span ? onTheSign(sheet, name.span) : null;
  const span = withoutSite(sheet, withoutNames(sheet, best.span, name?.span ?? null));
  return { value: sheet.text.slice(...span), span, confidence: best.confidence };
}

/** "plumber website pls": what is wanted is no part of what the business is. */
function withoutSite(sheet: Sheet, [start, end]: [number, number]): [number, number] {
  const wanted = /\s(?:web\s?sites?|sites?|web\s?page|landing(?: page)?|page)$/.exec(sheet.folded.slice(start, end));
  return wanted ? [start, start + wanted.index] : [start, end];
}

/** "Pousada Rede na Varanda", "desentupidora contagem": of a listed trade and what it is called or where it is, the trade. */
function withoutNames(sheet: Sheet, [start, end]: [number, number], name: readonly [number, number] | null): [number, number] {
  const words = [...sheet.text.slice(start, end).matchAll(/\S+/g)].map((match) => start + match.index + match[0].length);
  const inName = name && start < name[1] && end > name[0];
  for (const stop of words.slice(0, -1).reverse()) {
    const rest = sheet.text.slice(stop, end).trim();
    if (!namesTrade(sheet.folded.slice(start, stop), sheet.language)) continue;
    if (findCity(rest, sheet.country) || (inName && /^\p{Lu}|^[\u0600-\u06ff]/u.test(rest))) return [start, stop];
  }
  return [start, end];
}

/** "ONG Patas do Bem": a legal form says what it is, whatever it does. */
function onTheSign(sheet: Sheet, [start, end]: [number, number]): Found | null {
  const form = /^(?:ong|ngo|oscip|igreja|paroquia|iglesia|parroquia|mesquita|sinagoga)(?=\s)/.exec(sheet.folded.slice(start, end))?.[0];
  if (!form) return null;
  return { value: sheet.text.slice(start, start + form.length), span: [start, start + form.length], confidence: 0.5 };
}
