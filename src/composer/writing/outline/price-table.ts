import type { OutlinePart } from '#composer/outline.ts';
import { type Fact, shapeOf } from '#site/schema.ts';
import { asTitle } from '../language.ts';
import { type ItemSketch, ids, word } from '../sketch.ts';

type Items = Extract<OutlinePart, { is: 'items' }>;
type Row = Items['items'][number];

const { max: MAX_ITEMS, slots: MAX } = shapeOf('comparison').items!;
/** Columns; more of them fit on no screen. */
const MAX_COLUMNS = 5;
/** Letters of a price. */
const MAX_PRICE = 40;

/** Heads of the columns of a list whose things have a price in each of several; null for another list. */
export function headsOfTable(part: OutlinePart): string[] | null {
  if (part.is !== 'items' || part.items.length < 2) return null;
  const rows = part.items.map(({ columns = [] }) => columns);
  const fullest = rows.reduce((most, one) => (one.length > most.length ? one : most), []);
  const heads = [...new Set(fullest.map(({ of }) => of))];
  const isWhole = heads.length > 1 && heads.length === fullest.length && heads.length <= MAX_COLUMNS;
  const isRow = ({ columns = [], group, ...row }: Row) =>
    !group &&
    columns.length > 0 &&
    titleOf(row).length <= MAX.title! &&
    columns.every(({ of, price }) => heads.includes(of) && of.length <= MAX.title! && price.length <= MAX_PRICE);
  const names = new Set(part.items.map((item) => titleOf(item).toLowerCase()));
  const fits = heads.length * (part.items.length + 1) <= MAX_ITEMS && names.size === part.items.length;
  return isWhole && fits && part.items.every(isRow) ? heads : null;
}

/** A thing with what else its row says of it. */
const titleOf = ({ name, note }: Pick<Row, 'name' | 'note'>): string =>
  note ? (/\)$/.test(name) ? `${name}, ${note}` : `${name} (${note})`) : name;

/** The columns of such a list, each with the prices in it. @param factOf the fact of a price, by its row and its place there. */
export function columnsOfTable(
  { items }: Items,
  heads: readonly string[],
  factOf: (row: number, at: number) => Fact | undefined,
): ItemSketch[] {
  return heads.flatMap((head): ItemSketch[] => [
    { heading: true, slots: { title: word(asTitle(head), 'fact') } },
    ...items.flatMap((item, row): ItemSketch[] => {
      const at = (item.columns ?? []).findIndex(({ of }) => of === head);
      if (at < 0) return [];
      const fact = factOf(row, at);
      const title = word(asTitle(titleOf(item)), 'fact');
      const body = fact ? {} : { body: word(item.columns![at]!.price, 'fact') };
      return [{ slots: { title, ...body }, ...(fact && { facts: ids(fact) }), grouped: true }];
    }),
  ]);
}
