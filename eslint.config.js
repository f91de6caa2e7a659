// @ts-check
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What a review should not have to say. How lines are broken is Prettier's; what is listed here is about meaning and size.
 * `eslint-suppressions.json` counts what broke a rule of size when it was made: a file may not add to it, and what is
 * mended is taken off the list (`npm run lint -- --prune-suppressions`), or the run fails.
 */
export default defineConfig(
  globalIgnores([
    'dist/',
    'content/',
    'seeds/',
    'public/',
    'stand-ins/',
    '.astro/',
    '.nutgraf/',
    'tests/fixtures/**/*.mjs',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      'simple-import-sort/imports': ['error', { groups: [['^node:', '^@?\\w', '^\\.']] }],
      'simple-import-sort/exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      complexity: ['error', 12],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-nested-ternary': 'error',
      'max-len': [
        'error',
        {
          code: 100,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
        },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What decides is a number with a name, a unit and a ground: in `parameters.ts` of its room.
    files: ['src/ingest/{addresses,anchor,extract,resolve}/**/*.ts'],
    ignores: ['**/parameters.ts', '**/person-weights.ts', '**/join-weights.ts'],
    rules: {
      '@typescript-eslint/no-magic-numbers': [
        'error',
        { ignore: [-2, -1, 0, 1, 2], detectObjects: true, ignoreNumericLiteralTypes: true },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > :matches(VariableDeclaration, ExportNamedDeclaration > VariableDeclaration) > ' +
            'VariableDeclarator > :matches(Literal[raw=/^[0-9]/], UnaryExpression > Literal[raw=/^[0-9]/])',
          message: 'A number of this room belongs in its parameters.ts, with its unit and ground.',
        },
        {
          selector: 'Property > Literal[value=2]',
          message: 'A weight of 2 belongs in parameters.ts; 2 is free in places and formulas only.',
        },
      ],
    },
  },
);
