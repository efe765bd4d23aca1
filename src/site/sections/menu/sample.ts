import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const menu: CatalogExample = ({ f, order, art }) => ({
  slots: {
    title: 'O que sai do forno hoje',
    lead: 'Preços de balcão.',
    note: 'Para encomendas acima de dez unidades, fale com a gente um dia antes.',
  },
  actions: [order],
  media: art(10),
  items: [
    { title: 'Pães' },
    { group: 0, facts: [f.offer('Pão italiano 500 g', 'R$ 22,00', 'Fermentação natural, casca firme')] },
    { group: 0, facts: [f.offer('Baguete', 'R$ 12,00')], body: 'Para o almoço ou para o vinho' },
    { group: 0, facts: [f.offer('Focaccia de alecrim com sal grosso', 'R$ 18,00')], featured: true },
    { title: 'Do balcão' },
    { group: 4, facts: [f.offer('Pão de queijo', 'R$ 6,50', 'Assado em pequenas fornadas')] },
    { group: 4, facts: [f.offer('Café coado', 'R$ 7,00')], body: 'Grão da Mantiqueira' },
  ],
});
