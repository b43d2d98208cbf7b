import { milestone } from '../../testing/fixtures.ts';
import { change, wantsCorrections, wantsNone } from '../../testing/publishedChange.ts';

wantsCorrections([
  [
    'a milestone’s date',
    change(
      'movements',
      { milestones: [milestone()] },
      { milestones: [milestone({ date: '2022-05-20' })] },
    ),
    '19/5/2022',
    '20/5/2022',
  ],
  [
    'a milestone’s figure',
    change(
      'movements',
      { milestones: [milestone({ figures: ['Trồng 500 cây'] })] },
      { milestones: [milestone({ figures: ['Trồng 50 cây'] })] },
    ),
    '500 cây',
    '50 cây',
  ],
  [
    'a milestone’s one place',
    change(
      'movements',
      { milestones: [milestone({ place: 'thu' })] },
      { milestones: [milestone()] },
    ),
    'xã Thử',
    'không ghi địa phương',
  ],
  [
    'a milestone that is gone',
    change('movements', { milestones: [milestone()] }, {}),
    '19/5/2022',
    'đã bỏ',
  ],
  [
    'a day of the timeline',
    change('timeline', {}, { date: '2021-03-09' }),
    '08/3/2021',
    '09/3/2021',
  ],
  [
    'a milestone’s doubt',
    change(
      'movements',
      { milestones: [milestone({ unverified: true })] },
      { milestones: [milestone()] },
    ),
    'chưa đối chiếu được',
    'đã đối chiếu',
  ],
  [
    'who launched a movement',
    change('movements', { launchedBy: ['ban-khac'] }, { launchedBy: ['ban-thu'] }),
    'ban-khac',
    'Ban Thử huyện',
  ],
  [
    'the years of a movement',
    change('movements', { period: { from: 2021, to: 2024 } }, {}),
    '2024',
    '2025',
  ],
]);

wantsNone([
  [
    'a milestone told anew',
    change(
      'movements',
      { milestones: [milestone({ figures: ['500 cây được trồng'] })] },
      {
        milestones: [
          milestone(),
          milestone({ fact: 'Lời khác.', figures: ['Trồng 500 cây', '3 xã'] }),
        ],
      },
    ),
  ],
]);
