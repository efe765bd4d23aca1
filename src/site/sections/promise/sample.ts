import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const promise: CatalogExample = ({ f }) => ({
  slots: { title: 'O que você encontra sempre' },
  items: [
    { title: 'Pão do dia', body: 'O que sobra vira torrada, nunca pão de amanhã.' },
    { title: 'Preço na vitrine', body: 'Você vê o valor antes de pedir.' },
    { title: 'Ingredientes à vista', body: 'A lista de cada pão está no balcão.', facts: [f.since] },
    { title: 'Gente que atende', body: 'Quem assa também conversa com você.' },
  ],
});
