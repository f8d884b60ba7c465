import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import layers from './tools/layers.json' with { type: 'json' };

/** Matches imports of other folders than these. */
const outside = (folders) => `^(\\.\\./)+(?!(${folders.join('|')})/)[^/.]+(/|\\.ts$)`;

/**
 * Imports point one way: what a folder of src may import, and of which others only types. `run` alone composes, and
 * only `main` and `cli` know the real world. A test holds the sources to the same list, and docs/architecture.md.
 */
const direction = Object.entries(layers).map(([layer, { imports: values, types }]) => {
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
  { ignores: ['dist/**', 'tmp/**', 'examples/*/dist/**', 'coverage/**', 'node_modules/**', '__tests__/fixtures/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', 'tools/*.mjs', 'tools/*.cjs', 'bench/run/*.mjs', 'bench/run/*.cjs'],
        },
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
    files: ['tools/*.mjs', 'bench/**/*.mjs', '__tests__/**/*.mjs'],
    languageOptions: { globals: { process: true, console: true, URL: true, fetch: true } },
  },
);
