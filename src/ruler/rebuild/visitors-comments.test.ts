import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const said = (body: string) => JSON.stringify(ownerMessage(oldSite('<h1>Escola Pipoca</h1>', body)).stated);

test.each([
  '<div id="comments"><h3>2 respostas a Festa</h3><ol class="commentlist"><li class="comment"><p>Great article, cheap replica watches here!</p></li></ol></div>',
  "<div class='comments' id='comments'><h4>2 comentários:</h4><ol><li class='comment'><cite>Anônimo</cite><p>Cheap replica watches, clique no meu perfil agora</p></li></ol></div>",
  '<section class="comments-area"><p>Nice blog, visit my replica watches store today.</p></section>',
  '<ul><li id="recent-comments-2" class="widget widget_recent_comments"><h3>Comentários recentes</h3><ul><li>cheap replica watches em Festa da Família</li></ul></li></ul>',
])('visitors’ comments below a post are none of the owner’s words: %#', (comments) => {
  const text = said(`<h2>Festa da Família</h2><p>Cada família traz um prato doce para a mesa do quintal.</p>${comments}`);
  expect(text).toContain('Cada família traz um prato doce');
  expect(text).not.toMatch(/replica|coment[áa]rios|respostas/i);
});

test('a quotation of a client in a block called a comment stays', () => {
  const text = said('<h2>Quem conhece</h2><div class="comment"><p>“Minha filha chora é na hora de ir embora.” Adriana</p></div>');
  expect(text).toContain('na hora de ir embora');
});
