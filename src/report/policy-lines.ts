/** Where in the policy's text something stands: lines from 1, null when it is not found. */
export interface PolicyLines {
  /** The line of `id: <rule>`. */
  readonly ofRule: (rule: string) => number | null;
  /** The line of a setting such as `approvals` or `approvals.min`; of its parent when it is not written itself. */
  readonly ofSetting: (setting: string) => number | null;
}

/** YAML is not parsed again: these are the lines that people look for, and a line not found is only a missing link. */
export function policyLines(text: string): PolicyLines {
  const rules = new Map<string, number>();
  const settings = new Map<string, number>();
  let top = '';
  for (const [index, line] of text.split('\n').entries()) {
    const note = (map: Map<string, number>, name: string): void => {
      if (!map.has(name)) map.set(name, index + 1);
    };
    const [, , id] = /^[\s-]*(?:\{\s*)?id:\s*(['"]?)([^'"#,}]+?)\1\s*(?:[#,}].*)?$/.exec(line) ?? [];
    if (id !== undefined) note(rules, id);
    const [, indent, key] = /^(\s*)([a-z_]+):/.exec(line) ?? [];
    if (key === undefined) continue;
    if (indent === '') top = key;
    note(settings, indent === '' ? key : `${top}.${key}`);
  }
  return {
    ofRule: (rule) => rules.get(rule) ?? null,
    ofSetting: (setting) => settings.get(setting) ?? settings.get(setting.split('.', 1)[0] ?? '') ?? null,
  };
}
