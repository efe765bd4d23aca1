import { block, type MoreCopy, point } from '../shape.ts';

export const more: MoreCopy = {
  donate: [
    block('Como doar', 'Qualquer valor entra na conta da semana. Copie a chave ou leia o código com o aplicativo do seu banco.'),
    block('Sua doação, hoje', 'Leva menos de um minuto e ajuda a manter o que já está em andamento.'),
    block('Ajude por Pix', 'Abra o aplicativo do banco, leia o código e escolha o valor que cabe para você.'),
  ],
  lineup: [
    block('Quem vem', 'Os nomes que já estão confirmados.'),
    block('No palco', 'Confira quem participa.'),
    block('Com a presença de'),
  ],
  eventInfo: [
    block('Data, hora e lugar', 'Guarde o dia na sua agenda e venha com calma.'),
    block('Anote na agenda', 'O essencial para chegar na hora certa ao lugar certo.'),
    block('Quando e onde', 'Um toque leva a data para o seu calendário.'),
  ],
  booking: [
    block('Marque o seu horário', 'Escolha o serviço e mande a mensagem. Confirmamos pelo WhatsApp.'),
    block('Escolha e agende', 'Toque no que você quer fazer: a mensagem já vai pronta.'),
    block('Horário marcado, sem espera', 'Diga o serviço e o melhor dia; respondemos com o que há livre.'),
  ],
  newsletter: [
    block('Receba por e-mail', 'Uma mensagem quando houver novidade de verdade. Para sair, basta um clique.'),
    block('Novidades na sua caixa de entrada', 'Só o que interessa, sem encher a sua semana.'),
    block('Fique por dentro', 'Deixe seu e-mail e avisamos quando sair algo novo.'),
  ],
  subscribe: {
    consent: 'Aceito receber novidades por e-mail e sei que posso sair quando quiser.',
    done: 'Pronto, seu e-mail está na lista.',
  },
  stats: [block('Em números'), block('O que já dá para contar'), block('Alguns números da casa')],
  caseStudy: [
    block('Trabalhos', 'Uma seleção do que já saiu daqui.'),
    block('Projetos', 'Cada um com a sua história e o seu pedido.'),
    block('Feito até aqui', 'Alguns trabalhos de que gostamos de falar.'),
  ],
  comparison: [block('Lado a lado'), block('Compare antes de decidir'), block('Qual é o seu caso')],
  volunteer: [
    {
      title: 'Seja voluntário',
      lead: 'Tempo também é doação.',
      body: 'Não é preciso experiência. Conte o que você sabe fazer, que dias tem livres e como prefere ser chamado.\n\nA primeira visita serve para conhecer o trabalho e as pessoas, sem compromisso.',
    },
    {
      title: 'Venha ajudar',
      lead: 'Há tarefas para quem tem uma hora e para quem tem um dia.',
      body: 'Escreva dizendo quando pode e do que gosta. Alguém do grupo responde e combina a primeira vez com você.\n\nQuem chega começa acompanhado.',
    },
    {
      title: 'Doe o seu tempo',
      lead: 'O trabalho anda quando tem mais gente.',
      body: 'Pode ser toda semana ou de vez em quando: o importante é avisar e aparecer.\n\nMande uma mensagem com o seu nome, o bairro e os horários em que costuma estar livre.',
    },
  ],
  area: [
    {
      lead: 'Explicamos com calma o que envolve e o que esperar.',
      points: [
        point('message-circle', 'Uma conversa primeiro', 'Você conta a situação e tira as dúvidas antes de decidir.'),
        point('file-text', 'O que trazer', 'Informamos com antecedência os documentos ou exames que ajudam.'),
        point('calendar', 'Os próximos passos', 'Você sai sabendo o que acontece depois e quando.'),
      ],
    },
    {
      lead: 'Cada caso pede um caminho, e o seu começa por ser ouvido.',
      points: [
        point('search', 'Entender o caso', 'Perguntamos o necessário para não deixar nada de fora.'),
        point('list', 'Mostrar as opções', 'Com vantagens e limites de cada uma, em linguagem simples.'),
        point('check', 'Decidir juntos', 'Nada começa sem a sua concordância.'),
      ],
    },
    {
      lead: 'Veja como funciona e quando vale a pena procurar ajuda.',
      points: [
        point('clock', 'Quando procurar', 'Quanto antes você escreve, mais opções existem.'),
        point('user', 'Quem cuida', 'Você sabe o nome de quem acompanha o assunto.'),
        point('phone', 'Como falar', 'Por telefone ou mensagem, no horário de atendimento.'),
      ],
    },
    {
      lead: 'Um assunto tratado com atenção do começo ao fim.',
      points: [
        point('map', 'Do início', 'Levantamos o que já foi feito e o que falta.'),
        point('compass', 'O caminho', 'Propomos a ordem das etapas e explicamos o motivo.'),
        point('shield', 'Com discrição', 'O que você contar fica entre nós.'),
      ],
    },
    {
      lead: 'Respostas diretas para quem precisa resolver.',
      points: [
        point('lightbulb', 'Dúvidas comuns', 'Pergunte o que quiser, mesmo o que parece óbvio.'),
        point('calendar', 'Prazos', 'Dizemos o que depende de nós e o que depende de outros.'),
        point('file-text', 'Por escrito', 'O combinado fica registrado para você consultar.'),
      ],
    },
    {
      lead: 'O que fazemos aqui, sem palavras difíceis.',
      points: [
        point('eye', 'Avaliação', 'Olhamos o seu caso antes de indicar qualquer coisa.'),
        point('settings', 'Na prática', 'Contamos como é cada etapa e quanto tempo costuma levar.'),
        point('message-circle', 'Depois', 'Você continua tendo a quem perguntar.'),
      ],
    },
  ],
  areaSteps: [
    block('Como funciona'),
    block('O que esperar'),
    block('Do seu lado'),
    block('Antes de começar'),
    block('Passo a passo'),
    block('Na prática'),
  ],
  seeAlso: [block('Veja também'), block('Outros da loja'), block('Quem viu este olhou também')],
  helloProduct: 'Olá! Vi no site e quero comprar: ',
  legalSeo: [
    'Como {name} trata os dados deixados neste site: o que recebemos, para que usamos, por quanto tempo guardamos e como pedir a exclusão.',
    'O que acontece com os dados que você deixa aqui: o que recebemos, para que usamos, por quanto tempo guardamos e como apagar.',
  ],
};
