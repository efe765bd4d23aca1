import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const pricing: CatalogExample = ({ f, order }) => ({
  slots: {
    title: 'Assinatura de pão',
    lead: 'Toda semana na sua porta; pause quando quiser.',
    note: 'Entregamos no Centro e no Capivari.',
  },
  items: [
    { facts: [f.plan('Semana', 'R$ 89,00', ['1 pão por semana', 'Retirada no balcão'])], action: 'Assinar', link: order.link },
    {
      facts: [f.plan('Família', 'R$ 169,00', ['2 pães por semana', 'Entrega em casa', 'Troca de sabores'])],
      action: 'Assinar',
      link: order.link,
      featured: true,
    },
    {
      facts: [f.plan('Pousada', 'R$ 690,00', ['Pães todos os dias', 'Nota fiscal', 'Entrega às 6h'])],
      action: 'Assinar',
      link: order.link,
    },
  ],
});
