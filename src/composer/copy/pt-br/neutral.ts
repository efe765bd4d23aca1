import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const neutral: ArchetypeCopy = {
  features: [
    block('O que fazemos', 'Um resumo direto do que você encontra aqui.'),
    block('Com o que podemos ajudar', 'Veja por onde começar e chame quando quiser.'),
    block('O que você encontra aqui', 'Cada item tem conversa antes, para sair do seu jeito.'),
    block('Nosso trabalho, em poucas linhas', 'Se o que você procura não está na lista, pergunte.'),
  ],
  story: [
    story(
      'Gente que atende gente',
      'Aqui a conversa vem antes de tudo. A gente ouve o que você precisa, explica o que dá para fazer e só então combina o resto.\n\nSem letra miúda e sem pressa de vender: se o melhor for outro caminho, a gente diz.',
    ),
    story(
      'Um negócio com dono por perto',
      'Quem cuida {of-category} é quem está aqui no dia a dia. Isso deixa as coisas simples: você sabe com quem está falando e para quem voltar.\n\nO que a gente combina fica combinado, e o que muda no caminho é avisado.',
    ),
    story(
      'Por que trabalhamos assim',
      'Preferimos fazer menos e fazer direito. Cada pedido é tratado como um caso, com tempo para entender e capricho para entregar.\n\nNo fim, o que vale é você sair com o problema resolvido e a vontade de voltar.',
    ),
  ],
  promise: [
    points(
      'O que você pode esperar',
      point('message-circle', 'Resposta clara', 'Você fala com uma pessoa e recebe uma resposta que dá para entender.'),
      point('receipt', 'Valor combinado antes', 'Nada é cobrado sem que você saiba quanto e por quê.'),
      point('clock', 'Prazo dito com sinceridade', 'Se algo atrasar, você fica sabendo antes, e não depois.'),
      point('handshake', 'Palavra mantida', 'O que foi acertado vale até o fim, inclusive nos detalhes.'),
    ),
    points(
      'Nossos combinados',
      point('ear', 'Ouvir primeiro', 'Cada caso começa com perguntas, não com uma proposta pronta.'),
      point('search', 'Explicar as opções', 'Você vê os caminhos possíveis e escolhe sem pressão.'),
      point('check', 'Conferir no final', 'Antes de dar por pronto, a gente confere com você.'),
    ),
    points(
      'Como a gente trata você',
      point('user', 'Pelo nome', 'Atendimento de gente para gente, do primeiro contato em diante.'),
      point('lock', 'Com discrição', 'O que você conta serve para atender você, e para mais nada.'),
      point('lightbulb', 'Com franqueza', 'Se não for o caso de contratar, a gente fala.'),
      point('calendar-check', 'Com respeito ao seu tempo', 'Hora marcada é para ser cumprida dos dois lados.'),
    ),
  ],
  steps: [
    points(
      'Como funciona',
      point('message-circle', 'Você conta o que precisa', 'Uma mensagem basta para começar, sem compromisso.'),
      point('clipboard-list', 'A gente explica', 'Opções, prazo e valores, tudo antes de decidir.'),
      point('calendar-check', 'Combinamos', 'Dia, hora e o que cada um precisa trazer ou saber.'),
      point('circle-check', 'Fica pronto', 'Você confere e a gente acerta o que faltar.'),
    ),
    points(
      'Do primeiro contato ao final',
      point('phone', 'Primeiro contato', 'Chame pelo canal que preferir e diga o que procura.'),
      point('search', 'Entender o caso', 'Fazemos as perguntas certas para não errar a mão.'),
      point('handshake', 'Acerto', 'Com tudo claro, marcamos e mãos à obra.'),
    ),
    points(
      'Três passos, sem complicação',
      point('send', 'Escreva', 'Conte em poucas linhas o que você quer resolver.'),
      point('messages-square', 'Converse', 'Tire dúvidas até se sentir seguro para decidir.'),
      point('check', 'Resolva', 'O resto é com a gente, e você acompanha.'),
    ),
  ],
  menu: [block('Cardápio'), block('O que tem hoje', 'Preços e opções, do jeito que são.'), block('Para escolher com calma')],
  products: [
    block('Produtos', 'Escolha e chame para confirmar a disponibilidade.'),
    block('O que temos', 'Gostou de algum? Pergunte pelo que falta saber.'),
    block('Na vitrine'),
  ],
  pricing: [
    block('Preços', 'O valor de cada coisa, sem surpresa na conta.'),
    block('Quanto custa', 'Preço dito antes é conversa mais leve.'),
    block('Valores', 'Se o seu caso for diferente, a gente faz a conta junto.'),
  ],
  team: [
    block('Quem atende você', 'Nomes e rostos por trás do trabalho.'),
    block('A equipe'),
    block('Com quem você vai falar', 'As pessoas que cuidam de cada parte.'),
  ],
  faq: [
    block('Perguntas que todo mundo faz', 'Não achou a sua? Mande para a gente.'),
    block('Dúvidas comuns'),
    block('Antes de você perguntar', 'Respostas curtas para o que mais aparece.'),
    block('Respostas rápidas'),
  ],
  agenda: [
    block('Agenda', 'Dias e horários para você se programar.'),
    block('Dias e horários', 'Escolha o que cabe na sua semana.'),
    block('Marque na agenda'),
  ],
  gallery: [block('Galeria', 'Um pouco do que você vai encontrar.'), block('Para ver de perto'), block('Em imagens')],
  contact: [
    block('Fale com a gente', 'Conte o que você precisa. A resposta vem de uma pessoa.'),
    block('Vamos conversar', 'Deixe seu contato e a gente retorna.'),
    block('Escreva para nós', 'Poucas linhas já bastam para começar.'),
  ],
  map: [
    block('Onde estamos', 'Toque no endereço para abrir o caminho no mapa.'),
    block('Como chegar', 'É só seguir o mapa, e ligar se precisar de referência.'),
    block('Venha nos visitar'),
  ],
  hours: [block('Horários'), block('Quando abrimos', 'Em feriados, vale confirmar antes de sair de casa.'), block('Nosso horário')],
  cta: [
    block('Podemos ajudar?', 'Mande uma mensagem com a sua dúvida e comece por aí.'),
    block('Ficou com vontade de conversar?', 'A primeira conversa serve para entender, sem compromisso.'),
    block('Vamos marcar?', 'Diga o melhor dia e a gente encontra um espaço.'),
    block('O próximo passo é uma mensagem', 'Conte o que procura e siga sem pressa.'),
  ],
  footer: [
    'Atendimento próximo, conversa clara e trabalho bem feito.',
    'Feito com cuidado, dito com clareza.',
    'Aqui você fala com gente.',
    'Obrigado pela visita. Volte quando quiser.',
  ],
};

export const neutralTrades: Record<'neutral', TradeCopy> = {
  neutral: {
    category: { one: 'negócio local', gender: 'm' },
    hero: [
      block('Conte o que você precisa', '{a-category} {in-city} com atendimento de gente: você explica, a gente entende e resolve junto.'),
      block('Conversa e capricho, todo dia', '{a-category} em que você fala com quem faz, tira suas dúvidas e decide com calma.'),
      block('Bem-vindo, pode perguntar', '{a-category} de portas abertas para explicar, mostrar e combinar tudo antes.'),
    ],
    services: [
      point('message-circle', 'Atendimento direto', 'Você conversa com quem conhece o assunto e pode decidir na hora.'),
      point('clipboard-list', 'Orientação antes', 'Antes de fechar qualquer coisa, você entende as opções e os custos.'),
      point('sliders-horizontal', 'Feito para o seu caso', 'O que serve para um nem sempre serve para outro, e a gente ajusta.'),
      point('calendar-check', 'Hora marcada', 'Combinamos um momento bom para você ser atendido com calma.'),
      point('refresh-cw', 'Acompanhamento', 'Depois de pronto, a porta continua aberta para dúvidas e ajustes.'),
      point('map-pin', 'Perto de você', 'Um endereço e um contato de verdade para quando precisar voltar.'),
    ],
    faq: [
      ask(
        'Como faço para ser atendido?',
        'Mande uma mensagem por este site contando o que precisa. A gente responde com os próximos passos.',
      ),
      ask('Preciso marcar hora?', 'O melhor é combinar antes, para você ser atendido com calma e sem espera.'),
      ask(
        'Como sei quanto vai custar?',
        'O valor depende do que você precisa. Conte o seu caso e receba o preço antes de decidir.',
        'price',
      ),
      ask('Quais são as formas de pagamento?', 'Pergunte no primeiro contato: a gente confirma as formas aceitas hoje.', 'payment'),
      ask('E se eu ainda não souber bem o que quero?', 'Tudo bem. Explique o que está acontecendo e a gente ajuda a encontrar o caminho.'),
      ask('Vocês atendem aos fins de semana?', 'Confirme por mensagem, porque a agenda muda conforme a época.', 'hours'),
    ],
  },
};
