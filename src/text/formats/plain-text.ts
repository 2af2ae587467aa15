import type {ProseDocument} from '../block.js'
export function readPlainText(source: string): ProseDocument { return {blocks: [], frontMatter: null, problems: [{offset: source.length, message: ''}]} }
