import type { TestProject } from 'vitest/node';
import { lacking } from './support.ts';
import { Vm } from './vm.ts';

/** One virtual machine for all scenarios of a run. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (lacking !== '') return () => {};
  const started = Date.now();
  const vm = await Vm.boot();
  console.error(`lab: virtual machine up after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  project.provide('wire', vm.socket);
  return () => vm.off();
}
