import { block, type InterfaceCopy } from '../shape.ts';

export const interfaceCopy: InterfaceCopy = {
  home: 'Início',
  nav: {
    features: 'Serviços',
    areas: 'Áreas',
    steps: 'Como funciona',
    story: 'Sobre',
    promise: 'Compromissos',
    testimonials: 'Depoimentos',
    menu: 'Cardápio',
    products: 'Produtos',
    pricing: 'Preços',
    team: 'Equipe',
    faq: 'Dúvidas',
    agenda: 'Agenda',
    gallery: 'Galeria',
    'blog-list': 'Textos',
    logos: 'Clientes',
    stats: 'Números',
    comparison: 'Comparação',
    'product-detail': 'Produto',
    'case-study': 'Trabalhos',
    lineup: 'Programação',
    'event-info': 'Data e local',
    booking: 'Agendamento',
    newsletter: 'Novidades',
    donate: 'Doar',
    'contact-form': 'Contato',
    map: 'Onde fica',
    hours: 'Horários',
    good: 'Bom saber',
  },
  act: {
    order: 'Fazer pedido',
    book: 'Reservar',
    appointment: 'Agendar horário',
    buy: 'Comprar',
    quote: 'Pedir orçamento',
    enrol: 'Fazer matrícula',
    signUp: 'Fazer inscrição',
    trial: 'Testar grátis',
    donate: 'Quero doar',
    visit: 'Planejar visita',
    contact: 'Falar com a gente',
    subscribe: 'Receber novidades',
    tickets: 'Garantir ingresso',
    whatsapp: 'Chamar no WhatsApp',
    call: 'Ligar agora',
    directions: 'Como chegar',
    email: 'Mandar e-mail',
    text: 'Mandar mensagem',
    seeMenu: 'Ver o cardápio',
    seeServices: 'Ver os serviços',
    seePrices: 'Ver os preços',
    seeAgenda: 'Ver a agenda',
    seeProducts: 'Ver os produtos',
    seeQuestions: 'Ver as dúvidas',
    talk: 'Conversar',
    learnMore: 'Ver mais',
  },
  actOnWhatsapp: {
    order: 'Pedir no WhatsApp',
    book: 'Reservar no WhatsApp',
    appointment: 'Agendar no WhatsApp',
    buy: 'Comprar no WhatsApp',
    quote: 'Orçamento no WhatsApp',
    enrol: 'Inscrição no WhatsApp',
    trial: 'Falar no WhatsApp',
    donate: 'Doar pelo WhatsApp',
    visit: 'Combinar no WhatsApp',
    contact: 'Chamar no WhatsApp',
    subscribe: 'Entrar pelo WhatsApp',
    tickets: 'Ingressos no WhatsApp',
  },
  actByPhone: {
    order: 'Ligar e pedir',
    book: 'Ligar e reservar',
    appointment: 'Ligar e agendar',
    buy: 'Ligar e comprar',
    quote: 'Ligar e orçar',
    enrol: 'Ligar e se inscrever',
    trial: 'Ligar e testar',
    donate: 'Ligar e doar',
    visit: 'Ligar antes de ir',
    contact: 'Ligar',
    subscribe: 'Ligar e participar',
    tickets: 'Ligar e garantir',
  },
  hello: {
    order: 'Oi! Vi o site e quero fazer um pedido.',
    book: 'Oi! Vi o site e quero fazer uma reserva.',
    appointment: 'Oi! Vi o site e quero agendar um horário.',
    buy: 'Oi! Vi o site e me interessei por um produto.',
    quote: 'Oi! Vi o site e quero pedir um orçamento.',
    enrol: 'Oi! Vi o site e quero saber da inscrição.',
    trial: 'Oi! Vi o site e quero testar.',
    donate: 'Oi! Vi o site e quero ajudar.',
    visit: 'Oi! Vi o site e quero combinar uma visita.',
    contact: 'Oi! Vi o site e quero tirar uma dúvida.',
    subscribe: 'Oi! Vi o site e quero participar.',
    tickets: 'Oi! Vi o site e quero saber dos ingressos.',
  },
  form: {
    name: 'Seu nome',
    email: 'Seu e-mail',
    phone: 'Telefone com DDD',
    message: 'Sua mensagem',
    about: 'Sobre o que é',
    day: 'Dia de preferência',
    people: 'Quantas pessoas',
    submit: 'Enviar mensagem',
    messageFor: {
      appointment: 'Algo que ajude a preparar o seu horário',
      booking: 'Algum pedido para esse dia',
      quote: 'Conte o que precisa',
      order: 'O que vai querer',
    },
    submitFor: {
      appointment: 'Pedir horário',
      booking: 'Pedir reserva',
      quote: 'Pedir orçamento',
      order: 'Fazer pedido',
    },
    consent: 'Concordo que meus dados sejam usados para responder a esta mensagem.',
    consentIn: {
      BR: 'Autorizo o uso dos meus dados só para responder a este contato, conforme a LGPD (Lei 13.709/2018).',
      PT: 'Autorizo o tratamento dos meus dados para responder a este contacto, nos termos do RGPD.',
    },
    done: 'Recebemos a sua mensagem. A resposta vai para o contato que você deixou.',
  },
  answer: {
    yes: [
      'Sim. Se quiser os detalhes para o seu caso, é só perguntar.',
      'Sim. Ficou alguma dúvida? Mande uma mensagem e a gente explica.',
      'Sim, sem segredo. Qualquer detalhe a gente combina na conversa.',
    ],
    no: [
      'Não. Se quiser entender como fica no seu caso, fale com a gente.',
      'Não, não precisa. Se a dúvida continuar, mande uma mensagem.',
      'Não. E, se algo no seu caso for diferente, é só contar para a gente.',
    ],
    unknown: [
      'Depende de cada caso. Mande uma mensagem contando o seu e a gente responde direto.',
      'Boa pergunta para fazer direto: mande uma mensagem e quem conhece a casa responde.',
      'Isso a gente responde por mensagem, com a informação do dia.',
    ],
  },
  good: [
    block('Bom saber', 'O que ajuda a decidir antes de falar com a gente.'),
    block('Antes de vir', 'Alguns detalhes que valem uma leitura rápida.'),
    block('Vale saber', 'Tudo o que costuma virar pergunta, já respondido.'),
  ],
  testimonials: [
    block('Quem já veio conta', 'Palavras de quem usou o serviço.'),
    block('O que dizem por aí', 'Na voz dos próprios clientes.'),
    block('Palavra de cliente'),
  ],
  areas: [block('Áreas de atuação'), block('Em que atuamos'), block('Onde podemos ajudar')],
  topic: {
    story: { icon: 'book-open', title: 'Nossa história' },
    since: { icon: 'history', title: 'Há quanto tempo' },
    delivery: { icon: 'truck', title: 'Entrega' },
    payment: { icon: 'wallet', title: 'Pagamento' },
    price: { icon: 'wallet', title: 'Preços' },
    trial: { icon: 'ticket-check', title: 'Para experimentar' },
    guarantee: { icon: 'shield-check', title: 'Garantia' },
    capacity: { icon: 'users', title: 'Em resumo' },
    policy: { icon: 'file-check', title: 'Combinados' },
    integration: { icon: 'plug', title: 'Funciona junto com' },
    service: { icon: 'list-checks', title: 'O que fazemos' },
    audience: { icon: 'heart-handshake', title: 'Para quem é' },
    other: { icon: 'info', title: 'Mais um detalhe' },
  },
  seo: {
    title: [
      '{name}, {category} {in-city}: informações e contato',
      '{name} · {category} {in-city}',
      '{name} · {category} {in-city} · contato',
      '{name} {in-city}: informações e contato',
      '{name} {in-city} · serviços, dúvidas e contato',
      '{name}: conheça {the-category} e fale com a gente',
      '{category} {in-city}: informações e contato',
      '{category} {in-city} · dúvidas e contato',
      '{category}: informações, dúvidas e contato',
      '{name} · informações e contato',
      '{name}: o essencial',
      '{name} {in-city}',
      '{name}',
    ],
    sentences: [
      '{name}: {category} {in-city}.',
      '{name}: {category} com atendimento de perto.',
      '{category} {in-city} com atendimento de perto.',
      '{category} com atendimento de perto.',
      'Veja o que {the-category} oferece, como funciona e as perguntas mais comuns.',
      'Fale direto com a gente e tire suas dúvidas.',
      'Informações claras, sem rodeio.',
      'Perguntas respondidas antes do primeiro contato.',
      'Resposta de gente, não de robô.',
    ],
  },
  notFound: {
    title: 'Esta página não está aqui',
    lead: 'O endereço pode ter mudado ou ter uma letra trocada. Comece de novo pela página inicial.',
    action: 'Voltar ao início',
  },
  legal: {
    title: 'Privacidade',
    lead: 'O que acontece com os dados que você deixa neste site, em português claro.',
    slug: 'privacidade',
    body: `## Que dados recebemos
- O que você escreve no formulário: nome, contato e mensagem.
- Contagem de visitas sem identificar ninguém. O site não usa cookies de publicidade.

## Para que usamos
Os dados do formulário servem só para responder a você. Eles não são vendidos nem passados a terceiros para propaganda.

## Por quanto tempo
As mensagens ficam guardadas enquanto a conversa durar e pelo prazo que a lei pedir. Depois são apagadas.

## Quem responde
O responsável pelos dados é {name}. Para qualquer pedido sobre eles, use o contato desta página.`,
    formless: `## Que dados recebemos
- O que chega por mensagem, telefone ou e-mail: nome, contato e assunto.
- Contagem de visitas sem identificar ninguém. O site não usa cookies de publicidade.

## Para que usamos
Esses dados servem só para responder. Eles não são vendidos nem passados a terceiros para propaganda.

## Por quanto tempo
As mensagens ficam guardadas enquanto a conversa durar e pelo prazo que a lei pedir. Depois são apagadas.

## Quem responde
O responsável pelos dados é {name}. Para qualquer pedido sobre eles, use o contato desta página.`,
    law: {
      US: `## As suas escolhas
Você pode perguntar que dados seus temos, pedir que sejam corrigidos ou apagados e pedir que deixemos de usá-los. As leis de privacidade do seu estado podem dar outros direitos, e atendemos pedidos de qualquer estado.`,
      ES: `## Seus direitos pelo RGPD
Você pode pedir acesso, correção, exclusão e uma cópia dos seus dados, e retirar o consentimento quando quiser. Também pode reclamar à agência espanhola de proteção de dados (AEPD).`,
      BR: `## Seus direitos pela LGPD
A Lei Geral de Proteção de Dados (Lei 13.709/2018) dá a você o direito de:
- confirmar se temos dados seus e receber uma cópia;
- corrigir o que estiver errado;
- pedir que sejam apagados;
- retirar o consentimento quando quiser.

Se achar que o pedido não foi atendido, você pode procurar a Autoridade Nacional de Proteção de Dados (ANPD).`,
      PT: `## Os seus direitos pelo RGPD
Pode pedir acesso, correção, apagamento e portabilidade dos seus dados, e retirar o consentimento a qualquer momento. Pode também apresentar reclamação à CNPD.`,
    },
  },
  note: {
    illustration: 'Ilustração do produto',
    extras: 'Adicionais',
    delivery: 'Entrega',
    free: 'Sem custo',
    onRequest: 'Sob consulta',
    perMonth: 'por mês',
    perYear: 'por ano',
    perWeek: 'por semana',
    rights: 'Todos os direitos reservados',
    registry: 'Registro profissional',
  },
};
