/** Words of neighbouring elements, kept apart where styles do not part them: in text browsers, reader views, copies. */

const INLINE = '(?:a|b|code|em|i|q|small|span|strong|time)';
/** Begins with what is rare, and looks back from there: each page is searched whole. */
const MEETING = new RegExp(
  `<(?<=[\\p{L}\\p{N}”)%]<)/${INLINE}>(?:</${INLINE}>)*(?=(?:<${INLINE}(?: [^>]*)?>)+[\\p{L}\\p{N}“’(])`,
  'gu',
);

/** Puts a space where an inline element that ends in a word meets one that begins with one. */
export function setApart(html: string): string {
  return html.replace(MEETING, '$& ');
}
