import type { DocumentBuilder, ItemPlan, SectionPlan } from './catalog-builder.ts';
import type { CatalogFacts } from './catalog-facts.ts';
import { morePlans } from './catalog-plans-more.ts';
import type { Action } from './schema/document.ts';
import type { Kind } from './schema/kinds.ts';

type Plan = Omit<SectionPlan, 'kind' | 'layout'>;

/** Catalogue content of each section kind. */
export function catalogPlan(b: DocumentBuilder, f: CatalogFacts, home: string, kind: Kind): Plan {
  const order = { label: 'Encomendar no WhatsApp', link: { to: 'whatsapp', fact: f.phone } satisfies Action['link'] };
  const see = { label: 'Ver o cardápio', link: { to: 'page', page: home } satisfies Action['link'] };
  const art = (seed: number, alt: string | null = 'Pão, café e croissant sobre a mesa') =>
    b.art(seed % 2 ? 'mosaic' : 'still', ['bread', 'croissant', 'hot-beverage', 'sheaf-of-rice', 'honey-pot'], seed, alt);
  const plans: Partial<Record<Kind, () => Plan>> = {
    header: () => ({ actions: [order] }),
    hero: () => ({
      slots: {
        kicker: 'Padaria artesanal em Campos do Jordão',
        title: 'Pão de fermentação natural, quentinho a partir das 6h',
        lead: 'Compre no balcão ou encomende pelo WhatsApp: casca crocante, pão de queijo da serra e café coado na hora.',
      },
      actions: [order, see],
      media: art(11),
      facts: [f.since, f.address, f.hours, f.phone],
      form: b.form(
        'order',
        [
          { id: 'nome', type: 'text', label: 'Seu nome', required: true, autocomplete: 'name' },
          { id: 'telefone', type: 'tel', label: 'Telefone', required: true, autocomplete: 'tel' },
          { id: 'pedido', type: 'textarea', label: 'O que você gostaria?', required: true, autocomplete: 'off' },
        ],
        FORM_WORDS,
      ),
    }),
    features: () => ({
      slots: { title: 'O que fazemos', lead: 'Tudo sai do mesmo forno, em pequenas fornadas ao longo do dia.' },
      media: art(4, null),
      items: POINTS,
      actions: [see],
    }),
    steps: () => ({
      slots: { title: 'Como encomendar', lead: 'Uma mensagem basta.' },
      items: [
        { title: 'Chame no WhatsApp', body: 'Diga o pão, a quantidade e o dia.', icon: 'message-circle' },
        { title: 'Confirmamos na hora', body: 'Você recebe o valor e o horário da fornada.', icon: 'check' },
        { title: 'Retire quentinho', body: 'Seu pedido espera no balcão, embrulhado em papel.', icon: 'shopping-bag' },
      ],
    }),
    story: () => ({
      slots: {
        title: 'Feito devagar, do jeito da serra',
        body: `A massa descansa por muitas horas antes de ir ao forno. Isso deixa o miolo leve, a casca firme e um pão que dura mais na sua mesa.\n\nAssamos em **pequenas fornadas** ao longo do dia, para que sempre haja pão fresco na vitrine.`,
      },
      media: art(2),
      facts: [f.since],
    }),
    promise: () => ({
      slots: { title: 'O que você encontra sempre' },
      items: [
        { title: 'Pão do dia', body: 'O que sobra vira torrada, nunca pão de amanhã.' },
        { title: 'Preço na vitrine', body: 'Você vê o valor antes de pedir.' },
        { title: 'Ingredientes à vista', body: 'A lista de cada pão está no balcão.', facts: [f.since] },
        { title: 'Gente que atende', body: 'Quem assa também conversa com você.' },
      ],
    }),
    testimonials: () => ({
      slots: { title: 'Quem já provou' },
      items: [
        { facts: [f.quote('O melhor pão da serra, sem discussão.', 'Marina Alves', 'vizinha')] },
        { facts: [f.quote('Encomendei para a festa e chegou tudo quentinho, na hora marcada.', 'Pedro Lima', 'cliente desde a abertura')] },
        { facts: [f.quote('O pão de queijo vale a viagem.', 'Rita Souza', 'São Paulo')] },
      ],
    }),
    menu: () => ({
      slots: {
        title: 'O que sai do forno hoje',
        lead: 'Preços de balcão.',
        note: 'Para encomendas acima de dez unidades, fale com a gente um dia antes.',
      },
      actions: [order],
      media: art(10),
      items: [
        { title: 'Pães' },
        { group: 0, facts: [f.offer('Pão italiano 500 g', 'R$ 22,00', 'Fermentação natural, casca firme')] },
        { group: 0, facts: [f.offer('Baguete', 'R$ 12,00')], body: 'Para o almoço ou para o vinho' },
        { group: 0, facts: [f.offer('Focaccia de alecrim com sal grosso', 'R$ 18,00')], featured: true },
        { title: 'Do balcão' },
        { group: 4, facts: [f.offer('Pão de queijo', 'R$ 6,50', 'Assado em pequenas fornadas')] },
        { group: 4, facts: [f.offer('Café coado', 'R$ 7,00')], body: 'Grão da Mantiqueira' },
      ],
    }),
    products: () => ({
      slots: { title: 'Para levar', lead: 'Embalados no dia, com validade de uma semana.' },
      items: [
        { facts: [f.offer('Granola da casa 400 g', 'R$ 38,00')], body: 'Aveia, mel e castanhas', media: art(6) },
        { facts: [f.offer('Geleia de amora', 'R$ 29,00')], media: art(8) },
        { facts: [f.offer('Biscoito de nata', 'R$ 19,90')], media: art(13) },
        { facts: [f.offer('Cesta de café da manhã', 'R$ 149,00')], body: 'Serve duas pessoas', media: art(17) },
      ],
    }),
    pricing: () => ({
      slots: {
        title: 'Assinatura de pão',
        lead: 'Toda semana na sua porta; pause quando quiser.',
        note: 'Entregamos no Centro e no Capivari.',
      },
      items: [
        { facts: [f.plan('Semana', 'R$ 89,00', ['1 pão por semana', 'Retirada no balcão'])], action: 'Assinar', link: order.link },
        {
          facts: [f.plan('Família', 'R$ 169,00', ['2 pães por semana', 'Entrega em casa', 'Troca de sabores'])],
          action: 'Assinar',
          link: order.link,
          featured: true,
        },
        {
          facts: [f.plan('Pousada', 'R$ 690,00', ['Pães todos os dias', 'Nota fiscal', 'Entrega às 6h'])],
          action: 'Assinar',
          link: order.link,
        },
      ],
    }),
    team: () => ({
      slots: { title: 'Quem faz' },
      items: [
        { facts: [f.person('Antônio Ribeiro', 'Padeiro')], body: 'Cuida da fermentação desde a primeira fornada.' },
        { facts: [f.person('Dra. Lúcia Prado', 'Nutricionista', '00000')], role: 'Nutricionista responsável' },
        { facts: [f.person('Iara Campos', 'Confeiteira')] },
      ],
    }),
    faq: () => ({
      slots: { title: 'Perguntas frequentes', lead: 'Se faltar alguma, pergunte no balcão.' },
      items: [
        { title: 'Vocês aceitam encomendas?', body: 'Sim. Chame no WhatsApp até a véspera.' },
        { title: 'Quais formas de pagamento?', body: 'Pix, débito e crédito.' },
        {
          title: 'Tem opção sem glúten?',
          body: 'Ainda não: trabalhamos com farinha de trigo o dia todo e não podemos garantir a ausência de traços.',
        },
        { title: 'Posso levar o cachorro?', body: 'Pode, nas mesas da calçada.' },
      ],
      actions: [order],
    }),
    agenda: () => ({
      slots: { title: 'Oficinas', lead: 'Turmas de até oito pessoas.', note: 'Material incluído.' },
      items: [
        {
          facts: [f.lesson('Pão de fermentação natural', 'Sábado, 9h às 12h', '09:00', '12:00', 'R$ 180,00')],
          body: 'Do fermento ao forno.',
        },
        { facts: [f.lesson('Focaccia e pizza em casa', 'Sábado, 14h às 17h', '14:00', '17:00', 'R$ 160,00')] },
        { when: 'Domingo, 10h', title: 'Visita à cozinha', body: 'Gratuita, com café.' },
      ],
    }),
    gallery: () => ({
      slots: { title: 'A casa' },
      items: ['Balcão pela manhã', 'Pão italiano', 'Mesa da janela', 'Forno a lenha', 'Vitrine de doces'].map((title, i) => ({
        title,
        media: art([3, 14, 22, 31, 40][i]!),
      })),
    }),
    'contact-form': () => ({
      slots: { title: 'Faça sua encomenda', lead: 'Respondemos no mesmo dia.' },
      facts: [f.phone, f.email, f.address],
      form: b.form(
        'order',
        [
          { id: 'nome', type: 'text', label: 'Seu nome', required: true, autocomplete: 'name' },
          { id: 'telefone', type: 'tel', label: 'Telefone', required: true, autocomplete: 'tel' },
          { id: 'email', type: 'email', label: 'E-mail', required: false, autocomplete: 'email' },
          { id: 'dia', type: 'date', label: 'Para quando', required: false, autocomplete: 'off' },
          { id: 'pedido', type: 'textarea', label: 'O que você gostaria?', required: true, autocomplete: 'off' },
        ],
        FORM_WORDS,
      ),
    }),
    map: () => ({ slots: { title: 'Venha nos ver' }, facts: [f.address, f.hours, f.phone], media: art(19, null) }),
    hours: () => ({ slots: { title: 'Quando abrimos', note: 'Em feriados, abrimos das 8h às 13h.' }, facts: [f.hours] }),
    cta: () => ({
      slots: { title: 'Pão fresco amanhã cedo?', lead: 'Encomende até as 20h.' },
      actions: [order, see],
      media: art(25, null),
    }),
    'quick-contact': () => ({ facts: [f.phone, f.address] }),
    legal: () => ({
      slots: {
        title: 'Privacidade',
        lead: 'O que guardamos de você, e por quê.',
        body: 'Este site não usa cookies.\n\n## O que recebemos\n\nO que você escreve no formulário:\n\n- nome\n- telefone\n\n## Por quanto tempo\n\nAté responder ao seu pedido.',
      },
      facts: [f.company, f.address, f.email],
    }),
    'not-found': () => ({
      slots: { title: 'Esta página saiu do forno', lead: 'O endereço mudou ou nunca existiu.' },
      actions: [{ label: 'Voltar ao início', link: { to: 'page', page: home } }],
      media: art(9),
    }),
    'blog-list': () => ({
      slots: { title: 'Do nosso caderno', lead: 'Receitas e histórias do forno.', note: 'A primeira receita está no forno' },
      media: art(6, null),
    }),
    'post-body': () => ({
      slots: {
        title: 'Como guardar pão por uma semana',
        lead: 'Três jeitos simples, e o que nunca fazer.',
        body: 'Pão fresco dura mais do que parece.\n\n## No armário\n\nNum saco de pano, longe do sol.\n\n1. Espere esfriar\n2. Feche bem\n\n> Geladeira resseca: use o congelador.\n\n## No congelador\n\n- Em fatias\n- Por até um mês\n\n### Para descongelar\n\nDireto na torradeira.',
      },
      media: art(8),
    }),
    footer: () => ({
      slots: { lead: 'Padaria artesanal no Centro de Campos do Jordão.' },
      facts: [f.address, f.hours, f.phone, f.email, f.instagram, f.company],
    }),
  };
  return (plans[kind] ?? morePlans(b, f, home)[kind]!)();
}

const FORM_WORDS = {
  consent: 'Aceito que usem estes dados para responder ao meu pedido.',
  submit: 'Enviar pedido',
  done: 'Pedido recebido. Respondemos hoje ainda.',
};

const POINTS: ItemPlan[] = [
  { title: 'Pães de fermentação natural', body: 'Miolo leve e casca firme, assados três vezes ao dia.', icon: 'wheat' },
  { title: 'Café coado na hora', body: 'Grão da Mantiqueira, moído quando você pede.', icon: 'coffee' },
  { title: 'Encomendas para festas', body: 'Mesas inteiras de pães e doces, com um dia de antecedência.', icon: 'cake-slice' },
  { title: 'Entrega no Centro', body: 'De bicicleta, das 7h às 11h.', icon: 'bike' },
  { title: 'Oficinas', body: 'Aos sábados, para quem quer aprender em casa.', icon: 'book-open' },
];
