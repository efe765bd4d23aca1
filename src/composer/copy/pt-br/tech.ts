import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const tech: Partial<ArchetypeCopy> = {
  features: [
    block('O que ele faz por você', 'O essencial, sem manual de cem páginas.'),
    block('Feito para o dia a dia', 'Cada parte existe para tirar um trabalho da frente.'),
    block('Por dentro do produto'),
  ],
  story: [
    story(
      'Por que existe',
      'Muita tarefa ainda é feita em planilha, papel e memória. Fizemos uma ferramenta simples para que ela saia da sua cabeça e vá para um lugar só.\n\nSe algo pode ter um clique a menos, terá.',
    ),
    story(
      'Simples de propósito',
      'Programa bom é aquele que se entende na primeira tela. Preferimos poucas funções que funcionam a muitas que ninguém acha.\n\nO retorno de quem usa decide o que vem depois.',
    ),
    story(
      'Perto de quem usa',
      'Quem escreve o código também responde às mensagens. Assim um problema contado hoje não vira boato amanhã.\n\nTecnologia, aqui, é conversa que continua.',
    ),
  ],
  promise: [
    points(
      'Com o que você pode contar',
      point('lock', 'Seus dados são seus', 'Você pode pedir uma cópia ou a exclusão quando quiser.'),
      point('receipt', 'Cobrança clara', 'O valor é o combinado, e o fim do contrato é simples.'),
      point('life-buoy', 'Ajuda de gente', 'Suporte escrito por quem conhece o produto.'),
    ),
    points(
      'Como trabalhamos',
      point('refresh-cw', 'Mudanças avisadas', 'Nada some de um dia para o outro.'),
      point('message-circle', 'Linguagem comum', 'Sem sigla desnecessária.'),
      point('shield', 'Cuidado com acesso', 'Cada pessoa vê só o que precisa.'),
    ),
    points(
      'Nossos princípios',
      point('zap', 'Rápido de aprender', 'O primeiro uso não pede treinamento.'),
      point('plug', 'Convive com o que você tem', 'Perguntamos o que já usa antes de propor troca.'),
      point('check', 'Menos telas', 'Cada clique precisa se justificar.'),
    ),
  ],
  steps: [
    points(
      'Como começa',
      point('user-plus', 'Crie a conta', 'Com o básico, sem formulário longo.'),
      point('folder-open', 'Traga os seus dados', 'Ajudamos a organizar o que já existe.'),
      point('workflow', 'Use no dia a dia', 'Comece por uma tarefa e avance.'),
    ),
    points(
      'Da conversa ao uso',
      point('message-circle', 'Conte o problema', 'O que toma tempo hoje?'),
      point('search', 'Veja na prática', 'Mostramos com um exemplo parecido com o seu.'),
      point('check', 'Decida', 'Sem pressa e sem letra miúda.'),
      point('life-buoy', 'Tenha apoio', 'Nos primeiros dias e depois.'),
    ),
    points(
      'Em três passos',
      point('send', 'Peça acesso', 'Uma mensagem basta.'),
      point('settings', 'Ajuste ao seu caso', 'Nomes, pessoas e permissões.'),
      point('chart-line', 'Acompanhe', 'O que foi feito e o que falta.'),
    ),
  ],
  pricing: [
    block('Planos', 'Comece pelo menor que resolve.'),
    block('Preços simples', 'Mude de plano quando a sua rotina mudar.'),
    block('Quanto custa'),
  ],
  faq: [
    block('Perguntas antes de começar', 'Ficou faltando alguma? Escreva.'),
    block('Dúvidas sobre o produto'),
    block('Respostas diretas'),
  ],
  contact: [
    block('Fale com a equipe', 'Conte o que você quer resolver.'),
    block('Tem uma pergunta?', 'Responde quem faz o produto.'),
    block('Escreva para nós'),
  ],
  cta: [
    block('Veja com os seus próprios olhos', 'Um teste diz mais do que esta página.'),
    block('Pronto para deixar a planilha?', 'Comece por uma tarefa só.'),
    block('Comece pequeno', 'Se servir, cresce com você.'),
  ],
  footer: ['Ferramenta simples para trabalho sério.', 'Menos telas, mais trabalho feito.', 'Feito por quem responde às mensagens.'],
};

export const techTrades: Record<string, TradeCopy> = {
  tech: {
    category: { one: 'empresa de tecnologia', gender: 'f' },
    hero: [
      block('Tecnologia que se explica', '{a-category} {in-city} que resolve problemas de trabalho em linguagem comum.'),
      block('Menos tarefa repetida', 'Somos {a-category} que começa pela pergunta e só depois escolhe a ferramenta.'),
    ],
    services: [
      point('search', 'Diagnóstico', 'Entender o que trava antes de propor.'),
      point('code', 'Desenvolvimento', 'Sistemas sob medida, entregues em partes.'),
      point('plug', 'Integrações', 'Fazer conversar o que você já usa.'),
      point('cloud', 'Nuvem', 'Onde guardar, com que custo e segurança.'),
      point('life-buoy', 'Suporte', 'Ajuda quando algo não vai como deveria.'),
      point('graduation-cap', 'Treinamento', 'Para a equipe usar sem medo.'),
    ],
    faq: [
      ask('Como começamos?', 'Com uma conversa sobre o problema, antes de falar de tecnologia.'),
      ask('Quanto tempo leva?', 'Depende do tamanho. A proposta vem dividida em etapas com prazo.'),
      ask('Posso aproveitar o sistema que tenho?', 'Muitas vezes, sim. Olhamos antes de sugerir troca.'),
      ask('E depois da entrega?', 'O suporte é combinado por escrito.'),
      ask('Meus dados ficam seguros?', 'Explicamos onde ficam, quem acessa e como sair com eles.'),
    ],
  },
  saas: {
    category: { one: 'software', gender: 'm' },
    hero: [
      block('Um software a menos para decorar', 'Tudo em uma tela que se entende de primeira, para você voltar ao trabalho.'),
      block('O trabalho chato, resolvido', 'Software para organizar o que hoje está espalhado.'),
    ],
    services: [
      point('layout-dashboard', 'Uma tela só', 'O que importa hoje, sem procurar.'),
      point('bell', 'Avisos na hora certa', 'Para agir antes de virar problema.'),
      point('chart-line', 'Relatórios legíveis', 'Números que respondem a perguntas.'),
      point('users', 'Trabalho em equipe', 'Cada um com o seu acesso.'),
      point('smartphone', 'No celular também', 'Direto do navegador.'),
      point('file-check', 'Exportação', 'Seus dados saem quando você quiser.'),
    ],
    faq: [
      ask('Preciso instalar alguma coisa?', 'Não. Basta um navegador atualizado.'),
      ask('Posso cancelar quando quiser?', 'Escreva para a equipe e explicamos as condições do seu plano.'),
      ask('Consigo importar o que já tenho?', 'Na maioria dos casos, por planilha. Mande um exemplo e conferimos.'),
      ask('Quem vê os meus dados?', 'As pessoas que você autorizar.'),
      ask('Há treinamento?', 'O começo é guiado, e o suporte responde ao que faltar.'),
    ],
  },
  'it-services': {
    category: { one: 'assistência de informática', gender: 'f' },
    hero: [
      block('Computador que ajuda, de novo', 'Assistência de informática {in-city} para casas e empresas, com explicação sem sigla.'),
      block('Travou? Respire', 'Nossa assistência de informática olha, explica e só então mexe.'),
    ],
    act: { contact: 'Pedir ajuda', trial: 'Pedir ajuda', quote: 'Pedir orçamento' },
    services: [
      point('laptop', 'Manutenção', 'Limpeza, peças e sistema.'),
      point('wifi', 'Redes e Wi-Fi', 'Sinal onde você precisa.'),
      point('database', 'Cópias de segurança', 'Para não depender da sorte.'),
      point('shield-check', 'Segurança', 'Vírus, senhas e acessos.'),
      point('headset', 'Suporte remoto', 'Quando dá para resolver a distância.'),
      point('server', 'Empresas', 'Visitas e acompanhamento combinados.'),
    ],
    sections: { features: [block('No que ajudamos', 'Conte o sintoma; o nome técnico é com a gente.'), block('Serviços')] },
    faq: [
      ask('Vou perder meus arquivos?', 'Antes de mexer, conversamos sobre cópia. Avise o que é importante.'),
      ask('Atendem em casa?', 'Diga o bairro e o problema, e confirmamos.'),
      ask('Quanto custa o conserto?', 'O valor é passado depois do diagnóstico e só segue com o seu aceite.', 'price'),
      ask('Vale a pena consertar?', 'Se não valer, dizemos.'),
      ask('Em quanto tempo fica pronto?', 'Depende da peça e da fila. A previsão vem junto com o orçamento.'),
    ],
  },
};
