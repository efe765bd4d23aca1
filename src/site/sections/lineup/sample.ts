import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const lineup: CatalogExample = ({ f, see }) => ({
  slots: { title: 'Quem assa na Festa do Pão' },
  items: [
    { facts: [f.person('Antônio Ribeiro', 'Padeiro da casa')], when: '16h', body: 'Abre o forno a lenha.', featured: true },
    { facts: [f.person('Iara Campos', 'Confeiteira')], when: '17h30' },
    { title: 'Trio Mantiqueira', role: 'Viola, sanfona e zabumba', when: '18h' },
    { facts: [f.person('Dra. Lúcia Prado', 'Nutricionista')], when: '19h', body: 'Conversa sobre fermentação.' },
    { title: 'Coral da Estação', when: '20h' },
  ],
  actions: [see],
});
