/** Fields of a thing as the API names them: `createdAt` is `created_at`. */
export function shown<T extends object>(thing: T, ...fields: readonly (keyof T & string)[]): Record<string, unknown> {
  const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(fields.map((name) => [snake(name), thing[name]]));
}

/** Fields that say the same of everything here, their names side by side. */
export function every(value: unknown, names: string): Record<string, unknown> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}

/** The addresses below one, by the names of their fields. */
export function below(url: string, tails: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tails).map(([name, tail]) => [name, `${url}${tail}`]));
}
