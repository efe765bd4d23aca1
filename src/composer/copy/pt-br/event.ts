import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const event: Partial<ArchetypeCopy> = {
  features: [block('O que vai ter', 'Um resumo para você já ir se programando.'), block('Para aproveitar'), block('O que esperar do dia')],
  story: [
    story(
      'Por que nos reunimos',
      'Tem coisa que só acontece com gente no mesmo lugar: a conversa do intervalo, o riso na fila, a ideia que surge no fim.\n\nFoi pensando nisso que este encontro nasceu.',
    ),
    story(
      'Um dia fora da rotina',
      'Reserve a data, avise os amigos e venha de coração leve.\n\nO resto já está sendo preparado com cuidado.',
    ),
    story(
      'Feito por quem gosta',
      'Cada detalhe é organizado por gente que também vai estar lá, na plateia ou na correria.\n\nQueremos que você volte para casa com história para contar.',
    ),
  ],
  promise: [
    points(
      'Para você ficar tranquilo',
      point('info', 'Informação em dia', 'O que mudar aparece aqui primeiro.'),
      point('users', 'Todo mundo bem-vindo', 'Conte se precisar de algum apoio para participar.'),
      point('clock', 'Horários respeitados', 'Chegar cedo vale a pena.'),
    ),
    points(
      'Nosso cuidado',
      point('accessibility', 'Acesso', 'Escreva antes, e orientamos o melhor caminho.'),
      point('ticket', 'Ingresso explicado', 'O que inclui e o que não inclui, dito antes.'),
      point('message-circle', 'Gente para ajudar', 'Dúvidas respondidas até o dia.'),
    ),
    points(
      'Combinados do encontro',
      point('heart', 'Respeito', 'De todos com todos, o tempo inteiro.'),
      point('leaf', 'Menos lixo', 'Traga sua garrafa e leve só lembranças.'),
      point('camera', 'Fotos com bom senso', 'Pergunte antes de fotografar alguém de perto.'),
    ),
  ],
  steps: [
    points(
      'Como participar',
      point('calendar-check', 'Reserve a data', 'Ponha na agenda e avise quem vem junto.'),
      point('ticket', 'Confirme', 'Pelo contato desta página.'),
      point('map-pin', 'Venha', 'Chegue um pouco antes para se situar.'),
    ),
    points(
      'Antes, durante e depois',
      point('send', 'Antes', 'Confirme presença e tire dúvidas.'),
      point('party-popper', 'No dia', 'Traga documento e disposição.'),
      point('image', 'Depois', 'Conte como foi e guarde as fotos.'),
    ),
    points(
      'Prepare-se',
      point('route', 'Planeje o caminho', 'Transporte, estacionamento e tempo.'),
      point('shirt', 'Roupa confortável', 'O dia pode ser longo.'),
      point('users', 'Venha acompanhado', 'Fica melhor com gente querida.'),
    ),
  ],
  pricing: [block('Ingressos', 'Escolha o seu e confirme.'), block('Valores'), block('Como entrar')],
  team: [block('Quem vai estar lá'), block('Convidados'), block('Gente para ouvir')],
  agenda: [block('Programação', 'Sujeita a ajustes, avisados aqui.'), block('O dia, hora a hora'), block('Quando acontece')],
  faq: [block('Antes de ir', 'O que quase todo mundo pergunta.'), block('Dúvidas sobre o dia'), block('Perguntas rápidas')],
  map: [block('Onde vai ser', 'Abra no mapa e calcule o tempo.'), block('Como chegar lá'), block('O lugar')],
  contact: [
    block('Confirme ou pergunte', 'Quantas pessoas vêm e o que falta saber.'),
    block('Fale com a organização'),
    block('Mande uma mensagem'),
  ],
  cta: [
    block('Você vem?', 'Confirme e já deixe o dia livre.'),
    block('Guarde o seu lugar', 'E convide quem não pode faltar.'),
    block('Nos vemos lá', 'Falta só a sua confirmação.'),
  ],
  footer: ['Até lá!', 'Venha, e traga gente.', 'Encontros fazem a diferença.'],
};

export const eventTrades: Record<string, TradeCopy> = {
  event: {
    category: { one: 'evento', gender: 'm' },
    hero: [
      block('Reserve a data', '{a-category} {in-city} para encontrar gente, aprender e se divertir.'),
      block('Todo mundo no mesmo lugar', '{the-category} que você vai querer contar depois.'),
    ],
    services: [
      point('users', 'Encontro', 'Tempo para conhecer quem também veio.'),
      point('mic', 'Conversas', 'Gente que tem o que dizer.'),
      point('music', 'Som', 'Para embalar os intervalos.'),
      point('utensils', 'Comes e bebes', 'Consulte o que haverá no local.'),
      point('image', 'Memória', 'Momentos para levar na lembrança.'),
      point('info', 'Apoio', 'Equipe por perto para orientar.'),
    ],
    faq: [
      ask('Como confirmo presença?', 'Pelo contato desta página, dizendo quantas pessoas vêm.'),
      ask('Posso levar crianças?', 'Escreva para a organização, que informa a classificação.'),
      ask('Tem estacionamento?', 'Pergunte antes: as opções por perto são indicadas.'),
      ask('E se chover?', 'Se algo mudar, o aviso sai nesta página.'),
      ask('Posso transferir meu ingresso?', 'Fale com a organização e veja como proceder.'),
    ],
  },
  wedding: {
    category: { one: 'casamento', gender: 'm' },
    hero: [
      block('Vamos casar, e queremos você lá', 'Um casamento {in-city} com as pessoas de quem a gente gosta.'),
      block('Nosso casamento, sua festa também', 'Aqui está tudo para você chegar, celebrar e voltar bem.'),
    ],
    act: { contact: 'Confirmar presença', tickets: 'Confirmar presença' },
    services: [
      point('heart', 'Cerimônia', 'Chegue antes para escolher um bom lugar.'),
      point('party-popper', 'Festa', 'Depois do sim, a pista é de todos.'),
      point('utensils', 'À mesa', 'Conte se tem alguma restrição.'),
      point('gift', 'Presentes', 'Sua presença já é um. Dúvidas, é só perguntar.'),
      point('bed-double', 'Onde ficar', 'Peça indicações de hospedagem.'),
      point('car', 'Como chegar', 'Combine carona e evite dirigir depois do brinde.'),
    ],
    faq: [
      ask('Até quando confirmo?', 'O quanto antes, para prepararmos o seu lugar.'),
      ask('Posso levar acompanhante?', 'Veja o seu convite ou pergunte com carinho.'),
      ask('Qual é o traje?', 'Escreva para nós se o convite deixou dúvida.'),
      ask('Crianças podem ir?', 'Conte quantas são e a idade, e respondemos.'),
      ask('Posso fotografar a cerimônia?', 'Pedimos celulares guardados no momento do sim.'),
    ],
  },
};
