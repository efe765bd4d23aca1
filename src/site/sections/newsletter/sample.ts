import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const newsletter: CatalogExample = ({ b, art }) => ({
  slots: {
    title: 'A fornada da semana, por e-mail',
    lead: 'Uma mensagem curta às quintas: o que vai sair do forno.',
    note: 'Para sair, basta responder.',
  },
  media: art(31, null),
  form: b.form('newsletter', [{ id: 'email', type: 'email', label: 'Seu e-mail', required: true, autocomplete: 'email' }], {
    consent: 'Quero receber a carta semanal da padaria.',
    submit: 'Receber a carta',
    done: 'Pronto: a próxima carta chega na quinta.',
  }),
});
