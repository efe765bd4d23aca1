import type { HelpText } from '../text.ts';

export const help: HelpText = {
  title: 'Ajuda',
  lead: 'Respostas curtas para o que mais perguntam. Não achou a sua? Escreva para a gente.',
  updated: '2026-11-27',
  groups: [
    {
      id: 'begin',
      title: 'Começar',
      items: [
        {
          id: 'first-site',
          question: 'Como faço o meu primeiro site?',
          answer:
            'Na [página inicial](/), escreva o que você faz e aperte “Gerar meu site”. Você vê como entendemos, corrige o que quiser e aperta de novo. Nome, preços, horários, endereço e telefone deixam o site quase pronto. Depois é só criar a conta e olhar.',
        },
        {
          id: 'free',
          question: 'O que posso fazer sem pagar?',
          answer:
            'Gerar, editar e publicar sites no plano Grátis, sem cartão. Os limites de cada plano estão na [página de planos](/pricing).',
        },
        {
          id: 'template',
          question: 'Posso começar de um modelo?',
          answer: 'Sim. Escolha um em [Modelos](/templates) e complete com os seus dados. O que você não completar não vai ao ar.',
        },
        {
          id: 'import',
          question: 'Já tenho um site feito aqui em outra conta. Dá para trazer?',
          answer:
            'Dá. Na conta antiga, use “Exportar” na página do site. Na nova, abra [Novo site](/sites/new) e importe o .zip. Entra como rascunho e não gasta geração.',
        },
        {
          id: 'ai',
          question: 'O meu texto vai para alguma inteligência artificial?',
          answer:
            'Hoje não. Quem lê o texto e monta o site é um programa nosso, nos nossos servidores. Veja a [Política de privacidade](/privacy).',
        },
      ],
    },
    {
      id: 'edit',
      title: 'Editar',
      items: [
        {
          id: 'change-text',
          question: 'Como mudo um texto ou uma foto?',
          answer:
            'Abra o site, entre no editor e toque no que quer mudar. Textos se escrevem por cima; fotos se trocam ali mesmo. O que você faz fica salvo sozinho.',
        },
        {
          id: 'prices',
          question: 'Como mudo um preço ou ponho um serviço novo?',
          answer:
            'No editor, abra “Negócio”: em “Preços” cada item está com o seu valor. Escreva por cima, ou toque em “Item” para pôr mais um. Ele muda em todos os lugares do site; depois é só publicar.',
        },
        {
          id: 'hours',
          question: 'Como mudo os horários, ou aviso que fecho num feriado?',
          answer:
            'Em “Negócio”, no alto, está a semana: toque num dia para mudar. Natal e outros feriados já aparecem como pergunta; em “Dia especial” você escolhe qualquer data. Com mais de um endereço, cada um tem a sua semana.',
        },
        {
          id: 'order',
          question: 'Como mudo uma parte de lugar, ou escondo?',
          answer:
            'Em “Seções”, escolha a parte e use “Mover para cima” ou “Mover para baixo”, ou arraste. Ali também dá para duplicar, esconder e excluir.',
        },
        {
          id: 'add-page',
          question: 'Como acrescento uma página?',
          answer:
            'No editor, abra a lista de páginas, no alto, e escolha “Nova página…”. Ela entra no menu; depois ponha nela as seções que quiser.',
        },
        {
          id: 'undo',
          question: 'Errei. Dá para voltar atrás?',
          answer:
            'Dá: “Desfazer” no editor, ou Ctrl+Z. Cada versão publicada também fica guardada, e você pode voltar a qualquer uma na página do site.',
        },
        {
          id: 'iphone-photos',
          question: 'A minha foto de iPhone não entra. Por quê?',
          answer:
            'Fotos em HEIC não abrem aqui. No iPhone, vá em Ajustes › Câmera › Formatos e escolha “Mais compatível”, ou exporte a foto como JPG. JPG, PNG, WebP e AVIF funcionam.',
        },
        {
          id: 'languages',
          question: 'O site pode ter mais de um idioma?',
          answer: 'Pode. Português, inglês, espanhol e árabe. No editor você alterna o idioma e vê o que ainda falta traduzir.',
        },
        {
          id: 'pix',
          question: 'Posso receber Pix pelo site?',
          answer:
            'Sim: a parte de Pix mostra a chave, o QR code e o código para copiar. O dinheiro vai direto para a sua conta no banco; não passa pela gente e não cobramos nada por isso.',
        },
        {
          id: 'forms',
          question: 'Onde chegam as mensagens do formulário?',
          answer:
            'Na página do site, em “Mensagens recebidas”, e no e-mail da sua conta. É só responder ao e-mail para falar com quem escreveu.',
        },
      ],
    },
    {
      id: 'publish',
      title: 'Publicar',
      items: [
        {
          id: 'address',
          question: 'Qual é o endereço do meu site?',
          answer:
            'Ele aparece na página do site e pode ser mudado ali, se o novo estiver livre. O endereço antigo para de funcionar quando você muda.',
        },
        {
          id: 'domain',
          question: 'Posso usar o meu próprio domínio (.com.br)?',
          answer:
            'Pode. Na página do site, toque em “Usar endereço próprio”, ou abra [Endereços](/domains), e escreva o nome. Dizemos passo a passo o que mudar onde ele foi comprado, e avisamos quando abrir o site. Se ainda não tem um, procure ali um nome livre.',
        },
        {
          id: 'refused',
          question: 'Por que o meu site não pôde ser publicado?',
          answer:
            'Ou falta algo, como o nome do negócio, e o editor diz o quê; ou o site parece com outra marca ou pede dados que não devia. Se achar que houve engano, [fale com a gente](/contact).',
        },
        {
          id: 'take-down',
          question: 'Como tiro um site do ar?',
          answer:
            'Na página do site: “Pausar site” mostra que ele volta, e “Tirar do ar” fecha o endereço. Nos dois casos nada se perde. Para apagar de vez, use “Apagar o site”, no fim da página; exporte antes se quiser guardar.',
        },
        {
          id: 'export',
          question: 'Posso levar o meu site para outro lugar?',
          answer:
            'Sim, sempre. “Exportar” dá o site em arquivos que abrem em qualquer hospedagem, ou como projeto React para quem programa.',
        },
      ],
    },
    {
      id: 'pay',
      title: 'Planos e pagamentos',
      items: [
        {
          id: 'methods',
          question: 'Como posso pagar?',
          answer: 'Com cartão e, em reais, também com Pix ou boleto na compra. O Pix confirma em segundos; o boleto leva até 3 dias úteis.',
        },
        {
          id: 'promotion-code',
          question: 'Onde uso um código promocional?',
          answer:
            'Em “Mudar de plano”, escolha o plano e abra “Tenho um código promocional”. O desconto aparece na conta antes de você confirmar. Cada conta usa um código uma vez.',
        },
        {
          id: 'limit',
          question: 'O que acontece quando chego ao limite?',
          answer:
            'Você escolhe em “Plano e uso”: parar até o próximo período, ou pagar pelo que passar até um máximo seu. No Grátis, sempre para. Avisamos por e-mail em 50, 80, 90 e 100 % do limite.',
        },
        {
          id: 'failed',
          question: 'O pagamento não passou. E agora?',
          answer:
            'Abra “Plano e uso” e pague com outro cartão. Tudo funciona por 7 dias; depois a edição espera, e os sites só entram em pausa após 21 dias ou mais, com aviso. Nada é apagado.',
        },
        {
          id: 'cancel',
          question: 'Como cancelo?',
          answer: 'Em “Plano e uso”, em dois cliques. O plano vale até o fim do período pago, e nada é apagado.',
        },
        {
          id: 'withdrawal',
          question: 'Comprei e me arrependi. Devolvem o dinheiro?',
          answer:
            'Sim. Até 7 dias depois da compra, [escreva para a gente](/contact?topic=withdrawal) e devolvemos tudo, sem precisar explicar. Veja os [Termos de uso](/terms#withdrawal).',
        },
        {
          id: 'receipts',
          question: 'Onde estão os recibos?',
          answer: 'Em “Faturas”, dentro de “Plano e uso”. Cada linha abre até o uso que a fez, e dá para baixar em planilha.',
        },
      ],
    },
    {
      id: 'account',
      title: 'Conta',
      items: [
        {
          id: 'team',
          question: 'Como chamo alguém para mexer comigo?',
          answer:
            'Em [Equipe](/account/team), toque em “Convidar pessoa” e escolha o que ela pode fazer. Quantas pessoas cabem depende do plano; no Grátis é só você.',
        },
        {
          id: 'password',
          question: 'Esqueci a senha. O que faço?',
          answer:
            'Em [Recuperar senha](/recover) mandamos um código para o seu e-mail. Você também pode entrar sem senha, só com o código.',
        },
        {
          id: 'no-code',
          question: 'O código não chegou.',
          answer: 'Olhe o spam e confira o e-mail. O código vale por uma hora; peça outro na mesma página se precisar.',
        },
        {
          id: 'sign-out-everywhere',
          question: 'Perdi o celular. Como protejo a conta?',
          answer: 'Entre por outro aparelho e, na [página da conta](/account), troque a senha e use “Sair de todos os aparelhos”.',
        },
        {
          id: 'delete-account',
          question: 'Como apago a minha conta?',
          answer:
            'Exporte o que quiser guardar, cancele o plano pago e [peça por aqui](/contact?topic=privacy). Faturas ficam guardadas pelo prazo da lei; veja a [Política de privacidade](/privacy#how-long).',
        },
        {
          id: 'api',
          question: 'Existe uma API?',
          answer:
            'Sim, para ver sites, consumo e assinaturas. Crie uma chave na [página da conta](/account/keys); a documentação está em [/v1/openapi.json](/v1/openapi.json).',
        },
      ],
    },
  ],
};
