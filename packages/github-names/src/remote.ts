import { isLoopbackHost } from 'http-exchange/loopback';

/** The GitHub that a clone came from, read off its remote. */
export interface Remote {
  /** `https://github.com`, without a slash at the end. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** `git@host:owner/name.git`, which is no URL. */
const SCP = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/;
const REPOSITORY = /^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** Null for what is no repository on a GitHub: a path on the disk, a deeper path, an unknown scheme. */
export function parseRemote(text: string): Remote | null {
  const parts = locate(text.trim());
  const [, owner, name] = REPOSITORY.exec(parts?.path ?? '') ?? [];
  if (parts === null || owner === undefined || name === undefined || name === '') return null;
  return { server: parts.server, repository: `${owner}/${name}` };
}

function locate(text: string): { readonly server: string; readonly path: string } | null {
  if (!text.includes('://')) {
    const [, host, path] = SCP.exec(text) ?? [];
    return host === undefined || path === undefined ? null : { server: serverOf(host), path };
  }
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  // Over SSH the port is SSH's, not the server's.
  if (url.protocol === 'ssh:' || url.protocol === 'git+ssh:')
    return { server: serverOf(url.hostname), path: url.pathname };
  if (url.protocol === 'https:') return { server: `https://${url.host}`, path: url.pathname };
  if (url.protocol === 'http:' && isLoopbackHost(url.hostname)) return { server: url.origin, path: url.pathname };
  return null;
}

/** https://docs.github.com/authentication/troubleshooting-ssh/using-ssh-over-the-https-port */
function serverOf(host: string): string {
  return `https://${host.toLowerCase() === 'ssh.github.com' ? 'github.com' : host.toLowerCase()}`;
}

/** Where the API of a server is: github.com and ghe.com have a host for it, an Enterprise Server a path. */
export function apiUrlOf(server: string): string {
  const { host } = new URL(server);
  if (host === 'github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `${server}/api/v3`;
}

/** Whether the server is one that its owners run: some features of Actions are not there. */
export function isEnterpriseServer(server: string): boolean {
  const { host } = new URL(server);
  return host !== 'github.com' && !host.endsWith('.ghe.com');
}
