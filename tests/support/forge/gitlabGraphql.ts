/** The four questions in GraphQL that the editor asks of GitLab, told apart by the fields that they name. */
import type { BareRepository } from './bareRepository.ts';

/** GitLab gives no more files at once. */
const PAGE = 100;

const isText = (bytes: Buffer) => !bytes.includes(0);

interface Variables {
  fullPath?: string;
  branch?: string;
  cursor?: string;
  paths?: string[];
}

export function graphql(
  repository: BareRepository,
  project: string,
  body: Record<string, unknown>,
): unknown {
  const { query = '', variables = {} } = body as { query?: string; variables?: Variables };
  const { fullPath, branch = 'main', cursor = '', paths = [] } = variables;
  if (fullPath !== project) return { data: { project: null } };
  const answered = (value: unknown) => ({ data: { project: { repository: value } } });
  if (query.includes('rootRef')) return answered({ rootRef: 'main' });
  const sha = repository.head(branch);
  if (query.includes('lastCommit')) {
    const message = sha === undefined ? '' : repository.git('log', '-1', '--format=%B', sha);
    return answered({ tree: { lastCommit: sha === undefined ? null : { sha, message } } });
  }
  if (sha === undefined) return answered({ tree: null, blobs: { nodes: [] } });
  const files = repository.tree(sha);
  if (query.includes('rawTextBlob')) {
    const nodes = paths.flatMap((path) => {
      const found = files.find((it) => it.path === path);
      if (!found) return [];
      const bytes = repository.bytesOf(sha, path);
      const rawTextBlob = isText(bytes) ? bytes.toString() : null;
      return [{ path, oid: found.sha, size: String(bytes.length), rawTextBlob }];
    });
    return answered({ blobs: { nodes } });
  }
  const from = Number(cursor || 0);
  const until = from + PAGE;
  return answered({
    tree: {
      blobs: {
        nodes: files.slice(from, until).map((it) => ({ ...it, type: 'blob' })),
        pageInfo: { endCursor: String(until), hasNextPage: until < files.length },
      },
    },
  });
}
