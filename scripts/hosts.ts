/**
 * `npm run hosts`: writes the files of hosts anew from the table of headers.
 * `npm run hosts -- --print nginx --site …`: prints the configuration of nginx for that address, with
 * the pages that have moved; for the office's own server.
 */
import { writeFileSync } from 'node:fs';
import { checkContent } from '../src/checks/index.ts';
import { movedFiles } from '../src/domain/routes.ts';
import { optionsOf, tellFaults } from './lib/command.ts';
import { deployment, SITE_OPTION, takeSite } from './lib/deployment.ts';
import { headersFile } from './lib/hostFiles.ts';
import { EXAMPLE_PLACE, nginxConfiguration } from './lib/nginx.ts';
import { today } from './lib/today.ts';

tellFaults();
const values = optionsOf(
  { ...SITE_OPTION, print: { type: 'string' } },
  'npm run hosts -- [--print nginx --site https://ten-mien.vn/]',
);
takeSite(values);
if (values.print === undefined) {
  writeFileSync('public/_headers', headersFile());
  writeFileSync('deploy/nginx.conf', nginxConfiguration(EXAMPLE_PLACE));
  console.log('Đã viết lại public/_headers và deploy/nginx.conf.');
} else if (values.print === 'nginx') {
  printNginx();
} else {
  console.error(`Không in được "${values.print}". Hãy dùng: npm run hosts -- --print nginx`);
  process.exit(1);
}

function printNginx(): void {
  if (!process.env['SITE_URL']) {
    console.error(
      'Cần địa chỉ của trang: npm run hosts -- --print nginx --site https://ten-mien.vn/',
    );
    process.exit(1);
  }
  const { site, base } = deployment(process.env);
  const { hostname } = new URL(site);
  const { catalog, problems } = checkContent(process.cwd(), today());
  if (!catalog || problems.length > 0) {
    console.error('Nội dung có chỗ sai. Hãy chạy: npm run check');
    process.exit(1);
  }
  const named = (path: string) => path.replace(EXAMPLE_PLACE.host, hostname);
  console.log(
    nginxConfiguration({
      ...EXAMPLE_PLACE,
      host: hostname,
      base,
      certificate: named(EXAMPLE_PLACE.certificate),
      key: named(EXAMPLE_PLACE.key),
      redirects: [...catalog.redirects, ...movedFiles],
    }),
  );
}
