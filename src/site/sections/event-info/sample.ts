import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const eventInfo: CatalogExample = ({ b, f, order, art }) => ({
  slots: {
    title: 'Festa do Pão na praça',
    lead: 'Forno a lenha, música e mesa comprida.',
    note: 'Se chover, fazemos no salão da igreja.',
  },
  facts: [
    b.fact('12 de dezembro de 2026, às 16h', { kind: 'date', iso: '2026-12-12', time: '16:00' }),
    f.address,
    f.price('R$ 25,00'),
    b.fact('ingressos.example/festa-do-pao', { kind: 'url', href: 'https://ingressos.example/festa-do-pao', purpose: 'tickets' }),
  ],
  actions: [order],
  media: art(13),
});
