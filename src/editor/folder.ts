/** Whether a folder of this computer can be worked on, and what to do where it cannot. */

interface Here {
  /** Where the page was opened. */
  hostname: string;
  /** True where the browser lets a page open folders; only over https or on the machine itself can it. */
  able: boolean;
}

/** The machine itself, as the editor's package knows it. */
const OWN_MACHINE = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/;

export function folderAdvice({ hostname, able }: Here): { offered: boolean; advice: string } {
  if (!OWN_MACHINE.test(hostname))
    return {
      offered: false,
      advice:
        'Ở địa chỉ này không mở được thư mục, dù bằng máy tính hay điện thoại. Trên máy tính có kho: vào thư mục của kho, chạy "npm start", mở địa chỉ mà lệnh ấy in ra bằng Chrome hoặc Edge, thêm "bien-tap/". Không có máy tính như thế thì sửa tệp ngay trên trang git, theo CONTRIBUTING.md.',
    };
  if (!able)
    return {
      offered: false,
      advice:
        'Trình duyệt này không cho trang web mở thư mục. Hãy mở lại địa chỉ này bằng Chrome hoặc Edge, trên chính máy tính này.',
    };
  return {
    offered: true,
    advice:
      'Chọn thư mục của kho (thư mục có “content” ở trong); lưu là ghi thẳng vào thư mục ấy, xong thì gửi bằng git như mọi khi.',
  };
}
