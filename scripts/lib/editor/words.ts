/** Words that the package's Vietnamese lacks and that a clerk meets; the package's own come before them. */

interface Words {
  [key: string]: string | Words;
}

const WORDS: Words = {
  select_item: 'Chọn {$name}',
  show_errors: 'Xem chỗ sai',
  replace_image: 'Thay ảnh',
  remove_image: 'Bỏ ảnh',
  replace_file: 'Thay tệp',
  remove_file: 'Bỏ tệp',
  file_unavailable: 'Không mở được',
  file_unavailable_description: 'Không mở được tệp này; có thể tệp đã chuyển chỗ hoặc bị xóa.',
  list_item_options: 'Thao tác với mục này',
  sign_in_using_access_token_workflow_note: 'Mã này còn phải được đọc và ghi các yêu cầu hợp nhất.',
  entry_sidebar: {
    slug: {
      title: 'Tên bài',
      generated_on_save: 'Tên bài được đặt khi lưu, theo những gì đã điền.',
      unavailable: 'Mục này không có tên bài.',
    },
  },
  save_conflict: {
    title: 'Có người vừa sửa mục này',
    modified_by: '{$name} đã sửa mục này ngày {$date}, sau khi bạn mở.',
    modified: 'Mục này đã được sửa trong kho sau khi bạn mở.',
    deleted: 'Mục này đã bị xóa khỏi kho sau khi bạn mở.',
    overwrite_warning: 'Lưu bây giờ thì những chỗ người ấy sửa sẽ mất.',
    recreate_warning: 'Lưu bây giờ thì mục này được tạo lại.',
    save_anyway: 'Vẫn lưu',
    branch_moved: 'Kho vừa được người khác cập nhật trong lúc lưu. Hãy lưu lại.',
  },
  remote_change: {
    reload_entry: 'Tải lại mục này',
    confirm_reloading_entry: 'Tải lại mục này? Những chỗ chưa lưu sẽ mất.',
  },
  status: { deploying: 'Đang đăng' },
};

const isWords = (value: Words | string | undefined): value is Words => typeof value === 'object';

function merged(own: Words, theirs: Words): Words {
  const result: Words = { ...own, ...theirs };
  for (const [key, value] of Object.entries(own)) {
    const their = theirs[key];
    if (isWords(value) && isWords(their)) result[key] = merged(value, their);
  }
  return result;
}

/** The package's file of Vietnamese words, with ours for those that it lacks. */
export const withWords = (file: string) => JSON.stringify(merged(WORDS, JSON.parse(file) as Words));
