/**
 * Has the bundler's allocator (mimalloc) give memory back at once: it would keep what bundling took, hundreds
 * of megabytes, for the rest of the build. It asks when it is loaded, so this is to be imported before it.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
