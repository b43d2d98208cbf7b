import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { nginxConfiguration, type NginxPlace } from '../../scripts/lib/nginx.ts';
import { freePorts } from '../support/freePorts.ts';

export interface RunningNginx {
  /** Address of the home page over HTTPS, and of the same host over HTTP. */
  address: string;
  http: string;
  /** Everything logged so far. */
  log: () => string;
  stop: () => Promise<void>;
}

/** Runs a command. @throws Error with what it printed, or with `missing` where there is no such command. */
function run(command: string, args: readonly string[], missing: string): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') throw new Error(missing);
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

const NO_NGINX =
  'nginx is not installed, so nothing was tested. Install it (Debian, Ubuntu: apt-get install nginx; ' +
  'macOS: brew install nginx), or name the program in NGINX_PATH.';
const NO_OPENSSL = 'openssl is not installed; the test makes its certificate with it.';

/** nginx over a site, with the configuration that the office gets, but for ports and folders. */
export async function startNginx(
  place: Pick<NginxPlace, 'base' | 'root' | 'redirects'>,
): Promise<RunningNginx> {
  const program = process.env['NGINX_PATH'] ?? 'nginx';
  run(program, ['-v'], NO_NGINX);
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-nginx-'));
  const at = (name: string) => join(folder, name);
  const [certificate, key] = [at('certificate.pem'), at('key.pem')];
  run(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'].concat([
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-out',
      certificate,
      '-keyout',
      key,
    ]),
    NO_OPENSSL,
  );
  const [http, https] = await freePorts(2);
  const site = nginxConfiguration({
    ...place,
    host: 'localhost',
    certificate,
    key,
    log: at('access.log'),
    errorLog: at('site-error.log'),
    http: [`127.0.0.1:${http}`],
    https: [`127.0.0.1:${https}`],
  });
  mkdirSync(at('temporary'));
  writeFileSync(at('site.conf'), site);
  writeFileSync(at('nginx.conf'), mainConfiguration(folder));
  const control = (...more: string[]) =>
    run(program, ['-p', folder, '-c', at('nginx.conf'), ...more], NO_NGINX);
  // Returns once the ports are open.
  control();
  return {
    address: `https://localhost:${https}${place.base}`,
    http: `http://localhost:${http}${place.base}`,
    log: () =>
      ['access.log', 'error.log', 'site-error.log']
        .map((name) => readFileSync(at(name), 'utf8'))
        .join(''),
    stop: async () => {
      control('-s', 'stop');
      // Its last act is to remove this file.
      await vi.waitUntil(() => !existsSync(at('nginx.pid')), { timeout: 30_000 });
      rmSync(folder, { recursive: true });
    },
  };
}

/** What a system's own nginx.conf gives, with every file in `folder`. */
function mainConfiguration(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `    ${name}_temp_path ${folder}/temporary/${name};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
    access_log off;
${temporary}
    include ${folder}/site.conf;
}
`;
}
