import { chromium } from '@playwright/test';
import { ensureBrowser } from './local/browser/ensure-browser.ts';
const APP = process.env.APP ?? 'http://localhost:3510';
const PROMPTS: Record<string,string> = {
 neide: 'Oi, sou a Neide, tenho uma padaria na Floresta, em BH, faz 22 anos, a Padaria da Neide. Pão quente sai às 6, às 10 e às 4 da tarde. Francês R$ 19,90 o quilo, broa de fubá R$ 7, rosca rainha R$ 24 e bolo de cenoura. Abro de segunda a sábado das 6 às 20, domingo até 1 da tarde. Rua Pouso Alegre 1284, zap 31 99812-4407, encomenda com 1 dia. Minha massa descansa 18 horas, não uso mistura pronta. Queria cara de padaria antiga, nada moderno. Fiado só pros conhecidos kkk',
 oi: 'oi',
 pizza: 'Pizzaria Forno da Vila, na Rua Girassol, 212, Vila Madalena, São Paulo. Pizza napolitana em forno a lenha; a massa descansa 48 horas. Margherita R$ 52, Calabresa R$ 56, Quatro queijos R$ 62, Portuguesa. Abrimos de terça a domingo, das 18h às 23h30. Pedidos pelo WhatsApp (11) 91234-5678. Quero algo rústico e acolhedor, em tons de tomate e manjericão.',
};
const which = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage'] });
for (const name of which) for (const [w,h,mobile] of [[1440,900,false],[390,844,true]] as const) for (const scheme of ['light','dark'] as const) {
  const ctx = await browser.newContext({ locale:'pt-BR', viewport:{width:w,height:h}, isMobile: mobile, hasTouch: mobile, colorScheme: scheme, deviceScaleFactor: 1 });
  const page = await ctx.newPage();
  page.on('console', m => m.type()==='error' && console.log('console', m.text().slice(0,600)));
  page.on('pageerror', e => console.log('pageerror', e.message.slice(0,600)));
  await page.goto(APP, { timeout: 120000 });
  await page.getByLabel('Descreva o site que você quer').fill(PROMPTS[name]!);
  await page.getByRole('button', { name: 'Gerar meu site' }).first().click();
  const t0 = Date.now();
  await page.waitForURL(/understood/, { timeout: 120000 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  console.log(name, w, scheme, Date.now()-t0, 'ms');
  await page.waitForTimeout(600);
  await page.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}.png` });
  if (process.env.FULL) await page.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}-full.png`, fullPage: true });
  if (process.env.HOVER && !mobile) { await page.locator('mark').nth(Number(process.env.HOVER)).hover(); await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}-hover.png` }); }
  await ctx.close();
}
await browser.close();
