import { shellCommand, shellComment } from '../base/shell-word.ts';
import { type FactKind, type FactOf, phases, type Step } from '../facts/fact.ts';
import type { HostState } from '../facts/host-state.ts';
import { factKinds } from '../generated/facts.ts';

const onlyActive = 'the rest only on the active director, one at a time';

/** A host's state as commands for a shell, for a host that is set up by hand; in the order that is safe on a live network. */
export function shellCommands(state: HostState): string {
  const steps = stepsOf(state);
  const text = steps
    .map(
      ({ reason, commands }) =>
        `\n${shellComment(reason)}\n${commands.map((command) => shellCommand(command)).join('\n')}\n`,
    )
    .join('');
  return `${shellComment(`${state.host.name}: until the next boot; the rendered files keep it.`)}\n${text}`;
}

function stepsOf(state: HostState): Step[] {
  const all = Object.entries(factKinds).flatMap(([kind, one]) => {
    const { steps } = one as FactKind<FactOf<string>>;
    return steps?.(state.of(kind as keyof typeof factKinds)) ?? [];
  });
  const ordered = phases.flatMap((phase) => all.filter((step) => step.phase === phase));
  const first = ordered.findIndex(({ phase }) => phase.startsWith('active'));
  return ordered.map((step, at) => (at === first ? { ...step, reason: `${onlyActive}; ${step.reason}` } : step));
}
