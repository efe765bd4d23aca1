import { readCsv } from '#platform/csv/read-csv.ts';

/** Accepted column names, in several languages. */
const COLUMNS = {
  prompt: ['prompt', 'description', 'descricao', 'descripcion', 'pedido', 'texto'],
  name: ['name', 'nome', 'nombre', 'business', 'empresa', 'negocio'],
  locale: ['locale', 'language', 'idioma', 'lingua', 'lengua'],
} as const;
type Column = keyof typeof COLUMNS;

export type BatchLine = Partial<Record<Column, string>>;
export type ReadBatch = { ok: true; rows: BatchLine[] } | { ok: false; line: number };

const plain = (heading: string): string => heading.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Parses a batch from a CSV. Unknown columns are ignored; without a prompt column the first line is an error. */
export function readBatch(text: string): ReadBatch {
  const read = readCsv(text);
  if (!read.ok) return read;
  const [heading = [], ...lines] = read.rows;
  const headings = heading.map(plain);
  const at = (column: Column): number => headings.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name));
  const places = { prompt: at('prompt'), name: at('name'), locale: at('locale') };
  if (places.prompt < 0) return { ok: false, line: 1 };
  const rows = lines.map((cells): BatchLine => {
    const cell = (column: Column): BatchLine => (cells[places[column]]?.trim() ? { [column]: cells[places[column]]!.trim() } : {});
    return { prompt: cells[places.prompt]?.trim() ?? '', ...cell('name'), ...cell('locale') };
  });
  return { ok: true, rows };
}
