import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('writes cells as spreadsheets read them, and nothing that they would run', () => {
  const rows = csv(
    ['a', 'b'],
    [
      ['Padaria "Sol", SP', 1.5],
      ['=HYPERLINK("x")', null],
      [new Date('2026-11-21T10:00:00Z'), -3],
    ],
  );
  expect(rows).toBe('\ufeffa,b\r\n"Padaria ""Sol"", SP",1.5\r\n"\'=HYPERLINK(""x"")",\r\n2026-11-21T10:00:00.000Z,-3\r\n');
});
