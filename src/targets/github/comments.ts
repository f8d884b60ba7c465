import { z } from 'zod';
import type { GitHubClient } from 'github-client/client';
import { doubtful } from 'github-client/errors';
import { below } from 'github-client/repository';

/** A comment that was written by the token's own user. */
export interface OwnComment {
  readonly id: string;
  readonly body: string;
  readonly url: string;
}

/** Comments of a pull request; all of it works with `pull-requests: write` and nothing more. */
export interface PullRequestComments {
  /** Those of the token's own user whose text begins with `line` and a line end, oldest first. */
  readonly mine: (number: number, line: string) => Promise<OwnComment[]>;
  readonly create: (number: number, body: string) => Promise<OwnComment>;
  readonly update: (id: string, body: string) => Promise<OwnComment>;
}

const comment = z.object({
  id: z.union([z.number().int(), z.bigint()]).transform(String),
  body: z.string().nullish(),
  html_url: z.url({ protocol: /^https?$/ }),
  user: z.object({ login: z.string() }).nullable(),
});
type Answer = z.infer<typeof comment>;

const viewer = z.object({ data: z.object({ viewer: z.object({ login: z.string().min(1) }) }) });

export function createComments(client: GitHubClient, repository: string): PullRequestComments {
  const at = below(client, repository);

  /** Whose the token is: `GET /user` is closed to GITHUB_TOKEN, this query is open to every token. */
  const whoami = async (): Promise<string> =>
    (await client.graphql('query { viewer { login } }', {}, viewer)).data.viewer.login.toLowerCase();

  return {
    async mine(number, line) {
      const all = await at.list('GET /issues/{issue_number}/comments', { issue_number: number }, comment);
      const marked = all.filter(({ body }) =>
        /^\r?\n/.test(body?.startsWith(line) === true ? body.slice(line.length) : ''),
      );
      if (marked.length === 0) return [];
      // Anybody can write the marker: what a person wrote is never overwritten.
      const me = await whoami();
      return marked.filter(({ user }) => user?.login.toLowerCase() === me).map(owned);
    },
    async create(number, body) {
      return written(
        await at.write('POST /issues/{issue_number}/comments', { issue_number: number, body }, comment),
        body,
      );
    },
    async update(id, body) {
      return written(await at.write('PATCH /issues/comments/{comment_id}', { comment_id: id, body }, comment), body);
    },
  };
}

const owned = ({ id, body, html_url: url }: Answer): OwnComment => ({ id, body: body ?? '', url });

/** What GitHub has must be what was sent. */
function written(answer: Answer, sent: string): OwnComment {
  const made = owned(answer);
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  if (plain(made.body) === plain(sent)) return made;
  throw doubtful(`GitHub answered with another text than the one sent, for ${made.url}`);
}
