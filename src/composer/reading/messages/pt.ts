import type { Messages } from './shape.ts';

export const pt: Messages = {
  refusals: {
    impersonation:
      'Não criamos páginas que se passam por outra empresa ou órgão para obter dados das pessoas. Podemos fazer um site com a sua própria marca, com um formulário de contato simples.',
    credentials:
      'Não criamos páginas que coletam senhas, códigos ou dados de cartão. Podemos fazer um site do seu negócio com formulário de contato e um link para um meio de pagamento seguro.',
    malware:
      'Não criamos páginas para espalhar programas maliciosos nem para invadir contas ou aparelhos. Podemos fazer um site sobre segurança digital ou sobre os seus serviços de TI.',
    'illegal-goods':
      'Não criamos páginas para produtos ou serviços ilegais. Se o seu negócio é outro, conte o que você oferece e fazemos o site.',
    'non-consensual':
      'Não criamos páginas que expõem pessoas sem o consentimento delas. Podemos fazer um portfólio, um blog ou um site com conteúdo autorizado.',
    'medical-fraud':
      'Não criamos páginas que prometem cura ou resultado de saúde garantido. Podemos apresentar o seu trabalho ou produto com informações corretas e sem promessas.',
    hate: 'Não criamos páginas que atacam pessoas pelo que elas são. Podemos fazer um site para a sua comunidade, causa ou projeto sem esse conteúdo.',
    empty:
      'Ainda não há o que usar para fazer o site. Conte em uma ou duas frases o que é o negócio e onde fica, por exemplo: “site para a minha barbearia em Pinheiros”.',
  },
  workingTitle: 'Você não disse o nome do negócio: usamos um título provisório, que pode ser trocado no editor.',
  missing: 'Para completar o site, conte {list}. Nada disso foi inventado.',
  missingParts: {
    contact: 'o telefone ou WhatsApp',
    address: 'o endereço',
    hours: 'o horário de atendimento',
    prices: 'os preços que quiser mostrar',
    offers: 'o que você oferece',
    date: 'a data e o local',
  },
  and: 'e',
  shortened: 'O texto é muito longo: lemos os primeiros 20.000 caracteres.',
  markup: 'O texto tinha código HTML. Usamos só as palavras; o código ficou de fora.',
  instructions: 'Uma parte do texto parecia conter instruções para um computador, e não informações do negócio. Ela ficou de fora do site.',
  sensitive: 'Deixamos de fora dados que não devem aparecer em um site (como CPF, senha ou número de cartão).',
  unverified: 'Isto não se confirmou no seu texto e ficou de fora: {values}.',
  fallback:
    'Ainda não escrevemos sites em {language}. O site foi feito em português; os seus nomes, preços e contatos ficaram como você escreveu.',
  translated:
    'O site é em {language}, mas algumas frases suas estavam em outra língua e não foram usadas. Escreva-as em {language} para que apareçam.',
  unsure: 'Não ficou claro qual é o ramo do negócio. Fizemos um site neutro; diga o que você faz e ele fica mais específico.',
  look: {
    sober:
      'Você pediu um visual sóbrio e também colorido. Seguimos o sóbrio, com um só destaque de cor; para o outro caminho, escolha cores mais vivas em Aparência.',
    colourful:
      'Você pediu um visual colorido e também discreto. Seguimos o colorido; para o outro caminho, escolha um tema sóbrio em Aparência.',
  },
  pages: {
    one: 'Você pediu uma página só e também páginas separadas. Fizemos uma página com uma seção para cada assunto; as páginas separadas podem ser criadas em Páginas.',
    many: 'Você pediu uma página só e também páginas separadas. Fizemos páginas separadas; para voltar a uma só, junte as seções em Páginas.',
  },
  differs: {
    name: 'Seu site anterior tem nomes diferentes: {values}. O novo mostra o primeiro: confira qual vale antes de publicar.',
    phone: 'Seu site anterior tem telefones diferentes: {values}. O novo mostra o primeiro: confira qual vale antes de publicar.',
    email: 'Seu site anterior tem e-mails diferentes: {values}. O novo mostra o primeiro: confira qual vale antes de publicar.',
    address: 'Seu site anterior tem endereços diferentes: {values}. O novo mostra o primeiro: confira qual vale antes de publicar.',
    hours: 'Seu site anterior tem horários diferentes: {values}. O novo mostra o primeiro: confira qual vale antes de publicar.',
    whatsapp:
      'Seu site anterior tem números de WhatsApp diferentes: {values}. O novo mostra o primeiro: confira qual vale antes de publicar.',
    price:
      'Seu site anterior tem preços diferentes para a mesma coisa: {values}. O novo mostra o primeiro: confira qual vale antes de publicar.',
  },
  priceHidden:
    'Você pediu para não mostrar preços e também citou {prices}. O site está sem preços; para mostrar, ative os preços no editor.',
  priceDoubted: 'Você não sabia se mostrava os preços. O site está sem preços; para mostrar, ative os preços no editor.',
  priceForbidden:
    'O valor {prices} ficou de fora: o Provimento 205/2021 da OAB não permite usar preço de serviços como atrativo na publicidade de advogados.',
  claim: 'Deixamos de fora “{claim}”: {reason}',
  claimReasons: {
    oab: 'o Provimento 205/2021 da OAB não permite promessa de resultado, índice de êxito nem comparação com colegas.',
    cfm: 'a Resolução CFM 2.336/2023 não permite garantia de resultado nem superlativos na publicidade médica.',
    cfo: 'as normas do CFO não permitem garantia de resultado nem superlativos na publicidade odontológica.',
    health: 'a publicidade em saúde não pode garantir resultados nem se dizer a melhor.',
    legal: 'a publicidade de serviços jurídicos não pode prometer resultados nem se dizer a melhor.',
    proof: 'é uma afirmação que não dá para comprovar no site. Se tiver a fonte, acrescente-a no editor.',
  },
  registryAsked: {
    oab: 'A publicidade de advocacia deve mostrar o número da OAB: acrescente-o no editor.',
    crm: 'O site de um médico deve mostrar o CRM (e o RQE da especialidade): acrescente-os no editor.',
    cro: 'O site de um dentista deve mostrar o número do CRO: acrescente-o no editor.',
    crp: 'O site de um psicólogo deve mostrar o número do CRP: acrescente-o no editor.',
  },
  polarity:
    'Você pediu fundo claro e também escuro. O site acompanha a preferência do aparelho de quem visita; para fixar um dos dois, use Aparência.',
};
