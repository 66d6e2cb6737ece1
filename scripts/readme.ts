// Runs README.md as it is printed, from an empty folder with the packed package, and writes down what came out: npm run readme
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What stands behind a language after ``` says what becomes of a block: "yaml report.yaml" is saved under that name,
 * "console" is run, a line behind each "$ ", and its output written under it, of which "lines=6" keeps six; "refused" says
 * that it ends with 2. "sh" is run too, and says nothing. Any other block of a language alone is only read.
 */
interface Block {
  readonly language: string;
  readonly rest: string;
  readonly content: string;
}

/** The picture of the first screen, as the README's own commands draw it. */
const picture = { drawn: 'charts/since-2019.png', shown: 'examples/readme/since-2019.png' };

/**
 * The README with the outputs that its commands have now.
 *
 * @param folder an empty folder with the package installed in it
 * @throws {Error} for a command that fails in another way than by finding something
 */
export function runReadme(readme: string, folder: string): string {
  return readme.replace(
    /^```(\w+) ?([^\n]*)\n([\s\S]*?)^```$/gm,
    (whole, language: string, rest: string, content: string) => {
      const block = { language, rest, content };
      if (language === 'console')
        return `\`\`\`console${rest === '' ? '' : ` ${rest}`}\n${transcript(block, folder)}\`\`\``;
      if (language === 'sh') shell(content, folder);
      if (rest !== '') save(block, folder);
      return whole;
    },
  );
}

function save({ rest, content }: Block, folder: string): void {
  const file = join(folder, rest);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function transcript({ rest, content }: Block, folder: string): string {
  const most = Number(/\blines=(\d+)/.exec(rest)?.[1] ?? Number.POSITIVE_INFINITY);
  const commands = content.split('\n').filter((line) => line.startsWith('$ '));
  return commands
    .map((line) => {
      const output = shell(line.slice(2), folder, rest === 'refused' ? [2] : [0, 1])
        .trimEnd()
        .split('\n');
      const kept = output.length > most ? [...output.slice(0, most), '…'] : output;
      return `${[line, ...kept].filter((one, i) => i === 0 || kept.length > 1 || one !== '').join('\n')}\n`;
    })
    .join('');
}

function shell(command: string, folder: string, codes: readonly number[] = [0]): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
      NO_COLOR: '1',
    },
  });
  if (status === null || !codes.includes(status))
    throw new Error(`README: ${command} ended with ${status}: ${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

/** Packs the package and installs it in an empty folder. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'milex-readme-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { encoding: 'utf8' });
  const tarball = packed.trim().split('\n').at(-1) ?? '';
  writeFileSync(join(folder, 'package.json'), '{"name":"newsroom","private":true}\n');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', `./${tarball}`], { cwd: folder });
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = installed();
  writeFileSync('README.md', runReadme(readFileSync('README.md', 'utf8'), folder));
  mkdirSync(dirname(picture.shown), { recursive: true });
  copyFileSync(join(folder, picture.drawn), picture.shown);
  rmSync(folder, { recursive: true, force: true });
}
