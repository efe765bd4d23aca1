import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

const rowsOf = (text: string) => {
  const read = readCsv(text);
  return read.ok ? read.rows : `line ${read.line}`;
};

test('the separator (comma, semicolon, tab) is detected from the first line', () => {
  expect(rowsOf('prompt,name\na,b')).toEqual([
    ['prompt', 'name'],
    ['a', 'b'],
  ]);
  expect(rowsOf('\ufeffprompt;name\r\n"a, b";c\r\n')).toEqual([
    ['prompt', 'name'],
    ['a, b', 'c'],
  ]);
  expect(rowsOf('prompt\tname\ra\tb')).toEqual([
    ['prompt', 'name'],
    ['a', 'b'],
  ]);
});

test('a quoted cell holds separators, quotes and lines', () => {
  expect(rowsOf('prompt\n"Pão ""da"" Vila,\nem Olinda"\n')).toEqual([['prompt'], ['Pão "da" Vila,\nem Olinda']]);
});

test('empty lines are no rows', () => {
  expect(rowsOf('\n\nprompt\n\na\n \n')).toEqual([['prompt'], ['a']]);
  expect(rowsOf('')).toEqual([]);
});

test.each([
  ['a quote that is never closed', 'prompt\n"a\nb', 'line 2'],
  ['a quote within a bare cell', 'prompt\nPizza 30" grande', 'line 2'],
  ['letters behind a closing quote', 'prompt\n"a"b', 'line 2'],
  ['a row with too many cells', 'prompt,name\na,b\nc,d,e', 'line 3'],
  ['a row with too few, after a cell of two lines', 'prompt,name\n"a\nb",c\nd', 'line 4'],
])('%s is refused with its line', (_, text, line) => {
  expect(rowsOf(text)).toBe(line);
});

test('what is written by the rules is read as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', ' ', "'") });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(table, (rows) => {
      const header = Array.from({ length: rows[0]?.length ?? 1 }, (_, n) => `h${n}`);
      const text = [header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
      expect(rowsOf(text)).toEqual([header, ...rows]);
    }),
    { numRuns: 300 },
  );
});

test('it never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string(), (text) => readCsv(text).ok !== undefined),
    { numRuns: 500 },
  );
});
