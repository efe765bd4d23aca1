import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const faq: CatalogExample = ({ order }) => ({
  slots: { title: 'Perguntas frequentes', lead: 'Se faltar alguma, pergunte no balcão.' },
  items: [
    { title: 'Vocês aceitam encomendas?', body: 'Sim. Chame no WhatsApp até a véspera.' },
    { title: 'Quais formas de pagamento?', body: 'Pix, débito e crédito.' },
    {
      title: 'Tem opção sem glúten?',
      body: 'Ainda não: trabalhamos com farinha de trigo o dia todo e não podemos garantir a ausência de traços.',
    },
    { title: 'Posso levar o cachorro?', body: 'Pode, nas mesas da calçada.' },
  ],
  actions: [order],
});
