import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const beauty: Partial<ArchetypeCopy> = {
  features: [
    block('O que fazemos', 'Conte o que tem em mente e a gente diz o que combina com você.'),
    block('Escolha o seu cuidado', 'Na dúvida, peça uma opinião antes de marcar.'),
    block('Na nossa cadeira'),
    block('Serviços da casa', 'Cada um com o tempo que pede.'),
  ],
  story: [
    story(
      'Um tempo só seu',
      'Sentar, respirar e deixar alguém cuidar de você: é para isso que a porta abre todo dia.\n\nA gente pergunta, escuta e mostra antes de fazer. Mudança boa é aquela que você reconhece no espelho.',
    ),
    story(
      'Mão firme, conversa boa',
      'O ofício se aprende fazendo, e a confiança se ganha a cada visita. Por isso ninguém sai daqui com um resultado que não pediu.\n\nO resto é café, música e hora respeitada.',
    ),
    story(
      'Cuidar de si não é luxo',
      'Uma hora bem usada muda o resto da semana. Aqui ela começa com o lugar limpo, o material pronto e alguém atento ao que você quer.\n\nVenha como estiver.',
    ),
  ],
  promise: [
    points(
      'O que não abrimos mão',
      point('soap', 'Material limpo', 'Tudo higienizado ou descartável, à sua vista.'),
      point('clock', 'Hora marcada', 'Seu horário é seu, do começo ao fim.'),
      point('message-circle', 'Combinado antes', 'Você sabe o que será feito e quanto custa antes de começar.'),
    ),
    points(
      'Do nosso lado da cadeira',
      point('ear', 'Ouvir o que você quer', 'Foto, referência ou só uma ideia: tudo ajuda.'),
      point('lightbulb', 'Opinião sincera', 'Se não for ficar bom, a gente fala e sugere outra coisa.'),
      point('mirror', 'Conferir no espelho', 'O ajuste final faz parte.'),
      point('heart', 'Orientação para casa', 'Você sai sabendo como manter.'),
    ),
    points(
      'Pode esperar por isso',
      point('sparkles', 'Capricho', 'Detalhe também é serviço.'),
      point('leaf', 'Cuidado com a pele', 'Conte alergias e sensibilidades, e a gente adapta.'),
      point('smile', 'Ambiente leve', 'Conversa se você quiser, silêncio se preferir.'),
    ),
  ],
  steps: [
    points(
      'Como marcar',
      point('calendar-check', 'Escolha o horário', 'Diga o serviço e o dia que prefere.'),
      point('message-circle', 'Receba a confirmação', 'A gente responde com o que está livre.'),
      point('map-pin', 'Venha sem pressa', 'Chegue alguns minutos antes e conte o que quer.'),
      point('mirror', 'Saia do seu jeito', 'Com o ajuste que faltar feito na hora.'),
    ),
    points(
      'Seu horário em três passos',
      point('send', 'Mande uma mensagem', 'Serviço, dia e período: basta isso.'),
      point('check', 'Combine o detalhe', 'Tempo e valor ditos antes.'),
      point('armchair', 'Sente e relaxe', 'O resto é com a gente.'),
    ),
    points(
      'Da ideia ao espelho',
      point('image', 'Traga uma referência', 'Foto sua de um dia bom também vale.'),
      point('search', 'Veja o que combina', 'A gente olha, explica e ajusta a ideia.'),
      point('sparkles', 'Mãos à obra', 'Com calma e acabamento.'),
    ),
  ],
  pricing: [
    block('Preços', 'O valor de cada serviço, dito antes.'),
    block('Quanto fica', 'Comprimento, técnica ou área podem mudar o valor: pergunte ao marcar.'),
    block('Tabela da casa'),
  ],
  team: [block('Quem vai cuidar de você'), block('A equipe', 'Peça por nome, se tiver preferência.'), block('Gente da casa')],
  contact: [
    block('Marque o seu horário', 'Diga o serviço e o melhor dia; a confirmação chega por mensagem.'),
    block('Vamos agendar?', 'Deixe seu contato e o período que prefere.'),
    block('Peça um horário'),
  ],
  cta: [
    block('Sua vez na cadeira', 'Escolha o dia e venha.'),
    block('Que tal esta semana?', 'Mande uma mensagem e veja os horários livres.'),
    block('Reserve um tempo para você', 'A gente cuida do resto.'),
  ],
  footer: ['Hora marcada, conversa boa e capricho.', 'Venha como está, saia do seu jeito.', 'Um tempo seu, sem pressa.'],
};

export const beautyTrades: Record<string, TradeCopy> = {
  beauty: {
    category: { one: 'espaço de beleza', gender: 'm' },
    hero: [
      block('Uma pausa para se cuidar', '{a-category} {in-city} com hora marcada e gente atenta ao que você quer.'),
      block('Do seu jeito, com calma', '{the-category} ouve primeiro e só então começa.'),
    ],
    services: [
      point('scissors', 'Cabelo', 'Corte, cor e tratamento conversados antes.'),
      point('hand', 'Mãos e pés', 'Cuidado e acabamento com material limpo.'),
      point('droplets', 'Pele', 'Limpeza e hidratação conforme o seu tipo.'),
      point('eye', 'Sobrancelhas e cílios', 'Desenho que respeita o seu rosto.'),
      point('brush', 'Maquiagem', 'Para o dia, a noite ou a festa.'),
      point('flower-2', 'Bem-estar', 'Massagens e pausas que fazem diferença.'),
    ],
    faq: [
      ask('Preciso marcar?', 'O melhor é marcar, para garantir o tempo que o serviço pede.'),
      ask('Tenho alergia a alguns produtos. Avisar?', 'Avise ao agendar. Podemos testar antes ou escolher outro produto.'),
      ask('Posso remarcar?', 'Pode, de preferência com antecedência, para abrir a vaga a outra pessoa.'),
      ask('Quanto custa?', 'Conte o que quer fazer e receba o valor antes de marcar.', 'price'),
      ask('Atendem noivas e grupos?', 'Diga a data e quantas pessoas são, e a gente planeja junto.'),
    ],
  },
  barbershop: {
    category: { one: 'barbearia', gender: 'f' },
    hero: [
      block('Cabelo na régua, barba no ponto', 'Uma barbearia {in-city} com hora marcada, mão firme e conversa boa.'),
      block('Sente, conte e deixe o resto com a gente', 'Na nossa barbearia o corte começa com uma pergunta: como você usa no dia a dia?'),
      block('Corte bom não precisa de explicação', 'Barbearia {in-city} para quem gosta de sair pronto e voltar no mês que vem.'),
    ],
    hello: 'Oi! Vi o site da barbearia e quero marcar um horário.',
    services: [
      point('scissors', 'Corte', 'Tesoura ou máquina, com acabamento na nuca e nas laterais.'),
      point('spray-can', 'Barba', 'Desenho que respeita o seu rosto, com acabamento na navalha.'),
      point('sparkles', 'Corte e barba', 'Os dois no mesmo horário, para sair pronto.'),
      point('baby', 'Corte infantil', 'Paciência e conversa para a primeira vez ou a décima.'),
      point('eye', 'Sobrancelha', 'Limpeza discreta, sem mudar a sua expressão.'),
      point('droplets', 'Lavagem e tratamento', 'Para o couro cabeludo respirar e o fio assentar.'),
      point('brush', 'Pigmentação', 'Para disfarçar falhas, depois de uma boa conversa.'),
    ],
    faq: [
      ask(
        'Precisa marcar ou atendem por ordem de chegada?',
        'Marcando, sua cadeira fica guardada. Sem hora, chame antes para saber se tem vaga.',
      ),
      ask('Quanto tempo leva um corte?', 'Depende do estilo. Ao marcar, a gente reserva o tempo certo para não correr.'),
      ask('Posso levar uma foto?', 'Leve, sim. Ajuda a acertar o que você quer e o que combina com o seu cabelo.'),
      ask('Atendem criança?', 'Atendemos com paciência. Avise a idade ao marcar.'),
      ask('Como cuido da barba em casa?', 'Lave, seque e penteie todo dia. No fim do serviço, pergunte qual produto serve para o seu fio.'),
      ask('De quanto em quanto tempo devo cortar?', 'Degradê costuma pedir retorno em poucas semanas; cortes mais longos esperam mais.'),
    ],
    sections: {
      story: [
        story(
          'Barbearia é lugar de voltar',
          'Um bom barbeiro lembra de como você gosta. Aqui a cadeira é confortável, a lâmina é trocada a cada cliente e a conversa vai até onde você quiser.\n\nSe a ideia for mudar, a gente conversa antes. Se for manter, melhor ainda.',
        ),
        story(
          'O ofício de sempre, com calma',
          'Tesoura afiada, máquina regulada e olho no detalhe. O corte é pensado para o seu cabelo e para os dias em que ninguém vai pentear por você.\n\nSem pressa de trocar de cliente, sem serviço empurrado.',
        ),
        story(
          'Da cadeira para a rua',
          'Tem dia de reforma e tem dia de manutenção. Nos dois, a gente olha o formato do rosto, o jeito do fio e a sua rotina.\n\nVocê sai sabendo repetir em casa.',
        ),
      ],
    },
  },
  'hair-salon': {
    category: { one: 'salão de beleza', gender: 'm' },
    hero: [
      block('Cabelo que acorda bem', 'Um salão de beleza {in-city} que pensa no corte e também na sua segunda-feira.'),
      block('Mudar, ou só aparar as pontas', 'No nosso salão de beleza a conversa vem antes da tesoura.'),
    ],
    services: [
      point('scissors', 'Corte', 'Pensado para o seu fio e o seu tempo de manhã.'),
      point('paintbrush', 'Coloração', 'Raiz, tom novo ou só um brilho, com teste quando preciso.'),
      point('sun', 'Mechas', 'Luz no lugar certo, respeitando a saúde do fio.'),
      point('droplets', 'Tratamentos', 'Hidratação e reconstrução conforme o diagnóstico.'),
      point('wind', 'Escova e penteado', 'Para o dia, a festa ou a foto.'),
      point('flower-2', 'Cachos', 'Corte e finalização para quem assume a curva.'),
    ],
    faq: [
      ask('Posso mudar de cor em um dia só?', 'Depende do histórico do fio. Uma avaliação diz o que é seguro e em quantas etapas.'),
      ask('Preciso lavar antes?', 'Para corte, tanto faz. Para química, pergunte ao marcar.'),
      ask('Fazem teste de mecha?', 'Quando o fio pede, sim. É o jeito de evitar surpresa.'),
      ask('Quanto custa a coloração?', 'Comprimento e técnica mudam o valor. Mande uma foto e receba uma estimativa.', 'price'),
      ask('Atendem noivas?', 'Diga a data e a gente combina prova e horário do dia.'),
    ],
  },
  'nail-studio': {
    category: { one: 'estúdio de unhas', gender: 'm' },
    hero: [
      block('Unhas feitas para durar', 'Um estúdio de unhas {in-city} com material limpo, cor à escolha e acabamento caprichado.'),
      block('Sua mão conta como você está', 'No nosso estúdio de unhas cada detalhe é combinado antes do pincel.'),
    ],
    services: [
      point('hand', 'Manicure', 'Cutícula, lixa e esmaltação do seu jeito.'),
      point('footprints', 'Pedicure', 'Pés cuidados com calma e hidratação.'),
      point('gem', 'Alongamento', 'Formato e comprimento conversados antes.'),
      point('sparkles', 'Esmaltação em gel', 'Para quem quer a cor por mais tempo.'),
      point('palette', 'Desenhos', 'Do traço fino ao que você trouxer de ideia.'),
      point('heart', 'Unhas fracas', 'Cuidado e orientação para crescerem melhor.'),
    ],
    faq: [
      ask('Quanto tempo dura o alongamento?', 'Varia com o crescimento e o uso. A manutenção é marcada na saída.'),
      ask('O material é esterilizado?', 'Pergunte e veja: mostramos como cada peça é preparada.'),
      ask('Posso escolher qualquer desenho?', 'Mande a referência antes, para reservarmos o tempo certo.'),
      ask('Quanto tempo leva?', 'Depende do serviço. Ao marcar, dizemos quanto reservar.'),
      ask('Atrasei, e agora?', 'Avise. Se der, adaptamos; se não, remarcamos.'),
    ],
  },
  aesthetics: {
    category: { one: 'clínica de estética', gender: 'f' },
    hero: [
      block('Pele bem cuidada, sem exagero', 'Clínica de estética {in-city} com avaliação antes e indicação honesta.'),
      block('O seu rosto, só que descansado', 'Na nossa clínica de estética cada cuidado começa por entender a sua pele.'),
    ],
    act: { appointment: 'Agendar avaliação' },
    services: [
      point('droplets', 'Limpeza de pele', 'Extração cuidadosa e pele calma na saída.'),
      point('sparkle', 'Hidratação facial', 'Para peles secas, cansadas ou sensíveis.'),
      point('sun', 'Manchas', 'Avaliação e cuidados conforme a causa.'),
      point('flower-2', 'Massagens', 'Para soltar o corpo e o pensamento.'),
      point('zap', 'Depilação', 'Métodos explicados para você escolher.'),
      point('heart', 'Cuidados corporais', 'Indicados depois de conversa e avaliação.'),
    ],
    faq: [
      ask('Preciso de avaliação antes?', 'Sim. É ela que diz o que serve e o que não serve para a sua pele.'),
      ask('Quantas sessões são necessárias?', 'A avaliação dá uma estimativa, que pode mudar com a resposta do corpo.'),
      ask('Gestantes podem fazer?', 'Alguns cuidados, sim. Avise ao agendar e consulte o seu médico.'),
      ask('Posso tomar sol depois?', 'Em geral é melhor evitar. A orientação certa vem com cada serviço.'),
      ask('Dói?', 'A sensação muda de pessoa para pessoa. Dizemos o que esperar antes de começar.'),
    ],
  },
  tattoo: {
    category: { one: 'estúdio de tatuagem', gender: 'm' },
    hero: [
      block(
        'Para sempre pede conversa',
        'Estúdio de tatuagem {in-city}: desenho feito para você, material descartável e tempo para decidir.',
      ),
      block('A ideia é sua, o traço é nosso', 'Um estúdio de tatuagem que desenha junto antes de ligar a máquina.'),
    ],
    act: { quote: 'Pedir orçamento', appointment: 'Marcar sessão' },
    services: [
      point('pen-tool', 'Desenho autoral', 'Criado a partir da sua ideia e do lugar no corpo.'),
      point('pencil', 'Traço fino', 'Linhas leves, pensadas para envelhecer bem.'),
      point('palette', 'Cor', 'Paleta escolhida para o seu tom de pele.'),
      point('moon', 'Preto e sombra', 'Contraste forte, do pontilhado ao cheio.'),
      point('refresh-cw', 'Cobertura', 'Avaliação sincera do que dá para cobrir.'),
      point('heart', 'Cuidados depois', 'Orientação por escrito para cicatrizar direito.'),
    ],
    sections: {
      pricing: [block('Valores'), block('Quanto custa uma ideia')],
    },
    faq: [
      ask('Como peço um orçamento?', 'Mande a ideia, o tamanho aproximado, o lugar do corpo e uma referência.'),
      ask('Dói muito?', 'Depende do lugar e de cada pessoa. Fazemos pausas quando você precisar.'),
      ask('Menor de idade pode tatuar?', 'Só dentro do que a lei permite. Pergunte antes de marcar.'),
      ask('O material é descartável?', 'Agulhas e proteções são abertas na sua frente.'),
      ask('Como cuido depois?', 'Lave, hidrate e fuja do sol e da piscina nos primeiros dias. Você leva a orientação por escrito.'),
    ],
  },
};
