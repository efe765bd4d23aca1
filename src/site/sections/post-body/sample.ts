import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const postBody: CatalogExample = ({ art }) => ({
  slots: {
    title: 'Como guardar pão por uma semana',
    lead: 'Três jeitos simples, e o que nunca fazer.',
    body: 'Pão fresco dura mais do que parece.\n\n## No armário\n\nNum saco de pano, longe do sol.\n\n1. Espere esfriar\n2. Feche bem\n\n> Geladeira resseca: use o congelador.\n\n## No congelador\n\n- Em fatias\n- Por até um mês\n\n### Para descongelar\n\nDireto na torradeira.',
  },
  media: art(8),
});
