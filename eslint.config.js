import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.staging', '.astro', '.cache']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  // `const { left, out, ...rest }` is how keys are left out.
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] } },
  { languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
);
