import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const steps: CatalogExample = () => ({
  slots: { title: 'Como encomendar', lead: 'Uma mensagem basta.' },
  items: [
    { title: 'Chame no WhatsApp', body: 'Diga o pão, a quantidade e o dia.', icon: 'message-circle' },
    { title: 'Confirmamos na hora', body: 'Você recebe o valor e o horário da fornada.', icon: 'check' },
    { title: 'Retire quentinho', body: 'Seu pedido espera no balcão, embrulhado em papel.', icon: 'shopping-bag' },
  ],
});
