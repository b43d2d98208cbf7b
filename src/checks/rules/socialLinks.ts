import { allRecords, problemIn, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** The page or number of somebody at a social network, as people write it; the network alone is none. */
const SOCIAL =
  /(?<![\w.@-])(?:https?:\/\/)?(?:(?:www|m|web|vi-vn)\.)?(?:(?:facebook|fb|instagram|threads|twitter|linkedin)\.com|fb\.(?:me|watch)|zalo\.me|t\.me|x\.com|tiktok\.com|youtube\.com\/(?=@|c\/|channel\/|user\/))\/[\w.@?=&%/-]+|(?<!\p{L})(?:Facebook|FB|fb|Zalo|zalo|TikTok|Tiktok)\s?:\s?[\w.@À-ỹ-]{3,}/u;

/** Most texts have none: looking for this first is much faster. */
const MAYBE =
  /facebook|fb[.:]|zalo|tiktok|t\.me|x\.com|instagram|youtube|linkedin|twitter|threads/i;

/** Who wants to be found at a social network is found there: words and texts lead to none. */
export const socialLinks: Rule = (_catalog, { records }) =>
  allRecords(records)
    .filter(({ kind }) => kind !== 'site')
    .flatMap((record) =>
      proseOf(record).flatMap((prose) => {
        const found = MAYBE.test(prose.text) ? SOCIAL.exec(prose.text)?.[0] : undefined;
        return found === undefined
          ? []
          : [
              problemIn(
                record,
                prose,
                found,
                'có liên kết tới mạng xã hội; trang của một người thì không đăng, trang của cơ quan thì ghi thành nguồn, hãy bỏ khỏi câu',
              ),
            ];
      }),
    );
