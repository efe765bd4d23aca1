import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const health: Partial<ArchetypeCopy> = {
  features: [
    block('Em que podemos cuidar de você', 'A indicação de cada tratamento vem depois da avaliação.'),
    block('Nossos atendimentos', 'Na dúvida sobre qual escolher, comece por uma consulta.'),
    block('Cuidados que oferecemos', 'Cada pessoa é avaliada antes de qualquer indicação.'),
  ],
  story: [
    story(
      'Tempo para ouvir',
      'Uma boa consulta começa com uma boa conversa. Aqui você conta o que sente no seu ritmo e sai sabendo o que vem a seguir.\n\nExplicamos cada etapa em palavras simples e respeitamos as suas decisões.',
    ),
    story(
      'Cuidado sem pressa',
      'Ninguém gosta de ser tratado como número. Por isso o atendimento tem hora marcada, escuta e espaço para perguntas.\n\nO plano de cuidado é feito com você, e não apenas para você.',
    ),
    story(
      'Perto de quem precisa',
      'Cuidar da saúde fica mais fácil quando existe confiança. A nossa se constrói consulta a consulta, com clareza sobre o que é possível.\n\nSe outro profissional puder ajudar melhor, a gente orienta.',
    ),
  ],
  promise: [
    points(
      'Como você é atendido',
      point('ear', 'Escuta', 'Suas dúvidas fazem parte da consulta, todas elas.'),
      point('file-text', 'Explicação', 'Você entende o que será feito, por que e quais são as alternativas.'),
      point('lock', 'Sigilo', 'O que é dito na consulta fica na consulta.'),
      point('clock', 'Hora marcada', 'A agenda é feita para você não esperar à toa.'),
    ),
    points(
      'Nossos cuidados de sempre',
      point('soap', 'Higiene à vista', 'Materiais e ambientes preparados a cada atendimento.'),
      point('clipboard-check', 'Avaliação antes de tudo', 'Nenhum procedimento é indicado sem exame e conversa.'),
      point('receipt', 'Custos explicados', 'Valores ditos antes, para você decidir com calma.'),
    ),
    points(
      'O que levamos a sério',
      point('heart-handshake', 'Respeito', 'Cada pessoa tem um ritmo, uma história e um limite.'),
      point('book-open', 'Informação', 'Orientações por escrito para você consultar em casa.'),
      point('phone', 'Presença', 'Depois da consulta, você sabe a quem perguntar.'),
    ),
  ],
  steps: [
    points(
      'Como é a primeira consulta',
      point('calendar-check', 'Você agenda', 'Diga o melhor dia e o motivo, se quiser contar.'),
      point('message-circle', 'Conversamos', 'Histórico, queixas e o que você espera.'),
      point('clipboard-check', 'Avaliamos', 'Com exame e, se preciso, pedidos complementares.'),
      point('route', 'Combinamos o caminho', 'Opções, prazos e custos, para você escolher.'),
    ),
    points(
      'Do agendamento ao cuidado',
      point('phone', 'Marque um horário', 'Por mensagem, telefone ou formulário.'),
      point('stethoscope', 'Venha para a avaliação', 'Traga exames e a lista do que toma.'),
      point('notebook-pen', 'Receba o plano', 'Cada passo explicado, sem termo difícil.'),
    ),
    points(
      'O caminho até aqui',
      point('calendar-days', 'Escolha o dia', 'A gente procura um horário que caiba na sua rotina.'),
      point('map-pin', 'Chegue com calma', 'Alguns minutos antes bastam para o cadastro.'),
      point('user-check', 'Seja atendido', 'Com tempo para explicar e para perguntar.'),
    ),
  ],
  pricing: [
    block('Valores', 'Preços informados aqui; o plano completo depende da avaliação.'),
    block('Quanto custa', 'Os valores abaixo são os informados pela clínica.'),
    block('Tabela de atendimentos'),
  ],
  team: [
    block('Quem cuida de você', 'Profissionais e suas áreas.'),
    block('Nossa equipe', 'Para você saber com quem vai se consultar.'),
    block('Os profissionais'),
  ],
  faq: [
    block('Dúvidas antes da consulta', 'Se a sua não estiver aqui, pergunte ao agendar.'),
    block('Perguntas de pacientes'),
    block('O que costumam perguntar'),
  ],
  contact: [
    block('Peça o seu horário', 'Deixe seus dados e a equipe confirma por telefone ou mensagem.'),
    block('Agende uma consulta', 'Diga o dia que prefere; o motivo é opcional.'),
    block('Marque a sua avaliação', 'Respondemos com os horários livres.'),
  ],
  cta: [
    block('Vamos marcar uma conversa?', 'Escolha o dia e venha tirar suas dúvidas.'),
    block('Cuidar de você começa com um horário', 'Mande uma mensagem e veja o que está livre.'),
    block('Quando fica bom para você?', 'A equipe ajuda a encontrar o melhor dia.'),
  ],
  footer: [
    'As informações deste site não substituem a consulta com um profissional.',
    'Em caso de urgência, procure o pronto-socorro mais próximo.',
    'Cuidado com escuta, clareza e respeito.',
  ],
};

export const healthTrades: Record<string, TradeCopy> = {
  health: {
    category: { one: 'clínica', gender: 'f' },
    hero: [
      block('Cuidado que começa pela escuta', '{a-category} {in-city} com hora marcada, explicação clara e tempo para você.'),
      block('Sua saúde, explicada', '{the-category} atende com calma e combina cada passo com você.'),
    ],
    services: [
      point('stethoscope', 'Consultas', 'Conversa, exame e orientação em um só encontro.'),
      point('clipboard-check', 'Avaliação', 'O ponto de partida para saber o que faz sentido.'),
      point('calendar-check', 'Acompanhamento', 'Retornos combinados para ver como você evolui.'),
      point('heart-pulse', 'Prevenção', 'Cuidar antes costuma ser mais simples do que tratar depois.'),
      point('file-text', 'Leitura de exames', 'Traga os seus e entenda o que dizem.'),
      point('users', 'Atendimento à família', 'Cada idade com suas perguntas e seu tempo.'),
    ],
    faq: [
      ask('Como marco uma consulta?', 'Pelo formulário deste site ou pelos contatos indicados. A equipe confirma o horário.'),
      ask('O que devo levar?', 'Um documento, exames anteriores e a lista dos remédios que usa.'),
      ask('Atendem convênio?', 'Pergunte ao agendar: a equipe confirma os planos aceitos.', 'payment'),
      ask('Posso remarcar?', 'Pode. Avise assim que souber, para o horário servir a outra pessoa.'),
      ask('Meus dados ficam em sigilo?', 'Ficam. O que você conta é usado apenas para o seu atendimento.'),
      ask('Vocês atendem urgência?', 'Ligue para saber se há horário no dia. Em emergência, procure um pronto-socorro.'),
    ],
  },
  'dental-clinic': {
    category: { one: 'clínica odontológica', gender: 'f' },
    hero: [
      block('Dentista sem sobressalto', 'Uma clínica odontológica {in-city} que explica antes, faz com calma e atende na hora marcada.'),
      block('Seu sorriso em boas mãos', 'Nossa clínica odontológica cuida de crianças, adultos e de quem tem receio de dentista.'),
    ],
    services: [
      point('toothbrush', 'Limpeza e prevenção', 'Remoção de tártaro e orientação para cuidar em casa.'),
      point('tooth', 'Restaurações', 'Para dentes com cárie ou lascados, depois de exame.'),
      point('smile', 'Ortodontia', 'Aparelhos para alinhar, com acompanhamento em consultas.'),
      point('sparkle', 'Clareamento', 'Indicado após avaliação, com cuidado para não sensibilizar.'),
      point('anchor', 'Implantes e próteses', 'Para repor dentes perdidos, com planejamento por exames.'),
      point('baby', 'Odontopediatria', 'Primeiras consultas feitas com conversa e paciência.'),
      point('activity', 'Canal', 'Tratamento da raiz, quando o exame mostra que precisa.'),
    ],
    faq: [
      ask(
        'De quanto em quanto tempo devo ir ao dentista?',
        'O intervalo é combinado na consulta. Para muita gente, o retorno é semestral.',
      ),
      ask('Tenho medo de dentista. E agora?', 'Conte ao agendar. A primeira consulta pode ser só uma conversa.'),
      ask(
        'Clareamento estraga o dente?',
        'Com avaliação e uso orientado, é um procedimento conhecido. O dentista explica os cuidados e os limites.',
      ),
      ask('Atendem criança?', 'Diga a idade ao marcar e a equipe orienta sobre a primeira visita.'),
      ask('Atendem convênio?', 'Confirme com a recepção quais planos são aceitos hoje.', 'payment'),
      ask('Quebrei um dente, o que faço?', 'Guarde o pedaço, evite mastigar daquele lado e ligue para pedir um horário.'),
    ],
  },
  'medical-clinic': {
    category: { one: 'clínica médica', gender: 'f' },
    hero: [
      block('Medicina com tempo de conversa', 'Uma clínica médica {in-city} para consultas com escuta, exame e plano claro.'),
      block('Um médico que explica', 'Na nossa clínica médica você entende o que tem, o que fazer e quando voltar.'),
    ],
    services: [
      point('stethoscope', 'Consulta médica', 'História, exame e orientação, sem correria.'),
      point('heart-pulse', 'Check-up', 'Exames pedidos de acordo com a sua idade e o seu histórico.'),
      point('activity', 'Doenças crônicas', 'Pressão, diabetes e outras, com retornos combinados.'),
      point('syringe', 'Orientação de vacinas', 'Revisão da carteira e do que está em dia.'),
      point('file-text', 'Resultados de exames', 'Leitura com explicação do que muda na prática.'),
      point('video', 'Retornos', 'Para ajustar o plano conforme você responde.'),
    ],
    faq: [
      ask('Quanto tempo dura a consulta?', 'O necessário para ouvir e examinar. A recepção informa a média ao agendar.'),
      ask('Posso levar acompanhante?', 'Pode, se isso deixar você mais à vontade.'),
      ask('Aceitam meu plano de saúde?', 'Pergunte à recepção, que confirma a lista atual.', 'payment'),
      ask('Como recebo a receita?', 'Ao fim da consulta, com a explicação de uso.'),
      ask('Preciso ir em jejum?', 'Só quando houver exame marcado para o mesmo dia. Confirme ao agendar.'),
    ],
  },
  psychologist: {
    category: { one: 'consultório de psicologia', gender: 'm' },
    hero: [
      block(
        'Um lugar para falar sem pressa',
        'Consultório de psicologia {in-city} para quem quer entender o que sente e decidir com mais clareza.',
      ),
      block('Às vezes é preciso alguém de fora', 'Um consultório de psicologia com escuta, sigilo e hora certa para você.'),
    ],
    act: { appointment: 'Agendar conversa' },
    services: [
      point('message-circle', 'Psicoterapia individual', 'Encontros regulares, no ritmo de cada pessoa.'),
      point('users', 'Terapia de casal', 'Para conversar com alguém no meio que não toma partido.'),
      point('baby', 'Crianças e adolescentes', 'Com a participação dos responsáveis quando for o caso.'),
      point('house-heart', 'Família', 'Quando a dificuldade é de todos, a conversa também é.'),
      point('video', 'Atendimento on-line', 'Pergunte sobre a possibilidade de sessões por vídeo.'),
      point('briefcase', 'Carreira e trabalho', 'Escolhas, mudanças e cansaço que o trabalho traz.'),
    ],
    faq: [
      ask('Como é a primeira sessão?', 'Uma conversa para conhecer você, o que traz aqui e como o trabalho pode acontecer.'),
      ask('O que eu falo fica em sigilo?', 'Fica. O sigilo é dever da profissão e só tem as exceções previstas em lei.'),
      ask('Quanto tempo dura a terapia?', 'Não há prazo igual para todos. Isso é conversado ao longo do processo.'),
      ask('Atendem por convênio?', 'Pergunte no primeiro contato, inclusive sobre recibo para reembolso.', 'payment'),
      ask('Preciso de um motivo grave?', 'Não. Querer entender melhor a própria vida já é um bom motivo.'),
      ask(
        'Estou em crise, posso escrever aqui?',
        'Em emergência, ligue para o CVV no 188, gratuito e 24 horas, ou procure um pronto-socorro.',
      ),
    ],
    sections: {
      features: [
        block('Com o que posso ajudar', 'O melhor formato se decide na primeira conversa.'),
        block('Atendimentos', 'Cada pessoa traz uma história; o caminho se combina junto.'),
      ],
      steps: [
        points(
          'Como a terapia começa',
          point('mail', 'Você escreve', 'Não é preciso explicar tudo: um oi já basta.'),
          point('calendar-check', 'Marcamos um horário', 'De preferência fixo, para caber na sua semana.'),
          point('message-circle', 'Conversamos', 'O primeiro encontro serve para se conhecer e tirar dúvidas.'),
        ),
        points(
          'Os primeiros encontros',
          point('ear', 'Escuta', 'Você conta o que quiser, na ordem que quiser.'),
          point('notebook-pen', 'Combinados', 'Dia, formato, valores e sigilo, tudo às claras.'),
          point('refresh-cw', 'Continuidade', 'De tempos em tempos, vemos juntos como tem sido.'),
        ),
      ],
      pricing: [block('Valores', 'Dúvidas sobre recibo ou formas de pagamento? É só perguntar.'), block('Quanto custa a sessão')],
      contact: [
        block('Marque uma primeira conversa', 'Deixe um contato. Não é preciso contar o motivo aqui.'),
        block('Dê o primeiro passo', 'Escreva só o que quiser; o resto fica para a sessão.'),
      ],
    },
  },
  physiotherapy: {
    category: { one: 'clínica de fisioterapia', gender: 'f' },
    hero: [
      block('Voltar a se mexer', 'Clínica de fisioterapia {in-city} com avaliação individual e exercícios que cabem na sua rotina.'),
      block('Movimento de volta ao dia a dia', 'Nossa clínica de fisioterapia avalia, explica e acompanha cada etapa.'),
    ],
    services: [
      point('activity', 'Coluna e postura', 'Avaliação do movimento e exercícios orientados.'),
      point('bone', 'Pós-operatório', 'Retomada gradual, de acordo com o seu médico.'),
      point('footprints', 'Esporte', 'Da lesão à volta aos treinos, um passo por vez.'),
      point('hand', 'Terapia manual', 'Recursos aplicados com as mãos, conforme indicação.'),
      point('person-standing', 'Terceira idade', 'Equilíbrio, força e segurança para andar.'),
      point('house', 'Exercícios para casa', 'Uma lista curta, ensinada e revista a cada retorno.'),
    ],
    faq: [
      ask('Preciso de encaminhamento?', 'Traga, se tiver. Se não tiver, pergunte ao agendar como proceder.'),
      ask('Quantas sessões vou fazer?', 'Só a avaliação permite estimar, e o número pode mudar com a sua resposta.'),
      ask('Que roupa devo usar?', 'Uma roupa leve, que deixe a região livre para se mover.'),
      ask('Vai doer?', 'Avise sempre o que sente. O exercício é ajustado ao seu limite.'),
      ask('Atendem em casa?', 'Conte o endereço e o caso, e a equipe diz se é possível.'),
      ask('Aceitam convênio?', 'Confirme com a recepção os planos do momento.', 'payment'),
    ],
  },
  nutritionist: {
    category: { one: 'consultório de nutrição', gender: 'm' },
    hero: [
      block('Comer bem, na vida real', 'Consultório de nutrição {in-city} com plano que respeita o seu gosto, o seu bolso e a sua agenda.'),
      block('Sem terrorismo no prato', 'Um consultório de nutrição para aprender a comer, e não para decorar proibições.'),
    ],
    services: [
      point('apple', 'Consulta nutricional', 'Hábitos, exames e rotina antes de qualquer plano.'),
      point('clipboard-list', 'Plano alimentar', 'Com trocas possíveis e comida que você encontra por perto.'),
      point('activity', 'Nutrição esportiva', 'Para treinar com energia e se recuperar melhor.'),
      point('baby', 'Gestantes e crianças', 'Cada fase com suas necessidades.'),
      point('heart-pulse', 'Saúde e exames', 'Alimentação ajustada ao que o seu médico acompanha.'),
      point('shopping-basket', 'Compras e cozinha', 'Como escolher, guardar e preparar sem complicar.'),
    ],
    faq: [
      ask('Vou ter que cortar tudo?', 'Não. A ideia é organizar o que você come e mudar o que fizer sentido.'),
      ask('Preciso levar exames?', 'Se tiver recentes, traga. Se não, conversamos sobre a necessidade.'),
      ask('De quanto em quanto tempo é o retorno?', 'O intervalo é combinado na consulta, conforme o objetivo.'),
      ask('Vou emagrecer quanto?', 'Nenhum profissional sério promete número. O plano é revisto com você.'),
      ask('Atende on-line?', 'Pergunte ao agendar como funcionam as consultas por vídeo.'),
    ],
  },
  veterinary: {
    category: { one: 'clínica veterinária', gender: 'f' },
    hero: [
      block('Para quem tem quatro patas e um sobrenome', 'Clínica veterinária {in-city} que cuida do seu bicho e conversa com você.'),
      block('Seu bicho em boas patas', 'Nossa clínica veterinária examina com calma e explica cada indicação.'),
    ],
    services: [
      point('stethoscope', 'Consultas', 'Exame completo e conversa sobre os hábitos do seu animal.'),
      point('syringe', 'Vacinas', 'Calendário explicado e carteira em dia.'),
      point('microscope', 'Exames', 'Pedidos quando ajudam a decidir o tratamento.'),
      point('scissors', 'Castração e cirurgias', 'Com avaliação antes e orientação para depois.'),
      point('bone', 'Nutrição', 'Quanto, o quê e quando servir.'),
      point('heart', 'Bichos idosos', 'Conforto e acompanhamento para quem já viveu bastante.'),
    ],
    faq: [
      ask('Como levo meu gato sem estresse?', 'Caixa aberta em casa dias antes, um pano conhecido dentro e carro silencioso.'),
      ask('Quais vacinas são necessárias?', 'Depende da espécie, da idade e do histórico. Traga a carteira e a gente revisa.'),
      ask('Atendem emergência?', 'Ligue antes de sair: a equipe diz se pode receber ou indica para onde ir.'),
      ask('Precisa de jejum para exame ou cirurgia?', 'Às vezes sim. A orientação vem quando o horário é marcado.'),
      ask('Atendem animais silvestres ou exóticos?', 'Pergunte ao agendar, dizendo a espécie.'),
    ],
    sections: {
      contact: [
        block('Marque a consulta do seu bicho', 'Conte a espécie, a idade e o que está acontecendo.'),
        block('Agende com a clínica'),
      ],
      team: [block('Quem cuida do seu bicho'), block('A equipe veterinária')],
      footer: ['Cuidado para quem não sabe dizer onde dói.', 'Em caso de urgência, ligue antes de vir.'],
    },
  },
  'elder-care': {
    category: { one: 'casa de cuidados', gender: 'f' },
    hero: [
      block('Companhia, cuidado e respeito', 'Casa de cuidados {in-city} para quem já cuidou de muita gente.'),
      block('Envelhecer bem acompanhado', 'Nossa casa de cuidados mantém a família por perto e a rotina com sentido.'),
    ],
    act: { appointment: 'Agendar uma visita', visit: 'Agendar uma visita' },
    services: [
      point('heart-handshake', 'Cuidados diários', 'Ajuda com banho, roupa e refeições, no ritmo de cada um.'),
      point('utensils', 'Alimentação', 'Comida adequada, servida em companhia.'),
      point('music', 'Atividades', 'Música, conversa e jogos para o dia render.'),
      point('pill', 'Rotina de remédios', 'Organização conforme a receita médica.'),
      point('users', 'Família presente', 'Visitas e notícias combinadas com os parentes.'),
      point('footprints', 'Movimento', 'Passeios e exercícios leves, dentro do possível.'),
    ],
    faq: [
      ask('Posso conhecer antes?', 'Deve. Marque uma visita e venha em um horário comum do dia.'),
      ask('Como são as visitas da família?', 'Os horários são combinados com a equipe. Pergunte como funciona hoje.'),
      ask('O que preciso levar?', 'Documentos, receitas, exames e objetos que façam a pessoa se sentir em casa.'),
      ask('Recebem pessoas com demência?', 'Conte o caso: a equipe avalia se pode cuidar bem.'),
      ask('Quanto custa?', 'Depende do grau de cuidado. O valor é passado depois de uma conversa.', 'price'),
    ],
  },
};
