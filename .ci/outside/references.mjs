// Prints a list of references in the style of the APA.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

// Packages lie where NODE_PATH says, which import does not look at.
const require = createRequire(process.env.NODE_PATH + '/');
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-bibtex');

const text = readFileSync(process.argv[2], 'utf8');
process.stdout.write(new Cite(text).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }));
