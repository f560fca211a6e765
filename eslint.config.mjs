import { defineConfig, globalIgnores } from 'eslint/config'
import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import prettier from 'eslint-config-prettier'
import jsdoc from 'eslint-plugin-jsdoc'

/** Rules of components, which take half the lint's time: a file that can hold none needs none. */
const ofComponents = coreWebVitals
  .flatMap(({ rules }) => Object.keys(rules ?? {}))
  .filter((rule) => /^(react|react-hooks|jsx-a11y|@next\/next)\//.test(rule))

export default defineConfig([
  ...coreWebVitals,
  ...typescript,
  prettier,
  globalIgnores([
    '.next/**',
    '.precomputed/**',
    '.stryker-tmp/**',
    'next-env.d.ts',
    'test-results/**',
    'playwright-report/**',
  ]),
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['{lib,cli,data,scripts,bench,e2e}/**/*.{ts,mjs}', '**/*.test.ts'],
    rules: Object.fromEntries(ofComponents.map((rule) => [rule, 'off'])),
  },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    // Equal links give equal bytes from every engine.
    files: ['{lib,components,app,cli}/**/*.{ts,tsx}'],
    ignores: ['lib/stats/elementary/**', '**/*.test.{ts,tsx}', '**/*.fixture.{ts,tsx}', '**/fixtures/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "BinaryExpression[operator='**']:not([right.value=2]):not([left.type='Literal'][right.type='Literal'])",
          "MemberExpression[object.name='Math'][property.name='pow']",
        ].map((selector) => ({
          selector,
          message: 'Its last digit is the engine’s: power() of lib/stats/elementary.',
        })),
      ],
    },
  },
  {
    files: ['lib/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
      ],
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'process', 'localStorage', 'navigator'],
    },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', '**/fixtures/**'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
        },
      ],
      'jsdoc/check-tag-names': 'error',
      'jsdoc/empty-tags': 'error',
    },
  },
])
