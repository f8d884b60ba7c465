import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way: what a folder of src may import, and (after the bar) of which others only types. `run` alone
 * composes, and only `main` and `cli` know the real world.
 */
const allowed = {
  core: [[], []],
  protocol: [['core'], []],
  operations: [['core', 'protocol'], []],
  plan: [['core', 'protocol', 'operations'], []],
  authorize: [['core', 'protocol', 'operations'], ['plan']],
  execute: [
    ['core', 'protocol', 'operations'],
    ['plan', 'authorize'],
  ],
  audit: [
    ['core', 'protocol'],
    ['plan', 'authorize', 'execute'],
  ],
  report: [['core', 'protocol'], []],
  github: [
    ['core', 'protocol', 'operations'],
    ['authorize', 'audit'],
  ],
};

/** Matches imports of other folders than these. */
const outside = (folders) => `^(\\.\\./)+(?!(${folders.join('|')})/)[^/.]+(/|\\.ts$)`;

const direction = Object.entries(allowed).map(([layer, [values, types]]) => {
  const told = `src/${layer} may import ${values.join(', ') || 'nothing above it'}`;
  const typesToo = types.length === 0 ? '' : `, and types of ${types.join(', ')}`;
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: outside([layer, ...values, ...types]), message: `${told}${typesToo}.` },
            { regex: outside([layer, ...values]), allowTypeImports: true, message: `${told}${typesToo}.` },
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '__tests__/fixtures/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'tools/*.mjs', 'tools/*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  ...direction,
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { process: true, console: true, require: true } },
  },
  {
    files: ['tools/*.mjs', '__tests__/**/*.mjs'],
    languageOptions: { globals: { process: true, console: true, URL: true } },
  },
);
