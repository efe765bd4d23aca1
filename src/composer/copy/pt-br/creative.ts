import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const creative: Partial<ArchetypeCopy> = {
  features: [
    block('O que fazemos', 'Cada projeto começa por uma boa pergunta.'),
    block('Em que podemos trabalhar juntos', 'Traga a ideia, mesmo que ainda esteja torta.'),
    block('Do rascunho ao pronto'),
  ],
  story: [
    story(
      'Olhar antes de fazer',
      'O melhor trabalho nasce de entender para quem ele é. Por isso as primeiras horas são de escuta, referência e rascunho.\n\nSó depois vem a parte bonita.',
    ),
    story(
      'Ofício e opinião',
      'Quem contrata um olhar quer ouvir o que ele vê. Digo o que funciona, o que sobra e o que falta, com respeito pelo que já existe.\n\nA decisão final é sempre sua.',
    ),
    story(
      'Feito com atenção',
      'Poucos projetos por vez, para que cada um receba o tempo que pede.\n\nVocê acompanha as etapas e opina enquanto ainda dá para mudar.',
    ),
  ],
  promise: [
    points(
      'Como é trabalhar comigo',
      point('calendar-check', 'Etapas combinadas', 'Você sabe o que recebe e quando.'),
      point('message-circle', 'Retorno com motivo', 'Cada escolha vem explicada.'),
      point('file-text', 'Tudo por escrito', 'Escopo, revisões e uso acertados antes.'),
    ),
    points(
      'O que não falta em um projeto',
      point('ear', 'Escuta', 'O ponto de partida é o que você precisa.'),
      point('pencil', 'Rascunho', 'Errar barato, no papel.'),
      point('check', 'Acabamento', 'O último detalhe também conta.'),
    ),
    points(
      'Combinados',
      point('clock', 'Prazo sincero', 'Se não couber, eu digo antes de aceitar.'),
      point('lock', 'Reserva', 'O que ainda não foi lançado fica entre nós.'),
      point('package-check', 'Entrega organizada', 'Arquivos nomeados e prontos para usar.'),
    ),
  ],
  steps: [
    points(
      'Como um projeto anda',
      point('message-circle', 'Conversa', 'Ideia, prazo, uso e orçamento.'),
      point('file-text', 'Proposta', 'Etapas, entregas e valores por escrito.'),
      point('pencil', 'Criação', 'Rascunhos para você comentar.'),
      point('package-check', 'Entrega', 'Tudo organizado, com orientação de uso.'),
    ),
    points(
      'Do primeiro e-mail ao fim',
      point('send', 'Escreva', 'Conte o que imagina em poucas linhas.'),
      point('search', 'Pesquisa', 'Olhamos referências e limites.'),
      point('palette', 'Mão na massa', 'Versões, ajustes e escolha.'),
    ),
    points(
      'O caminho',
      point('lightbulb', 'Ideia', 'A sua, com as perguntas certas.'),
      point('layers', 'Forma', 'O que ela pode virar.'),
      point('check', 'Pronto', 'Conferido junto com você.'),
    ),
  ],
  pricing: [block('Valores', 'Referências para começar a conversa.'), block('Quanto custa um projeto'), block('Pacotes e preços')],
  gallery: [block('Galeria', 'Ilustrações, até as fotos chegarem.'), block('Para ver com calma'), block('Em imagens')],
  faq: [
    block('Antes de contratar', 'Perguntas que poupam e-mails.'),
    block('Dúvidas de quem vai começar um projeto'),
    block('Como funciona, em detalhe'),
  ],
  contact: [
    block('Conte o seu projeto', 'O que é, para quando e para quem.'),
    block('Vamos falar da sua ideia', 'Um parágrafo já é um bom começo.'),
    block('Peça uma proposta'),
  ],
  cta: [
    block('Tem uma ideia na gaveta?', 'Conte como ela é hoje.'),
    block('Vamos começar pelo rascunho', 'Uma conversa curta já mostra o caminho.'),
    block('Seu projeto cabe aqui?', 'Escreva e a resposta vem com sinceridade.'),
  ],
  footer: ['Trabalho feito com olhar e calma.', 'Poucos projetos, muita atenção.', 'Ideias bem tratadas.'],
};

export const creativeTrades: Record<string, TradeCopy> = {
  creative: {
    category: { one: 'estúdio criativo', gender: 'm' },
    hero: [
      block('Ideias que param em pé', '{a-category} {in-city} para tirar o projeto da cabeça e pôr no mundo.'),
      block('Primeiro a pergunta, depois a forma', '{category} de poucos projetos e muita atenção.'),
    ],
    services: [
      point('pen-tool', 'Identidade visual', 'Nome, marca e jeito de aparecer.'),
      point('layout-dashboard', 'Sites e telas', 'Bonitos de ver e fáceis de usar.'),
      point('image', 'Imagem', 'Foto, ilustração e direção.'),
      point('pencil', 'Texto', 'Dizer melhor com menos.'),
      point('layers', 'Impressos', 'Do cartão à embalagem.'),
      point('lightbulb', 'Consultoria', 'Um olhar de fora, por algumas horas.'),
    ],
    faq: [
      ask('Como peço um orçamento?', 'Mande o que precisa, o prazo e onde será usado.'),
      ask('Quantas revisões estão incluídas?', 'O número vem na proposta, antes de começar.'),
      ask('Trabalham a distância?', 'Sim, as conversas podem ser por vídeo.'),
      ask('Em quanto tempo fica pronto?', 'Depende das etapas. O calendário é combinado no início.'),
      ask('Recebo os arquivos abertos?', 'O que será entregue está descrito na proposta.'),
    ],
  },
  photographer: {
    category: { one: 'estúdio de fotografia', gender: 'm' },
    hero: [
      block('O que a memória não guarda', 'Estúdio de fotografia {in-city} para retratos, festas e histórias que merecem papel.'),
      block('Luz, espera e um instante', 'Um estúdio de fotografia que deixa você à vontade antes de clicar.'),
    ],
    services: [
      point('user', 'Retratos', 'Para o trabalho, a família ou você mesmo.'),
      point('heart', 'Casamentos', 'O dia inteiro, sem pedir pose a cada minuto.'),
      point('baby', 'Gestantes e bebês', 'No tempo deles.'),
      point('package', 'Produtos', 'Luz limpa e cor fiel.'),
      point('building', 'Espaços', 'Casas, lojas e fachadas.'),
      point('image', 'Ensaios', 'Ao ar livre ou em estúdio.'),
    ],
    faq: [
      ask('Não sei posar. E agora?', 'Ninguém sabe. A direção é leve e o tempo ajuda.'),
      ask('Quando recebo as fotos?', 'O prazo é combinado na contratação.'),
      ask('O que devo vestir?', 'Conversamos antes, conforme o lugar e o uso.'),
      ask('As fotos vêm editadas?', 'As escolhidas passam por ajuste de luz e cor.'),
      ask('Viaja para fotografar?', 'Diga data e cidade para calcular.'),
    ],
  },
  architect: {
    category: { one: 'escritório de arquitetura', gender: 'm' },
    hero: [
      block('Casa é o que acontece dentro', 'Escritório de arquitetura {in-city} que projeta a partir da sua rotina.'),
      block('Desenhar antes de quebrar', 'Um escritório de arquitetura para construir ou reformar com menos susto.'),
    ],
    services: [
      point('house', 'Projeto residencial', 'Do terreno à chave.'),
      point('hammer', 'Reformas', 'O que muda, quanto custa e por onde começar.'),
      point('store', 'Comércio', 'Espaços que ajudam a vender.'),
      point('lamp', 'Interiores', 'Luz, móveis e materiais.'),
      point('file-check', 'Regularização', 'Plantas e aprovações.'),
      point('hard-hat', 'Acompanhamento de obra', 'Visitas e conversa com quem executa.'),
    ],
    faq: [
      ask('Quando procurar um arquiteto?', 'Antes de comprar material ou quebrar parede.'),
      ask('Como é cobrado o projeto?', 'Por etapa, com valores na proposta.', 'price'),
      ask('Fazem só um cômodo?', 'Conte o que é e vemos se faz sentido.'),
      ask('Indicam quem constrói?', 'Podemos indicar e ajudar a comparar propostas.'),
      ask('Quanto tempo leva um projeto?', 'Depende do tamanho e das aprovações. O calendário vem na proposta.'),
    ],
  },
  agency: {
    category: { one: 'agência', gender: 'f' },
    hero: [
      block('Dizer menos, ser lembrado', 'Uma agência {in-city} que cuida de marca, conteúdo e campanha com os pés no chão.'),
      block('Marketing sem fumaça', 'Nossa agência combina o objetivo antes e mede depois.'),
    ],
    services: [
      point('target', 'Estratégia', 'O que dizer, para quem e por quê.'),
      point('pen-tool', 'Marca', 'Nome, visual e voz.'),
      point('megaphone', 'Campanhas', 'Do anúncio à página de chegada.'),
      point('image', 'Conteúdo', 'Texto, foto e vídeo com assunto.'),
      point('layout-dashboard', 'Sites', 'Rápidos, claros e fáceis de manter.'),
      point('chart-line', 'Relatórios', 'Números lidos junto com você.'),
    ],
    faq: [
      ask('Atendem empresas pequenas?', 'Conte o tamanho do desafio e propomos algo que caiba.'),
      ask('Existe contrato mínimo?', 'As condições são ditas na proposta.'),
      ask('Quem cria o conteúdo?', 'Nós, com material e aprovação sua.'),
      ask('Prometem resultado?', 'Prometemos trabalho e relatório honesto. Resultado depende também do mercado.'),
      ask('O orçamento de mídia está incluído?', 'É separado e aprovado por você.'),
    ],
  },
};
