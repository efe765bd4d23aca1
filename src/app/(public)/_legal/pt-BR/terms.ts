import type { LegalText } from '../text.ts';

export const terms: LegalText = {
  title: 'Termos de uso',
  lead: 'O acordo entre você e a gente, em palavras do dia a dia. Leia pelo menos “Planos e preços”, “Desistir em 7 dias” e “O que não pode”.',
  updated: '2026-11-22',
  sections: [
    {
      id: 'agreement',
      title: 'Este acordo',
      body: [
        'Ao criar uma conta no Page Magic você concorda com estes termos e com a [Política de privacidade](/privacy). Quem presta o serviço está identificado no fim desta página.',
        'Você precisa ter 18 anos ou mais. Se cria a conta por uma empresa, declara que pode agir em nome dela.',
        'Nada aqui tira direitos que a lei brasileira dá a você, como os do Código de Defesa do Consumidor (Lei 8.078/1990) e do Marco Civil da Internet (Lei 12.965/2014).',
      ],
    },
    {
      id: 'service',
      title: 'O que o Page Magic faz',
      body: [
        'Você descreve o seu negócio, o Page Magic monta um site com o que você disse, você muda o que quiser e publica. O site fica em um endereço nosso, e o uso é contado conforme o seu plano.',
        'Nada vai ao ar sem você mandar. Antes de publicar, confira textos, preços, horários e contatos: quem publica responde pelo que o site diz.',
        'Trabalhamos para que o serviço fique no ar o tempo todo, mas ele pode parar por manutenção ou por falha nossa ou de quem nos fornece infraestrutura. Se isso causar prejuízo a você, valem os direitos que a lei garante.',
      ],
    },
    {
      id: 'account',
      title: 'Sua conta',
      body: [
        'Dê um e-mail que você lê: é por ele que você entra e recebe avisos de cobrança. Guarde a senha e os códigos só com você; o que for feito na sua conta com eles é considerado seu.',
        'Se achar que alguém entrou na sua conta, troque a senha, use “Sair de todos os aparelhos” na página da conta e [avise a gente](/contact).',
      ],
    },
    {
      id: 'content',
      title: 'O que é seu continua seu',
      body: [
        'Textos, fotos, marcas e documentos que você põe no Page Magic são seus. Você nos dá só a permissão de guardar, copiar e mostrar esse material para fazer o serviço funcionar; ela acaba quando você apaga o material.',
        'Use apenas fotos e textos que você pode usar. Fotos de bancos de imagens que o editor oferece vêm com o crédito e a licença de quem as fez.',
        'Você pode levar qualquer site embora quando quiser: em “Exportar” ele sai inteiro, em arquivos que abrem em outra hospedagem.',
      ],
    },
    {
      id: 'limits',
      title: 'O que não pode',
      body: [
        'Não use o Page Magic para:',
        [
          'enganar alguém: golpes, imitação de bancos, lojas, marcas ou órgãos públicos, pedidos de senha ou de dados de cartão;',
          'publicar o que a lei proíbe, como exploração de crianças, incitação à violência, discriminação ou venda de produtos ilegais;',
          'usar obra, marca, imagem ou dados de outra pessoa sem permissão;',
          'mandar spam, espalhar programas nocivos, atacar o serviço ou burlar limites e cobranças.',
        ],
        'Podemos recusar um pedido, ou tirar do ar um site que faça isso, e dizemos o motivo. Para denunciar um site, [escreva para a gente](/contact) com o endereço e o que há de errado.',
      ],
    },
    {
      id: 'plans',
      title: 'Planos e preços',
      body: [
        'O plano Grátis não pede cartão e não vira pago sozinho. Os planos pagos, o que cada um inclui e o preço do que passar estão na [página de planos](/pricing).',
        'A assinatura é mensal e se renova até você cancelar. Antes de confirmar a compra ou a troca de plano, você vê o valor exato.',
        'Uso além do plano só é cobrado se você escolher pagar por ele, e só até o valor máximo que você definiu. Sem essa escolha, o que chega ao limite para até o próximo período.',
        'Se um preço mudar, quem já assina continua com o preço que contratou até trocar de plano. Se um dia isso precisar mudar, avisamos por e-mail com pelo menos 30 dias, e você pode cancelar antes.',
        'Um código promocional vale pelo que ele diz (plano, prazo, primeira compra, valor mínimo), uma vez por conta, e não vira dinheiro.',
      ],
    },
    {
      id: 'payment',
      title: 'Pagamento e atraso',
      body: [
        'O pagamento é processado pela Stripe: cartão e, em reais, também Pix e boleto na primeira compra. Não vemos nem guardamos o número do seu cartão.',
        'Se um pagamento não passa, avisamos por e-mail. Tudo funciona por 7 dias; depois a edição e a publicação esperam o pagamento. Após pelo menos 21 dias em aberto, e nunca antes de 14 dias do primeiro aviso, quem visita os sites vê um aviso de pausa. Nada é apagado, e ao pagar tudo volta na hora.',
      ],
    },
    {
      id: 'withdrawal',
      title: 'Desistir em 7 dias',
      body: [
        'Quem compra pela internet tem 7 dias para se arrepender, sem explicar por quê (art. 49 do Código de Defesa do Consumidor). O prazo conta da contratação do plano.',
        'Para desistir, [escreva pela página de contato](/contact?topic=withdrawal) com o assunto “Desistir da compra”. Devolvemos tudo o que você pagou pelo plano, pelo mesmo meio de pagamento; o que foi pago por boleto volta por transferência. A conta passa para o plano Grátis.',
      ],
    },
    {
      id: 'cancel',
      title: 'Cancelar o plano',
      body: [
        'Você cancela quando quiser, em dois cliques, na página “Plano e uso”, sem multa. O plano vale até o fim do período pago; depois a conta passa para o Grátis.',
        'Nada é apagado ao cancelar. Se houver uso além do plano até lá, ele vem em uma última fatura, dentro do máximo que você escolheu.',
      ],
    },
    {
      id: 'ending',
      title: 'Fechar a conta',
      body: [
        'Você apaga um site sozinho, nos ajustes dele. Para fechar a conta inteira, [peça pela página de contato](/contact?topic=privacy); antes, exporte o que quiser guardar e cancele o plano pago.',
        'Se formos fechar uma conta por descumprir estes termos, avisamos antes e damos prazo para você levar os seus sites, a não ser que a lei proíba ou que alguém esteja em risco.',
      ],
    },
    {
      id: 'liability',
      title: 'Responsabilidades',
      body: [
        'Respondemos pelo serviço que prestamos, como manda a lei. Você responde pelo que publica e pelo que combina com os seus clientes: pedidos, entregas, agendamentos e pagamentos feitos pelo seu site são entre você e eles.',
        'Se o seu site recolhe dados de visitantes, como em um formulário, é você quem decide o que fazer com eles e quem responde por isso perante a LGPD (Lei 13.709/2018). Nós guardamos e entregamos esses dados em seu nome.',
      ],
    },
    {
      id: 'changes',
      title: 'Mudanças nestes termos',
      body: [
        'A data da última mudança está no alto da página. Se uma mudança reduzir direitos seus, avisamos por e-mail com pelo menos 30 dias. Se não concordar, você pode cancelar sem custo.',
      ],
    },
    {
      id: 'law',
      title: 'Lei e onde reclamar',
      body: [
        'Valem as leis do Brasil. Se você é consumidor, pode ir à Justiça na cidade onde mora.',
        'Antes disso, [fale com a gente](/contact): quase tudo se resolve por lá. Você também pode procurar o Procon ou o [consumidor.gov.br](https://www.consumidor.gov.br).',
      ],
    },
  ],
};
