export { fixture as default } from './siteSetup.ts';
