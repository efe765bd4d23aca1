import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const caseStudy: CatalogExample = ({ f, order, see, art }) => ({
  slots: { title: 'Mesas que montamos', lead: 'Três encomendas que deram gosto.' },
  items: [
    {
      title: 'Café da manhã do Hotel Serra Azul',
      role: 'Hotel',
      when: '2025',
      body: 'O hotel queria pão fresco às seis, todos os dias, sem forno próprio.\n\nCriamos uma massa que cresce à noite e assa na primeira fornada.',
      note: 'Doze pães diferentes na mesa, entregues antes da primeira xícara.',
      media: art(4),
      link: see.link,
    },
    {
      title: 'Casamento na Pousada Araucária',
      role: 'Festa',
      when: '2024',
      body: 'Cento e vinte convidados ao ar livre, em julho. Levamos o forno de campanha.',
      media: art(11),
      facts: [f.quote('Ninguém levantou da mesa do pão.', 'Clara e João', 'noivos')],
    },
    {
      title: 'Feira de Inverno',
      role: 'Evento',
      when: '2023',
      body: 'Três dias de focaccia na praça.',
      note: 'Acabou antes do fim da tarde, os três dias.',
    },
  ],
  actions: [order],
});
