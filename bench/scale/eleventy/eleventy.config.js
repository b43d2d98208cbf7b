/** A plain Eleventy site of the same stories: a page each, and one list in pages of fifty. */
export default function configure(config) {
  config.addCollection('newest', (api) =>
    api
      .getFilteredByGlob('**/guong-dien-hinh/**/*.md')
      .sort((a, b) => String(b.data.day).localeCompare(String(a.data.day))),
  );
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
