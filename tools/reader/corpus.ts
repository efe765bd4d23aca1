import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWNERS } from '../../tests/samples/samples.ts';

export interface Marked {
  language: string;
  kind: string;
  text: string;
  spans: { tag: string; start: number; end: number }[];
  /** Whether everything is marked, not only acts, names and trades. */
  isWhole: boolean;
}

/** Reads messages whose clauses and spans are marked by one-letter tags; see README.md beside them. */
export function readMarked(source: string): Marked[] {
  return source
    .split(/^(?==== )/m)
    .filter((block) => block.startsWith('=== '))
    .map((block) => {
      const head = block.slice(0, block.indexOf('\n'));
      const [, language = '', kind = ''] = head.split(/\s+/);
      const body = block.slice(head.length + 1).trim();
      const spans: Marked['spans'] = [];
      const open: { tag: string; start: number }[] = [];
      let text = '';
      let at = 0;
      for (const match of body.matchAll(/<(\/?)([A-Za-z])>/g)) {
        text += body.slice(at, match.index);
        at = match.index + match[0].length;
        const tag = match[2] as string;
        if (!match[1]) open.push({ tag, start: text.length });
        else {
          const begun = open.pop();
          if (begun?.tag !== tag) throw new Error(`</${tag}> closes nothing: ${body.slice(0, 60)}`);
          spans.push({ tag, start: begun.start, end: text.length });
        }
      }
      text += body.slice(at);
      return { language, kind, text, spans, isWhole: true };
    });
}

/** Every marked message under a folder. */
export const readFolder = (folder: string): Marked[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readMarked(readFileSync(join(folder, file), 'utf8')));

interface Label {
  language: string;
  kind: string;
  prompt: string;
  name: string | null;
  nameAlso?: string[];
  trade: string | null;
  clauses: { text: string; act: string }[];
}

const TAG_OF: Readonly<Record<string, string>> = { fact: 'f', wish: 'w', aside: 'a', instruction: 'm' };

/** Sample messages of the reader, with only the name marked. */
export const readSamples = (): Marked[] =>
  OWNERS.flatMap(({ prompt: text, locale, name }) => {
    const start = name ? text.indexOf(name) : -1;
    if (name === undefined || (name && start < 0)) return [];
    return [{ language: locale, kind: 'plain', text, spans: name ? [{ tag: 'N', start, end: start + name.length }] : [], isWhole: false }];
  });

/** The labelled prompts of `tests/eval`, with spans where their labels give a position. */
export const readLabels = (folder: string): Marked[] =>
  readdirSync(folder).flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Label[]).map(({ language, kind, prompt, name, nameAlso, trade, clauses }) => {
      const spans: Marked['spans'] = [];
      let at = 0;
      for (const { text, act } of clauses) {
        const start = prompt.indexOf(text, at);
        const tag = TAG_OF[act];
        if (start < 0 || !tag) continue;
        at = start + text.length;
        spans.push({ tag, start, end: at });
      }
      const low = prompt.toLowerCase();
      const mark = (tag: string, said: string): boolean => {
        const start = low.indexOf(said.toLowerCase());
        if (start >= 0) spans.push({ tag, start, end: start + said.length });
        return start >= 0;
      };
      if (name !== null) [name, ...(nameAlso ?? [])].some((one) => mark('N', one));
      if (trade !== null) mark('T', trade);
      return { language, kind, text: prompt, spans, isWhole: false };
    }),
  );
