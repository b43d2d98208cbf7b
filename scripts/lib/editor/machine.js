export const defineHastPlugin = () => ({});
export const markdownToHtml = () => ({ html: '' });
export const mdxToMdast = () => ({});
