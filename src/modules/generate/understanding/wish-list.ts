import type { Mood, Wishes } from '#composer/brief.ts';
import type { Kind } from '#site/schema.ts';

/** One wish for the site. */
export type Wish =
  | { of: 'moods'; value: Mood }
  | { of: 'colors'; value: string; css: string }
  | { of: 'wants' | 'rejects'; value: Kind }
  | { of: 'polarity'; value: 'light' | 'dark' }
  | { of: 'pages'; value: 'one' | 'many' }
  | { of: 'showPrices'; value: 'hidden' };

export function listWishes({ moods, colors, polarity, pages, showPrices, wants, rejects }: Wishes): Wish[] {
  const css = ({ l, c, h }: Wishes['colors'][number]['value']) => `oklch(${l} ${c} ${h})`;
  return [
    ...moods.map((value): Wish => ({ of: 'moods', value })),
    ...colors.map(({ words, value }): Wish => ({ of: 'colors', value: words, css: css(value) })),
    ...(polarity && polarity !== 'auto' ? [{ of: 'polarity', value: polarity } as const] : []),
    ...(pages ? [{ of: 'pages', value: pages } as const] : []),
    ...(showPrices ? [] : [{ of: 'showPrices', value: 'hidden' } as const]),
    ...wants.map((value): Wish => ({ of: 'wants', value })),
    ...rejects.map((value): Wish => ({ of: 'rejects', value })),
  ];
}

/** The change of the wishes when one is dismissed. */
export function withoutWish(wishes: Wishes, wish: Wish): Partial<Wishes> {
  switch (wish.of) {
    case 'moods':
      return { moods: wishes.moods.filter((mood) => mood !== wish.value) };
    case 'colors':
      return { colors: wishes.colors.filter(({ words }) => words !== wish.value) };
    case 'wants':
    case 'rejects':
      return { [wish.of]: wishes[wish.of].filter((kind) => kind !== wish.value) };
    case 'polarity':
      return { polarity: 'auto' };
    case 'pages':
      return { pages: wish.value === 'one' ? 'many' : 'one' };
    case 'showPrices':
      return { showPrices: true };
  }
}
