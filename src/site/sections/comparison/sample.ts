import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const comparison: CatalogExample = ({ f, order }) => ({
  slots: {
    title: 'Balcão, encomenda ou assinatura',
    lead: 'Três jeitos de levar o mesmo pão.',
    note: 'Os preços são os mesmos nos três.',
  },
  items: [
    {
      title: 'Assinatura',
      body: 'Toda semana na sua porta',
      featured: true,
      facts: [f.price('R$ 89,00')],
      action: 'Assinar',
      link: order.link,
    },
    { group: 0, title: 'Pão do dia' },
    { group: 0, title: 'Entrega', body: 'No Centro e no Capivari' },
    { group: 0, title: 'Antecedência', body: 'Nenhuma: já está combinado' },
    { title: 'Encomenda', body: 'Para festas e pousadas', action: 'Encomendar', link: order.link },
    { group: 4, title: 'Pão do dia' },
    { group: 4, title: 'Entrega', body: 'Acima de dez unidades' },
    { group: 4, title: 'Antecedência', body: 'Um dia' },
    { title: 'Balcão' },
    { group: 8, title: 'Pão do dia' },
    { group: 8, title: 'Antecedência', body: 'É só chegar' },
  ],
});
