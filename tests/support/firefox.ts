/** Debian's Firefox, which prints pages as PDF; spoken to by WebDriver BiDi, over the socket that it opens itself. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { said } from './said.ts';

const NAMES = ['firefox-esr', 'firefox'];

/** Path of the first Firefox on the search path. */
function executable(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

export const hasFirefox = () => executable() !== undefined;

/** Pages printed side by side: Firefox waits much while it prints. */
const TABS = 4;

interface Message {
  id?: number;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

/** A Firefox of its own. */
export class Firefox {
  private readonly answers = new Map<number, (message: Message) => void>();
  private last = 0;
  /** Tabs that print nothing, and those who wait for one. */
  private readonly free: string[] = [];
  private readonly waiting: ((tab: string) => void)[] = [];

  private readonly process: ChildProcess;
  private readonly profile: string;
  private readonly socket: WebSocket;

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.process = process;
    this.profile = profile;
    this.socket = socket;
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id) this.answers.get(message.id)?.(message);
    };
  }

  /**
   * Starts a Firefox with a profile of its own.
   * @throws Error with what it printed where it does not open its socket.
   */
  static async start(): Promise<Firefox> {
    const path = executable();
    if (path === undefined) throw new Error('no Firefox');
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const child = spawn(
      path,
      ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile],
      { env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const address = await said(child, /WebDriver BiDi listening on (ws:\S+)/);
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve) => (socket.onopen = resolve));
    const firefox = new Firefox(child, profile, socket);
    await firefox.send('session.new', { capabilities: {} });
    for (let tab = 0; tab < TABS; tab += 1) {
      const { context } = await firefox.send('browsingContext.create', { type: 'tab' });
      firefox.free.push(String(context));
    }
    return firefox;
  }

  private async send(method: string, params: object): Promise<Record<string, unknown>> {
    this.last += 1;
    const id = this.last;
    const message = await new Promise<Message>((resolve) => {
      this.answers.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (message.error) throw new Error(`${method}: ${message.message}`);
    return message.result ?? {};
  }

  /** An address as PDF on A4, without backgrounds, as readers print; in a tab of its own. */
  async print(address: string): Promise<Buffer> {
    const context = this.free.pop() ?? (await new Promise<string>((it) => this.waiting.push(it)));
    await this.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    const { data } = await this.send('browsingContext.print', {
      context,
      background: false,
      page: { width: 21, height: 29.7 },
      margin: { top: 2, right: 1.5, bottom: 2, left: 3 },
    });
    const next = this.waiting.shift();
    if (next) next(context);
    else this.free.push(context);
    return Buffer.from(String(data), 'base64');
  }

  /** Ends Firefox and removes its profile. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
