import type { Sample } from '../../catalog/catalog-setting.ts';

export const hours: Sample = ({ f }) => ({
  slots: { title: 'Quando abrimos', note: 'Em feriados, abrimos das 8h às 13h.' },
  facts: [f.hours],
});
