/**
 * What of a model's reading reaches the pages: `node tests/eval/facts.ts`, `--list kind` for what does not, `--of part-of-a-prompt` for
 * one message. Open half only.
 */
import { parseArgs } from 'node:util';
import { labelsOf } from './measure.ts';
import { answersByKey, keyToday } from './recordings.ts';
import { siteFacts, type Told } from './site-facts.ts';

const { values } = parseArgs({ options: { list: { type: 'string' }, of: { type: 'string' } } });
const isLost = ({ fate }: Told): boolean => fate !== 'shown' && fate !== 'kept off';

const answers = answersByKey();
const all = labelsOf('open').flatMap(({ id, prompt }) => {
  const answer = answers.get(keyToday({ prompt }));
  if (answer === undefined || (values.of && !prompt.includes(values.of))) return [];
  return [{ id, prompt, told: siteFacts(prompt, answer) ?? [] }];
});

if (values.list !== undefined || values.of) {
  for (const { id, told } of all)
    for (const one of told.filter(isLost))
      if (!values.list || one.kind.startsWith(values.list)) console.log(`${id}\t${one.kind}\t${one.fate}\t${one.value}`);
} else {
  const told = all.flatMap((one) => one.told);
  for (const kind of [...new Set(told.map((one) => one.kind))].sort()) {
    const of = told.filter((one) => one.kind === kind);
    const count = (fate: Told['fate']) => of.filter((one) => one.fate === fate).length;
    const good = of.filter((one) => !isLost(one)).length;
    console.log(
      `${kind.padEnd(20)}${String(of.length).padStart(5)}  ${((100 * good) / of.length).toFixed(1).padStart(5)} %  apart ${count('apart')}  missing ${count('missing')}  printed ${count('printed')}`,
    );
  }
  const worst = all.map(({ id, prompt, told: of }) => ({ id, prompt, lost: of.filter(isLost).length, of: of.length })).sort((a, b) => b.lost - a.lost);
  console.log(`\n${all.length} messages, ${told.filter(isLost).length} of ${told.length} values lost; worst:`);
  for (const { id, prompt, lost, of } of worst.slice(0, 15)) console.log(`${id.padEnd(14)}${lost}/${of}  ${prompt.slice(0, 90).replace(/\s+/g, ' ')}`);
}
