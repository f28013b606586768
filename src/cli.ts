import { forTerminal } from './base/visible.ts';
import type { Command, Context, ExitCode, Streams } from './commands/command.ts';
import { stdinPath } from './commands/inventory-options.ts';
import { commands } from './generated/commands.ts';
import { version } from './version.ts';

class UsageError extends Error {}

/**
 * What a command line asks for. A handler throws it instead of running it: behind every handler that returns, yargs puts
 * together the page of help that nobody asked for, which takes a tenth of a small render.
 */
class Chosen extends Error {
  readonly run: () => Promise<ExitCode>;
  constructor(run: () => Promise<ExitCode>) {
    super();
    this.run = run;
  }
}

/** Options that may be given several times. */
const repeatable = new Set(['_', 'extra-vars', 'extraVars', 'e']);

/** The program as a function: arguments and streams in, exit code out. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  // Which release it is needs no parser of options, and the parser is half of such a run.
  if (argv.length === 1 && argv[0] === '--version') {
    streams.stdout.write(`${version}\n`);
    return 0;
  }
  const { default: yargs } = await import('yargs');
  const parser = yargs([])
    .scriptName('lvsgen')
    .locale('en')
    .updateStrings({
      'Invalid values:': 'this value is not accepted:',
      'Argument: %s, Given: %s, Choices: %s': '%s cannot be %s; it takes %s',
      'Not enough arguments following: %s': 'the option %s needs a value',
    })
    .usage('$0 <command>\n\nRenders both halves of a Linux Virtual Server cluster from one Ansible inventory.')
    .version(version)
    .option('color', { type: 'boolean', describe: 'colour for people (also: NO_COLOR, FORCE_COLOR)' })
    .alias('help', 'h')
    .strict()
    .recommendCommands()
    .completion('completion', 'print a completion script for bash or zsh: source <(lvsgen completion)')
    .demandCommand(1, 'a command is needed')
    .epilogue('Exit codes: 0 done · 1 findings or differences · 2 could not answer')
    .exitProcess(false)
    .wrap(100)
    .fail((message, error) => {
      throw error === undefined || error.name === 'YError' ? new UsageError(error?.message ?? message) : error;
    });
  for (const { usage, describe, options, run } of Object.values(commands)) {
    parser.command(usage, describe, options, (given) => {
      refuseOddValues(given);
      const flag = given.color as boolean | undefined;
      const colour = wantsColour(flag, streams.env, streams.stderr.isTTY);
      const context: Context = {
        ...streams,
        stderr: guarded(streams.stderr, colour),
        colour,
        stdoutColour: wantsColour(flag, streams.env, streams.stdout.isTTY),
      };
      throw new Chosen(() => run(given, context));
    });
  }
  const stderr = guarded(streams.stderr, false);
  try {
    const chosen = await choose(() =>
      // With a callback yargs hands over what it would print itself.
      parser.parseAsync(argv.map(namedStdin), {}, (_error, _given, output) => {
        if (output) streams.stdout.write(`${output}\n`);
      }),
    );
    return (await chosen?.run()) ?? 0;
  } catch (error) {
    if (error instanceof UsageError) {
      stderr.write(
        usageText(error.message, Object.hasOwn(commands, argv[0] ?? '') ? commands[argv[0] ?? ''] : undefined),
      );
    } else {
      stderr.write(
        `lvsgen: this is a bug in lvsgen, please report it with the inventory that shows it\n${(error as Error).stack}\n`,
      );
    }
    return 2;
  }
}

/** The command that a parse chooses; undefined where there was only something to print. */
async function choose(parse: () => unknown): Promise<Chosen | undefined> {
  try {
    await parse();
    return undefined;
  } catch (error) {
    if (error instanceof Chosen) return error;
    throw error;
  }
}

/** Standard error as a place for people: nothing that a text has brought along reaches the terminal as a command. */
function guarded(stream: Streams['stderr'], colour: boolean): Streams['stderr'] {
  return {
    write: (text) => stream.write(forTerminal(text, colour)),
    ...(stream.isTTY === undefined ? {} : { isTTY: stream.isTTY }),
  };
}

/** What the option parser lets through: an option given twice, a number that is none. */
function refuseOddValues(given: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(given)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.length > 1 && !repeatable.has(name) && values.some((one) => typeof one !== 'boolean'))
      throw new UsageError(`the option ${name} is given twice: ${values.join(', ')}`);
    if (values.some((one) => typeof one === 'number' && !(Number.isInteger(one) && one >= 0)) && name !== '_')
      throw new UsageError(`the option ${name} takes a whole number, 0 or more`);
  }
}

/** What is wrong with the command line, and how it goes. */
function usageText(message: string, known: Command | undefined): string {
  if (known === undefined) {
    const names = Object.keys(commands).join(', ');
    return `lvsgen: ${message}\nCommands: ${names}\nTry: lvsgen --help\n`;
  }
  const isShort = message.startsWith('Not enough non-option arguments');
  const inventory = known.usage.includes('inventory')
    ? 'An inventory is a file or a folder; - is standard input.\n'
    : '';
  return `lvsgen: ${isShort ? 'an argument is missing' : message}\nUsage: lvsgen ${known.usage}\n${isShort ? inventory : ''}Try: lvsgen ${known.usage.split(' ')[0]} --help\n`;
}

/** yargs loses a lone `-` among the positionals; its other name survives. */
function namedStdin(argument: string, index: number, argv: readonly string[]): string {
  const isValue = argv[index - 1]?.startsWith('-') ?? false;
  return argument === '-' && !isValue ? stdinPath : argument;
}

function wantsColour(flag: boolean | undefined, env: Streams['env'], isTTY = false): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTTY;
}
