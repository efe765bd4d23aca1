import type { BlogCopy } from '../blog-shape.ts';
import { block, point } from '../shape.ts';

export const blog: BlogCopy = {
  title: 'Blog de {subject}',
  untitled: 'Meu blog',
  hero: [
    block('Escrito para ser lido até o fim', 'Textos curtos, um assunto de cada vez, sem janela pulando na frente.'),
    block('Um assunto, sem pressa', 'Cada texto responde a uma pergunta só, com começo, meio e fim.'),
    block('Para ler com um café', 'Textos novos quando há o que dizer.'),
  ],
  latest: [block('Leia agora'), block('Textos recentes'), block('Comece por aqui')],
  coming: block('Próximos textos', 'Já têm título; o texto vem em seguida.'),
  topics: [block('O que você encontra aqui'), block('Do que se fala aqui'), block('Os assuntos da casa')],
  soon: 'O primeiro texto está sendo escrito. Passe aqui de novo em alguns dias.',
  index: { label: 'Textos', title: 'Todos os textos', lead: 'Do mais novo ao mais antigo.' },
  about: {
    label: 'Sobre',
    title: 'Sobre este blog',
    lead: 'Para quem é, como funciona e como falar com quem escreve.',
    teaser: block('Um blog pequeno, feito com cuidado', 'Sem corrida por cliques e sem texto esticado.'),
    body: 'Este blog existe para juntar num lugar só o que costuma ficar espalhado: anotações, respostas e coisas que deram certo.\n\nOs textos são curtos de propósito. Quando um assunto pede mais, ele vira outro texto, e um leva ao outro. O que estiver errado é corrigido no próprio texto, com a data da correção.\n\nSugestões de assunto são bem-vindas: uma linha já ajuda.',
    more: 'Conhecer o blog',
  },
  promise: {
    ...block('Como este blog trabalha'),
    points: [
      point('book-open', 'Uma ideia por texto', 'Você sabe pelo título o que vai ler.'),
      point('check', 'Erro se corrige à vista', 'A correção fica no próprio texto, com a data.'),
      point('megaphone', 'Publicidade tem nome', 'Se um dia houver, estará escrito que é.'),
      point('message-circle', 'Carta de leitor tem resposta', 'Pode demorar um pouco, mas vem.'),
    ],
  },
  newsletter: [
    block('Receba os próximos textos', 'Um e-mail quando sai texto novo, e mais nada.'),
    block('Quer saber quando sai o próximo?', 'Deixe seu e-mail: avisamos a cada texto novo.'),
    block('Textos novos no seu e-mail', 'Sem propaganda, e você sai quando quiser.'),
  ],
  form: {
    email: 'Seu melhor e-mail',
    consent: 'Quero receber os textos novos por e-mail e sei que posso sair quando quiser.',
    submit: 'Quero receber',
    done: 'Tudo certo: você vai saber do próximo texto.',
  },
  contact: [
    block('Escreva para o blog', 'Uma dúvida, uma correção ou um assunto que faz falta.'),
    block('Faltou algum assunto?', 'Conte o que você gostaria de ler aqui.'),
    block('Converse com quem escreve', 'As mensagens chegam direto, sem intermediário.'),
  ],
  read: 'Ler os textos',
  subscribe: 'Receber por e-mail',
  footer: ['Feito para ser lido com calma.', 'Poucos textos, bem cuidados.', 'Obrigado por ler até aqui.'],
  seo: {
    home: {
      title: ['{name}: textos curtos e úteis para ler com calma', '{name} · textos para ler com calma', '{name} · textos novos'],
      sentences: [
        '{name}: textos curtos, um assunto de cada vez, escritos para ajudar de verdade quem lê.',
        'Escolha um assunto e receba os próximos por e-mail.',
        'Sem enrolação.',
      ],
    },
    index: {
      title: ['Todos os textos publicados · {name}', 'Todos os textos · {name}', 'Todos os textos publicados até hoje'],
      sentences: [
        'A lista completa do que já saiu em {name}, do texto mais novo ao mais antigo.',
        'Escolha pelo título ou pelo assunto e leia com calma.',
        'Tudo aberto, sem cadastro.',
      ],
    },
    about: {
      title: ['Sobre o blog e como falar com ele · {name}', 'Sobre este blog · {name}', 'Sobre este blog e quem escreve nele'],
      sentences: [
        'Para quem {name} é escrito, como os textos são feitos e corrigidos, e de que jeito mandar uma sugestão de assunto.',
        'Cartas de leitores são respondidas.',
      ],
    },
  },
  notice: {
    posts:
      'Escrevemos textos para o blog já nascer com o que ler. São de conhecimento geral e não têm assinatura: leia, mude ou apague em “Textos”, no editor. Deixamos também ideias em rascunho, que só você vê.',
    ideas:
      'Deixamos ideias de textos em rascunho, que só você vê: complete e publique em “Textos”, no editor. Nada foi publicado em seu nome.',
  },
  ideas: [
    { title: 'Por que comecei este blog', body: '## O que quero contar aqui\n\n## Para quem escrevo\n\n## O que vem pela frente' },
    { title: 'A pergunta que mais me fazem', body: '## A pergunta\n\n## A resposta curta\n\n## O que quase ninguém conta' },
    { title: 'Três coisas que eu queria ter sabido antes', body: '1. \n2. \n3. ' },
  ],
  themes: {
    recipes: {
      subject: 'receitas',
      hero: [
        block(
          'Receita boa é a que dá certo em casa',
          'Medidas claras, passos curtos e o porquê de cada um. Um blog de receitas para a cozinha de todo dia.',
        ),
        block(
          'O que tem para hoje?',
          'Receitas simples, com ingredientes de mercado e tempo de verdade. Um blog para quem cozinha entre uma coisa e outra.',
        ),
      ],
      topics: [
        point('utensils', 'Comida de todo dia', 'Arroz, feijão, legumes: o básico que sustenta a semana.'),
        point('clock', 'Rápidas', 'Para fazer depois do trabalho, com o que já está na despensa.'),
        point('leaf', 'Sem desperdício', 'Talos, sobras e pão de ontem viram outra refeição.'),
        point('book-open', 'Técnica', 'Por que a receita manda fazer assim.'),
      ],
      tags: { basics: 'Básicos', kitchen: 'Na cozinha', storage: 'Sem desperdício' },
      posts: [
        {
          title: 'Arroz soltinho, passo a passo',
          lead: 'Uma medida de arroz, duas de água quente e dez minutos sem mexer na panela.',
          tags: ['basics'],
          body: 'O arroz empapa por dois motivos: amido demais na água ou panela mexida na hora errada. Os dois se resolvem sem segredo.\n\n## O que separar\n\n- 1 xícara de arroz branco\n- 2 xícaras de água quente\n- 1 colher (sopa) de óleo\n- 1 dente de alho picado\n- Sal a gosto\n\n## Como fazer\n\n1. Lave o arroz até a água sair quase clara e escorra bem.\n2. Refogue o alho no óleo, em fogo médio, sem deixar escurecer.\n3. Junte o arroz e mexa por dois minutos: os grãos ficam soltos quando a gordura os envolve.\n4. Ponha a água quente e o sal. Quando ferver, baixe o fogo e tampe com uma fresta.\n5. Quando a água secar na superfície, desligue, tampe de vez e espere **dez minutos**.\n\n> Não mexa enquanto cozinha: é o que solta o amido e gruda os grãos.\n\nAntes de servir, afofe com um garfo, de baixo para cima.',
        },
        {
          title: 'Como congelar comida sem perder o gosto',
          lead: 'O que vai bem no congelador, em que pote e por quanto tempo.',
          tags: ['storage', 'kitchen'],
          body: 'Congelar não piora a comida. O que piora é o ar dentro do pote e a demora para gelar.\n\n## Antes de guardar\n\n- Espere esfriar, mas não deixe mais de duas horas fora da geladeira.\n- Use porções pequenas: gelam depressa e descongelam só o que você vai comer.\n- Encha o pote até um dedo da borda, porque líquidos crescem.\n- Escreva o nome e a data na tampa.\n\n## O que vai bem\n\nFeijão, molhos, sopas, carnes cozidas, pães e bolos simples. Legumes pedem um minuto em água fervente e outro em água gelada, para manter a cor.\n\n## O que não vai\n\nFolhas cruas, ovo cozido, maionese e batata em pedaços: ficam aguados ou farinhentos.\n\n## Para descongelar\n\nNa geladeira, de um dia para o outro. Depois de descongelada, a comida crua não volta ao congelador; cozida, pode voltar.',
        },
        {
          title: 'Sal: quando pôr e quanto',
          lead: 'A mesma pitada muda tudo, conforme a hora em que entra na panela.',
          tags: ['kitchen', 'basics'],
          body: 'Sal não serve só para salgar: ele realça o doce, corta o amargo e muda a textura da comida.\n\n## Na água do macarrão\n\nCerca de 10 gramas por litro, quando ferver. É a única chance de temperar a massa por dentro.\n\n## Na carne\n\nMuito antes ou bem na hora. Com quarenta minutos ou mais, o sal entra e a carne fica suculenta. Dez minutos antes é o pior momento: a água sai e não dá tempo de voltar.\n\n## Nos legumes\n\nNo começo, se a ideia é que soltem água e murchem; no fim, se devem ficar firmes e dourados.\n\n## No feijão\n\nPode ir no começo. A ideia de que o sal endurece o grão não se confirma na panela.\n\n> Prove sempre no fim. O que evapora concentra o sal.',
        },
      ],
      ideas: [
        { title: 'A receita da minha família', body: '## De quem veio\n\n## O que separar\n\n- \n\n## Como fazer\n\n1. ' },
        { title: 'O que não falta na minha despensa', body: '## Sempre em casa\n\n- \n\n## O que faço com isso' },
      ],
    },
    running: {
      subject: 'corrida',
      hero: [
        block(
          'Um passo, depois o outro',
          'Treino, trilha e descanso para quem corre porque gosta. Um blog de corrida sem relógio na mão o tempo todo.',
        ),
        block('Correr cabe na sua semana', 'Textos sobre começar, continuar e chegar inteiro. Um blog de corrida para gente comum.'),
      ],
      topics: [
        point('map', 'Trilha e asfalto', 'O que muda no passo, no tênis e na cabeça.'),
        point('calendar', 'Treino possível', 'Semanas que cabem numa vida com outras coisas dentro.'),
        point('heart-pulse', 'Corpo', 'Dor, sono, água e o que eles dizem.'),
        point('backpack', 'Equipamento', 'O pouco que faz falta e o muito que não faz.'),
      ],
      tags: { start: 'Para começar', trail: 'Trilha', gear: 'Equipamento' },
      posts: [
        {
          title: 'Começar a correr do zero, sem se machucar',
          lead: 'Três saídas por semana, alternando correr e caminhar, até a corrida tomar conta.',
          tags: ['start'],
          body: 'O fôlego melhora em semanas. Tendões e articulações levam meses. Quase toda lesão de quem começa nasce dessa diferença.\n\n## A primeira semana\n\nTrês saídas, com um dia de descanso entre elas. Em cada uma, aqueça cinco minutos caminhando e repita oito vezes:\n\n1. um minuto correndo devagar;\n2. dois minutos caminhando.\n\n## Devagar quanto?\n\nDevagar a ponto de conversar em frases inteiras. Se só saem palavras soltas, reduza.\n\n## Como aumentar\n\n- Troque um pouco de caminhada por corrida a cada semana.\n- Se a semana foi pesada, repita em vez de avançar.\n- Dor que muda o jeito de pisar é sinal para parar, não para apertar os dentes.\n\nQuem está parado há muito tempo, tem doença do coração ou sente dor no peito deve falar com um médico antes.',
        },
        {
          title: 'O que levar numa corrida de trilha',
          lead: 'Água, abrigo, luz e um jeito de pedir ajuda: a lista curta que resolve quase tudo.',
          tags: ['trail', 'gear'],
          body: 'Na trilha, o carro de apoio é você. A lista abaixo serve para saídas de até meio dia.\n\n## Sempre\n\n- **Água**: cerca de meio litro por hora, mais no calor.\n- **Comida**: algo que você já testou em treino.\n- **Celular** carregado, com o mapa baixado para uso sem sinal.\n- **Corta-vento**: no alto, o tempo vira depressa.\n- **Apito e lanterna de cabeça**, mesmo de dia.\n- Um curativo, esparadrapo e documento.\n\n## Antes de sair\n\n1. Diga a alguém o caminho e a hora de volta.\n2. Veja a previsão do tempo e a hora em que escurece.\n3. Combine o que fazer se você não responder.\n\n## No pé\n\nTênis com solado de ressaltos e meio número de folga: na descida, o dedo agradece.\n\n> Na dúvida entre seguir e voltar, volte. A trilha continua lá.',
        },
      ],
      ideas: [
        { title: 'Meu percurso preferido', body: '## Onde fica\n\n## Distância e subida\n\n## O que saber antes de ir' },
        { title: 'O que aprendi na minha primeira prova', body: '## Antes da largada\n\n## No meio do caminho\n\n## Depois' },
      ],
    },
    travel: {
      subject: 'viagens',
      hero: [
        block(
          'Ir é metade da história',
          'Roteiros que respiram, malas pequenas e contas claras. Um blog de viagens para quem vai de verdade.',
        ),
        block('Menos checklist, mais lugar', 'Como escolher, chegar e ficar. Um blog de viagens sem pressa de carimbar passaporte.'),
      ],
      topics: [
        point('map', 'Roteiros', 'Poucos lugares, bem vistos, com o tempo de chegar contado.'),
        point('luggage', 'Mala', 'O que vai, o que fica e por quê.'),
        point('wallet', 'Contas', 'Como estimar uma viagem antes de comprar a passagem.'),
        point('train-front', 'Caminho', 'Ônibus, trem, estrada e a parte boa da demora.'),
      ],
      tags: { plan: 'Planejamento', packing: 'Mala' },
      posts: [
        {
          title: 'Mala de mão para cinco dias',
          lead: 'Uma paleta de cores, três camadas e um critério: tudo combina com tudo.',
          tags: ['packing'],
          body: 'Viajar só com a mala de mão não é disciplina, é escolha de cores. Se tudo combina, poucas peças bastam.\n\n## A conta\n\n- 2 partes de baixo, uma delas vestida na viagem\n- 4 partes de cima\n- 1 agasalho e 1 casaco que corte vento e chuva\n- Roupa íntima para cinco dias\n- 1 par de sapatos no pé e 1 leve na mala\n\n## Líquidos\n\nEm voos internacionais, frascos de até 100 ml, todos num saco transparente. Sabonete e xampu em barra resolvem metade do problema.\n\n## Como arrumar\n\n1. Sapatos e pesados perto das rodas.\n2. Roupas enroladas, as que amassam por cima.\n3. Carregador, remédios e documentos no bolso de fora.\n\nConfira as medidas e o peso na página da companhia: mudam de uma para outra.',
        },
        {
          title: 'Um roteiro que respira',
          lead: 'Duas coisas por dia, uma folga a cada três e a primeira tarde sem plano.',
          tags: ['plan'],
          body: 'Roteiro apertado dá certo na planilha. No terceiro dia, ninguém aguenta mais uma igreja.\n\n## Três regras\n\n1. **Duas coisas por dia.** Uma de manhã, uma à tarde. O que sobrar é presente.\n2. **Uma folga a cada três dias.** Para lavar roupa, dormir ou repetir o lugar de que você gostou.\n3. **Nada na primeira tarde.** Chegar cansa mais do que parece.\n\n## Por bairro, não por lista\n\nMarque no mapa tudo o que interessa e junte o que fica perto. O deslocamento é a parte que ninguém conta e que come o dia.\n\n## Reserve só o que esgota\n\nHospedagem, trens com lugar marcado e museus com hora. O resto se decide no café da manhã, olhando o céu.',
        },
      ],
      ideas: [
        { title: 'Três dias num lugar que conheço bem', body: '## Como chegar\n\n## O que ver\n\n## Onde comer\n\n## O que eu pularia' },
        { title: 'Quanto custou a minha última viagem', body: '## Para onde\n\n## Os números\n\n- \n\n## O que faria diferente' },
      ],
    },
    gardening: {
      subject: 'plantas e hortas',
      hero: [
        block(
          'Um vaso já é um jardim',
          'Rega, luz e paciência, explicadas sem mistério. Um blog de plantas para quintal, varanda e janela.',
        ),
        block('A planta avisa', 'Como ler folhas, terra e estação. Um blog de plantas e hortas para mãos de qualquer cor.'),
      ],
      topics: [
        point('sprout', 'Horta em casa', 'Do tempero na janela ao canteiro no quintal.'),
        point('droplets', 'Rega', 'Quanto, quando e como saber.'),
        point('sun', 'Luz', 'O que cada planta pede e o que a sua casa tem.'),
        point('leaf', 'Problemas', 'Folha amarela, bicho e mofo: por onde começar.'),
      ],
      tags: { care: 'Cuidados', kitchen: 'Horta' },
      posts: [
        {
          title: 'Quanto regar: o teste do dedo',
          lead: 'Esqueça o calendário. A terra diz quando precisa de água.',
          tags: ['care'],
          body: 'Mais plantas morrem de excesso de água do que de falta. O calendário de regas não sabe se choveu, se fez calor ou se o vaso é de barro.\n\n## O teste\n\nEnfie o dedo na terra até a segunda dobra, uns quatro centímetros.\n\n- **Saiu seco:** regue.\n- **Saiu com terra úmida grudada:** espere um ou dois dias.\n- **Saiu molhado:** pare e confira se o furo do vaso não entupiu.\n\n## Como regar\n\n1. De manhã cedo ou no fim da tarde.\n2. Devagar, na terra, não nas folhas.\n3. Até a água sair por baixo; depois esvazie o prato.\n\n## O que muda a conta\n\nVaso de barro seca antes do de plástico. Vaso pequeno seca antes do grande. Vento seca tanto quanto sol.\n\nSuculentas e cactos são exceção: entre uma rega e outra, a terra deve secar por inteiro.',
        },
        {
          title: 'Uma horta de temperos na janela',
          lead: 'Quatro plantas fáceis, um vaso de um palmo e quatro horas de sol.',
          tags: ['kitchen'],
          body: 'Se a janela recebe ao menos quatro horas de sol por dia, dá para ter tempero fresco o ano todo.\n\n## Por onde começar\n\n- **Cebolinha**: rebrota depois de cada corte.\n- **Manjericão**: pede sol e água; tire as flores para ele encher de folhas.\n- **Hortelã**: em vaso só dela, porque toma conta de tudo.\n- **Alecrim**: muito sol e pouca água.\n\n## O vaso\n\nUm palmo de altura, com furo embaixo. Ponha uma camada de pedrinhas ou argila, depois terra misturada com composto.\n\n## A colheita\n\n1. Espere a planta ter um palmo.\n2. Corte os ramos acima de um par de folhas: dali saem dois.\n3. Nunca leve mais de um terço de uma vez.\n\nSe os caules ficarem compridos e pálidos, falta luz: mude de janela.',
        },
      ],
      ideas: [
        { title: 'O que está florindo aqui agora', body: '## No meu jardim\n\n## Na rua\n\n## O que plantar neste mês' },
        { title: 'A planta que quase perdi', body: '## O que aconteceu\n\n## O que tentei\n\n## O que funcionou' },
      ],
    },
  },
};
