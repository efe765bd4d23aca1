import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const donate: CatalogExample = ({ b, f, art }) => ({
  slots: {
    title: 'Pão para quem precisa',
    lead: 'Toda noite levamos cestas ao abrigo da cidade. Você pode assar junto.',
    note: 'Prestamos contas no mural da padaria, todo mês.',
  },
  facts: [b.fact('11.444.777/0001-61', { kind: 'pix', key: '11444777000161', type: 'cnpj' }), f.email],
  media: art(40, null),
  items: [
    { facts: [f.price('R$ 15,00')], body: 'Um pão por noite, durante uma semana' },
    { facts: [f.price('R$ 60,00')], body: 'O café da manhã de dez pessoas', featured: true },
    { facts: [f.price('R$ 180,00')], body: 'Uma fornada inteira' },
  ],
});
