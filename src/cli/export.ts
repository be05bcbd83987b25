import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cli } from '#texts/cli.ts';
import { addressOf } from '../app/address.ts';
import { formatIds, formats } from '../export/formats.ts';
import { chartOf } from '../layout/chart.ts';
