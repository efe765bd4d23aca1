import type { Act, Brief } from '#composer/brief.ts';
import { figuresFor } from '#composer/reading/dictation/spoken-numbers.ts';
import { fold } from '#composer/reading/fold.ts';
import type { Fact } from '#site/schema.ts';

interface Port {
  kind: string;
  text: string;
  of?: string;
  qualifier?: string;
}

/** A prompt as a person read it; the format of the files in `prompts/`. */
export interface Label {
  id: string;
  language: string;
  kind: string;
  prompt: string;
  name: string | null;
  nameAlso?: string[];
  trade: string | null;
  tradeAlso?: string[];
  families: string[];
  ports: Port[];
  clauses: { text: string; act: Act; section?: string }[];
  wishes: { colors?: string[]; pages?: string; languages?: string[] };
}

export const COUNTS = [
  'prompts',
  'nameRight',
  'nameWrong',
  'nameUnknown',
  'tradeRight',
  'tradeWrong',
  'tradeUnknown',
  'familyRight',
  'familyWrong',
  'familyUnknown',
  'ports',
  'portsFound',
  'qualifiers',
  'qualifiersKept',
  'prose',
  'prosePublished',
  'proseOffered',
  'clauses',
  'talk',
  'leaked',
  'actsRight',
  'letters',
  'accounted',
  'colors',
  'colorsHonoured',
  'pages',
  'pagesHonoured',
] as const;
export type Count = (typeof COUNTS)[number];
export type Score = Record<Count, number>;

/** What went wrong in one prompt, for whoever tunes the reader on the open half. */
export type Fault = [count: Count, wanted: string, got: string];

const noScore = (): Score => Object.fromEntries(COUNTS.map((count) => [count, 0])) as Score;

export function sum(scores: readonly Score[]): Score {
  const total = noScore();
  for (const score of scores) for (const count of COUNTS) total[count] += score[count];
  return total;
}

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const ARTICLE = /^(?:(?:the|an?|o|os|as?|el|la|los|las|um|uma|una?)\s+)+/;
const same = (a: string, b: string): boolean => bare(fold(a).replace(ARTICLE, '')) === bare(fold(b).replace(ARTICLE, ''));

/** Longer or shorter by no more than half, and one within the other. */
function agrees(a: string, b: string): boolean {
  const [short, long] = [words(a).join(' '), words(b).join(' ')].sort((x, y) => x.length - y.length) as [string, string];
  return ` ${long} `.includes(` ${short} `) && words(short).length * 2 >= words(long).length;
}

/** Said by a price as `from`, whatever the words. */
const FROM = /^(?:a partir d[eo]|desde|from|starting|onwards|upwards|تبدا|من|يبدا)/;

const PROSE: readonly string[] = ['statement', 'quote', 'question'];
const isProse = ({ norm }: Fact): boolean => PROSE.includes(norm.kind) || (norm.kind === 'offer' && !norm.price);

/** Which units of the prompt are covered by these stretches. */
function covered(length: number, spans: readonly (readonly [number, number] | null | undefined)[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const span of spans) if (span) marks.fill(1, span[0], span[1]);
  return marks;
}

function share(text: string, marks: Uint8Array, start: number, end: number): number {
  let all = 0;
  let hit = 0;
  for (let i = start; i < end; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i] ?? '')) continue;
    all++;
    hit += marks[i] ?? 0;
  }
  return all ? hit / all : 0;
}

/** A figure that was said in words is the same figure: "four pound" is "£4". */
const writings = (text: string, language: string): string[] => [text, figuresFor(text, language.slice(0, 2))];

const portFound = (port: Port, facts: readonly Fact[], language: string): boolean =>
  writings(port.text, language).some((text) => isFound({ ...port, text }, facts));

function isFound({ text, kind }: Port, facts: readonly Fact[]): boolean {
  const wanted = bare(text);
  const digits = wanted.replace(/\D/g, '');
  return facts.some((fact) => {
    const said = bare(fact.text + (fact.norm.kind === 'class' ? ` ${fact.norm.when}` : ''));
    if (said.includes(wanted)) return true;
    // A town without its state is the town.
    if (kind === 'place' && fact.norm.kind === 'place' && said.length > 3 && wanted.startsWith(said)) return true;
    if (!wanted.includes(said) || said.length * 2 < wanted.length) return false;
    return kind === 'hours' || kind === 'class' || kind === 'address' || said.replace(/\D/g, '') === digits;
  });
}

/** Compares what was read of a prompt with what a person read in it. */
export function score(label: Label, brief: Brief): { score: Score; faults: Fault[] } {
  const result = noScore();
  const faults: Fault[] = [];
  const count = (name: Count, wanted?: unknown, got?: unknown) => {
    result[name]++;
    if (wanted !== undefined) faults.push([name, String(wanted), String(got)]);
  };
  count('prompts');

  const name = brief.business.name?.value ?? null;
  const names = [label.name, ...(label.nameAlso ?? [])].filter((one) => one !== null);
  if (name === null && label.name !== null) count('nameUnknown', label.name, name);
  else if (name === null || names.some((one) => same(one, name))) count('nameRight');
  else count('nameWrong', label.name, name);

  const trade = brief.business.trade?.value ?? null;
  const trades = [label.trade, ...(label.tradeAlso ?? [])].filter((one) => one !== null);
  if (trade === null && label.trade !== null) count('tradeUnknown', label.trade, trade);
  else if (trade === null || trades.some((one) => agrees(one, trade))) count('tradeRight');
  else count('tradeWrong', label.trade, trade);

  const { family } = brief.business;
  if (family === 'unknown') count(label.families.length > 0 ? 'familyUnknown' : 'familyRight');
  else if (label.families.includes(family)) count('familyRight');
  else count('familyWrong', `${label.families} (${label.trade})`, family);
  if (family === 'unknown' && label.families.length > 0) faults.push(['familyUnknown', String(label.families), String(trade)]);

  for (const port of label.ports) {
    count('ports');
    if (portFound(port, brief.facts, label.language)) count('portsFound');
    else faults.push(['portsFound', `${port.kind}: ${port.text}`, '']);
    if (!port.qualifier) continue;
    count('qualifiers');
    const wanted = bare(port.qualifier);
    const isFrom = FROM.test(fold(port.qualifier));
    if (
      brief.facts.some(
        ({ text: said, norm }) =>
          bare(said + JSON.stringify(norm)).includes(wanted) ||
          (isFrom && norm.kind === 'price' && norm.from && bare(port.text).includes(bare(said).slice(0, 6))),
      )
    )
      count('qualifiersKept');
    else faults.push(['qualifiersKept', `${port.text} ~${port.qualifier}`, '']);
  }

  const text = brief.prompt;
  const folded = fold(text);
  const at = (list: readonly Fact[]) => list.map(({ source }) => source.span);
  const shown = covered(text.length, [...at(brief.facts), brief.business.name?.span, brief.business.trade?.span]);
  const prose = covered(text.length, at(brief.facts.filter(isProse)));
  const offered = covered(
    text.length,
    brief.clauses.filter(({ fate }) => fate === 'offered').map(({ span }) => span),
  );
  const hard = new Uint8Array(text.length);
  for (const port of label.ports) {
    const from = folded.indexOf(fold(port.text));
    if (from >= 0) hard.fill(1, from, from + port.text.length);
  }
  let from = 0;
  for (const { text: said, act } of label.clauses) {
    count('clauses');
    const start = folded.indexOf(fold(said), from);
    const isTalk = act === 'aside' || act === 'wish' || act === 'instruction';
    if (isTalk) count('talk');
    if (start < 0) continue;
    const end = start + said.length;
    from = end;
    const found = brief.clauses
      .filter(({ span }) => span[0] < end && span[1] > start)
      .sort((a, b) => Math.min(b.span[1], end) - Math.max(b.span[0], start) - (Math.min(a.span[1], end) - Math.max(a.span[0], start)))[0];
    if (found?.act === act) count('actsRight');
    else faults.push(['actsRight', `${act}: ${said}`, String(found?.act)]);
    if (isTalk && share(text, prose, start, end) >= 0.3) count('leaked', `${act}: ${said}`, found?.act);
    if (act !== 'fact' || share(text, hard, start, end) >= 0.4) continue;
    count('prose');
    if (share(text, shown, start, end) >= 0.3) count('prosePublished');
    else if (share(text, offered, start, end) >= 0.3) count('proseOffered', said, found?.act);
    else faults.push(['prose', said, String(found?.act)]);
  }

  const told = bare(brief.clauses.map((clause) => clause.text).join(' '));
  result.letters += bare(label.prompt).length;
  result.accounted += Math.min(bare(label.prompt).length, told.length);
  for (const color of label.wishes.colors ?? []) {
    count('colors');
    const wanted = words(color).filter((word) => word.length > 2);
    if (
      brief.wishes.colors.some((one) =>
        words(one.words).some((word) => wanted.some((other) => bare(other).includes(word.replace(/s$/, '')))),
      )
    )
      count('colorsHonoured');
    else faults.push(['colorsHonoured', color, brief.wishes.colors.map((one) => one.words).join()]);
  }
  if (label.wishes.pages) {
    count('pages');
    if ((brief.wishes.pages ?? 'one') === label.wishes.pages) count('pagesHonoured');
    else faults.push(['pagesHonoured', label.wishes.pages, String(brief.wishes.pages)]);
  }
  return { score: result, faults };
}
