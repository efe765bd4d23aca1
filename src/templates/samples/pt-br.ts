import { offers, type Samples } from './shape.ts';

export const ptBr: Samples = {
  phone: { text: '(00) 90000-0000', e164: '+5500900000000' },
  price: 'R$ 00,00',
  hours: 'Segunda a sexta, 9h às 18h',
  address: 'Sua rua, número e bairro',
  date: { text: 'dia e mês do evento', iso: '2099-01-01' },
  names: {
    landing: 'Nome do seu negócio',
    shop: 'Nome da sua loja',
    blog: 'Nome do seu blog',
    portfolio: 'Seu nome aqui',
    restaurant: 'Nome do restaurante',
    clinic: 'Nome da clínica',
    law: 'Nome do escritório',
    school: 'Nome da escola',
    event: 'Nome do evento',
    saas: 'Nome do produto',
    nonprofit: 'Nome da sua causa',
    salon: 'Nome da barbearia',
  },
  shown: {
    shop: offers('Primeiro produto', 'Segundo produto', 'Terceiro produto', 'Quarto produto', 'Quinto produto', 'Sexto produto'),
    restaurant: [
      ...['Entrada da casa', 'Entrada do dia'].map((text) => ({ kind: 'offer' as const, text, group: 'Entradas' })),
      ...['Prato da casa', 'Prato do dia', 'Outro prato da casa'].map((text) => ({ kind: 'offer' as const, text, group: 'Pratos' })),
      ...['Sobremesa da casa', 'Sobremesa do dia'].map((text) => ({ kind: 'offer' as const, text, group: 'Sobremesas' })),
    ],
    clinic: [
      { kind: 'person', text: 'Nome do profissional', role: 'Especialidade', registry: ['CRM', 'CRM 00000'] },
      { kind: 'person', text: 'Nome da profissional', role: 'Outra especialidade', registry: ['CRM', 'CRM 00001'] },
    ],
    law: [
      { kind: 'person', text: 'Nome do advogado', role: 'Área de atuação', registry: ['OAB', 'OAB 000.000'] },
      { kind: 'person', text: 'Nome da advogada', role: 'Outra área de atuação', registry: ['OAB', 'OAB 000.001'] },
    ],
    school: [
      { kind: 'class', text: 'Primeira turma', when: 'Segunda e quarta, 9h', days: ['mon', 'wed'], start: '09:00', end: '10:30' },
      { kind: 'class', text: 'Segunda turma', when: 'Terça e quinta, 14h', days: ['tue', 'thu'], start: '14:00', end: '15:30' },
      { kind: 'class', text: 'Terceira turma', when: 'Sábado, 10h', days: ['sat'], start: '10:00', end: '12:00' },
      { kind: 'person', text: 'Nome do professor', role: 'O que ensina' },
      { kind: 'person', text: 'Nome da professora', role: 'O que ensina' },
    ],
    event: [
      ...offers('Ingresso inteiro', 'Meia-entrada', 'Ingresso de grupo'),
      { kind: 'person', text: 'Nome de quem se apresenta', role: 'Tema da apresentação' },
    ],
    saas: [
      { kind: 'plan', text: 'Plano de entrada', features: ['O que este plano inclui', 'Mais uma coisa que inclui'] },
      { kind: 'plan', text: 'Plano do meio', features: ['Tudo do plano de entrada', 'O que só este plano inclui'] },
      { kind: 'plan', text: 'Plano completo', features: ['Tudo do plano do meio', 'O que só o completo inclui'] },
    ],
    salon: offers('Primeiro serviço', 'Segundo serviço', 'Terceiro serviço', 'Quarto serviço', 'Quinto serviço'),
  },
};
