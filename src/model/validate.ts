import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { validateVariables } from '../generated/validate.js';
import type { Inventory } from '../inventory/inventory.ts';
import { keysOf, type Mapping } from '../inventory/origin.ts';
import { explain } from './explain.ts';

/** Checks every set of variables where it is defined, so that each mistake is told once and at its own line. */
export function validateInventory(inventory: Inventory, diagnostics: Diagnostics): void {
  for (const vars of inventory.definitions()) validate(vars, diagnostics);
  if (inventory.extraVars) validate(inventory.extraVars, diagnostics);
}

function validate(vars: Mapping, diagnostics: Diagnostics): void {
  if (keysOf(vars).length === 0 || validateVariables(vars)) return;
  for (const error of validateVariables.errors ?? []) {
    const found = explain(error, vars);
    if (found) diagnostics.add(found);
  }
}
