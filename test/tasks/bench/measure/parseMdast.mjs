/** Parses some tickets of a folder with mdast and GFM; prints the seconds that each took. */
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const [folder, count] = process.argv.slice(2);
const tickets = path.join(folder, 'tickets');
const texts = readdirSync(tickets)
  .slice(0, Number(count))
  .map((file) => readFileSync(path.join(tickets, file), 'utf8'));
const processor = unified().use(remarkParse).use(remarkGfm).freeze();

for (const text of texts.slice(0, 50)) processor.parse(text);
const start = performance.now();
for (const text of texts) processor.parse(text);
console.log((performance.now() - start) / 1000 / texts.length);
