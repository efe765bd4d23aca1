import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const blogList: CatalogExample = ({ art }) => ({
  slots: { title: 'Do nosso caderno', lead: 'Receitas e histórias do forno.', note: 'A primeira receita está no forno' },
  media: art(6, null),
});
