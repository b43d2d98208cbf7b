/** `npm run dev`: a preview that follows the content as it is edited; `--port` changes the port. */
import { optionsOf, tellFaults } from './lib/command.ts';
import { deployment, SITE_OPTION, takeSite } from './lib/deployment.ts';
import { assertProject, assertPreviewable } from './lib/project.ts';

tellFaults();
// It would keep a file in the home folder, which may not be writable, and ask the network.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const options = optionsOf(
  { ...SITE_OPTION, port: { type: 'string', default: '4321' } },
  'npm run dev -- [--port 4322]',
);
takeSite(options);
deployment(process.env);
const root = process.cwd();
assertProject(root);
assertPreviewable(root);
const { dev } = await import('astro');
// Data files have no slash behind; Astro's own rule, made for pages, would refuse them here.
await dev({ root, trailingSlash: 'ignore', server: { port: Number(options.port) } });
