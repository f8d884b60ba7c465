import { dirname, join, relative, resolve, sep } from 'node:path';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import layers from './tools/layers.json' with { type: 'json' };

/**
 * Imports point one way: what a folder of src may import, and of which others only types. A test holds the sources to
 * the same list, and docs/architecture.md.
 */
const direction = {
  create(context) {
    const src = join(import.meta.dirname, 'src');
    const [layer] = relative(src, context.filename).split(sep);
    const { imports: values, types } = layers[layer];
    const check = (node, typeOnly) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const [to] = relative(src, resolve(dirname(context.filename), source)).split(sep);
      if (to === layer || values.includes(to) || (typeOnly && types.includes(to))) return;
      const allowed = `src/${layer} may import ${values.join(', ') || 'nothing above it'}`;
      context.report({
        node,
        message: types.length === 0 ? `${allowed}.` : `${allowed}, and types of ${types.join(', ')}.`,
      });
    };
    return {
      ImportDeclaration: (node) => check(node, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
    };
  },
};

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
  {
    files: ['src/**/*.ts'],
    plugins: { marketops: { rules: { direction } } },
    rules: { 'marketops/direction': 'error' },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { process: true, console: true, require: true, __dirname: true },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['tools/*.mjs', 'tools/bundle/*.js', 'bench/**/*.mjs', '__tests__/**/*.mjs'],
    languageOptions: { globals: { process: true, console: true, URL: true, fetch: true } },
  },
);
