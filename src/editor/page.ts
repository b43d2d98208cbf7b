/** The page at `/bien-tap/`, around the editor. */
import { editorPolicy } from '../hosting/policy.ts';
import { FORGES } from '../schemas/site.ts';
import { forgeOrigins } from './backend.ts';
import type { EditorSite } from './config.ts';

export interface EditorFiles {
  /** Addresses from the page. */
  script: string;
  style: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What to set where `content/site.json` names no forge yet. */
const STEPS = `<h2>Nối trang này với kho của cơ quan</h2>
<p>Việc làm một lần, của người phụ trách kỹ thuật.</p>
<ol>
<li><strong>Chọn nơi giữ kho.</strong> Đưa cả kho của trang lên ${Object.values(FORGES).join(', ')} của cơ quan, rồi mời người biên tập vào kho ấy.</li>
<li><strong>Khai báo ứng dụng đăng nhập.</strong> Ở GitLab: vào phần ứng dụng của nhóm, ghi địa chỉ trang này làm địa chỉ chuyển hướng, bỏ dấu chọn “Confidential”, chọn quyền “api”, rồi chép mã ứng dụng. Nơi khác: xem docs/bien-tap.md.</li>
<li><strong>Ghi vào content/site.json.</strong> Thêm mục “forge” gồm “provider”, “repository”, “clientId” và, nếu là máy chủ riêng, “url”; dựng lại trang là đăng nhập được ở đây.</li>
</ol>`;

/** The page's HTML; the same for the same site, so that a build changes nothing in it. */
export function editorPage({ name, home, forge }: EditorSite, { script, style }: EditorFiles) {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(editorPolicy(forgeOrigins(forge)))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Biên tập: ${escaped(name)}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main class="cua-vao" id="cua-vao">
<p class="ve"><a href="${escaped(home)}">${escaped(name)}</a></p>
<h1>Biên tập trên trình duyệt</h1>
<p id="trang-thai">Đang mở trình biên tập…</p>
<noscript><p>Trình biên tập cần JavaScript. Không có JavaScript thì sửa tệp trong kho theo CONTRIBUTING.md.</p></noscript>
<div id="buoc" hidden>${forge ? '' : STEPS}
<h2>Hoặc làm việc với thư mục trên máy này</h2>
<p id="may-nay"></p>
<p><button type="button" id="mo-thu-muc">Làm việc với thư mục trên máy này</button></p>
</div>
</main>
<div id="nc-root"></div>
<script type="module" src="${script}"></script>
</body>
</html>
`;
}
