import type { LegalText } from '../text.ts';

export const privacy: LegalText = {
  title: 'Política de privacidade',
  lead: 'Quais dados seus ficam com a gente, para quê, por quanto tempo e como você manda neles.',
  updated: '2026-11-25',
  sections: [
    {
      id: 'short',
      title: 'Em resumo',
      body: [
        [
          'Guardamos o que é preciso para fazer, publicar e cobrar os seus sites, e mais nada.',
          'Não vendemos dados, não mostramos anúncios e não seguimos você por outros sites.',
          'O texto que você escreve é lido por um programa nosso. Hoje ele não é enviado a nenhuma empresa de inteligência artificial; se isso mudar, avisamos antes aqui e por e-mail.',
          'Você pode ver, corrigir, levar e apagar os seus dados.',
        ],
      ],
    },
    {
      id: 'who',
      title: 'Quem responde pelos dados',
      body: [
        'Pelos dados da sua conta, a empresa identificada no fim desta página é a controladora, nos termos da LGPD (Lei 13.709/2018).',
        'Pelos dados de quem visita os seus sites e escreve nos formulários deles, o controlador é você. Nós somos operadores: guardamos e entregamos esses dados em seu nome, e só para isso.',
        'O contato do encarregado pelos dados pessoais está no fim da página. Você também pode [escrever por aqui](/contact?topic=privacy).',
      ],
    },
    {
      id: 'what',
      title: 'O que guardamos',
      body: [
        [
          'Conta: nome, e-mail, idioma e, se você quiser, empresa e telefone. A senha fica só como um código que não se desfaz.',
          'Sites: o texto com que você descreveu cada um, o que você escreveu e mudou no editor, as fotos, as versões publicadas e o endereço.',
          'Mensagens que visitantes mandam pelos formulários dos seus sites.',
          'Pagamentos: plano, faturas, valores, situação e, do cartão, bandeira, 4 últimos números e validade. O número inteiro fica só com a Stripe.',
          'Uso: quantos sites você gerou, horas no ar, espaço ocupado, visitas e dados enviados por página e por dia.',
          'Acesso: data, hora, endereço IP e navegador de cada entrada na conta.',
          'Limites de segurança: o endereço IP ou a conta, contados por minutos ou horas para impedir ataques.',
          'Registro de mudanças: quem mudou o quê e quando, para provar que os dados estão certos.',
          'O que você nos escreve pela página de contato.',
          'Laudos de sites: o endereço medido e o que a página diz em público, por noventa dias. De quem pede um laudo por e-mail: o e-mail, as palavras com que pediu e quando, por até dois anos; de quem pede para não receber mais, também um código do endereço (SHA-256), que fica, para não escrever de novo.',
        ],
      ],
    },
    {
      id: 'why',
      title: 'Para quê, e com que base',
      body: [
        [
          'Fazer o serviço que você contratou: conta, sites, publicação, cobrança e avisos sobre elas (execução de contrato, art. 7º, V, da LGPD).',
          'Cumprir a lei: faturas e registros fiscais, registros de acesso do Marco Civil da Internet (obrigação legal, art. 7º, II).',
          'Proteger você e o serviço de fraude e ataques, e contar o uso (legítimo interesse, art. 7º, IX).',
          'Defender direitos em um processo (art. 7º, VI).',
        ],
        'Não mandamos propaganda. Os e-mails que você recebe são sobre a sua conta, os seus sites e as suas faturas. Quem pede um laudo por e-mail recebe esse laudo. Dicas sobre aquele site, só quem as pede e confirma pelo e-mail (consentimento, art. 7º, I). Todo e-mail desses tem um link para parar, sem conta e com um clique.',
      ],
    },
    {
      id: 'sharing',
      title: 'Com quem dividimos',
      body: [
        'Usamos empresas que trabalham para nós e recebem só o que precisam:',
        [
          'Supabase: banco de dados, entrada na conta e arquivos.',
          'Vercel: computadores onde o Page Magic e os sites publicados funcionam.',
          'Stripe: pagamentos. Recebe o seu nome, e-mail e o que foi comprado; os dados do cartão vão direto para ela.',
          'Resend: envio dos e-mails.',
          'HubSpot, quando ligado: recebe o e-mail, o site e a nota de quem pediu um laudo, aceitou ser contato da agência e confirmou pelo e-mail. Quando apagamos a pessoa aqui, apagamos lá.',
          'Inngest: fila de tarefas. Recebe códigos internos, sem nomes nem textos.',
          'Upstash, quando ligado: contagem dos limites de segurança, com o endereço IP.',
          'Unsplash e Pexels, só quando você busca fotos no editor: recebem as palavras da busca, não quem buscou.',
        ],
        'Fora isso, só entregamos dados por ordem judicial ou quando a lei obriga.',
      ],
    },
    {
      id: 'abroad',
      title: 'Dados fora do Brasil',
      body: [
        'Essas empresas podem guardar dados em outros países, principalmente nos Estados Unidos. A transferência é necessária para executar o contrato com você e segue o art. 33 da LGPD, com cláusulas contratuais que obrigam a proteger os dados.',
      ],
    },
    {
      id: 'visitors',
      title: 'Quem visita os sites publicados',
      body: [
        'Os sites que o Page Magic publica não gravam cookies nem guardam o endereço IP de quem visita. Contamos só quantas visitas e quantos dados cada página teve, sem saber de quem.',
        'Onde o dono do site liga a medição de visitas, uma parte delas conta quanto a página demorou: ao sair, o navegador manda uma vez a página, se é celular ou computador, e quatro tempos. Sem cookies, sem identificar ninguém e sem guardar o endereço IP: cada visita vira só um número somado ao do dia. Quem liga o sinal GPC no navegador não é medido, e a página de privacidade desses sites diz que medem. Este site, o do Page Magic, não mede as suas visitas assim.',
        'O que alguém escreve em um formulário vai para o dono do site, depois de a pessoa concordar. Para apagar ou corrigir, fale com o dono; se não conseguir, [fale com a gente](/contact?topic=privacy).',
      ],
    },
    {
      id: 'cookies',
      title: 'Cookies',
      body: [
        'O painel usa só cookies necessários; por isso não há aviso para aceitar:',
        [
          'pm-session: mantém você dentro da conta.',
          'pm-locale: lembra o idioma, por um ano.',
          'pm-zone: lembra o seu fuso horário, por um ano, para mostrar as horas nele.',
          'pm-prompt: guarda por um dia o que você escreveu antes de criar a conta.',
          'pm-pending: por uma hora, liga o código do e-mail a este navegador.',
          'pm-report-links: por noventa dias, deixa desligar neste navegador os links de laudos que você criou sem conta.',
        ],
      ],
    },
    {
      id: 'how-long',
      title: 'Por quanto tempo',
      body: [
        [
          'Conta e sites: enquanto a conta existir. Um site apagado leva junto rascunhos, versões, fotos e mensagens, na hora.',
          'Texto escrito antes de criar a conta: deixa de valer em um dia.',
          'O que nos escrevem pela página de contato: 90 dias.',
          'O conteúdo dos e-mails que mandamos: apagado assim que o e-mail sai.',
          'Quem pediu um laudo por e-mail: dois anos a partir do último laudo que pediu, ou até pedir que apaguemos.',
          'Faturas e o registro de uso que as explica: 5 anos, o prazo das leis tributárias e do Código de Defesa do Consumidor, mesmo depois de fechar a conta.',
          'Registros de acesso: 6 meses, como manda o art. 15 do Marco Civil da Internet.',
          'Cópias de segurança: o que foi apagado some delas quando elas vencem.',
        ],
      ],
    },
    {
      id: 'rights',
      title: 'Seus direitos',
      body: [
        'A LGPD (art. 18) dá a você o direito de saber se temos dados seus, ver, corrigir, levar para outro serviço, apagar, bloquear, saber com quem foram divididos e se opor a um uso.',
        [
          'Ver e corrigir: na [página da conta](/account) e no editor.',
          'Levar: em “Exportar”, na página de cada site; as faturas, em planilha, em “Faturas”.',
          'Apagar um site: nos ajustes dele. Apagar a conta: [peça por aqui](/contact?topic=privacy).',
          'Qualquer outro pedido: [peça por aqui](/contact?topic=privacy). Respondemos em até 15 dias, sem custo.',
        ],
        'Se a resposta não servir, você pode reclamar à [ANPD](https://www.gov.br/anpd).',
      ],
    },
    {
      id: 'security',
      title: 'Como protegemos',
      body: [
        'Toda conexão é cifrada. No banco de dados, cada conta só enxerga as próprias linhas, e cada mudança fica registrada em uma sequência que denuncia alterações. Chaves e senhas ficam só como códigos que não se desfazem.',
        'Nenhum sistema é perfeito. Se um incidente puder trazer risco a você, avisamos você e a ANPD em até 3 dias úteis, com o que houve e o que fazer.',
      ],
    },
    {
      id: 'children',
      title: 'Menores de idade',
      body: [
        'O Page Magic é para maiores de 18 anos. Se soubermos que uma conta é de alguém mais novo, ela é fechada e os dados, apagados.',
      ],
    },
    {
      id: 'changes',
      title: 'Mudanças nesta política',
      body: [
        'A data da última mudança está no alto. Se mudar algo importante, como um novo uso dos seus dados, avisamos por e-mail antes.',
      ],
    },
  ],
};
