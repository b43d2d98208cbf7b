/** Family names that begin almost every Vietnamese name. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'],
  ...['Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Đào', 'Đoàn', 'Trịnh', 'Trương', 'Mai', 'Lương', 'Hà'],
  ...['Cao', 'Phùng', 'Thái', 'Tô', 'Chu', 'Lưu', 'Nghiêm', 'Biện', 'Hồng', 'Từ', 'Tạ', 'Kiều'],
  ...['Thân', 'Lâm', 'Vương', 'Quách', 'Tống', 'Viên', 'Hứa', 'Doãn', 'Mạc', 'Lã', 'Lại', 'Khổng'],
  ...['Đậu', 'Cù', 'Thiều', 'Uông', 'Ngụy', 'Nguỵ', 'Bành', 'Giản', 'Lữ', 'Lò', 'Vừ', 'Xồng'],
]);
