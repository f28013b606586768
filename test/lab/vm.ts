import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

const kernelArguments = [
  ...['console=ttyS0', 'quiet', 'panic=-1', 'tsc=nowatchdog', 'random.trust_cpu=on', 'mitigations=off'],
  // The emulator keeps what it has translated by virtual address: a program that is loaded where it was before starts in a
  // fifth of the time. So does one whose libraries do not choose AVX, hence the processor.
  'norandmaps',
];

/** A virtual machine with Debian's kernel, made for one run and thrown away with it. */
export class Vm {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly socket: string;

  private constructor(process: ChildProcess, folder: string) {
    this.#process = process;
    this.#folder = folder;
    this.socket = path.join(folder, 'wire');
  }

  /** Boots one; the image is built first if this recipe has none yet. */
  static async boot(): Promise<Vm> {
    const image = execFileSync('bash', [path.join(here, 'image.sh')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim();
    const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-lab-'));
    const initrd = firstStage(image, folder);
    const vm = spawn(
      'qemu-system-x86_64',
      [
        ...['-accel', 'tcg,thread=multi', '-cpu', 'Nehalem', '-smp', '2', '-m', '1536', '-nodefaults', '-no-reboot'],
        ...['-kernel', path.join(image, 'vmlinuz'), '-initrd', initrd],
        ...['-append', kernelArguments.join(' ')],
        ...['-display', 'none', '-serial', `file:${path.join(folder, 'console')}`],
        ...['-drive', `file=${path.join(image, 'root.squashfs')},format=raw,if=virtio,readonly=on`],
        ...['-device', 'virtio-serial-pci', '-device', 'virtserialport,chardev=wire,name=lab'],
        ...['-chardev', `socket,id=wire,path=${path.join(folder, 'wire')},server=on,wait=off`],
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const started = new Vm(vm, folder);
    await started.#ready();
    return started;
  }

  async #ready(): Promise<void> {
    const wire = await Wire.to(this.socket, () => this.#process.exitCode === null);
    let died = () => {};
    const death = new Promise<void>((_, reject) => {
      died = () => reject(new Error(`the virtual machine did not come up:\n${this.console()}`));
      this.#process.once('exit', died);
    });
    await Promise.race([wire.ready, death]);
    this.#process.off('exit', died);
    wire.close();
  }

  console(): string {
    return readFileSync(path.join(this.#folder, 'console'), 'utf8');
  }

  off(): void {
    this.#process.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The initramfs: what the image has for it, and the lab's own files as they are now. */
function firstStage(image: string, folder: string): string {
  const root = path.join(folder, 'initrd');
  cpSync(path.join(image, 'initrd'), root, { recursive: true });
  cpSync(path.join(here, 'guest/init'), path.join(root, 'init'));
  mkdirSync(path.join(root, 'lab/hosts'), { recursive: true });
  for (const file of ['start', 'agent.py', 'boot.sh', 'platforms', 'networks'])
    cpSync(path.join(here, 'guest', file), path.join(root, 'lab', file), { recursive: true });
  const archive = execFileSync('sh', ['-c', 'find . | cpio --quiet -o -H newc'], { cwd: root, maxBuffer: 1 << 28 });
  writeFileSync(path.join(folder, 'initrd.img'), archive);
  return path.join(folder, 'initrd.img');
}

/** Calls to the agent, answered in any order. */
export class Wire {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #last = 0;
  readonly ready: Promise<void>;

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.ready = new Promise((resolve) => {
      createInterface({ input: socket }).on('line', (line) => {
        const { id, result, error, ready } = JSON.parse(line);
        if (ready) return resolve();
        const waiting = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error === undefined) waiting?.resolve(result);
        else waiting?.reject(new Error(`in the lab: ${error}`));
      });
    });
  }

  static async to(path: string, isAlive = () => true): Promise<Wire> {
    for (;;) {
      try {
        return new Wire(
          await new Promise<Socket>((resolve, reject) => {
            const socket = createConnection(path, () => resolve(socket)).once('error', reject);
          }),
        );
      } catch (error) {
        if (!isAlive()) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  call<T>(call: string, given: object = {}): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#socket.write(`${JSON.stringify({ id, call, with: given })}\n`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
