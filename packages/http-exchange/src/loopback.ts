/** 127.0.0.0/8, ::1 and localhost, as a URL has them. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The address of a host, with its port where it has one: plain http on this machine alone. */
export function addressOf(host: string): URL {
  const { hostname } = new URL(`http://${host}`);
  return new URL(`${isLoopbackHost(hostname) ? 'http' : 'https'}://${host}`);
}
