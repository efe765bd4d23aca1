import type { Sample } from '../../catalog/catalog-setting.ts';

export const cookieNotice: Sample = ({ see }) => ({
  slots: { lead: 'Este site conta visitas com um serviço que grava um cookie. Nada nele diz quem você é.' },
  actions: [{ label: 'Ler sobre privacidade', link: see.link }],
});
