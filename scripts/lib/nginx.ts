/** The configuration of nginx, made from the table of headers. */
import {
  CONTENT_TYPES,
  DEFAULT_TYPE,
  FEED_TYPES,
  FEEDS,
  TEXT_TYPES,
} from '../../src/hosting/contentTypes.ts';
import {
  AREAS,
  ELSEWHERE,
  EVERYWHERE,
  expressionOf,
  headersOf,
} from '../../src/hosting/headers.ts';
import { movedFiles } from '../../src/domain/routes.ts';
import type { Moved } from './hostFiles.ts';

/** Where a configuration serves the site. */
export interface NginxPlace {
  /** Domain of the site. */
  host: string;
  /** Base path with a slash at both ends. */
  base: string;
  /** Folder with the built site. */
  root: string;
  certificate: string;
  key: string;
  /** Files of the access log and of the error log. */
  log: string;
  errorLog: string;
  /** Ports, or addresses with ports, as in `listen`. */
  http: readonly string[];
  https: readonly string[];
  redirects: readonly Moved[];
}

/** What the committed `deploy/nginx.conf` is for: names to replace, and no pages that have moved. */
export const EXAMPLE_PLACE: NginxPlace = {
  host: 'ten-mien.vn',
  base: '/',
  root: '/srv/thi-dua/hien-tai',
  certificate: '/etc/letsencrypt/live/ten-mien.vn/fullchain.pem',
  key: '/etc/letsencrypt/live/ten-mien.vn/privkey.pem',
  log: '/var/log/nginx/thi-dua.log',
  errorLog: '/var/log/nginx/thi-dua-loi.log',
  http: ['80', '[::]:80'],
  https: ['443', '[::]:443'],
  redirects: movedFiles,
};

/** Headers that change from area to area, each a variable of nginx: empty, it is not sent. */
const VARYING = [...new Set(AREAS.flatMap((area) => Object.keys(headersOf(area))))];
const variable = (header: string) => `$td_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * A `map` from the path of the file to the value of a header; areas with the usual value are left out.
 * How long to keep is said of the file alone: an error in its place is to be gone as soon as it is mended.
 */
function mapOf(header: string, base: string): string {
  const usual = headersOf(ELSEWHERE)[header] ?? '';
  const ofFile = header === 'Cache-Control';
  const lines = AREAS.flatMap((area) => {
    const value = headersOf(area)[header] ?? '';
    if (value === usual) return [];
    const path = expressionOf(area.pattern, base);
    return [`    "~${ofFile ? path.replace('^', '^(?:200|304) ') : path}" "${value}";`];
  });
  return `map "${ofFile ? '$status $uri' : '$uri'}" ${variable(header)} {\n    default "${usual}";\n${lines.join('\n')}\n}`;
}

const types = (list: Readonly<Record<string, string>>, indent: string) =>
  Object.entries(list)
    .map(([ending, type]) => `${indent}${type} ${ending};`)
    .join('\n');

const listen = (ports: readonly string[], more = '') =>
  ports.map((port) => `    listen ${port}${more};`).join('\n');

/** A whole configuration: to be included in nginx's `http`, as files of `conf.d` are. */
export function nginxConfiguration(place: NginxPlace): string {
  const { host, base, root, certificate, key, log, errorLog, http, https, redirects } = place;
  const files = base === '/' ? `root ${root};` : `alias ${root}/;`;
  const headers = [
    ...Object.entries(EVERYWHERE).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    ),
    ...VARYING.map((name) => `    add_header ${name} ${variable(name)} always;`),
  ];
  const moved = redirects.map(
    ({ from, to }) =>
      `    location = ${base}${from.slice(1)} { return 301 ${base}${to.slice(1)}; }`,
  );
  const outside =
    base === '/'
      ? []
      : [
          `    location = ${base.slice(0, -1)} { return 301 ${base}; }`,
          '    location / { return 404; }',
        ];
  const locations = [...outside, ...moved].join('\n');

  return `# Cấu hình nginx cho trang này. Cách dùng: deploy/README.md.
# Tệp này do lệnh "npm run hosts" viết ra từ src/hosting/headers.ts; đừng sửa phần tiêu đề ở đây, hãy sửa ở đó
# rồi chạy lại lệnh. Cần nginx 1.18 trở lên.

${VARYING.map((header) => mapOf(header, base)).join('\n\n')}

map $request_method $td_allow {
    default "GET, HEAD";
    ~^(?:GET|HEAD)$ "";
}

# Trang hứa không lưu từ khóa tìm kiếm: nhật ký bỏ phần sau dấu "?" và trang dẫn tới, địa chỉ máy chỉ giữ phần đầu.
# Nhật ký lỗi ghi nguyên địa chỉ và từ khóa, nên chỉ nhận lỗi nặng của máy chủ (crit).
map $remote_addr $td_reader {
    default "-";
    "~^(?<td_v4>\\d+\\.\\d+\\.\\d+)\\." "$td_v4.0";
    "~^(?<td_v6>[0-9a-f]+:[0-9a-f]+):" "$td_v6::";
}
map $request_uri $td_page {
    "~^(?<td_path>[^?]*)" "$td_path";
}
log_format thi_dua '$td_reader [$time_local] "$request_method $td_page $server_protocol" $status $body_bytes_sent';

server {
${listen(http)}
    server_name ${host};
    server_tokens off;
    access_log ${log} thi_dua;
    error_log ${errorLog} crit;
    # Nơi certbot đặt tệp xác nhận khi xin và gia hạn chứng chỉ.
    location /.well-known/acme-challenge/ { root /var/www/html; }
    location / { return 301 https://${host}$request_uri; }
}

server {
    # nginx từ 1.25.1 nhắc đổi "http2" ở đây thành dòng "http2 on;" riêng; viết thế này thì bản cũ cũng hiểu.
${listen(https, ' ssl http2')}
    server_name ${host};
    server_tokens off;
    access_log ${log} thi_dua;
    error_log ${errorLog} crit;
    log_not_found off;

    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    # Mức "intermediate" của Mozilla: mọi trình duyệt còn được cập nhật.
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
    ssl_prefer_server_ciphers off;
    ssl_session_cache shared:thi_dua:10m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;

    # Bật khi HTTPS đã chạy ổn vài tuần, chứng chỉ tự gia hạn được. Bắt đầu bằng một giờ, rồi tăng dần lên một năm
    # (31536000). Đã bật thì trình duyệt nhớ: trong thời hạn ấy không thể quay về HTTP. Chỉ thêm "includeSubDomains"
    # khi mọi tên miền con đều có HTTPS.
    # add_header Strict-Transport-Security "max-age=3600" always;

    # Mọi add_header đặt ở một tầng này: location nào có add_header riêng thì nginx bỏ hết các dòng ở đây.
${headers.join('\n')}
    add_header Allow $td_allow always;

    if ($td_allow) { return 405; }

    # Trang tĩnh không nhận dữ liệu gửi lên; ai gửi chậm thì ngắt.
    client_max_body_size 1k;
    client_header_timeout 10s;
    client_body_timeout 10s;
    send_timeout 30s;
    keepalive_timeout 30s;
    reset_timedout_connection on;

    # Gửi bản nén làm sẵn lúc dựng trang (tệp .gz); không nén lại mỗi lần.
    gzip off;
    gzip_static on;
    gzip_vary on;
    gzip_proxied any;
    # Máy có mô-đun ngx_brotli (gói libnginx-mod-http-brotli-static) thì bật để gửi tệp .br, nhỏ hơn nữa.
    # brotli_static on;

    charset utf-8;
    charset_types ${TEXT_TYPES.filter((type) => type !== CONTENT_TYPES['html']).join(' ')};
    default_type ${DEFAULT_TYPE};
    types {
${types(CONTENT_TYPES, ' '.repeat(8))}
    }

    # Chuyển hướng thêm "/" không nêu tên máy, nên đúng cả khi đứng sau máy khác.
    absolute_redirect off;
    error_page 404 ${base}404.html;
    # Thư mục không có trang, tệp không đọc được: với người đọc cũng là không thấy.
    error_page 403 =404 ${base}404.html;
${locations && `\n${locations}\n`}
    location ${base} {
        ${files}
        index index.html;
        location ~ (?:/\\.|/_(?:headers|redirects)$|\\.(?:br|gz)$) { return 404; }
        location ${base}${FEEDS.slice(1)} {
            types {
${types(FEED_TYPES, ' '.repeat(16))}
            }
        }
    }
}
`;
}
