import { firstDay } from '../domain/dates.ts';
import type { Rule } from './rule.ts';

/** Nothing that the site reports can have happened, or been published, after today. */
export const futureDates: Rule = ({ exemplars, movements }, { today }) => {
  const dated = [
    ...exemplars.flatMap(({ file, date, published, updated, sources, commendations }) => [
      { file, field: 'Thời gian', date },
      { file, field: 'Ngày đăng', date: published },
      { file, field: 'Ngày cập nhật', date: updated },
      ...sources.map((source) => ({ file, field: 'Nguồn › Ngày đăng', date: source.date })),
      ...commendations.map((it) => ({ file, field: 'Khen thưởng › Ngày', date: it.date })),
    ]),
    ...movements.flatMap(({ file, milestones }) =>
      milestones.map(({ date }) => ({ file, field: 'Mốc › Thời gian', date })),
    ),
  ];
  return dated.flatMap(({ file, field, date }) =>
    date !== undefined && firstDay(date) > today
      ? [{ file, field, message: `"${date}" là ngày trong tương lai (hôm nay là ${today})` }]
      : [],
  );
};
