import { type CatalogExample, FORM_WORDS } from '../../catalog/catalog-setting.ts';

export const contactForm: CatalogExample = ({ b, f }) => ({
  slots: { title: 'Faça sua encomenda', lead: 'Respondemos no mesmo dia.' },
  facts: [f.phone, f.email, f.address],
  form: b.form(
    'order',
    [
      { id: 'nome', type: 'text', label: 'Seu nome', required: true, autocomplete: 'name' },
      { id: 'telefone', type: 'tel', label: 'Telefone', required: true, autocomplete: 'tel' },
      { id: 'email', type: 'email', label: 'E-mail', required: false, autocomplete: 'email' },
      { id: 'dia', type: 'date', label: 'Para quando', required: false, autocomplete: 'off' },
      { id: 'pedido', type: 'textarea', label: 'O que você gostaria?', required: true, autocomplete: 'off' },
    ],
    FORM_WORDS,
  ),
});
