/** What is left to do once a record is saved, over the editor until it is closed: it is copied from there. */
import { labelOf } from '../problems/shape.ts';
import { correctionSchema } from '../schemas/correction.ts';
import type { FollowUp } from './followUps.ts';
import { closePanel, make, PANEL } from './panel.ts';

const HIDDEN = labelOf(correctionSchema.shape.redacted);

/** How the corrections are added; a redacted one keeps no words, so no reason either. */
export function howTo(followUps: readonly FollowUp[]): string {
  const hidden = followUps.filter(({ lines }) => lines.some(([label]) => label === HIDDEN));
  const reason =
    hidden.length === 0
      ? ' rồi ghi lý do'
      : hidden.length === followUps.length
        ? ', để trống các mục còn lại'
        : ` rồi ghi lý do (mục có “${HIDDEN}” thì để trống các mục còn lại)`;
  return `Điều đã ghi nay đổi. Nếu trang đã đăng điều cũ thì vào “Đính chính”, bấm “Thêm đính chính”, chép các dòng dưới đây${reason}; thiếu thì kiểm tra sau khi gửi không cho qua.`;
}

/** Says which corrections are wanted, ready to be copied. */
export function showFollowUps(followUps: readonly FollowUp[]): void {
  closePanel();
  const panel = make('section');
  panel.id = PANEL;
  panel.className = 'con-lai';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'region');
  panel.setAttribute('aria-labelledby', `${PANEL}-ten`);
  // Folded, it leaves the whole form free.
  const whole = make('details');
  whole.open = true;
  const title = make('summary', `Đã lưu. Còn phải thêm ${followUps.length} đính chính`);
  title.id = `${PANEL}-ten`;
  whole.append(title, make('p', howTo(followUps)));
  for (const { lines } of followUps) {
    const list = make('ul');
    for (const [label, value] of lines) {
      const line = make('li');
      line.append(make('strong', `${label}:`), ` ${value}`);
      list.append(line);
    }
    whole.append(list);
  }
  const close = make('button', 'Đóng');
  close.type = 'button';
  close.className = 'dong';
  close.addEventListener('click', closePanel);
  whole.append(close);
  panel.append(whole);
  document.body.append(panel);
  panel.focus();
}
