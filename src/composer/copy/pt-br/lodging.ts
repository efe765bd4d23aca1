import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const lodging: Partial<ArchetypeCopy> = {
  features: [
    block('O que você encontra', 'O bastante para chegar e não precisar de mais nada.'),
    block('Para a sua estadia'),
    block('Dentro e em volta'),
  ],
  story: [
    story(
      'Chegar e largar a mala',
      'Bom mesmo é ser recebido por alguém que sabe o seu nome e o melhor caminho para a padaria.\n\nCuidamos do quarto, do café e das perguntas. O passeio é por sua conta.',
    ),
    story(
      'Um lugar com dono',
      'Quem recebe você mora por perto e gosta do que faz. Isso aparece no lençol, na mesa e na conversa.\n\nFique o tempo que puder.',
    ),
    story(
      'Dormir bem já é viagem',
      'Silêncio, cama boa e luz que entra devagar. O resto do dia se resolve melhor depois de uma noite assim.\n\nSomos um ponto de partida, e um bom lugar para voltar.',
    ),
  ],
  promise: [
    points(
      'O que não falta',
      point('bed-double', 'Cama bem feita', 'Roupa limpa e travesseiro de verdade.'),
      point('message-circle', 'Resposta rápida', 'Antes, durante e depois da estadia.'),
      point('receipt', 'Valor completo', 'Taxas ditas antes da reserva.'),
    ),
    points(
      'Como recebemos',
      point('map', 'Dicas de quem mora aqui', 'Onde comer, o que ver, o que evitar.'),
      point('key-round', 'Chegada combinada', 'Diga a hora e alguém espera por você.'),
      point('moon', 'Sossego', 'Silêncio à noite é regra da casa.'),
    ),
    points(
      'Combinados da casa',
      point('clock', 'Horários claros', 'De entrada, de saída e do café.'),
      point('image', 'Fotos fiéis', 'O quarto é o que você viu.'),
      point('heart', 'Cuidado', 'Pediu, a gente tenta.'),
    ),
  ],
  steps: [
    points(
      'Como reservar',
      point('calendar-days', 'Diga as datas', 'E quantas pessoas vêm.'),
      point('message-circle', 'Receba a resposta', 'Com disponibilidade e valor.'),
      point('check', 'Confirme', 'As condições vão por escrito.'),
      point('luggage', 'Venha', 'Avise a hora em que chega.'),
    ),
    points(
      'Da conversa à chegada',
      point('send', 'Pergunte', 'Quartos, camas, crianças, bichos.'),
      point('wallet', 'Reserve', 'Do jeito combinado.'),
      point('map-pin', 'Siga o mapa', 'E ligue se se perder.'),
    ),
    points(
      'Planeje a sua vinda',
      point('sun', 'Escolha a época', 'Contamos o que cada uma tem de bom.'),
      point('bed-double', 'Escolha o quarto', 'Conforme o grupo.'),
      point('route', 'Escolha o caminho', 'Com dicas de estrada e transporte.'),
    ),
  ],
  pricing: [block('Diárias e valores', 'Confirme para as suas datas.'), block('Quanto custa ficar'), block('Preços')],
  faq: [block('Antes de reservar', 'O que todo hóspede pergunta.'), block('Dúvidas sobre a estadia'), block('Bom perguntar')],
  contact: [block('Consulte as suas datas', 'Diga quando vem e quantos são.'), block('Peça a sua reserva'), block('Fale com a recepção')],
  cta: [
    block('Quando você vem?', 'Mande as datas e veja o que está livre.'),
    block('A cama está feita', 'Falta escolher o dia.'),
    block('Uns dias fora fazem bem', 'Consulte sem compromisso.'),
  ],
  footer: ['Chegue cansado, saia descansado.', 'A casa é sua por uns dias.', 'Boa viagem, e até logo.'],
};

export const lodgingTrades: Record<string, TradeCopy> = {
  lodging: {
    category: { one: 'pousada', gender: 'f' },
    hero: [
      block('Acorde em outro ritmo', '{a-category} {in-city} para dormir bem e acordar sem despertador.'),
      block('Sua mala já pode parar', '{the-category} recebe casais, famílias e quem viaja só.'),
    ],
    services: [
      point('bed-double', 'Quartos', 'Para um, para dois ou para a família.'),
      point('coffee', 'Café da manhã', 'Pergunte os horários e o que é servido.'),
      point('wifi', 'Internet', 'Para quando for preciso.'),
      point('map', 'Passeios', 'Indicamos o que vale a pena por perto.'),
      point('car', 'Chegada', 'Orientação de caminho e de onde parar.'),
      point('paw-print', 'Animais', 'Consulte antes de trazer o seu.'),
    ],
    faq: [
      ask('Quais são os horários de entrada e saída?', 'São informados na reserva. Se precisar de outro, pergunte.', 'policy'),
      ask('O café está incluído?', 'Confirme ao pedir o valor da diária.'),
      ask('Aceitam animais?', 'Conte o porte e a quantidade, e respondemos.'),
      ask('Qual é a política de cancelamento?', 'Vai por escrito antes da confirmação.', 'policy'),
      ask('Tem berço ou cama extra?', 'Avise na reserva para deixarmos pronto, se houver.'),
    ],
  },
  hotel: {
    category: { one: 'hotel', gender: 'm' },
    hero: [
      block('Bem-vindo, descanse', 'Um hotel {in-city} para quem vem a trabalho ou a passeio.'),
      block('Perto de tudo o que importa: a cama', 'Nosso hotel cuida da noite para o seu dia render.'),
    ],
    services: [
      point('bed-double', 'Acomodações', 'Diga quantos são e sugerimos o quarto.'),
      point('concierge-bell', 'Recepção', 'Ajuda com táxi, mapa e recado.'),
      point('coffee', 'Café da manhã', 'Consulte horário e opções.'),
      point('briefcase', 'A trabalho', 'Mesa, internet e nota fiscal.'),
      point('users', 'Grupos', 'Condições tratadas diretamente.'),
      point('luggage', 'Bagagem', 'Pergunte sobre guardar malas antes e depois.'),
    ],
    faq: [
      ask('A que horas posso entrar?', 'O horário vem na confirmação; chegada antecipada depende do dia.'),
      ask('O café está incluso na diária?', 'Confirme na consulta de preço.'),
      ask('Há estacionamento?', 'Pergunte ao reservar, e indicamos as opções.'),
      ask('Posso cancelar?', 'As condições dependem da tarifa e são informadas antes.', 'policy'),
      ask('Emitem nota para empresa?', 'Informe os dados na reserva.'),
    ],
  },
};
