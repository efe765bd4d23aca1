import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { portableJson } from '#export/portable.ts';
import { reactProject } from '#export/react/project.ts';
import { csv } from '#modules/admin/clients/csv.ts';
import { composeLetter } from '#modules/notifications/outbox/compose-letter.ts';
import { letterHtml, letterText } from '#modules/notifications/outbox/letter.ts';
import { writeCsv } from '#platform/csv/write-csv.ts';
import { catalogDocument } from '#site/catalog/catalog.ts';
import { sampleBlog } from '#site/catalog/sample-blog.ts';
import { type Environment, renderSite } from '#site/render.ts';
import { FAMILIES, PAYLOADS } from './payloads.ts';
import { payloadSource, planted } from './planted-site.ts';

Object.assign(process.env, {
  DATABASE_URL: 'postgres://127.0.0.1:9/none',
  NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:9',
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_for_tests',
  SUPABASE_SECRET_KEY: 'sb_secret_for_tests_only',
  APP_URL: 'http://127.0.0.1:9',
  SITES_URL: 'http://localhost:9',
  PREVIEWS_URL: 'http://preview.localhost:9',
  APP_SECRET: 'a-secret-of-tests-that-guards-nothing',
});

const ENVIRONMENT: Environment = {
  mode: 'publish',
  links: 'clean',
  origin: 'https://forno.example',
  fonts: [],
  photo: (asset, width, format) => `photos/${asset.id}-${width}.${format}`,
  formAction: (form) => `/_form/${form.id}`,
  year: 2026,
};

/** Parses cells like a spreadsheet with this separator, which recognises quotes only at the start of a cell. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? /"((?:[^"]|"")*)"?/y : null;
    let cell = '';
    if (quoted) {
      quoted.lastIndex = at;
      const found = quoted.exec(text)!;
      cell = found[1]!.replaceAll('""', '"');
      at += found[0].length;
    }
    while (at < text.length && text[at] !== separator && !/[\r\n]/.test(text[at]!)) cell += text[at++];
    rows.at(-1)!.push(cell);
    if (text[at] === separator) at++;
    else {
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      at++;
      rows.push([]);
    }
  }
  return rows;
}

/** Text that Excel, LibreOffice and Sheets evaluate, after skipping blanks. */
const isFormula = (cell: string) => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell.replaceAll('\0', ''));

describe('a table for spreadsheets', () => {
  const bad = [
    ...FAMILIES.formulas!,
    ...FAMILIES.mails!,
    ...FAMILIES.letters!,
    'Bar;=1+1',
    'a,=1+1',
    'x";=1+1',
    'a\t=1+1',
    'a\n=1+1',
    '"";=1+1',
  ];
  const rows = bad.map((text, at) => [`id${at}`, text, 7]);

  it.each([';', ',', '\t'])('holds no formula, however the program parts its cells: %j', (separator) => {
    for (const text of [csv(['id', 'name', 'n'], rows), writeCsv(rows, ';'), writeCsv(rows, ',')]) {
      expect(cellsOf(text.slice(1), separator).flat().filter(isFormula)).toEqual([]);
    }
  });

  it('keeps every row and column where it was', () => {
    for (const separator of [';', ','] as const) {
      const read = cellsOf(writeCsv(rows, separator), separator).filter((row) => row.length > 0);
      expect(read.map((row) => [row.length, row[0], row[2]])).toEqual(rows.map((_, at) => [3, `id${at}`, '7']));
    }
  });
});

describe('letters', () => {
  const kinds: [string, (text: string) => unknown][] = [
    [
      'form-message',
      (text) => ({ siteId: '0198c0de-0000-7000-8000-000000000103', slug: 'padaria', answers: [{ label: text, value: text }] }),
    ],
    ['contact-message', (text) => ({ reference: 'R1', topic: 'help', name: text, email: 'a@a.example', message: text, account: text })],
    ['contact-received', (text) => ({ reference: 'R1', message: text, due: null })],
    ['welcome', (text) => ({ name: text })],
    ['new-device', (text) => ({ device: text, at: '2026-11-21T10:00:00.000Z' })],
  ];
  const shapeOf = (html: string) => (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')).join('');

  it.each(kinds)('of kind %s carry what strangers write as text alone, and nothing into their heads', (kind, data) => {
    const harmless = composeLetter(kind, data('Ana'), 'en');
    for (const text of PAYLOADS) {
      const letter = composeLetter(kind, data(text), 'en');
      expect(shapeOf(letterHtml(letter)).replaceAll('<br>', '')).toBe(shapeOf(letterHtml(harmless)).replaceAll('<br>', ''));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they end a header
      expect([letter.subject, letter.replyTo].join()).not.toMatch(/[\u0000-\u001f\u0085\u2028\u2029]/);
      expect(letter.replyTo ?? 'a@a.example').toMatch(/^[^\s,;<>]+@[^\s,;<>]+$/);
      expect(letterText(letter)).toContain(letter.why);
    }
  });
});

const documents = [0, 801, 1602].flatMap((start) => [catalogDocument(), sampleBlog()].map((doc) => planted(doc, payloadSource(start, 2))));

describe('files of a site', () => {
  it('have names that stay where they are put, on any system', () => {
    for (const doc of documents) {
      const paths = [...renderSite(doc, ENVIRONMENT), ...reactProject(doc, ENVIRONMENT)].map(({ path }) => path);
      for (const path of paths) {
        expect(path).toMatch(/^[\p{L}\p{M}\p{N}_.][\p{L}\p{M}\p{N}_./-]*$/u);
        expect(path.split('/')).not.toContain('..');
      }
    }
  });

  it('a calendar has the lines of an event and no other', () => {
    const calendars = documents.flatMap((doc) => renderSite(doc, ENVIRONMENT)).filter(({ type }) => type.startsWith('text/calendar'));
    expect(calendars.length).toBeGreaterThan(0);
    for (const { text } of calendars) {
      const lines = text
        .replaceAll('\r\n ', '')
        .trimEnd()
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/);
      expect(
        lines.filter(
          (line) =>
            !/^(?:BEGIN|END):V(?:CALENDAR|EVENT)$|^(?:VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION|DESCRIPTION|URL)[:;]/.test(
              line,
            ),
        ),
      ).toEqual([]);
      expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(lines.filter((line) => line.startsWith('UID:')).length);
    }
  });

  it('a React project is code of ours: it parses, names no value of the outside, and texts are data', () => {
    for (const doc of documents) {
      for (const { path, text } of reactProject(doc, ENVIRONMENT)) {
        if (path.endsWith('.json')) JSON.parse(text);
        if (!path.endsWith('.jsx')) continue;
        const names = identifiersOf(parseSync(text, { syntax: 'ecmascript', jsx: true, target: 'es2022' }));
        expect([path, names.filter((name) => /^(?:__hit|eval|top|window|cmd|parent)$/.test(name))]).toEqual([path, []]);
      }
      JSON.parse(portableJson(doc));
    }
  });
});

function identifiersOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(identifiersOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'Identifier' && 'value' in node ? [String(node.value)] : [];
  return [...own, ...Object.values(node).flatMap(identifiersOf)];
}
