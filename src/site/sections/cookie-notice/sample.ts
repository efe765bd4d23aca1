import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const cookieNotice: CatalogExample = ({ see }) => ({
  slots: { lead: 'Este site conta visitas com um serviço que grava um cookie. Nada nele diz quem você é.' },
  actions: [{ label: 'Ler sobre privacidade', link: see.link }],
});
