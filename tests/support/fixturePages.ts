/** Pages of the invented unit that tests open, from the site's root. */

/** A case with a photo, sources, awards and a text. */
export const STORY = '/guong-dien-hinh/2026-loi-suoi-keo-nguoi-mac-ket/';
export const MOVEMENT = '/phong-trao/doan-ket-giup-nhau/';
/** A target with a chart. */
export const INDICATOR = '/chi-tieu/thu-nhap-binh-quan/';
/** The indicator's target, as the page says it. */
export const INDICATOR_TARGET = '85 triệu đồng/người/năm';
/** A part of a structure, which is drawn as a whole. */
export const STRUCTURE = '/chi-tieu/co-cau-dich-vu/';
export const PLACE = '/dia-phuong/may-vang-2025/';
/** A list of cases with several facets to choose from. */
export const LIST = '/guong-dien-hinh/viec/cuu-nguoi/';
