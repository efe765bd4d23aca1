import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const homeServices: Partial<ArchetypeCopy> = {
  features: [
    block('No que podemos ajudar', 'Conte o problema com as suas palavras; o nome técnico é com a gente.'),
    block('Serviços', 'Do conserto pequeno ao trabalho de dias.'),
    block('O que a gente resolve'),
  ],
  story: [
    story(
      'Serviço bem feito não volta',
      'A gente prefere olhar direito a adivinhar. Primeiro entende a causa, depois propõe, e só então põe a mão.\n\nNo fim, limpa e explica o que foi feito.',
    ),
    story(
      'Entrar na casa dos outros',
      'É um ato de confiança, e a gente sabe disso. Chegamos na hora combinada, com cuidado com o chão, a parede e a rotina.\n\nO que foi acertado é o que é cobrado.',
    ),
    story(
      'Ferramenta certa, palavra certa',
      'Metade do trabalho é explicar. Você vai saber o que está errado, o que pode esperar e o que não pode.\n\nSem susto e sem termo inventado.',
    ),
  ],
  promise: [
    points(
      'Como a gente trabalha',
      point('receipt', 'Orçamento antes', 'Nada começa sem o seu aceite.'),
      point('clock', 'Hora combinada', 'Se atrasar, você fica sabendo.'),
      point('broom', 'Tudo limpo no fim', 'O lugar fica como estava, só que funcionando.'),
    ),
    points(
      'Pode cobrar da gente',
      point('search', 'Diagnóstico sincero', 'Se for simples, dizemos que é simples.'),
      point('package-check', 'Peça explicada', 'Você sabe o que foi trocado e por quê.'),
      point('phone', 'Retorno', 'Se algo não ficou bom, chame.'),
    ),
    points(
      'Nossos cuidados',
      point('shield-check', 'Segurança', 'Nada de jeitinho onde há risco.'),
      point('house', 'Respeito à casa', 'Proteção no chão e nos móveis.'),
      point('file-text', 'Por escrito', 'Serviço, prazo e valor registrados.'),
    ),
  ],
  steps: [
    points(
      'Como funciona',
      point('message-circle', 'Conte o problema', 'Uma foto ou um vídeo ajuda muito.'),
      point('search', 'A gente avalia', 'Por mensagem ou em visita.'),
      point('receipt', 'Você aprova', 'Valor e prazo antes de começar.'),
      point('wrench', 'Mãos à obra', 'E conferência junto com você.'),
    ),
    points(
      'Do chamado ao pronto',
      point('phone', 'Chame', 'Diga o que acontece e desde quando.'),
      point('calendar-check', 'Marque', 'Um horário que caiba na sua rotina.'),
      point('circle-check', 'Confira', 'Só acaba quando você testar.'),
    ),
    points(
      'Três passos e pronto',
      point('camera', 'Mande uma foto', 'Ela adianta metade da conversa.'),
      point('file-text', 'Receba o orçamento', 'Com o que está e o que não está incluído.'),
      point('hammer', 'Deixe com a gente', 'Avisamos a cada etapa.'),
    ),
  ],
  pricing: [block('Valores de referência', 'O preço final depende de ver o serviço.'), block('Quanto custa'), block('Tabela')],
  faq: [block('Dúvidas antes de chamar', 'Faltou a sua? Mande uma mensagem.'), block('Perguntas comuns'), block('Bom saber antes')],
  contact: [
    block('Peça um orçamento', 'Conte o problema, o bairro e o melhor horário.'),
    block('Chame a gente', 'Descreva o que acontece e a resposta vem com o próximo passo.'),
    block('Precisa de ajuda em casa?'),
  ],
  cta: [
    block('Algo não está funcionando?', 'Mande uma foto e receba uma primeira opinião.'),
    block('Melhor resolver cedo', 'Problema pequeno custa menos.'),
    block('Vamos dar uma olhada', 'Conte o que acontece e combinamos a visita.'),
  ],
  footer: ['Serviço explicado antes, durante e depois.', 'Ferramenta na mão e palavra mantida.', 'Resolver direito, da primeira vez.'],
};

const notWorthIt = ask('E se não valer a pena consertar?', 'A gente fala. Ninguém ganha com serviço que não compensa.');

export const homeServicesTrades: Record<string, TradeCopy> = {
  'home-services': {
    category: { one: 'prestador de serviços', gender: 'm' },
    hero: [
      block('Resolve, e explica', '{category} {in-city} para consertar, instalar e manter a casa em ordem.'),
      block('A casa pede, a gente vai', '{category} com hora marcada e orçamento antes.'),
    ],
    services: [
      point('wrench', 'Consertos', 'Do pequeno defeito ao que já incomoda há tempo.'),
      point('hammer', 'Instalações', 'No lugar certo, com acabamento.'),
      point('search', 'Diagnóstico', 'Para saber o que é antes de gastar.'),
      point('calendar-check', 'Manutenção', 'Visitas que evitam surpresa.'),
      point('building', 'Empresas', 'Atendimento fora do horário de movimento.'),
      point('house', 'Casas e apartamentos', 'Respeitando as regras do prédio.'),
    ],
    faq: [
      ask('O orçamento é cobrado?', 'Pergunte ao chamar: dizemos antes da visita.'),
      ask('Em que bairros atendem?', 'Mande o seu endereço e confirmamos.'),
      ask('Atendem no fim de semana?', 'Conte a urgência e vemos o horário.', 'hours'),
      ask('Quem compra o material?', 'Combinamos: você compra com a nossa lista, ou nós levamos.'),
      ask('O serviço tem garantia?', 'Vale a garantia da lei, e o que mais for combinado vai por escrito.', 'guarantee'),
    ],
  },
  'auto-repair': {
    category: { one: 'oficina mecânica', gender: 'f' },
    hero: [
      block('Seu carro, sem mistério', 'Uma oficina mecânica {in-city} que mostra a peça velha e explica a nova.'),
      block('Barulho estranho? Traga', 'Na nossa oficina mecânica o orçamento vem antes da chave de roda.'),
    ],
    act: { appointment: 'Agendar revisão', quote: 'Pedir orçamento' },
    services: [
      point('cog', 'Revisão', 'Óleo, filtros e o que a quilometragem pede.'),
      point('gauge', 'Freios', 'Para parar quando for preciso.'),
      point('car', 'Suspensão e direção', 'Menos barulho, mais estabilidade.'),
      point('battery-charging', 'Elétrica', 'Bateria, luzes e partida.'),
      point('thermometer', 'Motor e arrefecimento', 'Antes que esquente.'),
      point('search', 'Diagnóstico', 'Leitura de falhas e teste de rua.'),
    ],
    faq: [
      ask('Preciso agendar?', 'Agendando, seu carro entra na vaga certa. Em emergência, ligue.'),
      ask('Posso ver as peças trocadas?', 'Pode. É só pedir antes do serviço.'),
      ask('Quanto tempo fica o carro?', 'A previsão vem com o orçamento e é avisada se mudar.'),
      ask('Posso levar a peça?', 'Converse antes, porque a garantia pode mudar.'),
      ask('Quando trocar o óleo?', 'Siga o manual do carro; na dúvida, olhamos juntos.'),
    ],
  },
  electrician: {
    category: { one: 'eletricista', gender: 'm', the: 'o eletricista' },
    hero: [
      block('Luz onde precisa, sem risco', 'Eletricista {in-city} para instalar, consertar e deixar tudo dentro da norma.'),
      block('Disjuntor caindo é recado', 'Um eletricista para descobrir a causa antes de trocar a peça.'),
    ],
    services: [
      point('plug', 'Tomadas e interruptores', 'Troca, instalação e padrão novo.'),
      point('lightbulb', 'Iluminação', 'Lustres, fitas e pontos de luz.'),
      point('zap', 'Quadro de luz', 'Disjuntores e proteção certa.'),
      point('droplet', 'Chuveiro', 'Instalação com fio adequado.'),
      point('search', 'Curto e queda', 'Achar a origem, não só o efeito.'),
      point('house', 'Reformas', 'Projeto e passagem de fios.'),
    ],
    faq: [
      ask('O disjuntor cai toda hora. É grave?', 'É um aviso. Desligue o que estava em uso e peça uma avaliação.'),
      ask('Senti cheiro de queimado. O que faço?', 'Desligue a chave geral, saia de perto e chame ajuda.'),
      ask('Vocês levam o material?', 'Combinamos na visita ou enviamos a lista.'),
      ask('Quanto custa uma visita?', 'Pergunte ao chamar, informando o bairro.', 'price'),
      notWorthIt,
    ],
  },
  plumber: {
    category: { one: 'encanador', gender: 'm' },
    hero: [
      block('Água no lugar dela', 'Encanador {in-city} para vazamento, entupimento e instalação, com orçamento antes.'),
      block('Pingou? Melhor agora', 'Um encanador que procura a origem antes de quebrar a parede.'),
    ],
    services: [
      point('droplets', 'Vazamentos', 'Localizar, fechar e conferir.'),
      point('waves', 'Entupimentos', 'Pia, ralo e vaso.'),
      point('faucet', 'Torneiras e registros', 'Troca e reparo.'),
      point('toilet', 'Banheiros', 'Vaso, caixa e chuveiro.'),
      point('washing-machine', 'Instalações', 'Máquinas, filtros e aquecedores.'),
      point('search', 'Conta alta', 'Teste para achar a perda.'),
    ],
    faq: [
      ask('O que faço até vocês chegarem?', 'Feche o registro geral e afaste o que pode molhar.'),
      ask('Precisa quebrar a parede?', 'Só quando não há outro jeito, e com o seu aceite.'),
      ask('Atendem urgência?', 'Ligue e diga o endereço, e confirmamos o tempo.', 'hours'),
      ask('Posso usar produto para desentupir?', 'Evite: pode estragar o cano e ferir quem for mexer.'),
      notWorthIt,
    ],
  },
  cleaning: {
    category: { one: 'empresa de limpeza', gender: 'f' },
    hero: [
      block('Volte para uma casa limpa', 'Empresa de limpeza {in-city} para casas, escritórios e obras que acabaram.'),
      block('Limpo de verdade, até no canto', 'Nossa empresa de limpeza combina a lista antes e confere no fim.'),
    ],
    services: [
      point('house', 'Limpeza residencial', 'Uma vez ou toda semana.'),
      point('building', 'Escritórios', 'Fora do horário de trabalho.'),
      point('hard-hat', 'Pós-obra', 'Poeira, respingo e resto de massa.'),
      point('sofa', 'Estofados', 'Sofá, colchão e tapete.'),
      point('sparkles', 'Vidros', 'Por dentro e onde der com segurança.'),
      point('package', 'Mudanças', 'Antes de entrar ou depois de sair.'),
    ],
    faq: [
      ask('Preciso estar em casa?', 'Você decide. Combinamos a chave e o horário.'),
      ask('Quem leva os produtos?', 'Diga a sua preferência, e acertamos antes.'),
      ask('Quanto tempo leva?', 'Depende do tamanho e do estado. Fotos ajudam a calcular.'),
      ask('Limpam com bicho em casa?', 'Sim, avise para escolhermos os produtos.'),
      ask('Posso pedir só um cômodo?', 'Conte o que precisa e fazemos a conta.'),
    ],
  },
  construction: {
    category: { one: 'construtora', gender: 'f' },
    hero: [
      block('Obra com começo e fim', 'Construtora {in-city} para construir e reformar com cronograma à vista.'),
      block('Cada coisa na sua etapa', 'Nossa construtora explica o que vem antes e o que pode esperar.'),
    ],
    services: [
      point('house', 'Construção', 'Da fundação ao telhado.'),
      point('hammer', 'Reformas', 'Com a casa vazia ou habitada.'),
      point('brick-wall', 'Alvenaria e piso', 'Prumo, nível e acabamento.'),
      point('paint-roller', 'Pintura', 'Preparo antes da tinta.'),
      point('droplets', 'Hidráulica e elétrica', 'Planejadas antes de fechar a parede.'),
      point('clipboard-list', 'Acompanhamento', 'Relatos do que foi feito.'),
    ],
    faq: [
      ask('Como é feito o orçamento?', 'Com visita, medidas e lista do que está incluído.'),
      ask('Preciso de projeto?', 'Em muitos casos, sim. Dizemos quando é exigido.'),
      ask('E se eu mudar de ideia?', 'A mudança vira um acerto por escrito, com prazo e valor.'),
      ask('Posso morar durante a reforma?', 'Às vezes. Planejamos por partes quando dá.'),
      ask('Como são os pagamentos?', 'Por etapa concluída, conforme o contrato.', 'payment'),
    ],
  },
  gardening: {
    category: { one: 'empresa de jardinagem', gender: 'f' },
    hero: [
      block('Verde que dá certo', 'Empresa de jardinagem {in-city} para plantar, podar e manter sem mistério.'),
      block('Jardim também se escuta', 'Nossa empresa de jardinagem olha a luz, a terra e a sua rotina antes de plantar.'),
    ],
    services: [
      point('scissors', 'Poda', 'Na época certa para cada planta.'),
      point('sprout', 'Plantio', 'Espécies para a sua luz.'),
      point('shovel', 'Canteiros', 'Terra preparada e bem drenada.'),
      point('leaf', 'Gramado', 'Corte, adubo e falhas.'),
      point('calendar-check', 'Manutenção', 'Visitas no intervalo que o jardim pede.'),
      point('trees', 'Projetos', 'Um desenho antes da primeira muda.'),
    ],
    faq: [
      ask('De quanto em quanto tempo é a manutenção?', 'Depende da estação e das plantas. Sugerimos um intervalo na visita.'),
      ask('Minha varanda pega pouco sol. Dá?', 'Dá, com espécies de sombra.'),
      ask('Levam as folhas e os galhos?', 'Combinamos no orçamento.'),
      ask('Por que minha planta amarela?', 'Água demais, luz de menos ou falta de adubo. Uma foto ajuda.'),
      ask('Fazem horta?', 'Conte o espaço e o que gostaria de colher.'),
    ],
  },
};
