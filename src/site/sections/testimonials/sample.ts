import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const testimonials: CatalogExample = ({ f }) => ({
  slots: { title: 'Quem já provou' },
  items: [
    { facts: [f.quote('O melhor pão da serra, sem discussão.', 'Marina Alves', 'vizinha')] },
    { facts: [f.quote('Encomendei para a festa e chegou tudo quentinho, na hora marcada.', 'Pedro Lima', 'cliente desde a abertura')] },
    { facts: [f.quote('O pão de queijo vale a viagem.', 'Rita Souza', 'São Paulo')] },
  ],
});
