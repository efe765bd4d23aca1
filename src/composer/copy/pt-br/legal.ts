import { type ArchetypeCopy, type Area, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const legal: Partial<ArchetypeCopy> = {
  features: [
    block('Em que podemos ajudar', 'Cada caso é lido por inteiro antes de qualquer orientação.'),
    block('Áreas e serviços', 'Se o seu assunto não estiver aqui, pergunte: indicamos quem atende.'),
    block('O que fazemos'),
  ],
  story: [
    story(
      'Assuntos sérios, conversa simples',
      'Ninguém deveria assinar o que não entende. Traduzimos termos técnicos para o português de todo dia e mostramos os caminhos possíveis, com seus riscos.\n\nA decisão é sempre de quem vai viver com ela.',
    ),
    story(
      'Trabalho feito com método',
      'Começamos pelos documentos e pelos fatos. Só depois vem a orientação, por escrito quando for preciso.\n\nVocê acompanha o andamento e sabe o que esperar de cada etapa.',
    ),
    story(
      'Discrição em primeiro lugar',
      'O que chega até nós é tratado com reserva. Cada cliente tem um responsável com nome e contato, do começo ao fim.\n\nPreferimos dizer o que é provável a dizer o que agrada.',
    ),
  ],
  promise: [
    points(
      'Como conduzimos cada caso',
      point('lock', 'Sigilo', 'Documentos e conversas ficam restritos a quem trabalha no assunto.'),
      point('file-text', 'Clareza por escrito', 'Orientações e prazos registrados, para você consultar depois.'),
      point('scale', 'Franqueza sobre riscos', 'Os pontos fracos são ditos junto com os fortes.'),
    ),
    points(
      'O que esperar de nós',
      point('user', 'Um responsável', 'Você sabe quem cuida do seu assunto e como falar com essa pessoa.'),
      point('calendar-check', 'Prazos acompanhados', 'Cada data importante é anotada e avisada.'),
      point('receipt', 'Contrato antes do início', 'Escopo e honorários acertados por escrito.'),
    ),
    points(
      'Nosso modo de trabalhar',
      point('search', 'Leitura atenta', 'Nada é sugerido antes de conhecer os documentos.'),
      point('message-circle', 'Linguagem comum', 'Sem latim desnecessário nem resposta que não responde.'),
      point('handshake', 'Acordo, quando é melhor', 'Nem toda questão precisa virar disputa.'),
    ),
  ],
  steps: [
    points(
      'Do primeiro contato à orientação',
      point('phone', 'Contato', 'Explique em poucas linhas do que se trata.'),
      point('folder-open', 'Documentos', 'Dizemos o que reunir para entender o caso.'),
      point('scale', 'Análise', 'Estudamos os fatos e as opções.'),
      point('file-signature', 'Encaminhamento', 'Você recebe o caminho proposto e decide.'),
    ),
    points(
      'Como começamos',
      point('calendar-check', 'Marque um horário', 'Presencial ou a distância, conforme o assunto.'),
      point('messages-square', 'Conte o caso', 'Com as datas e os papéis que tiver à mão.'),
      point('list-checks', 'Conheça as opções', 'E o que cada uma pede em tempo e custo.'),
    ),
    points(
      'Passo a passo',
      point('mail', 'Escreva', 'Uma mensagem sem detalhes sensíveis já basta.'),
      point('search', 'Avaliamos', 'Verificamos se podemos atender e quem é a pessoa certa.'),
      point('handshake', 'Acertamos', 'Com tudo por escrito, o trabalho começa.'),
    ),
  ],
  team: [block('Quem atende', 'Nomes e registros profissionais.'), block('A equipe'), block('Profissionais responsáveis')],
  faq: [
    block('Dúvidas frequentes', 'Respostas gerais, que não substituem a análise do caso.'),
    block('Antes da primeira conversa'),
    block('O que perguntam com frequência'),
  ],
  contact: [
    block('Fale conosco', 'Conte o assunto em linhas gerais; os detalhes ficam para a conversa.'),
    block('Agende uma conversa', 'Deixe seu contato e retornamos com horários.'),
    block('Escreva para a equipe', 'Evite dados sensíveis nesta primeira mensagem.'),
  ],
  cta: [
    block('Tem uma dúvida sobre o seu caso?', 'Uma conversa ajuda a saber por onde começar.'),
    block('Precisa de orientação?', 'Conte o assunto e indicamos o próximo passo.'),
    block('Vamos olhar isso juntos?', 'Traga os documentos que tiver.'),
  ],
  footer: ['As informações deste site têm caráter informativo.', 'Atendimento com reserva e clareza.', 'Cada caso tem a sua resposta.'],
};

const area = (words: string[], title: string, lead: string, ...list: [string, string, string][]): Area => ({
  words,
  title,
  lead,
  points: list.map(([icon, name, body]) => point(icon, name, body)),
});

const areas: Area[] = [
  area(
    ['trabalh'],
    'Direito trabalhista',
    'Questões entre quem trabalha e quem contrata, do registro à rescisão.',
    ['file-check', 'Rescisão e verbas', 'Conferência de cálculos, prazos e documentos da saída.'],
    ['clock', 'Jornada e horas extras', 'Análise de ponto, intervalos e banco de horas.'],
    ['shield', 'Assédio e acidente', 'Orientação sobre provas, direitos e caminhos possíveis.'],
    ['file-signature', 'Contratos e acordos', 'Leitura antes da assinatura, para os dois lados.'],
  ),
  area(
    ['previd', 'inss', 'aposent'],
    'Direito previdenciário',
    'Benefícios do INSS e dos regimes próprios, com o seu histórico na mão.',
    ['calendar-clock', 'Aposentadorias', 'Contagem de tempo e simulação das regras que se aplicam.'],
    ['heart-pulse', 'Benefício por incapacidade', 'Documentos médicos, perícia e recursos.'],
    ['users', 'Pensão por morte', 'Quem tem direito e o que apresentar.'],
    ['history', 'Revisões', 'Verificação do cálculo e dos períodos que faltaram.'],
  ),
  area(
    ['famil', 'divorc', 'sucess', 'inventar'],
    'Família e sucessões',
    'Separação, guarda, alimentos e herança, tratados com cuidado por todos os envolvidos.',
    ['house-heart', 'Divórcio e união estável', 'Em cartório ou na Justiça, conforme o caso.'],
    ['baby', 'Guarda e convivência', 'O interesse das crianças no centro da conversa.'],
    ['coins', 'Alimentos', 'Fixação, revisão e cobrança.'],
    ['scroll-text', 'Inventário', 'Levantamento de bens, partilha e imposto.'],
  ),
  area(
    ['civil', 'civel', 'contrat', 'indeniz'],
    'Direito civil',
    'Contratos, cobranças e danos do dia a dia.',
    ['file-signature', 'Contratos', 'Elaboração, revisão e rescisão.'],
    ['receipt', 'Cobranças', 'Da notificação à ação, quando for preciso.'],
    ['shield', 'Danos', 'Análise de responsabilidade e de provas.'],
  ),
  area(
    ['consumid'],
    'Direito do consumidor',
    'Compras, serviços, bancos e planos que não cumpriram o prometido.',
    ['shopping-bag', 'Produtos e serviços', 'Defeitos, atrasos e cancelamentos.'],
    ['credit-card', 'Bancos e cobranças', 'Lançamentos indevidos e negativação.'],
    ['heart-pulse', 'Planos de saúde', 'Negativas, reajustes e carências.'],
  ),
  area(
    ['empres', 'societ', 'comerc'],
    'Direito empresarial',
    'Apoio a quem abre, administra ou encerra uma empresa.',
    ['users', 'Sócios', 'Contrato social, entrada, saída e conflitos.'],
    ['file-text', 'Contratos comerciais', 'Fornecedores, clientes e parceiros.'],
    ['search', 'Prevenção', 'Revisão de rotinas para evitar disputa.'],
  ),
  area(
    ['tribut', 'fiscal'],
    'Direito tributário',
    'Impostos explicados e defendidos, para pessoas e empresas.',
    ['calculator', 'Consultas', 'Qual regra se aplica e o que ela pede.'],
    ['file-search', 'Autuações', 'Defesa na via administrativa e judicial.'],
    ['refresh-cw', 'Parcelamentos', 'Leitura das condições antes de aderir.'],
  ),
  area(
    ['crimin', 'penal'],
    'Direito criminal',
    'Defesa e orientação desde a investigação, com reserva.',
    ['shield', 'Inquérito', 'Acompanhamento em delegacia e nas intimações.'],
    ['gavel', 'Processo', 'Defesa técnica em todas as fases.'],
    ['users', 'Vítimas', 'Orientação e assistência à acusação.'],
  ),
  area(
    ['imobil', 'condom', 'locac'],
    'Direito imobiliário',
    'Compra, aluguel, condomínio e regularização.',
    ['file-search', 'Antes da compra', 'Certidões, matrícula e contrato.'],
    ['key-round', 'Locação', 'Contratos, reajustes e desocupação.'],
    ['building', 'Condomínio', 'Convenção, assembleia e cobrança.'],
  ),
];

export const legalTrades: Record<string, TradeCopy> = {
  legal: {
    category: { one: 'escritório', gender: 'm' },
    hero: [
      block('Orientação para decidir com calma', '{a-category} {in-city} que explica o que está em jogo antes de qualquer assinatura.'),
      block('Contas e papéis em ordem', '{the-category} cuida do que é complicado e explica em português claro.'),
    ],
    services: [
      point('search', 'Diagnóstico', 'Leitura da situação e dos documentos.'),
      point('file-text', 'Documentos', 'Preparo, conferência e guarda do que importa.'),
      point('calendar-check', 'Prazos', 'Datas acompanhadas e avisadas com antecedência.'),
      point('message-circle', 'Consultas', 'Tempo reservado para perguntas.'),
      point('handshake', 'Negociação', 'Presença nas conversas difíceis.'),
      point('refresh-cw', 'Acompanhamento', 'Notícias regulares do que está em curso.'),
    ],
    faq: [
      ask('Como é o primeiro atendimento?', 'Uma conversa para entender o assunto e dizer se podemos ajudar.'),
      ask('O que preciso levar?', 'Documento pessoal e os papéis ligados ao assunto, mesmo que incompletos.'),
      ask('Atendem a distância?', 'Diga como prefere conversar e confirmamos o formato.'),
      ask('Como são os valores?', 'São combinados por escrito antes do início do trabalho.', 'price'),
      ask('Minhas informações ficam protegidas?', 'Ficam. Só quem trabalha no assunto tem acesso.'),
    ],
  },
  'law-firm': {
    category: { one: 'escritório de advocacia', gender: 'm' },
    hero: [
      block('Direito explicado, passo a passo', 'Escritório de advocacia {in-city} com atendimento reservado e linguagem clara.'),
      block('Antes de agir, entender', 'Um escritório de advocacia que lê os fatos, mostra os caminhos e acompanha cada prazo.'),
      block('Advocacia com método e reserva', 'Orientação e defesa com atenção ao que cada caso tem de seu.'),
    ],
    act: { contact: 'Falar com o escritório', appointment: 'Agendar conversa' },
    hello: 'Olá! Vi o site do escritório e gostaria de marcar uma conversa.',
    areas,
    services: [
      point('briefcase', 'Direito trabalhista', 'Rescisões, jornada, acordos e processos.'),
      point('scroll-text', 'Direito previdenciário', 'Aposentadorias, benefícios e revisões.'),
      point('house-heart', 'Direito de família', 'Divórcio, guarda, alimentos e inventário.'),
      point('file-signature', 'Direito civil e contratos', 'Elaboração, revisão e disputas.'),
      point('shopping-bag', 'Direito do consumidor', 'Compras, bancos e planos de saúde.'),
      point('building', 'Direito empresarial', 'Sócios, contratos e prevenção.'),
    ],
    faq: [
      ask(
        'Preciso ir pessoalmente?',
        'Muitos assuntos podem começar por telefone ou vídeo. O escritório diz quando a presença é necessária.',
      ),
      ask(
        'Que documentos devo reunir?',
        'RG, CPF, comprovante de residência e tudo o que tiver relação com o caso, como contratos, mensagens e recibos.',
      ),
      ask(
        'Quanto tempo demora um processo?',
        'Depende da matéria, da vara e das provas. Na conversa, explicamos as etapas e o que costuma influir.',
      ),
      ask('É possível resolver sem processo?', 'Às vezes, sim. Acordo e via administrativa são sempre avaliados.'),
      ask('Como são combinados os honorários?', 'Por contrato escrito, antes do início, conforme as regras da OAB.'),
      ask('Meu caso fica em sigilo?', 'Fica. O sigilo profissional é dever do advogado.'),
    ],
    sections: {
      footer: ['Conteúdo informativo, conforme o Provimento 205/2021 da OAB.', 'Atendimento reservado, linguagem clara.'],
    },
  },
  accounting: {
    category: { one: 'escritório de contabilidade', gender: 'm' },
    hero: [
      block('Contas em ordem, cabeça livre', 'Escritório de contabilidade {in-city} que explica os números e cuida dos prazos.'),
      block('Contabilidade que conversa', 'Um escritório de contabilidade para quem quer entender o que paga e por quê.'),
    ],
    act: { contact: 'Falar com a contabilidade', quote: 'Pedir proposta' },
    services: [
      point('store', 'Abertura de empresa', 'Do enquadramento ao CNPJ, com cada etapa explicada.'),
      point('calculator', 'Impostos e guias', 'Apuração e envio dentro do calendário.'),
      point('users', 'Folha de pagamento', 'Admissões, férias e rescisões em dia.'),
      point('chart-column', 'Relatórios', 'Números lidos junto com você, sem tecnicês.'),
      point('file-check', 'Imposto de renda', 'Declaração de pessoas e de sócios.'),
      point('refresh-cw', 'Troca de contador', 'Recebemos o histórico e organizamos a passagem.'),
    ],
    faq: [
      ask('Como troco de contador?', 'Basta avisar o atual. Nós dizemos quais documentos pedir e acompanhamos a passagem.'),
      ask('Atendem MEI?', 'Conte a sua atividade e o que precisa, e a gente diz como pode ajudar.'),
      ask('Quanto custa por mês?', 'Depende do porte, do regime e do número de notas e funcionários. A proposta vem por escrito.', 'price'),
      ask('Preciso ir ao escritório?', 'Quase tudo pode ser enviado on-line. Combine o jeito que preferir.'),
      ask('E se eu tiver guias atrasadas?', 'Traga o que tiver. Levantamos a situação e mostramos as opções.'),
    ],
  },
  'real-estate': {
    category: { one: 'imobiliária', gender: 'f' },
    hero: [
      block('A chave certa leva tempo e conversa', 'Imobiliária {in-city} que ouve antes de mostrar e acompanha até a entrega da chave.'),
      block('Um lugar para chamar de casa', 'Nossa imobiliária ajuda a comprar, vender e alugar com papel conferido.'),
    ],
    act: { contact: 'Falar com um corretor', visit: 'Agendar visita' },
    services: [
      point('house', 'Compra', 'Busca a partir do que você precisa e do que pode pagar.'),
      point('key-round', 'Aluguel', 'Visitas, cadastro e contrato explicado.'),
      point('tag', 'Venda', 'Avaliação, fotos e conversa com interessados.'),
      point('file-search', 'Documentação', 'Matrícula e certidões vistas antes da assinatura.'),
      point('calculator', 'Financiamento', 'Simulações e lista do que o banco pede.'),
      point('building', 'Administração', 'Cobrança, vistoria e manutenção para proprietários.'),
    ],
    faq: [
      ask('Como agendo uma visita?', 'Mande o imóvel que interessa e dois horários possíveis.'),
      ask('Que garantias aceitam no aluguel?', 'Variam por imóvel. Pergunte sobre o que você viu e a gente confirma.'),
      ask('Quanto vale o meu imóvel?', 'Só uma visita permite dizer. Combine um horário para a avaliação.'),
      ask('Ajudam com financiamento?', 'Ajudamos a reunir os papéis e a comparar condições dos bancos.'),
      ask(
        'Quais custos existem além do preço?',
        'Imposto de transmissão, registro e escritura. A conta é feita com você antes da proposta.',
      ),
    ],
  },
};
