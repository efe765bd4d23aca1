import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const team: CatalogExample = ({ f }) => ({
  slots: { title: 'Quem faz' },
  items: [
    { facts: [f.person('Antônio Ribeiro', 'Padeiro')], body: 'Cuida da fermentação desde a primeira fornada.' },
    { facts: [f.person('Dra. Lúcia Prado', 'Nutricionista', '00000')], role: 'Nutricionista responsável' },
    { facts: [f.person('Iara Campos', 'Confeiteira')] },
  ],
});
