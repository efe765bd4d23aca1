import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const food: Partial<ArchetypeCopy> = {
  features: [
    block('O que sai da cozinha', 'Um gostinho do que você encontra por aqui.'),
    block('Para comer agora ou levar', 'Pergunte o que tem hoje: a cozinha muda com o dia.'),
    block('O que servimos'),
    block('Da nossa cozinha para a sua mesa'),
  ],
  story: [
    story(
      'Comida com nome e sobrenome',
      'Quem cozinha aqui prova antes de servir. Os ingredientes são escolhidos um a um, e o prato só sai quando está do jeito que a gente comeria.\n\nÉ simples assim: fogo no ponto, tempero na medida e mesa posta para quem chega.',
    ),
    story(
      'A mesa é o melhor lugar da casa',
      'Gostamos de gente em volta da mesa, de conversa comprida e de prato que volta limpo.\n\nPor isso a cozinha trabalha sem atalho e o salão recebe cada um como visita.',
    ),
    story(
      'O segredo é o tempo',
      'Comida boa não tem truque: tem descanso, tem fogo e tem atenção. A gente respeita o tempo de cada receita, mesmo quando a fila aperta.\n\nQuem prova percebe, e quem volta pede o mesmo.',
    ),
  ],
  promise: [
    points(
      'O que não muda por aqui',
      point('leaf', 'Ingrediente fresco', 'O que chega cedo entra no prato no mesmo dia ou espera do jeito certo.'),
      point('receipt', 'Preço à vista', 'O que está no cardápio é o que vai para a conta.'),
      point('smile', 'Pedido do seu jeito', 'Mais disso, menos daquilo, à parte: é só avisar.'),
    ),
    points(
      'Nossos combinados com você',
      point('chef-hat', 'Feito na hora', 'O prato vai para o fogo depois do seu pedido.'),
      point('info', 'Alergias levadas a sério', 'Avise ao pedir e a cozinha diz o que pode e o que não pode.'),
      point('clock', 'Tempo de espera sincero', 'Se a cozinha estiver cheia, você sabe antes de esperar.'),
      point('heart', 'Ouvido aberto', 'Se algo não agradou, conte na hora: a gente quer acertar.'),
    ),
    points(
      'Do jeito que a gente gosta',
      point('flame', 'Cozinha de verdade', 'Panela no fogo e gente cuidando, do começo ao fim.'),
      point('users', 'Mesa para todo mundo', 'Venha de dois, de cinco ou de família inteira.'),
      point('broom', 'Casa limpa', 'Cozinha e salão prontos para receber visita a qualquer hora.'),
    ),
  ],
  steps: [
    points(
      'Como pedir',
      point('book-open', 'Escolha', 'Veja as opções e os preços com calma.'),
      point('message-circle', 'Peça', 'Mande o pedido com nome e endereço, ou diga que vem buscar.'),
      point('flame', 'A cozinha prepara', 'Seu pedido entra na fila e vai para o fogo.'),
      point('utensils', 'Bom apetite', 'Chegou, abriu, comeu.'),
    ),
    points(
      'Do pedido à mesa',
      point('phone', 'Chame', 'Diga o que quer comer e para quantas pessoas.'),
      point('clock', 'Confirme o tempo', 'A gente informa quanto demora antes de fechar.'),
      point('shopping-bag', 'Receba ou retire', 'Combine o melhor jeito e aproveite quentinho.'),
    ),
    points(
      'Fácil de pedir',
      point('list-checks', 'Monte o pedido', 'Anote os itens e o que muda em cada um.'),
      point('send', 'Envie', 'Uma mensagem só já resolve.'),
      point('check', 'Aguarde a confirmação', 'Com o sim da cozinha, é só esperar.'),
    ),
  ],
  menu: [
    block('Nosso cardápio', 'Tudo com preço, para você escolher sem susto.'),
    block('O cardápio', 'O que está aqui é o que sai da cozinha.'),
    block('Para abrir o apetite', 'Escolha o seu e peça do jeito que gosta.'),
  ],
  team: [block('Quem cozinha', 'As mãos por trás de cada prato.'), block('Gente da cozinha e do salão'), block('Quem recebe você')],
  faq: [
    block('Perguntas de quem está com fome', 'Respostas curtas, para não esfriar o prato.'),
    block('Antes de pedir'),
    block('Dúvidas da mesa', 'Não achou a sua? Chame a gente.'),
  ],
  map: [
    block('Venha comer com a gente', 'Toque no endereço e o mapa mostra o caminho.'),
    block('Onde fica a nossa cozinha'),
    block('O caminho até a mesa', 'O endereço abre no mapa com um toque.'),
  ],
  hours: [
    block('A que horas abrimos', 'Em feriados, confirme antes de sair de casa.'),
    block('Cozinha aberta'),
    block('Dias e horários da casa'),
  ],
  contact: [
    block('Fale com a casa', 'Reserva, encomenda ou dúvida: escreva e a gente responde.'),
    block('Quer combinar alguma coisa?', 'Mesa grande, encomenda ou aniversário: conte para a gente.'),
    block('Mande um recado para a cozinha'),
  ],
  cta: [
    block('Bateu a fome?', 'O pedido leva um minuto. O resto é com a cozinha.'),
    block('A mesa está posta', 'Peça agora ou venha direto para cá.'),
    block('O que vai ser hoje?', 'Escolha o seu e mande para a gente.'),
  ],
  footer: ['Comida feita com tempo e servida com gosto.', 'Volte sempre, a mesa é sua.', 'Feito com calma, servido com carinho.'],
};

/** Counter service: goods are chosen by eye, not cooked to order. */
const counter: Partial<ArchetypeCopy> = {
  features: [
    block('Na vitrine e no balcão', 'O que tem muda com o dia: pergunte e prove.'),
    block('Para pedir no balcão'),
    block('O que servimos por aqui', 'Aponte, pergunte, escolha.'),
  ],
  promise: [
    points(
      'O que não muda por aqui',
      point('leaf', 'Feito com ingrediente bom', 'O que não está no ponto não vai para o balcão.'),
      point('receipt', 'Preço à vista', 'Você sabe quanto é antes de pedir.'),
      point('info', 'Alergias levadas a sério', 'Pergunte o que leva cada coisa, que a gente diz.'),
    ),
    points(
      'Como recebemos',
      point('smile', 'Pelo nome, quando dá', 'Quem volta já tem o pedido meio pronto.'),
      point('clock', 'Espera sincera', 'Se a fila andar devagar, a gente avisa.'),
      point('broom', 'Tudo limpo', 'Do balcão à mesa do canto.'),
    ),
  ],
  steps: [
    points(
      'Do balcão à mesa',
      point('search', 'Escolha', 'Olhe com calma o que tem hoje.'),
      point('message-circle', 'Peça', 'Do seu jeito, para agora ou para levar.'),
      point('smile', 'Aproveite', 'Em pé, sentado ou no caminho.'),
    ),
    points(
      'Quer garantir o seu?',
      point('send', 'Escreva antes', 'Diga o que procura e para quando.'),
      point('check', 'Receba a resposta', 'A gente confirma se tem e separa.'),
      point('shopping-bag', 'Passe aqui', 'E leve fresco.'),
    ),
  ],
  cta: [
    block('Deu vontade?', 'Chame antes ou venha direto para cá.'),
    block('Tem lugar para você', 'Passe sem pressa e escolha com calma.'),
    block('Que tal uma pausa?', 'O balcão está à sua espera.'),
  ],
};

export const foodTrades: Record<string, TradeCopy> = {
  food: {
    category: { one: 'cozinha', gender: 'f' },
    hero: [
      block('Comida boa, feita agora', '{a-category} que trabalha com calma para servir quente e no ponto.'),
      block('Puxe uma cadeira', '{the-category} espera por você: escolha o prato e deixe o resto com a gente.'),
    ],
    services: [
      point('utensils', 'Pratos do dia', 'Uma escolha curta, pensada com o que está melhor na feira.'),
      point('shopping-bag', 'Para levar', 'Embalado para chegar inteiro, com tudo separado.'),
      point('cup-soda', 'Bebidas', 'Do suco ao cafezinho, para acompanhar sem pressa.'),
      point('dessert', 'Sobremesas', 'Um doce para fechar, inteiro ou dividido.'),
      point('users', 'Mesas grandes', 'Avise antes e a gente junta as mesas.'),
      point('salad', 'Opções leves', 'Saladas e pratos sem carne, é só perguntar.'),
    ],
    faq: [
      ask('Vocês entregam?', 'Chame com o seu endereço e a gente diz se chega até aí.', 'delivery'),
      ask('Posso retirar no local?', 'Faça o pedido por mensagem e combine a hora de buscar.'),
      ask('Tem opção sem carne?', 'Pergunte o que tem hoje: a cozinha costuma ter saída para todo mundo.'),
      ask('Como aviso de uma alergia?', 'Diga logo no começo do pedido. A cozinha confirma o que pode servir.'),
      ask('Dá para reservar mesa?', 'Mande o dia, a hora e quantas pessoas vêm, e a gente confirma.'),
      ask('Quais formas de pagamento vocês aceitam?', 'Confirme na hora do pedido, que a resposta é rápida.', 'payment'),
    ],
  },
  pizzeria: {
    category: { one: 'pizzaria', gender: 'f' },
    hero: [
      block('Pizza boa começa antes do forno', 'Na nossa pizzaria a massa descansa, o forno espera quente e o recheio vai até a borda.'),
      block('Hoje é dia de pizza', 'A pizzaria {of-city} para pedir em casa ou dividir na mesa.'),
      block('Forno aceso, mesa cheia', 'Uma pizzaria para dividir com quem você gosta, fatia por fatia.'),
    ],
    hello: 'Oi! Vi o cardápio no site e quero pedir uma pizza.',
    services: [
      point('pizza', 'Pizzas salgadas', 'Das clássicas às da casa, inteiras ou meio a meio.'),
      point('dessert', 'Pizzas doces', 'Para quem guarda espaço para a última fatia.'),
      point('flame', 'Direto do forno', 'A pizza sai na hora, com a borda no ponto.'),
      point('shopping-bag', 'Para levar', 'Caixa firme e pizza quente até em casa.'),
      point('cup-soda', 'Bebidas', 'Refrigerante, suco e o que mais pede uma pizza.'),
      point('users', 'Mesa para a turma', 'Muita gente? Avise e a gente prepara o lugar.'),
    ],
    faq: [
      ask('Posso pedir meio a meio?', 'Diga os dois sabores no pedido. Se houver diferença de preço, a gente avisa antes de fechar.'),
      ask('Até onde vocês entregam?', 'Mande o endereço e a gente confirma se chega e quanto fica.', 'delivery'),
      ask('Quanto tempo demora?', 'Depende do movimento. Ao confirmar o pedido, a gente passa o tempo daquela hora.'),
      ask('Dá para tirar ou trocar um ingrediente?', 'Dá, sim: escreva junto do sabor o que sai e o que entra.'),
      ask('Tem pizza sem carne?', 'Queijos, legumes e os sabores doces estão sempre na conversa. Pergunte pelos de hoje.'),
      ask('Aceitam cartão e Pix?', 'Confirme a forma de pagamento ao pedir, para já sair tudo certo.', 'payment'),
    ],
  },
  restaurant: {
    category: { one: 'restaurante', gender: 'm' },
    hero: [
      block('Sente, que a comida já vem', 'Um restaurante {in-city} para almoçar sem pressa e jantar com conversa.'),
      block('Comida feita para repetir', 'No nosso restaurante o fogo é baixo, o tempero é fresco e a mesa é larga.'),
      block('Um restaurante para chamar de seu', 'Prato quente, gente atenta e tempo para comer direito.'),
    ],
    services: [
      point('utensils', 'Almoço', 'Prato bem servido para o meio do dia, sem enrolação.'),
      point('wine', 'Jantar', 'Luz mais baixa, prato mais demorado e boa companhia.'),
      point('salad', 'Entradas e saladas', 'Para começar leve ou dividir enquanto o prato não chega.'),
      point('dessert', 'Sobremesas', 'O doce da casa, com café passado na hora.'),
      point('users', 'Mesas e grupos', 'Aniversário ou almoço de equipe: combine antes e venha tranquilo.'),
      point('shopping-bag', 'Para viagem', 'Pergunte o que viaja bem e leve para casa.'),
    ],
    faq: [
      ask('Preciso reservar?', 'Para grupos e horários cheios, reserve. Nos outros, chegue e sente.'),
      ask('Tem prato vegetariano?', 'Pergunte pelas opções do dia: sempre dá para montar um prato sem carne.'),
      ask('Crianças são bem-vindas?', 'São, sim. Avise se precisar de um lugar com mais espaço.'),
      ask('Vocês fazem aniversário?', 'Conte a data e quantas pessoas vêm, e a gente vê a melhor mesa.'),
      ask('Aceitam vale-refeição?', 'As bandeiras mudam, então confirme por mensagem antes de vir.', 'payment'),
      ask('Tem estacionamento?', 'Chame antes de sair e a gente indica onde parar por perto.'),
    ],
  },
  bakery: {
    category: { one: 'padaria', gender: 'f' },
    hero: [
      block('Pão quente tem hora', 'Uma padaria {in-city} com fornadas ao longo do dia e café para acompanhar.'),
      block('O cheiro chega antes de você', 'Na nossa padaria o dia começa cedo: massa sovada, forno quente, balcão cheio.'),
      block('Sua padaria de todo dia', 'Pão, café e aquele doce que você não ia levar, mas levou.'),
    ],
    sections: counter,
    services: [
      point('wheat', 'Pães', 'O pão de todo dia e os que pedem manteiga e calma.'),
      point('croissant', 'Folhados e salgados', 'Crocantes por fora, para comer em pé ou sentado.'),
      point('cake-slice', 'Bolos e doces', 'Fatias para o café e inteiros para a festa.'),
      point('coffee', 'Café', 'Coado ou expresso, com leite ou sem.'),
      point('sandwich', 'Lanches', 'Montados na hora, com pão do dia.'),
      point('package', 'Encomendas', 'Avise com antecedência e retire pronto.'),
    ],
    faq: [
      ask('A que horas sai o pão quente?', 'As fornadas variam com o dia. Pergunte por mensagem e chegue na hora certa.'),
      ask('Dá para encomendar?', 'Sim: diga o que precisa, para quando e para quantas pessoas.'),
      ask('Tem pão sem glúten ou sem leite?', 'Pergunte antes, porque depende da fornada. Na mesma cozinha há trigo e leite.'),
      ask('Posso tomar café aí?', 'Venha e pergunte pelo lugar do dia, no balcão ou na mesa.'),
      ask('Como conservo o pão?', 'No dia, em saco de papel. Depois, fatiado no congelador e direto para a torradeira.'),
      ask('Vocês entregam?', 'Mande o endereço e a gente diz se dá e como fica.', 'delivery'),
    ],
  },
  cafe: {
    category: { one: 'cafeteria', gender: 'f' },
    hero: [
      block('Um café, e o mundo espera', 'Uma cafeteria {in-city} para começar o dia, fugir do meio dele ou fechar a tarde.'),
      block('Café passado, cadeira livre', 'Nossa cafeteria serve xícara quente e um canto para ler, trabalhar ou conversar.'),
    ],
    sections: counter,
    services: [
      point('coffee', 'Cafés', 'Expresso, coado ou com leite: diga como gosta.'),
      point('croissant', 'Para acompanhar', 'Salgado ou doce, do tamanho da sua pausa.'),
      point('cake-slice', 'Bolos', 'Fatia do dia na vitrine, é só apontar.'),
      point('cup-soda', 'Bebidas geladas', 'Para os dias em que café quente não combina.'),
      point('bean', 'Café em grãos', 'Pergunte pelo grão da vez e leve para casa.'),
      point('wifi', 'Um lugar para ficar', 'Mesa, tomada e sossego, quando a casa permite.'),
    ],
    faq: [
      ask('Posso trabalhar daí?', 'Pode. Nos horários cheios, a gente pede só um olhar para quem está em pé.'),
      ask('Tem leite vegetal?', 'Pergunte no balcão qual tem hoje.'),
      ask('Tem café descafeinado?', 'Confirme no pedido, porque varia com o grão da semana.'),
      ask('Aceitam animais?', 'Chame antes de vir e a gente diz como fica naquele dia.'),
      ask('Fazem encomenda de bolo?', 'Diga o sabor, o tamanho e o dia, e a gente responde se dá tempo.'),
    ],
  },
  bar: {
    category: { one: 'bar', gender: 'm' },
    hero: [
      block('A noite começa com um brinde', 'Um bar {in-city} com copo gelado, petisco quente e mesa para a conversa render.'),
      block('Chegue cedo, fique tarde', 'No nosso bar a música deixa falar e o balcão conhece quem volta.'),
    ],
    sections: counter,
    services: [
      point('beer', 'Cervejas', 'Da gelada de sempre às que mudam na torneira ou na geladeira.'),
      point('martini', 'Drinques', 'Os clássicos e os da casa, com ou sem álcool.'),
      point('utensils', 'Petiscos', 'Para dividir no meio da mesa.'),
      point('music', 'Som ambiente', 'Alto o bastante para animar, baixo o bastante para conversar.'),
      point('party-popper', 'Aniversários', 'Avise quantos vêm e a gente segura a mesa.'),
      point('glass-water', 'Sem álcool', 'Para quem dirige ou só não quer beber.'),
    ],
    faq: [
      ask('Precisa reservar mesa?', 'Para turma grande, melhor reservar. De dois em dois, é chegar e achar um canto.'),
      ask('Tem opções sem álcool?', 'Tem, sim: pergunte pelos drinques sem álcool do dia.'),
      ask('Cobram couvert?', 'Quando há música ao vivo, pergunte antes: a gente diz na hora.'),
      ask('Menores podem entrar?', 'Só acompanhados dos responsáveis, e bebida alcoólica nunca é servida a menores.'),
      ask('Qual é a boa da noite?', 'Chame no dia e a gente conta o que está saindo mais.'),
    ],
  },
  burger: {
    category: { one: 'hamburgueria', gender: 'f' },
    hero: [
      block('Pão, carne e guardanapo', 'Uma hamburgueria {in-city} que faz o básico direito e o exagero com gosto.'),
      block('Duas mãos e nenhuma pressa', 'Na nossa hamburgueria a chapa chia, o queijo derrete e o ponto é o seu.'),
    ],
    services: [
      point('hamburger', 'Hambúrgueres', 'Do simples ao caprichado, no ponto que você pedir.'),
      point('vegan', 'Sem carne', 'Pergunte pela opção do dia para quem não come carne.'),
      point('utensils', 'Porções', 'Batata e companhia para o meio da mesa.'),
      point('cup-soda', 'Bebidas', 'Geladas, como um hambúrguer merece.'),
      point('shopping-bag', 'Para viagem', 'Embalado para não murchar no caminho.'),
      point('sliders-horizontal', 'Do seu jeito', 'Tira, põe, dobra: é só escrever no pedido.'),
    ],
    faq: [
      ask('Posso escolher o ponto da carne?', 'Pode. Escreva no pedido e a chapa cuida disso.'),
      ask('Tem hambúrguer sem carne?', 'Pergunte pela opção de hoje antes de pedir.'),
      ask('Quanto tempo leva?', 'Ao confirmar, a gente passa o tempo daquela hora.'),
      ask('Vocês entregam?', 'Mande o endereço e a gente confirma se chega até você.', 'delivery'),
      ask('Tem opção sem glúten?', 'Fale com a cozinha antes: na mesma chapa passa pão de trigo.'),
    ],
  },
  sushi: {
    category: { one: 'restaurante japonês', gender: 'm' },
    hero: [
      block('Corte limpo, arroz no ponto', 'Um restaurante japonês {in-city} para comer com calma, peça por peça.'),
      block('Peixe fresco pede pouco', 'Nosso restaurante japonês trabalha com faca boa, arroz morno e respeito pelo tempo.'),
    ],
    services: [
      point('fish', 'Sushi e sashimi', 'Cortados na hora do pedido.'),
      point('utensils', 'Combinados', 'Para dividir entre dois ou entre muitos.'),
      point('flame', 'Pratos quentes', 'Para quem prefere a cozinha ao balcão.'),
      point('soup', 'Caldos e massas', 'Tigelas fundas para dias frios.'),
      point('shopping-bag', 'Para levar', 'Em embalagem que mantém cada peça no lugar.'),
      point('leaf', 'Sem peixe', 'Opções com legumes: pergunte pelas de hoje.'),
    ],
    faq: [
      ask('O peixe é fresco?', 'O corte é feito depois do pedido, com o que chegou em condição para servir cru.'),
      ask('Tem opção para quem não come peixe cru?', 'Tem: pratos quentes e peças com legumes entram em qualquer pedido.'),
      ask('Fazem barca para festa?', 'Diga o dia e para quantas pessoas, e a gente monta com você.'),
      ask('Vocês entregam?', 'Mande o endereço e confirmamos a área e o tempo.', 'delivery'),
      ask('Gestantes podem comer?', 'Siga a orientação do seu médico; os pratos quentes são uma boa saída.'),
    ],
  },
  'ice-cream': {
    category: { one: 'sorveteria', gender: 'f' },
    hero: [
      block('Uma bola, duas, ou o pote inteiro', 'Uma sorveteria {in-city} para qualquer estação, sozinho ou com a turma.'),
      block('Sorvete primeiro, problemas depois', 'Na nossa sorveteria você prova antes de escolher e mistura sem culpa.'),
    ],
    sections: counter,
    services: [
      point('ice-cream-cone', 'Casquinhas e copos', 'Escolha os sabores e o tamanho da vontade.'),
      point('ice-cream-bowl', 'Taças', 'Com calda, fruta e o que mais couber.'),
      point('cherry', 'Sabores de fruta', 'Leves, para os dias mais quentes.'),
      point('package', 'Potes para levar', 'Bem fechados, para durar até em casa.'),
      point('party-popper', 'Festas', 'Conte a data e a gente vê como ajudar.'),
      point('vegan', 'Sem leite', 'Pergunte pelos sabores do dia.'),
    ],
    faq: [
      ask('Posso provar antes?', 'Pode, é para isso que existe a colherzinha.'),
      ask('Tem sorvete sem leite?', 'Os sabores mudam; pergunte no balcão quais são os de hoje.'),
      ask('Tem opção sem açúcar?', 'Confirme por mensagem antes de vir, porque nem todo dia tem.'),
      ask('Vende pote para levar?', 'Pergunte pelos tamanhos e leve uma bolsa térmica se o caminho for longo.'),
      ask('Vocês entregam?', 'Mande o endereço que a gente responde se chega firme.', 'delivery'),
    ],
  },
  confectionery: {
    category: { one: 'confeitaria', gender: 'f' },
    hero: [
      block('Bolo que vira assunto', 'Uma confeitaria {in-city} que faz doces por encomenda e para o café da tarde.'),
      block('O doce da sua festa', 'Nossa confeitaria desenha, assa e finaliza cada encomenda à mão.'),
    ],
    act: { order: 'Encomendar um doce' },
    hello: 'Oi! Vi o site e quero encomendar um bolo.',
    services: [
      point('cake', 'Bolos de festa', 'Tamanho, recheio e desenho combinados com você.'),
      point('cake-slice', 'Bolos de café', 'Simples e macios, para qualquer tarde.'),
      point('candy', 'Doces finos', 'Em unidades ou em caixas, para servir ou presentear.'),
      point('cupcake', 'Docinhos de festa', 'Os de sempre e os que a sua festa pedir.'),
      point('gift', 'Lembranças', 'Pequenas caixas para agradecer quem veio.'),
      point('pencil', 'Ideias sob medida', 'Traga uma referência e a gente diz o que dá para fazer.'),
    ],
    faq: [
      ask('Com quanto tempo devo encomendar?', 'Quanto antes, melhor. Diga a data e a gente confirma se ainda cabe na agenda.', 'policy'),
      ask('Posso escolher recheio e massa?', 'Sim, tudo é combinado na encomenda.'),
      ask('Fazem bolo sem lactose ou sem glúten?', 'Pergunte antes: a cozinha usa leite e trigo, e a gente explica o que é possível.'),
      ask('Como funciona a retirada?', 'Combinamos dia e hora, e o bolo sai pronto para viajar.'),
      ask('Precisa de sinal?', 'As condições são combinadas no fechamento da encomenda.', 'payment'),
    ],
  },
  catering: {
    category: { one: 'buffet', gender: 'm' },
    hero: [
      block('Sua festa, nossa cozinha', 'Um buffet {in-city} que cuida da comida enquanto você cuida dos convidados.'),
      block('Comida para todo mundo, na hora certa', 'Nosso buffet planeja com você o cardápio, a montagem e o serviço.'),
    ],
    act: { quote: 'Pedir orçamento', order: 'Pedir orçamento' },
    services: [
      point('cake', 'Aniversários', 'Do lanche das crianças ao jantar dos adultos.'),
      point('heart', 'Casamentos', 'Recepção, jantar e a mesa que todo mundo fotografa.'),
      point('briefcase', 'Eventos de empresa', 'Café, almoço ou coquetel no seu endereço.'),
      point('salad', 'Cardápio sob medida', 'Com opções para quem não come de tudo.'),
      point('utensils', 'Montagem e serviço', 'Mesa posta, serviço discreto e cozinha organizada.'),
      point('users', 'Para poucos ou muitos', 'Diga quantos são e a proposta vem na medida.'),
    ],
    faq: [
      ask('Como peço um orçamento?', 'Informe data, lugar, número de pessoas e o tipo de festa.'),
      ask('Fazem degustação?', 'Pergunte ao pedir o orçamento: a gente explica como funciona.'),
      ask('Atendem fora da cidade?', 'Conte onde é e a gente confirma se dá para ir.'),
      ask('O que preciso ter no local?', 'Água, luz e um espaço de apoio ajudam. O resto a gente combina na visita.'),
      ask('E se o número de convidados mudar?', 'Avise assim que souber e ajustamos juntos dentro do prazo combinado.'),
    ],
  },
};
