import { commands } from '../cli/commands.ts';
import { help } from '../cli/main.ts';
import type { Document } from './document.ts';

/** The help of the program and of every command. */
export async function commandsDocument(): Promise<Document> {
  const texts = [{ name: 'lastmeter', text: await help() }];
  for (const command of commands) texts.push({ name: `lastmeter ${command.name}`, text: await help(command) });
  const sections = texts.map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`);
  return { path: 'docs/commands.md', text: `# Commands\n\nWritten by \`npm run docs\`.\n\n${sections.join('\n')}` };
}
