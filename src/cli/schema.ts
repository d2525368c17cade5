import { exits } from '../experiment/failure.ts';
import { command } from './command.ts';
import { printJson } from './say.ts';

/** `lastmeter schema`: what an editor needs to check scenario files. */
export const schemaCommand = command({
  name: 'schema',
  takes: '',
  describe: 'Print the JSON Schema of scenario files, for editors',
  positionals: {},
  options: {},
  examples: [
    [
      'schema > scenario.schema.json',
      'Completion and checks while you type, for instance with the YAML extension of VS Code',
    ],
  ],
  async run() {
    const { schema } = await import('../scenario/schema.ts');
    printJson(schema());
    return exits.done;
  },
});
