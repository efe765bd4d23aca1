import type { DocumentBuilder, ItemPlan, SectionPlan } from './catalog-builder.ts';
import type { CatalogFacts } from './catalog-facts.ts';
import type { Action } from './schema/document.ts';
import type { Kind } from './schema/kinds.ts';

type Plan = Omit<SectionPlan, 'kind' | 'layout'>;

/** Content of rarely used kinds: events, gifts, bookings, cases, comparisons. */
export function morePlans(b: DocumentBuilder, f: CatalogFacts, home: string): Partial<Record<Kind, () => Plan>> {
  const order = { label: 'Encomendar no WhatsApp', link: { to: 'whatsapp', fact: f.phone } satisfies Action['link'] };
  const see = { label: 'Ver o cardápio', link: { to: 'page', page: home } satisfies Action['link'] };
  const art = (seed: number, alt: string | null = 'Pão, café e croissant sobre a mesa') =>
    b.art(seed % 2 ? 'mosaic' : 'still', ['bread', 'croissant', 'hot-beverage', 'sheaf-of-rice', 'honey-pot'], seed, alt);
  const said = (text: string) => b.fact(text, { kind: 'statement', topic: 'other' });
  const festa = () => b.fact('12 de dezembro de 2026, às 16h', { kind: 'date', iso: '2026-12-12', time: '16:00' });
  return {
    announcement: () => ({
      slots: { lead: 'Panetones de fermentação natural: encomendas abertas.' },
      facts: [b.fact('até 18 de dezembro', { kind: 'date', iso: '2026-12-18' })],
      actions: [order],
    }),
    logos: () => ({
      slots: { title: 'Nosso pão também está à mesa de' },
      items: ['Pousada Araucária', 'Café Mirante', 'Hotel Serra Azul', 'Empório do Capivari', 'Bistrô da Estação'].map((title) => ({
        title,
      })),
    }),
    stats: () => ({
      slots: { title: 'A padaria em números', lead: 'Contados por quem acorda cedo.' },
      items: [
        { facts: [f.since] },
        { facts: [said('3 fornadas por dia, de domingo a domingo')] },
        { facts: [said('Desde 1987 na mesma esquina')] },
        { title: '28', body: 'tipos de pão no balcão' },
      ],
    }),
    comparison: () => ({
      slots: {
        title: 'Balcão, encomenda ou assinatura',
        lead: 'Três jeitos de levar o mesmo pão.',
        note: 'Os preços são os mesmos nos três.',
      },
      items: [
        {
          title: 'Assinatura',
          body: 'Toda semana na sua porta',
          featured: true,
          facts: [f.price('R$ 89,00')],
          action: 'Assinar',
          link: order.link,
        },
        { group: 0, title: 'Pão do dia' },
        { group: 0, title: 'Entrega', body: 'No Centro e no Capivari' },
        { group: 0, title: 'Antecedência', body: 'Nenhuma: já está combinado' },
        { title: 'Encomenda', body: 'Para festas e pousadas', action: 'Encomendar', link: order.link },
        { group: 4, title: 'Pão do dia' },
        { group: 4, title: 'Entrega', body: 'Acima de dez unidades' },
        { group: 4, title: 'Antecedência', body: 'Um dia' },
        { title: 'Balcão' },
        { group: 8, title: 'Pão do dia' },
        { group: 8, title: 'Antecedência', body: 'É só chegar' },
      ],
    }),
    'product-detail': () => ({
      slots: {
        kicker: 'Cestas',
        title: 'Cesta de café da manhã',
        lead: 'Pães, geleia, frutas e café da Mantiqueira, em cesta de palha.',
        body: 'Montamos a cesta na manhã da entrega, com o que saiu do forno.\n\n- Pão italiano e focaccia\n- Geleia de amora da casa\n- Café em grão ou moído\n- Frutas da feira',
        note: 'Entregamos no Centro e no Capivari, das 7h às 11h.',
      },
      media: art(8),
      facts: [f.price('R$ 149,00'), said('Pix, débito e crédito'), said('Trocamos o que não chegar bem')],
      actions: [order],
      items: [
        { title: 'Para duas pessoas', facts: [f.price('R$ 149,00')], media: art(17, null) },
        { title: 'Para quatro pessoas', body: 'Com bolo inteiro', facts: [f.price('R$ 239,00')], media: art(6, null) },
      ],
    }),
    'case-study': () => ({
      slots: { title: 'Mesas que montamos', lead: 'Três encomendas que deram gosto.' },
      items: [
        {
          title: 'Café da manhã do Hotel Serra Azul',
          role: 'Hotel',
          when: '2025',
          body: 'O hotel queria pão fresco às seis, todos os dias, sem forno próprio.\n\nCriamos uma massa que cresce à noite e assa na primeira fornada.',
          note: 'Doze pães diferentes na mesa, entregues antes da primeira xícara.',
          media: art(4),
          link: see.link,
        },
        {
          title: 'Casamento na Pousada Araucária',
          role: 'Festa',
          when: '2024',
          body: 'Cento e vinte convidados ao ar livre, em julho. Levamos o forno de campanha.',
          media: art(11),
          facts: [f.quote('Ninguém levantou da mesa do pão.', 'Clara e João', 'noivos')],
        },
        {
          title: 'Feira de Inverno',
          role: 'Evento',
          when: '2023',
          body: 'Três dias de focaccia na praça.',
          note: 'Acabou antes do fim da tarde, os três dias.',
        },
      ],
      actions: [order],
    }),
    lineup: () => ({
      slots: { title: 'Quem assa na Festa do Pão' },
      items: [
        { facts: [f.person('Antônio Ribeiro', 'Padeiro da casa')], when: '16h', body: 'Abre o forno a lenha.', featured: true },
        { facts: [f.person('Iara Campos', 'Confeiteira')], when: '17h30' },
        { title: 'Trio Mantiqueira', role: 'Viola, sanfona e zabumba', when: '18h' },
        { facts: [f.person('Dra. Lúcia Prado', 'Nutricionista')], when: '19h', body: 'Conversa sobre fermentação.' },
        { title: 'Coral da Estação', when: '20h' },
      ],
      actions: [see],
    }),
    'event-info': () => ({
      slots: {
        title: 'Festa do Pão na praça',
        lead: 'Forno a lenha, música e mesa comprida.',
        note: 'Se chover, fazemos no salão da igreja.',
      },
      facts: [
        festa(),
        f.address,
        f.price('R$ 25,00'),
        b.fact('ingressos.example/festa-do-pao', { kind: 'url', href: 'https://ingressos.example/festa-do-pao', purpose: 'tickets' }),
      ],
      actions: [order],
      media: art(13),
    }),
    booking: () => ({
      slots: { title: 'Reserve sua oficina', lead: 'Escolha, chame e confirmamos na hora.', note: 'Para desmarcar, avise até a véspera.' },
      facts: [f.phone, f.hours],
      media: art(22),
      items: [
        { facts: [f.offer('Pão de fermentação natural', 'R$ 180,00', 'Sábado de manhã, três horas')] },
        { facts: [f.offer('Focaccia e pizza em casa', 'R$ 160,00')], body: 'Sábado à tarde' },
        { title: 'Visita à cozinha', body: 'Gratuita, aos domingos' },
      ],
      form: b.form(
        'booking',
        [
          { id: 'nome', type: 'text', label: 'Nome completo', required: true, autocomplete: 'name' },
          { id: 'telefone', type: 'tel', label: 'Celular', required: true, autocomplete: 'tel' },
          { id: 'dia', type: 'date', label: 'Melhor dia', required: false, autocomplete: 'off' },
          { id: 'recado', type: 'textarea', label: 'Algum recado?', required: false, autocomplete: 'off' },
        ],
        {
          consent: 'Aceito que usem estes dados para marcar a oficina.',
          submit: 'Pedir reserva',
          done: 'Pedido recebido. Confirmamos hoje.',
        },
      ),
    }),
    newsletter: () => ({
      slots: {
        title: 'A fornada da semana, por e-mail',
        lead: 'Uma mensagem curta às quintas: o que vai sair do forno.',
        note: 'Para sair, basta responder.',
      },
      media: art(31, null),
      form: b.form('newsletter', [{ id: 'email', type: 'email', label: 'Seu e-mail', required: true, autocomplete: 'email' }], {
        consent: 'Quero receber a carta semanal da padaria.',
        submit: 'Receber a carta',
        done: 'Pronto: a próxima carta chega na quinta.',
      }),
    }),
    donate: () => ({
      slots: {
        title: 'Pão para quem precisa',
        lead: 'Toda noite levamos cestas ao abrigo da cidade. Você pode assar junto.',
        note: 'Prestamos contas no mural da padaria, todo mês.',
      },
      facts: [b.fact('11.444.777/0001-61', { kind: 'pix', key: '11444777000161', type: 'cnpj' }), f.email],
      media: art(40, null),
      items: [
        { facts: [f.price('R$ 15,00')], body: 'Um pão por noite, durante uma semana' },
        { facts: [f.price('R$ 60,00')], body: 'O café da manhã de dez pessoas', featured: true },
        { facts: [f.price('R$ 180,00')], body: 'Uma fornada inteira' },
      ] satisfies ItemPlan[],
    }),
    'cookie-notice': () => ({
      slots: { lead: 'Este site conta visitas com um serviço que grava um cookie. Nada nele diz quem você é.' },
      actions: [{ label: 'Ler sobre privacidade', link: see.link }],
    }),
  };
}
