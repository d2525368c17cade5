import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Document } from './document.ts';
import { projectFolder, projectText } from './project.ts';

/** Documents that are walked through: each with the folder of the files that it has its reader save. */
const walks = [
  { path: 'docs/your-own-case.md', files: 'scenarios/cases/home-care' },
  { path: 'docs/your-own-case.zh.md', files: 'scenarios/cases/home-care' },
] as const;

const block = /(?<=^|\n)(?:`([\w.-]+\.yaml)`[^\n]*\n\n)?```(sh|text|yaml)\n[\s\S]*?```/g;

/** Documents whose commands are run, one after the other, with what each prints below it and every file as it ships. */
export function walkedDocuments(): Promise<readonly Document[]> {
  return Promise.all(walks.map(({ path, files }) => walked(path, files)));
}

/**
 * One document: a block of commands is run as its reader would run it, a block of text below it becomes what they printed, a block of YAML
 * under the name of a file becomes the file that ships and is saved where the commands have gone.
 * @throws Error for a command that does not end well
 */
async function walked(path: string, files: string): Promise<Document> {
  const start = await mkdtemp(join(tmpdir(), 'lastmeter-walk-'));
  try {
    const text = projectText(path);
    let folder = start;
    let printed = '';
    let filled = '';
    let at = 0;
    for (const found of text.matchAll(block)) {
      const [whole, name, kind] = found;
      let own = whole;
      if (kind === 'sh') {
        printed = '';
        for (const line of whole.split('\n').slice(1, -1)) {
          if (line.startsWith('cd ')) folder = join(folder, line.slice(3));
          else printed += await printedBy(line, folder);
        }
      } else if (kind === 'text') own = `\`\`\`text\n${printed.trimEnd()}\n\`\`\``;
      else if (name !== undefined) {
        const content = await readFile(join(projectFolder(), files, name), 'utf8');
        await writeFile(join(folder, name), content);
        own = whole.replace(/```yaml\n[\s\S]*/, () => `\`\`\`yaml\n${content}\`\`\``);
      }
      filled += text.slice(at, found.index) + own;
      at = found.index + whole.length;
    }
    return { path, text: filled + text.slice(at) };
  } finally {
    await rm(start, { recursive: true, force: true });
  }
}

/** Words of a command line; quotes hold several together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, held, plain]) => held ?? plain ?? '');
}

async function printedBy(line: string, cwd: string): Promise<string> {
  const [npx, lastmeter, ...args] = wordsOf(line);
  if (npx !== 'npx' || lastmeter !== 'lastmeter') throw new Error(`a walk runs npx lastmeter alone, not: ${line}`);
  const child = spawn(process.execPath, [join(projectFolder(), 'dist', 'lastmeter.js'), ...args], { cwd });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`${line} ended with exit code ${code}: ${texts.stderr}`);
  return texts.stdout;
}
