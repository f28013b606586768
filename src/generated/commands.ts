// Made by `npm run gen`; edit its source instead.
import type { Command } from '../commands/command.ts';
import commands_check from '../commands/check.ts';
import commands_commands from '../commands/commands.ts';
import commands_diff from '../commands/diff.ts';
import commands_explain from '../commands/explain.ts';
import commands_init from '../commands/init.ts';
import commands_list from '../commands/list.ts';
import commands_render from '../commands/render.ts';

export const commands: Record<string, Command> = {
  'check': commands_check,
  'commands': commands_commands,
  'diff': commands_diff,
  'explain': commands_explain,
  'init': commands_init,
  'list': commands_list,
  'render': commands_render,
};
