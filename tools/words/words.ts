import { parseSync } from 'oxc-parser';

/** A word that the house does not use, at its line. */
export interface Word {
  file: string;
  line: number;
  found: string;
  cure: string;
}
type Lint = (file: string, text: string) => Word[];

const isTest = (file: string): boolean => /\.(?:test\.tsx?|spec\.ts)$/.test(file);
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const inLines =
  (banned: RegExp, cure: string): Lint =>
  (file, text) =>
    text.split('\n').flatMap((line, at) => {
      const [found] = banned.exec(line) ?? [];
      return found ? [{ file, line: at + 1, found: found.trim(), cure }] : [];
    });

const SUBJECT = 'begin the comment with its subject: "What was sent" is "The mails that were sent"';
const QUESTION = '(?:What|Whose|Who|Which|Where|How(?! to\\b))\\s';
/** A comment names its subject; one that opens with a question word leaves it to the reader. */
const openings = inLines(new RegExp(`(?:/\\*\\*|^\\s*//|^\\s*\\*) ${QUESTION}`), SUBJECT);

/** Names of a dialect. */
const dialect = inLines(
  /\b(?:PATIENCE(?:_MS)?|(?:[A-Z]+_)*(?:MOST|LEAST)|LONGEST(?:_[A-Z]+)?|SOON|AT_ONCE|decisively|untilFinal|requireQuiet)\b/,
  'name it as the field does: TIMEOUT, MAX_…, MIN_…, BATCH_SIZE, DELAY, failFast',
);

type Node = { type: string; name?: string; start: number };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const inNames =
  (banned: RegExp, hint: RegExp, cure: string): Lint =>
  (file, text) => {
    if (!hint.test(text)) return [];
    const found: Word[] = [];
    const visit = (node: Node): void => {
      if (node.type === 'Identifier' && banned.test(node.name!))
        found.push({ file, line: lineOf(text, node.start), found: node.name!, cure });
      for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    };
    visit(parseSync(file, text).program as Node);
    return found;
  };

/** Machines report, receive and notify, and owners state. */
const STATED = 'say stated, reported, received or notified';
const hearsay = inNames(/^(?:un|is|isUn)?(?:[tT]old|TOLD|hears?|heard)(?:$|[A-Z])|[a-z](?:Told|Hear[sd]?)$/, /told|hear/i, STATED);

/** In a drawing, things stand. */
const standing = inNames(
  /^(?:[sS]tandings?|STANDINGS|[rR]ungs?)$|[a-z](?:Standings?|Rungs?)$/,
  /standing|rung/i,
  'say payment state or dunning stage',
);

const TITLE = /\b(?:test|it|describe)(?:\.\w+)*(?:\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])((?:(?!\1).)+)\1\s*,/gs;
/** Things can be told apart, and a program can be told to do something. */
const HEARSAY_IN_TITLE = /\b(?:hears?|heard|untold)\b|\btold\b(?! apart| to | that | from )/;
const titles: Lint = (file, text) =>
  [...text.matchAll(TITLE)].flatMap(({ 2: title, index }) => {
    const [found] = HEARSAY_IN_TITLE.exec(title!) ?? [];
    return found ? [{ file, line: lineOf(text, index), found: title!, cure: STATED }] : [];
  });

/** The first line of a remark above a statement, or the words that Postgres keeps; as they stand now, not as they came to be. */
const remarks: Lint = (file, text) => {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const isFirst = !lines[at - 1]?.trimStart().startsWith('--');
    const [found] = new RegExp(`^\\s*-- (?:${QUESTION}|As before\\b)|^comment on .+ is '${QUESTION}`).exec(line) ?? [];
    const cure = `${SUBJECT}; the words are in the migration that makes the statement, then \`npm run schema\``;
    return found && isFirst ? [{ file, line: at + 1, found: found.trim(), cure }] : [];
  });
};

/** Each lint with the files that it reads, and a text that it has to refuse: one that finds nothing may be blind. */
export const LINTS: { reads: (file: string) => boolean; lint: Lint; refuses: string }[] = [
  { reads: (file) => /^(?:src|inngest|local)\//.test(file), lint: openings, refuses: '/** What was sent. */' },
  { reads: (file) => /^(?:src|inngest|local)\//.test(file), lint: dialect, refuses: 'const STEP_MOST = 3;' },
  {
    // Folders that still say it otherwise are named here until they do not.
    reads: (file) => /^(?:src|inngest)\//.test(file) && !isTest(file) && !/^src\/composer\/(?:reading|model\/understand)\//.test(file),
    lint: hearsay,
    refuses: 'const told = 1;',
  },
  {
    reads: (file) => /^(?:src|inngest|local)\//.test(file) && !/^src\/(?:site|composer)\//.test(file),
    lint: standing,
    refuses: 'export const getStanding = () => 1;',
  },
  { reads: (file) => isTest(file) && !/^src\/composer\//.test(file), lint: titles, refuses: "test('the owner is told of it', () => {});" },
  { reads: (file) => file.endsWith('.sql'), lint: remarks, refuses: '-- Where the sums differ.' },
];

export const wordsIn = (file: string, text: string): Word[] => LINTS.flatMap(({ reads, lint }) => (reads(file) ? lint(file, text) : []));
