/** Units that are measured, or counted in round numbers; in every other unit things are counted. */
const MEASURED =
  /^(?:trăm|nghìn|ngàn|vạn|triệu|tỷ) |%|đồng|\bha\b|km|m[²³]|\bm\b|tấn|tạ|kg|lít|điểm|giờ|ngày|^độ/;

/** True for a unit in which things are counted, by whole numbers. */
export const isCounted = (unit: string): boolean => !MEASURED.test(unit);
