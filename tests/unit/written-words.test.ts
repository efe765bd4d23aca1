import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

/** Attributes that people read or hear. */
const READ = new Set([
  'aria-label',
  'title',
  'alt',
  'placeholder',
  'label',
  'hint',
  'lead',
  'description',
  'summary',
  'doneLabel',
  'pendingLabel',
]);
/** Said alike in every language: signs, names, keys, and the label of a field that only machines fill in. */
const ALIKE = ['Aa', 'BRL', 'USD', 'PDF', 'TTL', 'OK', 'WhatsApp', 'www.', 'Ctrl/⌘ ↵', 'Website'];

interface Node {
  type?: string;
  name?: { type?: string; name?: string };
  value?: unknown;
}

/** Words of screens that are no message: they would be said in one language to everybody. */
function writtenIn(file: string, source: string): string[] {
  const found: string[] = [];
  const note = (text: string) => {
    const words = text.trim().replace(/&[a-z]+;/g, '');
    if (/\p{L}{2}/u.test(words) && !ALIKE.includes(words) && !/^(https?:\/\/|npm |\/)/.test(words)) found.push(`${file}: ${words}`);
  };
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name, value } = node as Node;
    if (type === 'JSXText') note(String(value));
    const text = type === 'JSXAttribute' && READ.has(name?.name ?? '') ? (value as { value?: unknown } | null)?.value : undefined;
    if (typeof text === 'string') note(text);
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync(file, source).program);
  return found;
}

test('every word of a screen is a message', async () => {
  const found: string[] = [];
  for await (const file of glob('src/{app,modules,editor,ui}/**/*.tsx')) {
    if (/\.test\.tsx$|_legal\//.test(file)) continue;
    found.push(...writtenIn(file, readFileSync(file, 'utf8')));
  }
  expect(found).toEqual([]);
});

test('finds words between tags and in what is read aloud, and takes messages and formats for none', () => {
  expect(writtenIn('a.tsx', 'const a = <p title="Fechar">Olá, {name}</p>')).toEqual(['a.tsx: Fechar', 'a.tsx: Olá,']);
  expect(writtenIn('a.tsx', 'const a = <p title={t("close")} className="grid gap">{t("hello")} · <b>PDF</b></p>')).toEqual([]);
});
