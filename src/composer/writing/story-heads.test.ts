import { expect, it } from 'vitest';
import type { Setting } from './setting.ts';
import { storyHeads } from './story-heads.ts';

const setting = { heads: () => [{ title: 'Sobre' }, { title: 'Quem somos' }, { title: 'A história' }] } as unknown as Setting;
const titles = (told: string) => storyHeads(setting, told).map(({ title }) => title);

it('a history heads a past alone', () => {
  expect(titles('Faço figurino de ballet e jazz pra escolas de dança.')).not.toContain('A história');
  expect(titles('Aprendi com meu avô e abri a oficina em 1998.')).toContain('A história');
});
