/** A line that git leaves between two versions of a text that it could not merge. */
export const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/m;

export const CONFLICT_MESSAGE =
  'còn dấu xung đột của git (<<<<<<<, =======, >>>>>>>); hãy chọn một bản rồi xóa dấu';
