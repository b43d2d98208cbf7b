export { live as default } from './siteSetup.ts';
