import { validateVariables } from '../generated/validate.js';
import type { Inventory } from '../inventory/inventory.ts';
import { counted } from '../inventory/limits.ts';
import { keysOf, type Mapping, originOf } from '../inventory/origin.ts';
import type { Diagnostics } from '../report/diagnostic.ts';
import { explain } from './explain.ts';

/** So many faults of one map of variables are explained: a text that is not meant for us has tens of thousands. */
const mostTold = 500;

/** Checks every set of variables where it is defined, so that each mistake is told once and at its own line. */
export function validateInventory(inventory: Inventory, diagnostics: Diagnostics): void {
  for (const vars of inventory.definitions()) validate(vars, diagnostics);
  if (inventory.extraVars) validate(inventory.extraVars, diagnostics);
}

function validate(vars: Mapping, diagnostics: Diagnostics): void {
  if (keysOf(vars).length === 0 || validateVariables(vars)) return;
  const errors = validateVariables.errors ?? [];
  for (const error of errors.slice(0, mostTold)) {
    const found = explain(error, vars);
    if (found) diagnostics.add(found);
  }
  if (errors.length > mostTold) {
    diagnostics.error(
      'bad-value',
      originOf(vars),
      `these variables have ${counted(errors.length - mostTold)} more faults`,
    );
  }
}
