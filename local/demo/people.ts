/** The people of the demo: everything about them is invented, and every address ends in `.example`. */
export interface DemoSite {
  prompt: string;
  /** Days since it was created. */
  age: number;
  /** Visitors on a usual day; 0 for a draft that was never published. */
  visits: number;
  /** Days since each later release, with another design. */
  restyled?: readonly number[];
  /** The draft has an unpublished design. */
  unpublished?: boolean;
  messages?: readonly DemoMessage[];
}

export interface DemoMessage {
  hours: number;
  from: string;
  says: string;
  /** Unread. */
  isNew?: boolean;
}

export interface DemoClient {
  label: string;
  email: string;
  name: string;
  company: string;
  phone: string;
  /** Months since the first invoice, and since the upgrade to `pro`; the last invoice was about `lastInvoice` days ago. */
  pays?: { months: number; proMonths?: number; lastInvoice: number; fails?: boolean };
  /** Sites generated and discarded this month. */
  tries?: readonly string[];
  sites: readonly DemoSite[];
}

export const AGENCY = {
  label: 'Agency',
  email: 'agata@estudiofarol.example',
  name: 'Ágata Prado',
  company: 'Estúdio Farol',
};

export const CLIENTS: readonly DemoClient[] = [
  {
    label: 'Client, in order',
    email: 'clara@flordetrigo.example',
    name: 'Clara Menezes',
    company: 'Padaria Flor de Trigo',
    phone: '+55 41 3000-0101',
    pays: { months: 11, proMonths: 4, lastInvoice: 12 },
    sites: [
      {
        prompt:
          'Padaria Flor de Trigo, no bairro Água Verde, em Curitiba. Pães de fermentação natural assados de madrugada em forno de pedra. Abrimos de terça a domingo, das 7h às 19h. Cardápio: pão de fermentação natural R$ 24, baguete R$ 12, croissant R$ 11, pão de queijo R$ 6, café coado R$ 7. Encomendas pelo WhatsApp (41) 3000-0101. Rua dos Ipês, 120. Quero um formulário de contato.',
        age: 354,
        visits: 96,
        restyled: [210, 64],
        unpublished: true,
        messages: [
          {
            hours: 1.5,
            from: 'Helena Dias',
            says: 'Bom dia. Vocês fazem cesta de café da manhã para 20 pessoas? Seria para sábado cedo, no escritório.',
            isNew: true,
          },
          {
            hours: 7,
            from: 'Rafael Nogueira',
            says: 'O pão de fermentação natural sai a que horas no domingo? Quero buscar ainda quente.',
            isNew: true,
          },
          { hours: 29, from: 'Joana Prates', says: 'Têm opção sem lactose? Minha filha adora o croissant de vocês.', isNew: true },
          {
            hours: 76,
            from: 'Marcos Vilela',
            says: 'Sou do café na esquina e queria receber 15 baguetes por dia. Com quem falo sobre preço?',
          },
          { hours: 190, from: 'Teresa Lobo', says: 'Encomendei o bolo de fubá na semana passada e estava uma delícia. Obrigada a todos.' },
          { hours: 420, from: 'Igor Salles', says: 'Vocês abrem no feriado?' },
          { hours: 700, from: 'Beatriz Reis', says: 'Gostaria de saber se aceitam vale-refeição.' },
        ],
      },
      {
        prompt:
          'Café Flor de Trigo, cafeteria no centro de Curitiba com grãos torrados na semana, espresso, coados e doces da casa. Espresso R$ 7, cappuccino R$ 14, coado V60 R$ 16, bolo de laranja R$ 13. Segunda a sábado das 8h às 20h. Rua das Flores, 45. Instagram @cafeflordetrigo. Telefone (41) 3000-0102. Quero um formulário de contato.',
        age: 226,
        visits: 58,
        restyled: [120],
        messages: [
          {
            hours: 4,
            from: 'Lívia Campos',
            says: 'Olá, dá para reservar a mesa do fundo para seis pessoas na quinta, às 16h?',
            isNew: true,
          },
          { hours: 52, from: 'Otávio Brandão', says: 'Vendem os grãos moídos para coador de pano?' },
          { hours: 300, from: 'Camila Frota', says: 'Vocês recebem eventos pequenos à noite?' },
        ],
      },
      {
        prompt:
          'Confeitaria Doce Clara, em Curitiba: bolos de festa, brigadeiros e mesas de doces por encomenda. Bolo de festa R$ 180, cento de brigadeiros R$ 140, torta de limão R$ 95. WhatsApp (41) 3000-0103. Rua dos Ipês, 120. Terça a sábado das 9h às 18h. Quero um formulário de contato.',
        age: 118,
        visits: 34,
        messages: [
          {
            hours: 20,
            from: 'Paula Teixeira',
            says: 'Vou casar em março e procuro uma mesa de doces para 120 convidados. Podemos conversar?',
            isNew: true,
          },
          { hours: 250, from: 'Renato Aguiar', says: 'Quero dois centos de brigadeiro para o dia 14. Fazem entrega?' },
        ],
      },
      {
        prompt:
          'Escola Flor de Trigo, curso de pães de fermentação natural em Curitiba, aos sábados das 9h às 13h. Curso de um dia R$ 290, com material incluído. WhatsApp (41) 3000-0101. Rua dos Ipês, 120.',
        age: 6,
        visits: 0,
      },
    ],
  },
  {
    label: 'Client, past due',
    email: 'bruno@oficinatavares.example',
    name: 'Bruno Tavares',
    company: 'Oficina Tavares',
    phone: '+55 11 3000-0201',
    pays: { months: 8, lastInvoice: 4, fails: true },
    sites: [
      {
        prompt:
          'Oficina Tavares, mecânica de carros na Mooca, em São Paulo. Revisão completa, freios, suspensão, troca de óleo e injeção eletrônica. Orçamento no mesmo dia. Revisão R$ 350, troca de óleo R$ 180, alinhamento e balanceamento R$ 160. Segunda a sexta das 8h às 18h, sábado até o meio-dia. Rua do Oratório, 900. Telefone (11) 3000-0201. Quero um formulário de contato.',
        age: 245,
        visits: 41,
        restyled: [150],
        messages: [
          { hours: 3, from: 'Sérgio Antunes', says: 'Meu carro está puxando para a direita. Consigo encaixe amanhã cedo?', isNew: true },
          { hours: 44, from: 'Vanessa Pires', says: 'Quanto fica a revisão dos 40 mil quilômetros?' },
          { hours: 260, from: 'Jorge Lemos', says: 'Vocês trabalham com seguro?' },
        ],
      },
      {
        prompt:
          'Tavares Estética Automotiva, na Mooca, em São Paulo: polimento, vitrificação e higienização interna. Polimento R$ 420, higienização R$ 280. Rua do Oratório, 902. Segunda a sexta das 9h às 18h. Telefone (11) 3000-0202.',
        age: 33,
        visits: 0,
      },
    ],
  },
  {
    label: 'Client, free',
    email: 'marina@estudiomarina.example',
    name: 'Marina Duarte',
    company: 'Estúdio Marina Duarte',
    phone: '+55 81 3000-0301',
    tries: [
      'Estúdio de pilates em Recife com aulas em grupo de manhã e à noite.',
      'Aulas de pilates para gestantes em Recife, com fisioterapeuta e turmas pequenas.',
      'Pilates na praia, em Boa Viagem, no Recife, aos sábados às 7h.',
      'Fisioterapia e pilates em Recife, com avaliação gratuita na primeira visita.',
      'Alongamento no escritório: aulas de meia hora em empresas do Recife.',
      'Aulas particulares de pilates em casa, no Recife, com aparelhos portáteis.',
      'Espaço de yoga e meditação em Boa Viagem, com aulas abertas aos domingos.',
    ],
    sites: [
      {
        prompt:
          'Estúdio de pilates Marina Duarte, no Recife. Turmas de até quatro pessoas, avaliação na primeira aula. Aula avulsa R$ 70, plano de duas vezes por semana R$ 380 por mês. Segunda a sexta das 6h às 20h. Rua das Mangueiras, 88. WhatsApp (81) 3000-0301. Quero um formulário de contato.',
        age: 152,
        visits: 27,
        messages: [
          {
            hours: 2,
            from: 'Cecília Matos',
            says: 'Tenho hérnia de disco. Posso fazer a aula experimental ainda nesta semana?',
            isNew: true,
          },
          { hours: 98, from: 'Andréa Lins', says: 'Vocês têm horário depois das 19h?' },
        ],
      },
      {
        prompt:
          'Estúdio de yoga Maré Alta, no Recife, com aulas na praia. Terça e quinta das 5h30 às 6h30. Aula R$ 30. Leve seu tapete. Avenida Boa Viagem, 1500. WhatsApp (81) 3000-0301.',
        age: 47,
        visits: 12,
      },
      {
        prompt:
          'Estúdio de yoga Serra Leve, em Gravatá, com aulas na serra. Sábado e domingo das 8h às 12h. Aula R$ 60. Rua da Serra, 40. WhatsApp (81) 3000-0302.',
        age: 0,
        visits: 0,
      },
      {
        prompt:
          'Passo Firme Pilates, estúdio de pilates para a terceira idade em Casa Forte, no Recife: mobilidade e equilíbrio. Terça e quinta das 9h às 10h. Aula R$ 45. Rua das Mangueiras, 88. WhatsApp (81) 3000-0301.',
        age: 0,
        visits: 0,
      },
    ],
  },
];
