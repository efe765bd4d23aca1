import type { Brief, Clause, Corrections, Refusal } from '#composer/brief.ts';
import { composeSite, understand } from '#composer/compose.ts';
import { correct } from '#composer/correct.ts';
import { press } from '#press/press.ts';
import { ownerMessage } from '#ruler/rebuild/owner-message.ts';
import type { OldLook } from '#ruler/rebuild/page-look.ts';
import type { Rebuilt } from '#ruler/rebuild/rebuilt.ts';
import type { OwnerMessage, SitePage } from '#ruler/rebuild/site-page.ts';
import { fromHex } from '#site/theme/oklch.ts';
import { type JudgedFiles, judgeSite } from './judge-site.ts';

interface Old extends Omit<JudgedFiles, 'files'> {
  pages: readonly SitePage[];
  look: OldLook;
  cacheDir: string;
}

export interface RebuiltSite {
  /** A prompt that its owner might have written. */
  text: string;
  /** Values that the old site says outright. */
  corrections: Corrections;
  rebuilt: Rebuilt;
}

/** Builds a site from the facts on the given pages, as it would be published, and grades it. */
export async function rebuildSite({ pages, look, cacheDir, ...where }: Old): Promise<RebuiltSite | Refusal> {
  const { text, name, place, facts, contradictions } = ownerMessage(pages);
  const brief = understand({ prompt: text });
  if ('outcome' in brief) return brief;
  const corrections = correctionsOf(brief, { name, place, colors: look.colors });
  const { document } = composeSite(correct(brief, corrections), 0);
  const year = new Date(where.now).getUTCFullYear();
  const files = await press(document, { origin: where.origin, links: 'clean', year, cacheDir });
  return { text, corrections, rebuilt: { ...judgeSite({ files, ...where })!, facts, contradictions, look, paths: pathsOf(pages) } };
}

const MAX_LINES = 500;
const MAX_ADDED = 200;
const MAX_SENTENCE = 1000;
const MIN_WORDS = 4;
/** Personal numbers stay where they are. */
const PRIVATE = /\b(?:cpf|rg|senha|password|passport|passaporte)\b/i;

interface Known extends Pick<OwnerMessage, 'name' | 'place'> {
  colors: readonly string[];
}

/**
 * The old site's name and colours; and its words, which are published there already. They are written for visitors: what would be a wish or
 * an aside in a message to us is none on a page. A sentence that would be heard in part is told as a whole.
 */
function correctionsOf({ prompt, clauses }: Brief, { name, place, colors }: Known): Corrections {
  const isUnsaid = ({ fate, act, text }: Clause) =>
    fate !== 'used' &&
    act !== 'instruction' &&
    (fate === 'offered' || text.trim().split(/\s+/).length >= MIN_WORDS) &&
    text.trim() !== name &&
    !PRIVATE.test(text);
  const lines: NonNullable<Corrections['lines']> = [];
  const added: NonNullable<Corrections['added']> = [];
  for (const [sentence, parts] of bySentence(prompt, clauses)) {
    if (!parts.some(isUnsaid)) continue;
    const isWhole = parts.length > 1 && sentence.length <= MAX_SENTENCE && added.length < MAX_ADDED;
    if (isWhole) added.push({ kind: 'statement', text: sentence });
    for (const part of parts) if (isWhole || isUnsaid(part)) lines.push({ at: part.span[0], publish: !isWhole });
  }
  return {
    ...(name && { name: name.slice(0, 200) }),
    ...(place && { place: place.slice(0, 200) }),
    ...(colors.length > 0 && { wishes: { colors: colors.map((hex) => ({ value: fromHex(hex), exact: hex, words: hex })) } }),
    lines: lines.slice(0, MAX_LINES),
    added,
  };
}

/** Clauses by the sentence that they are parts of, those of orders to a machine left out. */
function bySentence(text: string, clauses: readonly Clause[]): Map<string, Clause[]> {
  const sentences = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const [start, end] = clause.span;
    if (end === start) continue;
    const from = Math.max(...['\n', '. ', '! ', '? '].map((mark) => text.lastIndexOf(mark, start - 1) + 1));
    const to = /[.!?](?=\s|$)|\n|$/.exec(text.slice(Math.max(start, end - 1)))!;
    const sentence = text.slice(from, Math.max(start, end - 1) + to.index + to[0].length).trim();
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), clause]);
  }
  return sentences;
}

/** Addresses that differ only by their query are one path. */
function pathsOf(pages: readonly SitePage[]): Rebuilt['paths'] {
  const all = pages.map(({ url, page }) => ({
    path: new URL(url).pathname,
    title: (page.headings.find(({ level }) => level === 1)?.text || page.title || '').slice(0, 160),
  }));
  return all.filter(({ path }, at) => path !== '/' && all.findIndex((other) => other.path === path) === at);
}
