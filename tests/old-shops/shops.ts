import type { LocalSite } from '../../local/web/site.ts';

/** An old site of a small business, with what its owner says there and what must never be taken for a fact. */
export interface OldShop {
  host: string;
  name: string;
  pages: Record<string, string>;
  facts: string[];
  never: string[];
  latin1?: true;
}

const GARAGE: OldShop = {
  host: 'oficinalider.example',
  name: 'Oficina Líder',
  latin1: true,
  pages: {
    '/': `<html><head><title>::: Oficina Líder :::</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>
<frameset rows="90,*"><frame src="topo.htm" name="topo" scrolling="no"><frameset cols="180,*"><frame src="menu.htm" name="menu"><frame src="principal.htm" name="principal"></frameset>
<noframes><body>Seu navegador não aceita frames.</body></noframes></frameset></html>`,
    '/topo.htm': '<html><body bgcolor="#003366"><font color="#ffcc00" size="6" face="Verdana"><b>Oficina Líder</b></font></body></html>',
    '/menu.htm': `<html><body><a href="principal.htm" target="principal">Principal</a><br><a href="servicos.htm" target="principal">Serviços</a><br>
<a href="equipe.htm" target="principal">Equipe</a><br><a href="contato.htm" target="principal">Contato</a></body></html>`,
    '/principal.htm': `<html><body><center><font size=5><b>Bem-vindo à Oficina Líder!</b></font></center>
<p align=justify><font face=Arial size=2>Mecânica em geral para carros nacionais e importados em Uberlândia, desde 1987. Damos garantia de 90 dias em todo serviço.
<p>Você é o visitante número <img src="cont.gif" alt="004512"><p>Melhor visualizado em 800x600 no Internet Explorer</body></html>`,
    '/servicos.htm': `<html><body><h2>Serviços</h2><table border=1 cellpadding=4><tr><td><b>Serviço</b><td><b>Valor</b>
<tr><td>Troca de óleo e filtro<td>R$ 180,00<tr><td>Alinhamento e balanceamento<td>R$ 120,00<tr><td>Revisão de freios<td>R$ 250,00</table></body></html>`,
    '/equipe.htm': `<html><body><h2>Equipe</h2><table><tr><td>Sebastião Nunes<td>Mecânico-chefe<tr><td>Wagner Teles<td>Eletricista</table></body></html>`,
    '/contato.htm': `<html><body><h2>Contato</h2>Av. Rondon Pacheco, 3410 - Tibery<br>Uberlândia - MG<br>Fone: (34) 3232-1188<br>E-mail: <a href="mailto:lider@oficinalider.example">lider@oficinalider.example</a><br>
<img src="horario.gif" alt="Horário: segunda a sexta, das 8h às 18h; sábado, das 8h às 12h"></body></html>`,
  },
  facts: [
    ...[
      'carros nacionais e importados',
      'desde 1987',
      '90 dias',
      'Troca de óleo e filtro',
      '180,00',
      'Alinhamento e balanceamento',
      '120,00',
    ],
    ...[
      'Revisão de freios',
      '250,00',
      'Sebastião Nunes',
      'Mecânico-chefe',
      'Wagner Teles',
      'Eletricista',
      'Rondon Pacheco, 3410',
      'Uberlândia',
    ],
    ...['3232-1188', 'lider@oficinalider.example', '8h às 18h', '8h às 12h'],
  ],
  never: ['frames', 'visitante', '800x600', ':::', '004512', 'Valor.'],
};

const BELA = (
  body: string,
): string => `<html><head><title>Home</title></head><body bgcolor="#fff0f5"><table width=780 align=center><tr><td colspan=2 bgcolor="#c71585"><font color=white size=6>Salão Bela Donna</font></td></tr>
<tr><td width=150 valign=top><table><tr><td><a href="index.html">Início</a></td></tr><tr><td><a href="precos.html">Preços</a></td></tr><tr><td><a href="profissionais.html">Profissionais</a></td></tr></table></td><td>${body}</td></tr>
<tr><td colspan=2 align=center><font size=1>Salão Bela Donna - Rua Tiradentes, 88 - Centro - Londrina - PR - Tel: (43) 3322-9080<br>© 2009 Todos os direitos reservados - Desenvolvido por WebFácil Soluções</font></td></tr></table>
<div id="lgpd-banner" style="position:fixed">Utilizamos cookies para melhorar sua experiência. Ao continuar navegando você concorda com a nossa Política de Privacidade. <a href="#">Aceito</a></div></body></html>`;

const SALON: OldShop = {
  host: 'beladonna.example',
  name: 'Salão Bela Donna',
  pages: {
    '/': BELA(`<p>O Salão Bela Donna cuida da sua beleza há 22 anos no centro de Londrina.</p><p>Trabalhamos com hora marcada pelo <a href="https://api.whatsapp.com/send?phone=5543991457788&text=Oi">WhatsApp</a>.</p>
<img src="horarios.jpg" alt="Atendimento de terça a sábado, das 9h às 19h" width=400>`),
    '/precos.html':
      BELA(`<h3>Tabela de preços</h3><table border=1><tr><th>Serviço</th><th>Curto</th><th>Longo</th></tr><tr><td>Corte</td><td>R$ 60,00</td><td>R$ 80,00</td></tr>
<tr><td>Escova</td><td>R$ 45,00</td><td>R$ 65,00</td></tr></table><table><tr><td>Manicure</td><td>R$ 35,00</td></tr><tr><td>Maquiagem para festa</td><td>R$ 150,00</td></tr></table>`),
    '/profissionais.html': BELA(
      `<h3>Nossas profissionais</h3><table><tr><td><b>Donatella Ricci</b><br>Proprietária e cabeleireira</td><td><b>Jussara Pinto</b><br>Manicure</td></tr></table>`,
    ),
  },
  facts: [
    ...['há 22 anos', 'hora marcada', '99145-7788', 'Corte', '60,00', '80,00', 'Escova', '45,00', '65,00', 'Manicure', '35,00'],
    ...['Maquiagem para festa', '150,00', 'Donatella Ricci', 'Proprietária e cabeleireira', 'Jussara Pinto', 'Tiradentes, 88', '3322-9080'],
    ...['9h às 19h', 'Londrina'],
  ],
  never: ['Utilizamos cookies', 'WebFácil', 'Política de Privacidade para', 'direitos reservados - Des', 'Serviço, Curto'],
};

const INN_PAGE = (
  title: string,
  body: string,
): string => `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>${title} – Pousada Araçá – Just another WordPress site</title>
<meta name="generator" content="WordPress 4.9"></head><body><header class="site-header"><a href="/" rel="home">Pousada Araçá</a><p class="site-description">Just another WordPress site</p>
<nav><ul><li><a href="/">Home</a></li><li><a href="/quartos/">Quartos</a></li><li><a href="/ola-mundo/">Blog</a></li><li><a href="/localizacao/">Localização</a></li></ul></nav></header>
<main>${body}</main><aside class="widget-area"><h2>Posts recentes</h2><ul><li><a href="/ola-mundo/">Olá, mundo!</a></li></ul><h2>Comentários</h2><ul><li>Um comentarista do WordPress em Olá, mundo!</li></ul></aside>
<footer><p>Orgulhosamente mantido com WordPress</p></footer></body></html>`;

const INN: OldShop = {
  host: 'pousadaaraca.example',
  name: 'Pousada Araçá',
  pages: {
    '/': INN_PAGE(
      'Home',
      `<h1>Pousada Araçá</h1><p>A dez minutos a pé da praia do Campeche, em Florianópolis, a pousada tem oito quartos e um jardim de araçazeiros.</p>
<p>A dez minutos a pé da praia do Campeche, em Florianópolis, a pousada tem oito quartos e um jardim de araçazeiros.</p>
<h2>Sobre nós</h2><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p><p>Este é um texto de exemplo. Clique no botão editar para alterar este texto.</p>`,
    ),
    '/quartos/': INN_PAGE(
      'Quartos',
      `<h1>Quartos</h1><h2>Quarto casal</h2><p>Cama queen, varanda e frigobar.</p><p>R$ 320,00 a diária</p><h2>Quarto família</h2><p>Uma cama de casal e duas de solteiro.</p><p>R$ 450,00 a diária</p>
<p>Check-in às 14h e check-out às 11h. O café da manhã está incluído.</p>`,
    ),
    '/ola-mundo/': INN_PAGE(
      'Olá, mundo!',
      '<h1>Olá, mundo!</h1><p>Boas-vindas ao WordPress. Esse é o seu primeiro post. Edite-o ou exclua-o, e então comece a escrever!</p>',
    ),
    '/localizacao/': INN_PAGE(
      'Localização',
      `<h1>Localização</h1><p>Rua do Gramal, 745<br>Campeche, Florianópolis/SC<br>88063-080</p><iframe src="https://www.google.com/maps/embed?pb=!1m18"></iframe>
<p>Reservas: <a href="https://wa.me/5548999112233">(48) 99911-2233</a> ou reservas@pousadaaraca.example</p>`,
    ),
  },
  facts: [
    ...[
      'praia do Campeche',
      'oito quartos',
      'araçazeiros',
      'Quarto casal',
      '320,00',
      'Cama queen',
      'varanda',
      'frigobar',
      'Quarto família',
      '450,00',
    ],
    ...[
      'Uma cama de casal',
      'duas de solteiro',
      '14h',
      '11h',
      'café da manhã',
      'Gramal, 745',
      '99911-2233',
      'reservas@pousadaaraca.example',
      'Florianópolis',
    ],
  ],
  never: ['WordPress', 'Lorem', 'texto de exemplo', 'Olá, mundo', 'Posts recentes', 'comentarista'],
};

const VET: OldShop = {
  host: 'vetsaofrancisco.example',
  name: 'Clínica Veterinária São Francisco',
  latin1: true,
  pages: {
    '/': `<HTML><HEAD><TITLE>Untitled Document</TITLE></HEAD><BODY><CENTER><H1>Clínica Veterinária São Francisco</H1><A HREF="clinica.htm">A Clínica</A> | <A HREF="equipe.htm">Equipe</A> | <A HREF="fale.htm">Fale Conosco</A></CENTER>
<BR><BR>&nbsp;&nbsp;&nbsp;Cuidamos de cães, gatos e animais silvestres em Juiz de Fora.<BR>&nbsp;&nbsp;&nbsp;Plantão 24 horas para emergências.<BR><MARQUEE>PROMOÇÃO: vacina antirrábica a R$ 55,00</MARQUEE>
<BR>Site em construção</BODY></HTML>`,
    '/clinica.htm': `<HTML><BODY><H2>A Clínica</H2><UL><LI>Consultas<LI>Cirurgias<LI>Raio X digital<LI>Internação com acompanhamento</UL>Estacionamento próprio para oito carros.</BODY></HTML>`,
    '/equipe.htm': `<HTML><BODY><H2>Nossa equipe</H2><P>Dra. Marlene Fontes - CRMV-MG 4512 - clínica geral<P>Dr. Otávio Rezende - CRMV-MG 7788 - cirurgia</BODY></HTML>`,
    '/fale.htm': `<HTML><BODY><H2>Fale conosco</H2><TABLE><TR><TD>Endereço:<TD>Rua Halfeld, 1201 - Centro - Juiz de Fora - MG<TR><TD>Telefone:<TD>(32) 3215-6677<TR><TD>Emergência:<TD>(32) 98844-1020<TR><TD>Consultas:<TD>Segunda a sexta, das 8h às 19h</TABLE>
<FORM>Nome: <INPUT name=n><BR>Mensagem: <TEXTAREA></TEXTAREA><BR><INPUT TYPE=submit VALUE=Enviar></FORM></BODY></HTML>`,
  },
  facts: [
    ...[
      'cães, gatos e animais silvestres',
      '24 horas',
      'antirrábica',
      '55,00',
      'Consultas',
      'Cirurgias',
      'Raio X digital',
      'Internação com acompanhamento',
    ],
    ...[
      'Estacionamento próprio',
      'Marlene Fontes',
      'CRMV-MG 4512',
      'clínica geral',
      'Otávio Rezende',
      'CRMV-MG 7788',
      'cirurgia',
      'Halfeld, 1201',
    ],
    ...['3215-6677', '98844-1020', '8h às 19h', 'Juiz de Fora'],
  ],
  never: ['Untitled', 'em construção', 'Mensagem:', 'Nome:', 'Fale Conosco |'],
};

const DINER: OldShop = {
  host: 'cantinadonilo.example',
  name: 'Cantina do Nilo',
  pages: {
    '/': `<html><head><title>Cantina do Nilo | Comida caseira em Bauru</title><meta charset="utf-8"></head><body><div id="header">Cantina do Nilo</div><div class="links"><a href="/">Home</a> <a href="/cardapio.asp">Cardápio</a> <a href="/onde.asp">Onde estamos</a></div>
<p>Comida caseira feita pelo Nilo e pela Neuza desde 1994, no fogão a lenha.</p><p>Entrega grátis até 3 km.</p></body></html>`,
    '/cardapio.asp': `<html><head><title>Cardápio</title></head><body><h1>Cardápio da semana</h1><table><tr><td>Segunda</td><td>Virado à paulista</td><td>32,00</td></tr><tr><td>Quarta</td><td>Feijoada completa</td><td>42,00</td></tr>
<tr><td>Sexta</td><td>Bacalhoada</td><td>48,00</td></tr></table><h2>Bebidas</h2>Suco de laranja ......... R$ 9,00<br>Refrigerante lata ....... R$ 6,50<br>Água ..... R$ 4,00</body></html>`,
    '/onde.asp': `<html><body><h1>Onde estamos</h1><p>Rua Gustavo Maciel nº 1530<br>Bauru - SP</p><dl><dt>Almoço</dt><dd>Segunda a sábado, 11h às 15h</dd><dt>Jantar</dt><dd>Sexta e sábado, 19h às 23h</dd></dl>
<a href="http://wa.me/5514997001122"><img src="zap.png" alt="WhatsApp"></a> <p>Tel. (14) 3222-4455</p><p>Aceitamos VR, Alelo e Pix</p><iframe src="https://www.google.com/maps/embed?pb=1"></iframe></body></html>`,
  },
  facts: [
    ...[
      'Comida caseira',
      'Neuza',
      '1994',
      'fogão a lenha',
      '3 km',
      'Virado à paulista',
      '32,00',
      'Feijoada completa',
      '42,00',
      'Bacalhoada',
      '48,00',
    ],
    ...[
      'Suco de laranja',
      '9,00',
      'Refrigerante lata',
      '6,50',
      'Água',
      '4,00',
      'Gustavo Maciel',
      '1530',
      '11h às 15h',
      '19h às 23h',
      '99700-1122',
    ],
    ...['3222-4455', 'Alelo', 'Bauru', 'Almoço', 'Jantar'],
  ],
  never: ['.....', 'Onde estamos,'],
};

export const OLD_SHOPS: readonly OldShop[] = [GARAGE, SALON, INN, VET, DINER];

export const oldShopSite = ({ host, name, pages, latin1 }: OldShop): LocalSite => ({
  host,
  about: name,
  faults: [],
  tls: 'plain',
  answer: (_, answer, { pathname }) => {
    const page = pages[pathname === '/index.html' ? '/' : pathname];
    if (page === undefined) return answer.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/html';
    answer
      .writeHead(200, { 'content-type': latin1 ? 'text/html; charset=iso-8859-1' : type })
      .end(Buffer.from(page, latin1 ? 'latin1' : 'utf8'));
  },
});
