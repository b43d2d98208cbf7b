/** A real Chromium of 2020 or 2021, out of the packages in `tests/oldEngines`, spoken to by its own protocol. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { said } from './said.ts';

const HOME = 'tests/oldEngines/node_modules';

/** True where an engine is installed; what to run otherwise. */
export const hasEngine = (version: number) => existsSync(join(HOME, `chromium-${version}`));
export const INSTALL = 'npm ci --prefix tests/oldEngines';

/** Folder with the unpacked engine. */
function unpacked(version: number): string {
  const folder = join(HOME, '.unpacked', String(version));
  if (existsSync(join(folder, 'chromium'))) return folder;
  const packed = join(HOME, `chromium-${version}`, 'bin');
  mkdirSync(folder, { recursive: true });
  const open = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)));
  // Where the engine looks for them.
  for (const [name, into] of [
    ['aws.tar', '.'],
    ['swiftshader.tar', 'swiftshader'],
  ] as const) {
    writeFileSync(join(folder, name), open(`${name}.br`));
    mkdirSync(join(folder, into), { recursive: true });
    execFileSync('tar', ['xf', name, '-C', into], { cwd: folder });
    rmSync(join(folder, name));
  }
  writeFileSync(join(folder, 'chromium'), open('chromium.br'), { mode: 0o755 });
  return folder;
}

interface Message {
  id?: number;
  method?: string;
  params?: { exceptionDetails?: { text: string; exception?: { description?: string } } };
  result?: { result?: { value?: unknown }; data?: string };
  error?: unknown;
}

/** Where the first page of an engine listens. The engine answers on its port before it has opened one. */
async function addressOfPage(port: string, engine: ChildProcess): Promise<string> {
  while (engine.exitCode === null && engine.signalCode === null) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
      type: string;
      webSocketDebuggerUrl?: string;
    }[];
    const found = targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl;
    if (found) return found;
    await setTimeout(50);
  }
  throw new Error('The engine ended before it had opened a page.');
}

/** A page of an old engine, as wide as a phone. */
export class OldPage {
  /** Errors of scripts on the pages opened so far. */
  readonly errors: string[] = [];
  private readonly process: ChildProcess;
  private readonly profile: string;
  private readonly socket: WebSocket;
  private readonly answers = new Map<number, (message: Message) => void>();
  private loaded: () => void = () => undefined;
  private last = 0;

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.process = process;
    this.profile = profile;
    this.socket = socket;
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id) this.answers.get(message.id)?.(message);
      if (message.method === 'Page.loadEventFired') this.loaded();
      const fault = message.params?.exceptionDetails;
      if (message.method === 'Runtime.exceptionThrown' && fault)
        this.errors.push(fault.exception?.description ?? fault.text);
    };
  }

  /** Starts an engine. */
  static async start(version: number, width: number): Promise<OldPage> {
    const bin = unpacked(version);
    const profile = mkdtempSync(join(tmpdir(), 'old-engine-'));
    const flags = '--headless --no-sandbox --disable-gpu --single-process --no-zygote';
    const child = spawn(
      join(bin, 'chromium'),
      [
        ...flags.split(' '),
        '--disable-dev-shm-usage',
        '--hide-scrollbars',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      {
        env: { ...process.env, LD_LIBRARY_PATH: join(bin, 'lib') },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const port = await said(child, /DevTools listening on ws:\/\/[^:]+:(\d+)/);
    const socket = new WebSocket(await addressOfPage(port, child));
    await new Promise((resolve) => (socket.onopen = resolve));
    const page = new OldPage(child, profile, socket);
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    const metrics = { width, height: 740, deviceScaleFactor: 1, mobile: true };
    await page.send('Emulation.setDeviceMetricsOverride', metrics);
    return page;
  }

  private send(method: string, params: object = {}): Promise<Message> {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve) => {
      this.answers.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Opens an address and waits until it has loaded. */
  async open(address: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => (this.loaded = resolve));
    await this.send('Page.navigate', { url: address });
    await loaded;
  }

  /** What a function gives on the page; it is written in the language of the engine. */
  async evaluate<T>(use: () => T | Promise<T>): Promise<T> {
    const { result } = await this.send('Runtime.evaluate', {
      expression: `(${use.toString()})()`,
      returnByValue: true,
      awaitPromise: true,
    });
    return result?.result?.value as T;
  }

  /** A picture of what is on the screen, to look at. */
  async picture(file: string): Promise<void> {
    const { result } = await this.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(result?.data ?? '', 'base64'));
  }

  /** Ends the engine. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
    rmSync(this.profile, { recursive: true, force: true });
  }
}
