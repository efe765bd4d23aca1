import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const agenda: CatalogExample = ({ f }) => ({
  slots: { title: 'Oficinas', lead: 'Turmas de até oito pessoas.', note: 'Material incluído.' },
  items: [
    {
      facts: [f.lesson('Pão de fermentação natural', 'Sábado, 9h às 12h', '09:00', '12:00', 'R$ 180,00')],
      body: 'Do fermento ao forno.',
    },
    { facts: [f.lesson('Focaccia e pizza em casa', 'Sábado, 14h às 17h', '14:00', '17:00', 'R$ 160,00')] },
    { when: 'Domingo, 10h', title: 'Visita à cozinha', body: 'Gratuita, com café.' },
  ],
});
