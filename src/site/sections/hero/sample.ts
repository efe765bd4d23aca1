import { type CatalogExample, FORM_WORDS } from '../../catalog/catalog-setting.ts';

export const hero: CatalogExample = ({ b, f, order, see, art }) => ({
  slots: {
    kicker: 'Padaria artesanal em Campos do Jordão',
    title: 'Pão de fermentação natural, quentinho a partir das 6h',
    lead: 'Compre no balcão ou encomende pelo WhatsApp: casca crocante, pão de queijo da serra e café coado na hora.',
  },
  actions: [order, see],
  media: art(11),
  facts: [f.since, f.address, f.hours, f.phone],
  form: b.form(
    'order',
    [
      { id: 'nome', type: 'text', label: 'Seu nome', required: true, autocomplete: 'name' },
      { id: 'telefone', type: 'tel', label: 'Telefone', required: true, autocomplete: 'tel' },
      { id: 'pedido', type: 'textarea', label: 'O que você gostaria?', required: true, autocomplete: 'off' },
    ],
    FORM_WORDS,
  ),
});
