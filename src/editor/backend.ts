/** Where the editor keeps what it saves: the forge that `content/site.json` names. */
import type { Backend, CommitMessages } from '@sveltia/cms';
import type { ForgeData } from '../schemas/site.ts';

/** Commits say in Vietnamese what was done to which record. */
const COMMIT_MESSAGES: CommitMessages = {
  create: 'Thêm {{collection}}: {{slug}}',
  update: 'Sửa {{collection}}: {{slug}}',
  delete: 'Xóa {{collection}}: {{slug}}',
  uploadMedia: 'Thêm tệp {{path}}',
  deleteMedia: 'Xóa tệp {{path}}',
};

/** How labels of requests begin; what follows, draft or pending_review, is the package's. */
const LABELS = 'bien-tap/';

const PUBLIC_HOSTS = {
  gitlab: 'https://gitlab.com',
  github: 'https://github.com',
  gitea: 'https://gitea.com',
} as const;

/** Paths of the programs' interfaces, under the address of a forge. */
const APIS = { gitlab: '/api/v4', github: '/api/v3', gitea: '/api/v1' } as const;

const hostOf = ({ provider, url }: ForgeData) => (url ?? PUBLIC_HOSTS[provider]).replace(/\/$/, '');

/** The forge as the editor's package wants it; without one, a name that no request is ever made for. */
export function backendOf(forge: ForgeData | undefined): Backend {
  if (!forge)
    return { name: 'gitlab', repo: 'kho/kho-cua-trang', branch: 'main', auth_methods: ['token'] };
  const { provider, repository: repo, branch, url, clientId, signInUrl } = forge;
  const common = { repo, branch, commit_messages: COMMIT_MESSAGES };
  const host = hostOf(forge);
  const own = url === undefined ? {} : { api_root: host + APIS[provider] };
  const app = clientId === undefined ? {} : { app_id: clientId };
  const methods = (oauth: boolean) => ({
    auth_methods: oauth ? (['oauth', 'token'] as ('oauth' | 'token')[]) : (['token'] as 'token'[]),
  });
  if (provider === 'gitlab')
    return {
      name: 'gitlab',
      ...common,
      ...own,
      ...(url !== undefined && { base_url: host }),
      ...(clientId !== undefined && { auth_type: 'pkce' as const, ...app }),
      ...methods(clientId !== undefined),
      squash_merges: true,
      cms_label_prefix: LABELS,
    };
  if (provider === 'gitea')
    return {
      name: 'gitea',
      ...common,
      ...own,
      ...(url !== undefined && { base_url: host }),
      ...app,
      ...methods(clientId !== undefined),
    };
  return {
    name: 'github',
    ...common,
    ...own,
    ...(signInUrl !== undefined && { base_url: signInUrl.replace(/\/$/, '') }),
    ...methods(signInUrl !== undefined),
    squash_merges: true,
    cms_label_prefix: LABELS,
  };
}

/** True where each change is a branch with a request to merge it. */
export const isReviewed = (forge: ForgeData | undefined) =>
  forge?.provider === 'gitlab' || forge?.provider === 'github';

/** The origins that the editor may ask, as its policy names them. */
export function forgeOrigins(forge: ForgeData | undefined): string {
  if (!forge) return '';
  if (forge.url !== undefined) return new URL(forge.url).origin;
  if (forge.provider === 'github') return 'https://api.github.com';
  return PUBLIC_HOSTS[forge.provider];
}
