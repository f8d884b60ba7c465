/** Arguments of Node that run a module of this source first. */
export const importing = (source: string): [string, string] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(source)}`,
];
