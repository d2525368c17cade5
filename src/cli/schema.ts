import { exits } from '../experiment/failure.ts';
import { command } from './command.ts';
import { printJson } from './say.ts';

/** `lastmeter schema`: what an editor needs to check scenario files. */
export const schemaCommand = command({
  name: 'schema',
  takes: '',
  describe: 'Print the JSON Schema of scenario files, for editors',
  positionals: {},
  options: { study: { describe: 'The schema of study files instead', type: 'boolean', default: false } },
  examples: [
    [
      'schema > scenario.schema.json',
      'Completion and checks while you type, for instance with the YAML extension of VS Code',
    ],
  ],
  async run({ study }) {
    const { schema } = await import('../scenario/schema.ts');
    printJson(study ? (await import('../experiment/study/file/schema.ts')).studySchema() : schema());
    return exits.done;
  },
});
