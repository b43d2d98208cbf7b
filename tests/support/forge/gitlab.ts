/**
 * What the editor asks of GitLab, answered from a bare repository, for the addresses of `origin` in a
 * browser of the tests: as GitLab's documentation describes these calls. No real GitLab was asked.
 */
import { createHash } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import type { Author, BareRepository, FileAction } from './bareRepository.ts';
import { graphql } from './gitlabGraphql.ts';

export interface MergeRequest {
  iid: number;
  title: string;
  description: string;
  source_branch: string;
  target_branch: string;
  labels: string[];
  state: 'opened' | 'closed' | 'merged';
  created_at: string;
  updated_at: string;
}

export interface GitLabOptions {
  origin: string;
  /** `nhom/kho` */
  project: string;
  clientId: string;
  user: Author;
  /** What the editor is to send with every question. */
  token: string;
}

interface Asked {
  method: string;
  url: URL;
  body: Record<string, unknown>;
  authorization: string;
}

interface Answer {
  status?: number;
  json?: unknown;
  bytes?: Buffer;
  location?: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const listed = (value: unknown) => text(value).split(',').filter(Boolean);
/** GitLab's own way to say no. */
const refused = (status: number, message: string): Answer => ({ status, json: { message } });

export function gitLabOver(repository: BareRepository, options: GitLabOptions) {
  const { origin, project, clientId, user, token } = options;
  const mergeRequests: MergeRequest[] = [];
  /** Questions that have no answer here: a test fails by them. */
  const unknown: string[] = [];
  const person = { id: 7, username: 'can-bo', name: user.name, email: user.email, bot: false };
  const under = `/api/v4/projects/${encodeURIComponent(project)}`;
  let challenge = '';

  const shown = (it: MergeRequest) => ({
    ...it,
    id: 100 + it.iid,
    author: person,
    sha: repository.head(it.source_branch),
    web_url: `${origin}/${project}/-/merge_requests/${it.iid}`,
  });

  function commit({ body }: Asked): Answer {
    const branch = text(body['branch']);
    const start = text(body['start_branch']);
    const there = repository.head(branch);
    if (start !== '' && there !== undefined)
      return refused(400, `A branch called '${branch}' already exists.`);
    const parent = there ?? repository.head(start);
    if (parent === undefined) return refused(400, 'You can only create or edit files on a branch');
    try {
      const message = text(body['commit_message']);
      const actions = body['actions'] as FileAction[];
      const id = repository.commit(branch, parent, { message, author: user, actions });
      return { status: 201, json: { id, committed_date: new Date().toISOString() } };
    } catch (error) {
      return refused(400, error instanceof Error ? error.message : String(error));
    }
  }

  function requested({ method, body, url }: Asked, path: string): Answer {
    if (path === '' && method === 'GET') {
      const { state, labels, source_branch } = Object.fromEntries(url.searchParams);
      const found = mergeRequests.filter(
        (it) =>
          it.state === state &&
          listed(labels).every((label) => it.labels.includes(label)) &&
          (source_branch === undefined || it.source_branch === source_branch),
      );
      return { json: found.map(shown) };
    }
    if (path === '' && method === 'POST') {
      const now = new Date().toISOString();
      const made: MergeRequest = {
        iid: mergeRequests.length + 1,
        title: text(body['title']),
        description: text(body['description']),
        source_branch: text(body['source_branch']),
        target_branch: text(body['target_branch']),
        labels: listed(body['labels']),
        state: 'opened',
        created_at: now,
        updated_at: now,
      };
      mergeRequests.push(made);
      return { status: 201, json: shown(made) };
    }
    const [, iid, part] = /^\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
    const its = mergeRequests.find((it) => it.iid === Number(iid));
    if (!its) return refused(404, '404 Not found');
    if (part === 'diffs')
      return {
        json: repository.changed(its.target_branch, its.source_branch).map((line) => {
          const [letter = '', name = ''] = line.split(' ');
          return {
            old_path: name,
            new_path: name,
            new_file: letter === 'A',
            deleted_file: letter === 'D',
            renamed_file: false,
          };
        }),
      };
    if (part === 'merge') {
      const { source_branch, target_branch } = its;
      repository.git('update-ref', `refs/heads/${target_branch}`, `refs/heads/${source_branch}`);
      its.state = 'merged';
    }
    if (method === 'PUT' && part === undefined) {
      its.title = text(body['title']) || its.title;
      const without = listed(body['remove_labels']);
      const kept = its.labels.filter((label) => !without.includes(label));
      its.labels = [...new Set([...kept, ...listed(body['add_labels'])])];
      if (body['state_event'] === 'close') its.state = 'closed';
    }
    return { json: shown(its) };
  }

  function stored({ method, url }: Asked, path: string): Answer | undefined {
    const branch = /^\/branches\/([^/]+)$/.exec(path)?.[1];
    if (branch !== undefined) {
      const name = decodeURIComponent(branch);
      const id = repository.head(name);
      if (id === undefined) return refused(404, '404 Branch Not Found');
      if (method === 'DELETE') {
        repository.removeBranch(name);
        return { status: 204 };
      }
      return { json: { name, commit: { id } } };
    }
    if (/^\/commits\/\w+\/statuses$/.test(path)) return { json: [] };
    const { ref, ref_name, path: file } = Object.fromEntries(url.searchParams);
    if (path === '/commits') return { json: repository.log(ref_name ?? 'HEAD', file ?? '.') };
    const raw = /^\/files\/([^/]+)\/raw$/.exec(path)?.[1];
    if (raw !== undefined)
      return { bytes: repository.bytesOf(ref ?? 'HEAD', decodeURIComponent(raw)) };
    return undefined;
  }

  /** Signing in by PKCE: whoever asks is let in at once, and the code is good for its verifier alone. */
  function signIn({ method, url, body }: Asked): Answer | undefined {
    const asked = url.searchParams;
    if (url.pathname === '/oauth/authorize' && asked.get('client_id') === clientId) {
      challenge = asked.get('code_challenge') ?? '';
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code: 'ma', state: asked.get('state') ?? '' }).toString();
      return { status: 302, location: back.href };
    }
    if (url.pathname !== '/oauth/token' || method !== 'POST') return undefined;
    const proof = createHash('sha256').update(text(body['code_verifier'])).digest('base64url');
    if (body['client_id'] !== clientId || proof !== challenge) return refused(400, 'invalid_grant');
    return { json: { access_token: token, token_type: 'Bearer' } };
  }

  function answer(asked: Asked): Answer | undefined {
    const { method, url, body, authorization } = asked;
    const found = signIn(asked);
    if (found) return found;
    if (authorization !== `Bearer ${token}`) return refused(401, '401 Unauthorized');
    if (url.pathname === '/api/graphql') return { json: graphql(repository, project, body) };
    if (url.pathname === '/api/v4/user') return { json: person };
    if (url.pathname === '/api/v4/avatar') return { json: { avatar_url: null } };
    if (!url.pathname.startsWith(under)) return undefined;
    const path = url.pathname.slice(under.length);
    if (path === '/users') return { json: [person] };
    if (path === '/deployments') return { json: [] };
    if (path === '/repository/commits' && method === 'POST') return commit(asked);
    if (path.startsWith('/merge_requests')) return requested(asked, path.slice(15));
    if (path.startsWith('/repository')) return stored(asked, path.slice(11));
    return undefined;
  }

  /** Stands in for the forge in all pages of a context. */
  async function attach(context: BrowserContext): Promise<void> {
    await context.route(`${origin}/**`, async (route) => {
      const request = route.request();
      const posted = request.postData();
      const asked: Asked = {
        method: request.method(),
        url: new URL(request.url()),
        body: posted === null ? {} : (JSON.parse(posted) as Record<string, unknown>),
        authorization: request.headers()['authorization'] ?? '',
      };
      const given = answer(asked);
      if (!given) unknown.push(`${asked.method} ${asked.url.href}`);
      const { status = 200, json, bytes, location } = given ?? refused(404, '404 Not Found');
      await route.fulfill({
        status,
        headers: {
          'access-control-allow-origin': '*',
          ...(location !== undefined && { location }),
          ...(json !== undefined && { 'content-type': 'application/json' }),
        },
        body: bytes ?? (json === undefined ? '' : JSON.stringify(json)),
      });
    });
  }

  return { attach, mergeRequests, unknown };
}
