import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const education: Partial<ArchetypeCopy> = {
  features: [
    block('O que você pode fazer aqui', 'Para quem começa e para quem volta.'),
    block('Nossas aulas', 'Na dúvida sobre o nível, a gente ajuda a escolher.'),
    block('Escolha por onde começar'),
  ],
  story: [
    story(
      'Aprender tem ritmo próprio',
      'Ninguém chega sabendo. Aqui a aula é dada para a pessoa que veio, e não para uma turma imaginária.\n\nErrar faz parte, repetir também, e perguntar é sempre boa ideia.',
    ),
    story(
      'Turma que se conhece',
      'O grupo ajuda a vir nos dias de preguiça e comemora nos dias de avanço.\n\nQuem ensina acompanha de perto e ajusta o passo quando precisa.',
    ),
    story(
      'Constância vence talento',
      'Um pouco por semana, bem feito, leva longe. O nosso trabalho é tornar esse pouco fácil de encaixar na sua vida.\n\nO resto vem com o tempo.',
    ),
  ],
  promise: [
    points(
      'O que você encontra em cada aula',
      point('user-check', 'Atenção ao seu nível', 'O exercício é adaptado, para cima ou para baixo.'),
      point('clock', 'Hora certa', 'A aula começa e termina quando combinado.'),
      point('message-circle', 'Espaço para dúvidas', 'Antes, durante e depois.'),
    ),
    points(
      'Nosso jeito de ensinar',
      point('footprints', 'Um passo por vez', 'Só avançamos quando o anterior está firme.'),
      point('heart', 'Respeito ao corpo e à cabeça', 'Dia ruim também conta como presença.'),
      point('lightbulb', 'Explicação simples', 'Se não ficou claro, explicamos de outro jeito.'),
    ),
    points(
      'Combinados da turma',
      point('smile', 'Todo mundo é bem-vindo', 'Do iniciante ao experiente.'),
      point('calendar-check', 'Agenda clara', 'Mudanças são avisadas com antecedência.'),
      point('receipt', 'Valores ditos antes', 'Sem taxa escondida.'),
    ),
  ],
  steps: [
    points(
      'Como começar',
      point('message-circle', 'Fale com a gente', 'Conte o seu objetivo e a sua experiência.'),
      point('calendar-check', 'Escolha o horário', 'Ajudamos a encontrar a turma certa.'),
      point('smile', 'Venha conhecer', 'Veja o espaço e tire dúvidas.'),
      point('graduation-cap', 'Siga no seu ritmo', 'Com acompanhamento de quem ensina.'),
    ),
    points(
      'Sua primeira aula',
      point('clipboard-list', 'Antes', 'Diga se tem alguma limitação ou receio.'),
      point('door-open', 'Na chegada', 'Venha um pouco mais cedo para se ambientar.'),
      point('check', 'Depois', 'Conversamos sobre como foi e o que vem.'),
    ),
    points(
      'Três passos até a turma',
      point('search', 'Veja a agenda', 'E marque o que cabe na sua semana.'),
      point('send', 'Mande uma mensagem', 'Para confirmar vaga e detalhes.'),
      point('backpack', 'Apareça', 'O resto se aprende aqui.'),
    ),
  ],
  pricing: [
    block('Planos e valores', 'Escolha pelo que cabe na sua rotina.'),
    block('Quanto custa', 'Ficou em dúvida entre dois? Conte a sua semana.'),
    block('Valores das aulas'),
  ],
  team: [block('Quem ensina', 'As pessoas que você vai encontrar na aula.'), block('Professores'), block('A equipe')],
  agenda: [
    block('Horários das aulas', 'Confirme a vaga antes da primeira vez.'),
    block('A semana por aqui', 'Dias, horas e turmas.'),
    block('Grade de aulas'),
  ],
  faq: [
    block('Dúvidas de quem vai começar', 'Não achou a sua? Escreva.'),
    block('Antes da primeira aula'),
    block('O que perguntam na recepção'),
  ],
  contact: [
    block('Quer experimentar?', 'Conte o seu objetivo e o melhor horário.'),
    block('Fale com a secretaria', 'Turmas, vagas e valores: respondemos tudo.'),
    block('Vamos achar a sua turma'),
  ],
  cta: [
    block('Comece esta semana', 'Escolha um horário e venha conhecer.'),
    block('O primeiro passo é aparecer', 'Mande uma mensagem e guarde a sua vaga.'),
    block('Venha ver uma aula', 'Assistindo ou participando, você entende melhor.'),
  ],
  footer: ['Um pouco por semana, sempre.', 'Aprender fica melhor em boa companhia.', 'Cada um no seu ritmo.'],
};

export const educationTrades: Record<string, TradeCopy> = {
  education: {
    category: { one: 'escola', gender: 'f' },
    hero: [
      block('Aprender com quem acompanha', '{a-category} {in-city} com turmas próximas e professores que conhecem cada aluno.'),
      block('Lugar de perguntar', '{the-category} ensina com calma, do começo ao que vem depois.'),
    ],
    services: [
      point('book-open', 'Cursos', 'Do básico ao avançado, com percurso claro.'),
      point('users', 'Turmas', 'Grupos formados por nível e interesse.'),
      point('user', 'Aulas individuais', 'No seu tempo e no seu tema.'),
      point('clipboard-check', 'Nivelamento', 'Para começar no lugar certo.'),
      point('message-circle', 'Plantão de dúvidas', 'Porque a pergunta aparece depois.'),
      point('calendar-days', 'Horários variados', 'Consulte a grade do momento.'),
    ],
    faq: [
      ask('Preciso saber alguma coisa antes?', 'Não. Conte o seu nível e indicamos a turma.'),
      ask('Posso assistir a uma aula?', 'Pergunte os dias possíveis e venha conhecer.', 'trial'),
      ask('E se eu faltar?', 'As regras de reposição são explicadas na matrícula.'),
      ask('Quanto custa?', 'Escreva dizendo o curso e o horário, e enviamos os valores.', 'price'),
      ask('Quando começam as turmas?', 'O calendário muda durante o ano. Pergunte pelas próximas datas.'),
    ],
  },
  gym: {
    category: { one: 'academia', gender: 'f' },
    hero: [
      block('Treino que cabe na sua vida', 'Uma academia {in-city} com orientação de perto e sem cara feia para iniciante.'),
      block('Venha como está', 'Na nossa academia o peso certo é o seu.'),
    ],
    services: [
      point('dumbbell', 'Musculação', 'Ficha explicada e corrigida no salão.'),
      point('activity', 'Aulas em grupo', 'Para suar acompanhado.'),
      point('timer', 'Treino funcional', 'Força e fôlego em pouco tempo.'),
      point('heart-pulse', 'Cardio', 'Esteira, bicicleta e companhia.'),
      point('clipboard-check', 'Avaliação física', 'Para saber de onde partir.'),
      point('person-standing', 'Mobilidade', 'Porque corpo solto treina melhor.'),
    ],
    faq: [
      ask('Nunca treinei. Posso começar?', 'Pode e deve. Avise na chegada e alguém acompanha você.'),
      ask('Preciso de atestado?', 'Pergunte na matrícula o que é pedido hoje.'),
      ask('Posso fazer uma aula para conhecer?', 'Mande uma mensagem e combinamos o dia.', 'trial'),
      ask('O que levo?', 'Roupa leve, tênis, toalha e água.'),
      ask('Tem fidelidade?', 'As condições de cada plano são ditas antes de assinar.'),
    ],
  },
  'yoga-studio': {
    category: { one: 'estúdio de ioga', gender: 'm' },
    hero: [
      block('Respire, o resto espera', 'Um estúdio de ioga {in-city} com turmas pequenas e luz baixa.'),
      block('Menos pressa, mais chão', 'Nosso estúdio de ioga recebe quem nunca fez e quem nunca parou.'),
    ],
    services: [
      point('sun', 'Práticas dinâmicas', 'Movimento e respiração em sequência.'),
      point('moon', 'Práticas suaves', 'Posturas longas para soltar o dia.'),
      point('wind', 'Respiração', 'Exercícios simples para usar em qualquer lugar.'),
      point('flower-2', 'Meditação', 'Sentar, silenciar, recomeçar.'),
      point('heart', 'Gestantes', 'Pergunte sobre turmas e liberação médica.'),
      point('user', 'Aulas individuais', 'Para necessidades que pedem atenção só sua.'),
    ],
    faq: [
      ask('Preciso ser flexível?', 'Não. A flexibilidade vem com a prática, e nem é o mais importante.'),
      ask('Preciso levar tapete?', 'Pergunte se há para emprestar. Se tiver o seu, traga.'),
      ask('Posso praticar com dor nas costas?', 'Converse com o seu médico e avise quem conduz a aula.'),
      ask('O que vestir?', 'Roupa que deixa mexer e não aperta.'),
      ask('Comer antes?', 'Algo leve, com folga de uma ou duas horas.'),
    ],
  },
  pilates: {
    category: { one: 'estúdio de pilates', gender: 'm' },
    hero: [
      block('Postura, força e fôlego', 'Um estúdio de pilates {in-city} com atenção a cada movimento.'),
      block('O corpo agradece a constância', 'Nosso estúdio de pilates adapta a aula a quem chega.'),
    ],
    services: [
      point('activity', 'Aparelhos', 'Resistência regulada para você.'),
      point('person-standing', 'Solo', 'Controle e força com pouco equipamento.'),
      point('bone', 'Coluna', 'Movimentos escolhidos depois de avaliação.'),
      point('heart', 'Gestantes', 'Com liberação médica e cuidado extra.'),
      point('footprints', 'Terceira idade', 'Equilíbrio e segurança.'),
      point('clipboard-check', 'Avaliação inicial', 'O ponto de partida do seu plano.'),
    ],
    faq: [
      ask('Preciso de avaliação?', 'Sim, ela orienta os exercícios e os cuidados.'),
      ask('Quantas vezes por semana?', 'Duas costumam funcionar bem; conversamos sobre a sua rotina.'),
      ask('Serve para quem tem hérnia?', 'Traga o laudo e a orientação do médico, e adaptamos o que for possível.'),
      ask('As turmas são pequenas?', 'Pergunte quantas pessoas há no horário que você quer.', 'capacity'),
      ask('Posso fazer uma aula para conhecer?', 'Chame e vemos um horário.', 'trial'),
    ],
  },
  'language-school': {
    category: { one: 'escola de idiomas', gender: 'f' },
    hero: [
      block('Falar, desde a primeira aula', 'Uma escola de idiomas {in-city} onde errar o verbo não é vergonha.'),
      block('Outro idioma, outra conversa', 'Nossa escola de idiomas ensina com assunto de verdade.'),
    ],
    services: [
      point('languages', 'Conversação', 'Para destravar a fala em situações comuns.'),
      point('briefcase', 'Para o trabalho', 'Reunião, e-mail e entrevista.'),
      point('plane', 'Para viajar', 'O que se diz no aeroporto, no hotel e na mesa.'),
      point('baby', 'Crianças', 'Jogo, música e repetição.'),
      point('file-check', 'Provas', 'Preparação para o exame que você vai fazer.'),
      point('user', 'Particular', 'No seu horário e no seu tema.'),
    ],
    faq: [
      ask('Como sei o meu nível?', 'Com uma conversa e um teste curto antes da matrícula.'),
      ask('Em quanto tempo vou falar?', 'Depende das horas de estudo. Com constância, os primeiros diálogos vêm logo.'),
      ask('O material está incluído?', 'Pergunte ao escolher o curso; dizemos o valor total.'),
      ask('Há aulas on-line?', 'Confirme os horários disponíveis neste formato.'),
      ask('Posso trocar de turma?', 'Se houver vaga e o nível for o mesmo, conversamos.'),
    ],
  },
  school: {
    category: { one: 'escola', gender: 'f' },
    hero: [
      block('Crescer com tempo e companhia', 'Uma escola {in-city} que conhece cada criança e conversa com cada família.'),
      block('Curiosidade se cultiva', 'Nossa escola ensina a ler, a contar e a perguntar por quê.'),
    ],
    act: { visit: 'Agendar visita', enrol: 'Falar de matrícula' },
    services: [
      point('book-open', 'Leitura e escrita', 'Livro na mão desde cedo.'),
      point('calculator', 'Matemática', 'Do jogo ao cálculo, com sentido.'),
      point('flask-conical', 'Ciências', 'Experiência antes da definição.'),
      point('palette', 'Artes', 'Tinta, som e movimento.'),
      point('users', 'Convivência', 'Aprender a dividir também é matéria.'),
      point('messages-square', 'Família e escola', 'Conversas frequentes, e não só quando há problema.'),
    ],
    faq: [
      ask('Como visito a escola?', 'Agende por mensagem e venha em um dia de aula.'),
      ask('Como é a adaptação?', 'Aos poucos, com alguém da família por perto quando preciso.'),
      ask('Quais documentos pedem na matrícula?', 'A secretaria envia a lista atualizada.'),
      ask('A alimentação está incluída?', 'Pergunte sobre lanche e almoço no período que interessa.'),
      ask('Há vagas?', 'Diga a série e o ano, e confirmamos.'),
    ],
  },
  'music-school': {
    category: { one: 'escola de música', gender: 'f' },
    hero: [
      block('Toque a sua primeira música', 'Uma escola de música {in-city} para todas as idades e desculpas.'),
      block('Som antes de teoria', 'Na nossa escola de música você toca logo e entende depois.'),
    ],
    services: [
      point('guitar', 'Violão e guitarra', 'Acordes, ritmo e repertório seu.'),
      point('piano', 'Piano e teclado', 'Das duas mãos à primeira peça.'),
      point('mic-vocal', 'Canto', 'Respiração, afinação e coragem.'),
      point('drum', 'Bateria', 'Ritmo no corpo inteiro.'),
      point('music', 'Musicalização', 'Para crianças pequenas, brincando.'),
      point('users', 'Prática em grupo', 'Porque tocar junto ensina a ouvir.'),
    ],
    faq: [
      ask('Preciso ter instrumento?', 'Para estudar em casa, ajuda. Converse antes de comprar.'),
      ask('Existe idade certa?', 'Não. Muda o jeito de ensinar.'),
      ask('Preciso ler partitura?', 'No começo, não. Aprendemos quando fizer falta.'),
      ask('A aula é individual?', 'Pergunte os formatos disponíveis para o seu instrumento.'),
      ask('Posso escolher as músicas?', 'Deve. Estudar o que se gosta rende mais.'),
    ],
  },
  'martial-arts': {
    category: { one: 'academia de artes marciais', gender: 'f' },
    hero: [
      block('Pise no tatame', 'Uma academia de artes marciais {in-city} onde iniciante é recebido com respeito.'),
      block('Disciplina se treina', 'Nossa academia de artes marciais ensina técnica, cuidado e companhia de treino.'),
    ],
    act: { enrol: 'Marcar aula' },
    services: [
      point('medal', 'Adultos', 'Do primeiro dia ao graduado, cada um no seu passo.'),
      point('baby', 'Crianças', 'Jogo, coordenação e respeito ao colega.'),
      point('target', 'Técnica', 'Repetição com correção de perto.'),
      point('activity', 'Preparo físico', 'Força e fôlego que vêm com o treino.'),
      point('shield', 'Defesa pessoal', 'Atenção, distância e saída.'),
      point('users', 'Treino em dupla', 'Confiança nos dois lados.'),
    ],
    faq: [
      ask('Nunca lutei. Posso começar?', 'Pode. Conte na chegada, e alguém acompanha você.'),
      ask('Preciso de quimono?', 'Para a primeira vez, pergunte: muitas vezes basta roupa de treino.'),
      ask('Vou me machucar?', 'O treino é feito com controle. Avise sobre lesões antes de começar.'),
      ask('A partir de que idade?', 'Diga a idade da criança, e indicamos a turma.'),
      ask('Preciso competir?', 'Não. Competição é escolha de cada um.'),
    ],
  },
  'dance-school': {
    category: { one: 'escola de dança', gender: 'f' },
    hero: [
      block('O corpo já sabe, falta a música', 'Uma escola de dança {in-city} para quem tem ritmo e para quem acha que não tem.'),
      block('Venha para a roda', 'Nossa escola de dança recebe iniciantes toda semana.'),
    ],
    act: { enrol: 'Marcar aula' },
    services: [
      point('music', 'Dança de salão', 'Com par ou sem par.'),
      point('sparkles', 'Balé', 'Postura e delicadeza, em qualquer idade.'),
      point('flame', 'Ritmos', 'Para suar sem perceber.'),
      point('baby', 'Infantil', 'Brincar, ouvir, mexer.'),
      point('heart', 'Casais', 'Um programa a dois, ou a valsa da festa.'),
      point('drama', 'Apresentações', 'Para quem gosta de palco.'),
    ],
    faq: [
      ask('Preciso levar um par?', 'Não. A turma troca de pares durante a aula.'),
      ask('Que roupa uso?', 'Leve, com um calçado que gire sem escorregar.'),
      ask('Sou muito tímido. E agora?', 'Metade da turma também era.'),
      ask('Existe idade certa?', 'Não. Há turmas para fases diferentes.'),
      ask('Posso experimentar?', 'Escreva e combinamos o dia.', 'trial'),
    ],
  },
};
