import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const gallery: CatalogExample = ({ art }) => ({
  slots: { title: 'A casa' },
  items: ['Balcão pela manhã', 'Pão italiano', 'Mesa da janela', 'Forno a lenha', 'Vitrine de doces'].map((title, i) => ({
    title,
    media: art([3, 14, 22, 31, 40][i]!),
  })),
});
