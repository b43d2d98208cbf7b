/** Bundles the editor where its cache is stale, and prints the folder; a build runs it beside its own work. */
import { editorBundle } from './lib/editor/bundle.ts';

console.log(await editorBundle(process.cwd()));
