import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { cli } from '#texts/tools/cli.ts';
import { outlinesText } from '../export/outline/outlines.ts';
import { contentIn, pathwaysAmong } from './content/pathways.ts';

const file = resolve(import.meta.dirname, '../../test/outlines.md');

const pathways = pathwaysAmong(await contentIn()).map(({ pathway }) => pathway);
await writeFile(file, outlinesText(pathways));
console.log(cli.outlines.written(pathways.length, relative(process.cwd(), file)));
