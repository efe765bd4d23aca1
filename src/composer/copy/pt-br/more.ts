import type { MoreCopy } from '../shape.ts';

export const more: MoreCopy = {
  subscribe: {
    consent: 'Aceito receber novidades por e-mail e sei que posso sair quando quiser.',
    done: 'Pronto, seu e-mail está na lista.',
  },
  helloProduct: 'Olá! Vi no site e quero comprar: ',
  legalSeo: [
    'Como {name} trata os dados deixados neste site: o que recebemos, para que usamos, por quanto tempo guardamos e como pedir a exclusão.',
    'O que acontece com os dados que você deixa aqui: o que recebemos, para que usamos, por quanto tempo guardamos e como apagar.',
  ],
};
