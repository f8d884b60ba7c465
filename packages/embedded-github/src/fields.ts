import { malformed } from './errors.ts';

/** A JSON body, read field by field; a field of the wrong type is a 422. `null` counts as absent, save in `raw`. */
export class Fields {
  readonly #values: Record<string, unknown>;

  constructor(values: Record<string, unknown>) {
    this.#values = values;
  }

  raw(name: string): unknown {
    return this.#values[name];
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  string(name: string): string | undefined {
    return this.#typed(name, 'string', (value) => typeof value === 'string');
  }

  boolean(name: string): boolean | undefined {
    return this.#typed(name, 'boolean', (value) => typeof value === 'boolean');
  }

  integer(name: string): number | undefined {
    return this.#typed(name, 'integer', (value): value is number => Number.isSafeInteger(value));
  }

  strings(name: string): string[] | undefined {
    return this.#typed(name, 'array', (value) => isListOf(value, (item) => typeof item === 'string'));
  }

  object(name: string): Fields | undefined {
    const value = this.#typed(name, 'object', isRecord);
    return value === undefined ? undefined : new Fields(value);
  }

  objects(name: string): Fields[] | undefined {
    return this.#typed(name, 'array', (value) => isListOf(value, isRecord))?.map((item) => new Fields(item));
  }

  /** A text that must be there. */
  required(name: string): string {
    return needed(name, this.string(name));
  }

  #typed<T>(name: string, type: string, fits: (value: unknown) => value is T): T | undefined {
    const value = this.#values[name];
    if (value === undefined || value === null) return undefined;
    if (!fits(value)) throw malformed(`For 'properties/${name}', ${JSON.stringify(value)} is not of type ${type}.`);
    return value;
  }
}

function isListOf<T>(value: unknown, fits: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(fits);
}

/** The value, or the 422 for a missing one. */
export function needed<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw malformed(`"${name}" wasn't supplied.`);
  return value;
}

/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
