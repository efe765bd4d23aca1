import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const booking: CatalogExample = ({ b, f, art }) => ({
  slots: { title: 'Reserve sua oficina', lead: 'Escolha, chame e confirmamos na hora.', note: 'Para desmarcar, avise até a véspera.' },
  facts: [f.phone, f.hours],
  media: art(22),
  items: [
    { facts: [f.offer('Pão de fermentação natural', 'R$ 180,00', 'Sábado de manhã, três horas')] },
    { facts: [f.offer('Focaccia e pizza em casa', 'R$ 160,00')], body: 'Sábado à tarde' },
    { title: 'Visita à cozinha', body: 'Gratuita, aos domingos' },
  ],
  form: b.form(
    'booking',
    [
      { id: 'nome', type: 'text', label: 'Nome completo', required: true, autocomplete: 'name' },
      { id: 'telefone', type: 'tel', label: 'Celular', required: true, autocomplete: 'tel' },
      { id: 'dia', type: 'date', label: 'Melhor dia', required: false, autocomplete: 'off' },
      { id: 'recado', type: 'textarea', label: 'Algum recado?', required: false, autocomplete: 'off' },
    ],
    {
      consent: 'Aceito que usem estes dados para marcar a oficina.',
      submit: 'Pedir reserva',
      done: 'Pedido recebido. Confirmamos hoje.',
    },
  ),
});
