import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Imports point one way: a folder may import only the folders named for it (types of an earlier phase excepted). */
const allowed = {
  core: [],
  protocol: ['core'],
  operations: ['core', 'protocol'],
  plan: ['core', 'protocol', 'operations'],
  authorize: ['core', 'protocol', 'operations'],
  execute: ['core', 'protocol', 'operations'],
  audit: ['core', 'protocol'],
  report: ['core', 'protocol'],
  github: ['core', 'protocol', 'operations'],
};
const layers = Object.keys(allowed);

const direction = layers.map((layer) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(?!(${[layer, ...allowed[layer]].join('|')})/)[^/]+(/|\\.ts$)`,
            message: `src/${layer} may import only: ${allowed[layer].join(', ') || 'nothing above it'} (docs/architecture).`,
          },
        ],
      },
    ],
  },
}));

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
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
    },
  },
  ...direction,
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { process: true, console: true, require: true } },
  },
  { files: ['tools/*.mjs'], languageOptions: { globals: { process: true, console: true, URL: true } } },
);
