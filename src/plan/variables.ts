import { MarketOpsError } from '../core/errors.ts';
import { BUILT_IN_NAMES } from '../operations/names.ts';

const NAME = /^[a-z][a-z0-9_]{0,63}$/;
const MAX_VARIABLES = 100;
const MAX_VALUE = 4096;

/**
 * The input `variables`: a `name=value` a line. Everything after the first `=` is the value, without the blanks around
 * it; it may be empty. Empty lines are skipped; there are no comments, for a value may begin with `#`.
 * @throws MarketOpsError `variables_invalid`, which names every line that cannot be used
 */
export function parseVariables(text: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  const faults: string[] = [];
  text.split(/\r\n|\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const equals = line.indexOf('=');
    const name = line.slice(0, equals === -1 ? undefined : equals).trim();
    const value = line.slice(equals + 1).trim();
    const fault = equals === -1 ? 'is not name=value' : (nameFault(name, variables) ?? valueFault(value));
    if (fault !== null) faults.push(`line ${index + 1} ${fault}`);
    else variables.set(name, value);
  });
  if (variables.size > MAX_VARIABLES)
    faults.push(`there are ${variables.size} variables; at most ${MAX_VARIABLES} are taken`);
  if (faults.length === 0) return variables;
  throw new MarketOpsError('variables_invalid', `The input "variables" cannot be used: ${faults.join('; ')}.`);
}

/** @param known what is given already */
export function nameFault(name: string, known: ReadonlyMap<string, string>): string | null {
  if (!NAME.test(name)) return 'has a name that is not a-z, 0-9 and _ (at most 64, a letter first)';
  if ((BUILT_IN_NAMES as readonly string[]).includes(name))
    return `would hide the built-in name "${name}"; choose another`;
  return known.has(name) ? `gives "${name}" a second time` : null;
}

/** The value itself is not shown: somebody may have put a secret there. */
export function valueFault(value: string): string | null {
  if (value.length > MAX_VALUE) return `has a value longer than ${MAX_VALUE} characters`;
  return !value.isWellFormed() || /\p{Cc}/u.test(value) ? 'has a control character in its value' : null;
}
