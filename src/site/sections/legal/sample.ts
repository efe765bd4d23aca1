import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const legal: CatalogExample = ({ f }) => ({
  slots: {
    title: 'Privacidade',
    lead: 'O que guardamos de você, e por quê.',
    body: 'Este site não usa cookies.\n\n## O que recebemos\n\nO que você escreve no formulário:\n\n- nome\n- telefone\n\n## Por quanto tempo\n\nAté responder ao seu pedido.',
  },
  facts: [f.company, f.address, f.email],
});
