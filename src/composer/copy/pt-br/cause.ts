import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const cause: Partial<ArchetypeCopy> = {
  features: [
    block('O que fazemos', 'Ações que cabem na semana e mudam o mês de alguém.'),
    block('Onde atuamos'),
    block('Frentes de trabalho'),
  ],
  story: [
    story(
      'Começou com uma pergunta',
      'O que dá para fazer daqui, com quem está aqui? Da resposta nasceu um grupo, e do grupo um trabalho de toda semana.\n\nNão resolvemos tudo. Fazemos a nossa parte e chamamos mais gente.',
    ),
    story(
      'Gente ajudando gente',
      'Ninguém faz sozinho. Cada pessoa que chega traz uma hora, uma habilidade ou um contato.\n\nO trabalho é simples: organizar essa vontade para que ela chegue a quem precisa.',
    ),
    story('De perto', 'Conhecemos quem atendemos pelo nome. Isso muda a forma de ajudar e de prestar contas.\n\nVenha ver como é.'),
  ],
  promise: [
    points(
      'Nossos compromissos',
      point('receipt', 'Prestação de contas', 'Pergunte como cada doação é usada, e mostramos.'),
      point('heart-handshake', 'Respeito', 'Quem recebe ajuda é tratado com dignidade.'),
      point('users', 'Portas abertas', 'Visite, pergunte, participe.'),
    ),
    points(
      'Como cuidamos do que recebemos',
      point('list-checks', 'Registro', 'O que entra e o que sai é anotado.'),
      point('lock', 'Reserva', 'Histórias e imagens só com autorização.'),
      point('message-circle', 'Notícias', 'Quem ajuda fica sabendo o que aconteceu.'),
    ),
    points(
      'O que nos guia',
      point('sprout', 'Constância', 'Pouco e sempre vale mais que muito de vez em quando.'),
      point('ear', 'Escuta', 'Perguntamos antes de decidir por alguém.'),
      point('handshake', 'Parceria', 'Somar com quem já faz.'),
    ),
  ],
  steps: [
    points(
      'Como ajudar',
      point('message-circle', 'Escreva', 'Conte como gostaria de participar.'),
      point('calendar-check', 'Escolha', 'Tempo, material ou doação.'),
      point('hand-heart', 'Participe', 'Com alguém do grupo ao lado.'),
    ),
    points(
      'Três formas de estar junto',
      point('clock', 'Doe tempo', 'Algumas horas já ajudam.'),
      point('package', 'Doe coisas', 'Pergunte antes o que está em falta.'),
      point('megaphone', 'Espalhe', 'Conte para quem pode ajudar.'),
    ),
    points(
      'O primeiro passo',
      point('search', 'Conheça', 'Venha ver o trabalho de perto.'),
      point('users', 'Converse', 'Com quem faz e com quem recebe.'),
      point('heart', 'Decida', 'Como e quando participar.'),
    ),
  ],
  team: [block('Quem faz acontecer'), block('O grupo'), block('Pessoas por trás')],
  agenda: [block('Próximos encontros', 'Venha como voluntário ou só para conhecer.'), block('Agenda aberta'), block('Quando nos reunimos')],
  faq: [
    block('Perguntas de quem quer ajudar', 'Não achou a sua? Escreva.'),
    block('Antes de participar'),
    block('Dúvidas comuns por aqui'),
  ],
  contact: [
    block('Quero ajudar', 'Diga como e quando; respondemos com os próximos passos.'),
    block('Fale com o grupo'),
    block('Venha fazer parte'),
  ],
  cta: [
    block('Dá para ajudar hoje', 'Com tempo, com coisas ou espalhando a notícia.'),
    block('Tem lugar para você', 'Conte o que sabe fazer.'),
    block('Chegue mais perto', 'Uma visita vale mais que mil palavras.'),
  ],
  footer: ['Pouco e sempre, com muita gente.', 'Obrigado por estar junto.', 'Ajudar é verbo de todo dia.'],
};

export const causeTrades: Record<string, TradeCopy> = {
  cause: {
    category: { one: 'organização', gender: 'f' },
    hero: [
      block('Juntos dá para fazer mais', '{a-category} {in-city} de gente que decidiu ajudar toda semana.'),
      block('A ajuda que chega', '{the-category} transforma boa vontade em trabalho feito.'),
    ],
    services: [
      point('hand-heart', 'Atendimento', 'Apoio direto a quem procura.'),
      point('package', 'Arrecadação', 'O que é útil, na hora certa.'),
      point('users', 'Voluntariado', 'Um lugar para a sua habilidade.'),
      point('book-open', 'Oficinas', 'Aprender para seguir com as próprias pernas.'),
      point('megaphone', 'Mobilização', 'Mais gente sabendo, mais gente ajudando.'),
      point('handshake', 'Parcerias', 'Com empresas, escolas e vizinhos.'),
    ],
    faq: [
      ask('Como posso doar?', 'Escreva e informamos as formas disponíveis e o que mais falta.'),
      ask('Preciso ter experiência para ser voluntário?', 'Não. Você começa acompanhado.'),
      ask('Como sei para onde vai a doação?', 'Pergunte: mostramos o que foi feito com ela.'),
      ask('Recebem roupas e alimentos?', 'Confirme antes o que está em falta e onde entregar.'),
      ask('Empresas podem ajudar?', 'Sim. Conte o que imaginam e construímos juntos.'),
    ],
  },
  church: {
    category: { one: 'igreja', gender: 'f' },
    hero: [
      block('Venha como você está', 'Uma igreja {in-city} de portas abertas para quem crê, duvida ou procura.'),
      block('Há um lugar para você', 'Nossa igreja se reúne para celebrar, aprender e servir.'),
    ],
    act: { contact: 'Quero visitar', visit: 'Quero visitar' },
    services: [
      point('church', 'Celebrações', 'Momentos de fé e música, abertos a todos.'),
      point('book-open', 'Estudos', 'Conversa em grupo sobre a palavra.'),
      point('baby', 'Crianças', 'Cuidado e histórias para os pequenos.'),
      point('users', 'Jovens', 'Encontros para perguntar sem medo.'),
      point('hand-heart', 'Ação social', 'Ajuda a quem precisa, perto daqui.'),
      point('heart', 'Aconselhamento', 'Alguém para ouvir, com reserva.'),
    ],
    faq: [
      ask('Posso ir sem ser membro?', 'Pode. Visitas são sempre bem-vindas.'),
      ask('Como devo me vestir?', 'Como se sentir bem.'),
      ask('Tem atividade para crianças?', 'Pergunte o horário e venha com a família.'),
      ask('Como peço uma oração ou uma visita?', 'Mande uma mensagem. Ela é lida com reserva.'),
      ask('Quando são os encontros?', 'Confirme por mensagem os horários desta semana.', 'hours'),
    ],
  },
  'animal-rescue': {
    category: { one: 'abrigo de animais', gender: 'm' },
    hero: [
      block('Tem alguém esperando por você', 'Um abrigo de animais {in-city} que resgata, cuida e procura uma casa para cada um.'),
      block('Adotar é escolher e ser escolhido', 'No nosso abrigo de animais há focinho para todo tipo de família.'),
    ],
    act: { contact: 'Quero adotar', visit: 'Quero visitar' },
    services: [
      point('paw-print', 'Adoção', 'Com conversa para dar certo dos dois lados.'),
      point('house-heart', 'Lar temporário', 'Um canto por algumas semanas já salva.'),
      point('hand-coins', 'Apadrinhamento', 'Ajude um bicho sem levar para casa.'),
      point('bone', 'Doações', 'Ração, coberta e remédio fazem falta.'),
      point('users', 'Voluntários', 'Passeio, banho e carinho.'),
      point('stethoscope', 'Cuidados', 'Atenção à saúde antes da adoção.'),
    ],
    faq: [
      ask('Como adoto?', 'Conte sobre a sua casa e a sua rotina. Depois, marcamos uma visita.'),
      ask('Moro em apartamento. Posso?', 'Muitas vezes, sim. Depende do bicho e do seu tempo.'),
      ask('Encontrei um animal na rua. Recebem?', 'Escreva antes: dizemos se há vaga e o que fazer agora.'),
      ask('O que posso doar?', 'Pergunte o que está em falta nesta semana.'),
      ask('Crianças podem visitar?', 'Com um adulto e combinando o dia.'),
    ],
  },
};
