import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const logos: CatalogExample = () => ({
  slots: { title: 'Nosso pão também está à mesa de' },
  items: ['Pousada Araucária', 'Café Mirante', 'Hotel Serra Azul', 'Empório do Capivari', 'Bistrô da Estação'].map((title) => ({
    title,
  })),
});
