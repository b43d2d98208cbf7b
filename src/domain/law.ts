/** Dates of national law that the rules and the pages rest on, as `YYYY-MM-DD`. */

/** Last day of the district level; from the next day there are provinces and communes only (QĐ 19/2025/QĐ-TTg). */
export const DISTRICT_LEVEL_END = '2025-06-30';

/** First day of the 2022 law on emulation and commendation (Luật 06/2022/QH15); the 2003 law before. */
export const AWARD_LAW_2022_FROM = '2024-01-01';

/** First day of the law on the protection of personal data (Luật 91/2025/QH15). */
export const PERSONAL_DATA_LAW_FROM = '2026-01-01';

/** First day of the amended Law on Access to Information. */
export const INFORMATION_LAW_AMENDED_FROM = '2026-09-01';

/** Days in which a challenge of a published error is answered under that law; 15 before. */
export const CHALLENGE_ANSWERED_IN_DAYS = 10;
