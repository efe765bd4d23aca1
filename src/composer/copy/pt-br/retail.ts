import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const retail: Partial<ArchetypeCopy> = {
  features: [
    block('O que você encontra na loja', 'Procurando algo específico? Pergunte que a gente confere.'),
    block('Nas nossas prateleiras', 'A seleção muda, e a gente avisa o que chegou.'),
    block('Um passeio pela loja'),
  ],
  story: [
    story(
      'Escolhido a dedo',
      'Cada peça da loja passou por uma pergunta simples: eu levaria para casa? Se a resposta foi não, ela nem chegou à prateleira.\n\nGostamos de contar de onde vem e como usar.',
    ),
    story(
      'Loja com gente dentro',
      'Comprar fica melhor quando alguém ajuda a escolher sem empurrar. Entre, olhe, pegue na mão, pergunte.\n\nSe não tiver o que você procura, a gente indica quem tem.',
    ),
    story(
      'Pouco e bom',
      'Preferimos uma vitrine pequena e bem cuidada a um estoque que ninguém conhece.\n\nAssim sobra tempo para saber o que vendemos e para lembrar do que você gosta.',
    ),
  ],
  promise: [
    points(
      'Compra tranquila',
      point('tag', 'Preço claro', 'O valor total aparece antes de você decidir.'),
      point('refresh-cw', 'Troca explicada', 'As condições são ditas na hora da compra, sem surpresa.'),
      point('package-check', 'Conferido antes de sair', 'Cada item é olhado antes de ir para a sacola.'),
    ),
    points(
      'O que você pode cobrar da gente',
      point('message-circle', 'Resposta sobre estoque', 'Pergunte antes de vir e não perca a viagem.'),
      point('lightbulb', 'Ajuda para escolher', 'Conte para quem é e a gente sugere.'),
      point('gift', 'Cuidado com presente', 'Avise e preparamos a embalagem.'),
    ),
    points(
      'Nossos combinados',
      point('search', 'Descrição honesta', 'Medida, material e estado, do jeito que são.'),
      point('shield-check', 'Seus direitos valem', 'Compras a distância têm o prazo de arrependimento da lei.'),
      point('smile', 'Sem pressão', 'Olhar não obriga a levar.'),
    ),
  ],
  steps: [
    points(
      'Como comprar',
      point('search', 'Escolha', 'Veja o que agradou e anote as dúvidas.'),
      point('message-circle', 'Pergunte', 'A gente confirma disponibilidade, medida e valor.'),
      point('wallet', 'Combine o pagamento', 'E a forma de receber ou retirar.'),
      point('package-check', 'Receba', 'Conferido e bem embalado.'),
    ),
    points(
      'Da vitrine à sua casa',
      point('image', 'Mande a foto', 'Do produto que viu ou de algo parecido.'),
      point('check', 'Confirme', 'Cor, tamanho e preço por escrito.'),
      point('shopping-bag', 'Leve', 'Na loja ou do jeito que combinarmos.'),
    ),
    points(
      'Fácil de resolver',
      point('store', 'Passe na loja', 'Para ver de perto e experimentar.'),
      point('smartphone', 'Ou chame daqui', 'Para saber se vale a viagem.'),
      point('gift', 'Saia com o que procurava', 'Ou com uma boa indicação.'),
    ),
  ],
  products: [
    block('Na loja agora', 'Gostou? Confirme a disponibilidade antes de vir.'),
    block('Nossos produtos', 'Com preço, para você comparar sem pressa.'),
    block('Escolha o seu'),
  ],
  map: [block('Venha ver de perto', 'Toque no endereço e siga o mapa.'), block('Onde fica a loja'), block('O caminho até a vitrine')],
  contact: [
    block('Pergunte antes de vir', 'Diga o que procura e conferimos se tem.'),
    block('Fale com a loja', 'Disponibilidade, medida, presente: escreva.'),
    block('Procurando alguma coisa?'),
  ],
  cta: [
    block('Viu algo de que gostou?', 'Mande uma mensagem e garanta que ainda está aqui.'),
    block('Passe para dar uma olhada', 'Sem compromisso e com boa conversa.'),
    block('Ajuda para escolher?', 'Conte para quem é e a gente sugere.'),
  ],
  footer: ['Coisas boas, escolhidas com critério.', 'Entre, olhe e pergunte à vontade.', 'Loja de verdade, com gente de verdade.'],
};

export const retailTrades: Record<string, TradeCopy> = {
  retail: {
    category: { one: 'loja', gender: 'f' },
    hero: [
      block('{a-category} para descobrir', '{category} {in-city} com seleção cuidadosa e ajuda para escolher.'),
      block('Entre para dar uma olhada', '{the-category} reúne coisas que a gente usaria e daria de presente.'),
    ],
    services: [
      point('sparkles', 'Novidades', 'O que chegou há pouco, na frente da loja.'),
      point('gift', 'Presentes', 'Ideias para quem você conhece bem ou nem tanto.'),
      point('search', 'Encomendas', 'Não achou? A gente tenta encontrar.'),
      point('package', 'Embalagem', 'Pronta para entregar na mão.'),
      point('message-circle', 'Ajuda na escolha', 'Pessoalmente ou por mensagem.'),
      point('refresh-cw', 'Trocas', 'Condições explicadas no momento da compra.'),
    ],
    faq: [
      ask('Como sei se um produto está disponível?', 'Mande o nome ou uma foto e a gente confere na hora.'),
      ask('Vocês enviam?', 'Informe a cidade e o produto, e a gente diz se envia e quanto fica.', 'delivery'),
      ask('Posso trocar?', 'Guarde o comprovante e chame. As condições são informadas na compra.'),
      ask('Embrulham para presente?', 'Avise ao comprar e a gente prepara.'),
      ask('Quais as formas de pagamento?', 'Confirme por mensagem as opções de hoje.', 'payment'),
    ],
  },
  'clothing-store': {
    category: { one: 'loja de roupas', gender: 'f' },
    hero: [
      block('Roupa que sai do cabide para a vida', 'Uma loja de roupas {in-city} para vestir bem sem pensar demais.'),
      block('Prove sem pressa', 'Nossa loja de roupas tem espelho bom, luz honesta e opinião quando você pedir.'),
    ],
    services: [
      point('shirt', 'Para todo dia', 'Peças que combinam entre si e aguentam a rotina.'),
      point('sparkles', 'Para ocasiões', 'Festa, trabalho ou aquele jantar.'),
      point('shopping-bag', 'Acessórios', 'O detalhe que muda o conjunto.'),
      point('ruler', 'Medidas', 'Mande as suas e confirmamos o tamanho.'),
      point('scissors', 'Ajustes', 'Pergunte sobre barra e pequenos acertos.'),
      point('gift', 'Presentes', 'Com troca de tamanho combinada.'),
    ],
    faq: [
      ask('Como sei o meu tamanho?', 'Mande busto, cintura e quadril, e comparamos com a peça.'),
      ask('Posso trocar se não servir?', 'Guarde a etiqueta e o comprovante; explicamos o prazo na compra.'),
      ask('Reservam peça?', 'Chame e diga até quando pode vir.'),
      ask('Quando chegam novidades?', 'Acompanhe a vitrine ou peça para ser avisado.'),
      ask('Entregam?', 'Diga o endereço e combinamos.', 'delivery'),
    ],
  },
  florist: {
    category: { one: 'floricultura', gender: 'f' },
    hero: [
      block('Flores dizem o que a gente esquece', 'Uma floricultura {in-city} para agradecer, pedir desculpa ou só alegrar a mesa.'),
      block('Do balde ao buquê', 'Nossa floricultura monta cada arranjo na hora, com o que está mais bonito.'),
    ],
    act: { order: 'Encomendar flores', buy: 'Encomendar flores' },
    services: [
      point('flower-2', 'Buquês', 'Montados conforme a ocasião e a estação.'),
      point('flower', 'Arranjos', 'Para a mesa, a recepção ou a cabeceira.'),
      point('heart', 'Casamentos', 'Do buquê da noiva às flores da festa.'),
      point('sprout', 'Plantas em vaso', 'Com dica de luz e rega para durar.'),
      point('gift', 'Cartão junto', 'Escreva a mensagem e ela vai com as flores.'),
      point('leaf', 'Homenagens', 'Coroas e arranjos feitos com respeito.'),
    ],
    faq: [
      ask('Entregam hoje?', 'Mande o endereço e a hora, e a gente confirma se dá tempo.', 'delivery'),
      ask('Posso escolher as flores?', 'Diga as preferidas. Se não for a época, sugerimos parecidas.'),
      ask('Como faço o buquê durar?', 'Corte as pontas na diagonal, troque a água e deixe longe do sol.'),
      ask('Fazem flores para eventos?', 'Conte a data, o lugar e o estilo, e preparamos uma proposta.'),
      ask('Dá para mandar com cartão?', 'Dá: escreva o texto junto com o pedido.'),
    ],
  },
  'pet-shop': {
    category: { one: 'pet shop', gender: 'm' },
    hero: [
      block('Tudo para quem abana o rabo', 'Um pet shop {in-city} com ração, brinquedo e banho sem bagunça.'),
      block('Seu bicho entra na frente', 'Nosso pet shop conhece cada cliente pelo latido.'),
    ],
    act: { appointment: 'Agendar banho' },
    services: [
      point('bath', 'Banho', 'Água morna, produto adequado e secagem com calma.'),
      point('scissors', 'Tosa', 'Higiênica ou completa, no estilo que você pedir.'),
      point('bone', 'Rações', 'Para cada porte e idade, com ajuda para escolher.'),
      point('toy-brick', 'Brinquedos', 'Para gastar energia sem gastar o sofá.'),
      point('cat', 'Gatos', 'Areia, arranhador e petisco para os exigentes.'),
      point('fish', 'Outros bichos', 'Pergunte o que temos para o seu.'),
    ],
    faq: [
      ask('Precisa marcar o banho?', 'Marque para o bicho não esperar.'),
      ask('Buscam em casa?', 'Mande o endereço e dizemos se há transporte.', 'delivery'),
      ask('Meu cão é medroso. Pode ir?', 'Pode. Conte antes como ele é e vamos devagar.'),
      ask('Que ração escolher?', 'Diga idade, peso e rotina. Em caso de doença, siga o veterinário.'),
      ask('Precisa estar vacinado?', 'Sim, para a segurança de todos. Traga a carteira.'),
    ],
  },
  bookshop: {
    category: { one: 'livraria', gender: 'f' },
    hero: [
      block('Um livro leva a outro', 'Uma livraria {in-city} para folhear, perguntar e sair com o que não procurava.'),
      block('Entre sem lista', 'Nossa livraria tem estante curta, leitura longa e indicação sincera.'),
    ],
    services: [
      point('book-open', 'Literatura', 'Dos que todo mundo lê aos que ninguém indicou ainda.'),
      point('baby', 'Infantil', 'Para ler junto, até o livro gastar.'),
      point('library', 'Ensaio e história', 'Para entender melhor o que acontece.'),
      point('search', 'Encomendas', 'Diga o título e a gente procura.'),
      point('gift', 'Presentes', 'Conte de quem é e sugerimos o livro.'),
      point('users', 'Encontros', 'Pergunte sobre rodas e lançamentos.'),
    ],
    faq: [
      ask('Encomendam livros?', 'Sim: mande título e autor, e dizemos prazo e preço antes.'),
      ask('Compram livros usados?', 'Pergunte com uma foto da pilha.'),
      ask('Podem indicar um presente?', 'Conte a idade e o último livro de que a pessoa gostou.'),
      ask('Enviam?', 'Informe o CEP e calculamos.', 'delivery'),
      ask('Posso ler na loja?', 'Pode folhear à vontade, com mãos limpas e sem pressa.'),
    ],
  },
};
