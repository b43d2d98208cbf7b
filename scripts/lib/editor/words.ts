/**
 * Words that the package's Vietnamese lacks and that a clerk may meet; the package's own come before them. What it
 * lacks of its messages to those who write a configuration, or keep files in a cloud, nobody meets here.
 */

interface Words {
  [key: string]: string | Words;
}

/** A word for a number: of one, of others, and of none where that is said in another way. */
const counted = (one: string, others: string, none?: string) =>
  `.input {$count :integer} .match $count ${none === undefined ? '' : `0 {{${none}}} `}1 {{${one}}} * {{${others}}}`;

/** Folders of pictures and other files. */
const FOLDERS: Words = {
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  back_to_parent_folder: 'Quay lại thư mục cha',
  new_folder: 'Thư mục mới',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  new_folder_description: 'Thư mục mới được tạo trong “{$folder}”.',
  new_folder_error: {
    empty: 'Chưa ghi tên thư mục.',
    invalid: 'Tên thư mục không được có dấu gạch chéo và không được mở đầu bằng dấu chấm.',
    duplicate: 'Ở đây đã có thư mục hoặc tệp mang tên này.',
  },
  creating_folder: 'Đang tạo thư mục…',
  creating_folder_failed: 'Không tạo được thư mục.',
  folder_options: 'Thao tác với thư mục',
  show_folder_options: 'Xem các thao tác với thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xóa thư mục',
  enter_new_name_for_folder: counted(
    'Nhập tên mới bên dưới. Tệp trong thư mục chuyển theo, bài viết đang dùng tệp ấy được sửa theo.',
    'Nhập tên mới bên dưới. {$count} tệp trong thư mục chuyển theo, bài viết đang dùng các tệp ấy được sửa theo.',
    'Nhập tên mới bên dưới.',
  ),
  enter_new_name_for_external_folder: counted(
    'Nhập tên mới bên dưới. Tệp trong thư mục chuyển theo và đổi địa chỉ; hãy sửa bài viết đang dùng tệp ấy.',
    'Nhập tên mới bên dưới. {$count} tệp trong thư mục chuyển theo và đổi địa chỉ; hãy sửa các bài viết đang dùng chúng.',
    'Nhập tên mới bên dưới.',
  ),
  confirm_deleting_folder: counted(
    'Xóa thư mục “{$name}” cùng tệp ở trong?',
    'Xóa thư mục “{$name}” cùng {$count} tệp ở trong?',
    'Xóa thư mục trống “{$name}”?',
  ),
  renaming_folder: 'Đang đổi tên thư mục…',
  renaming_folder_failed: 'Không đổi được tên thư mục.',
  deleting_folder: 'Đang xóa thư mục…',
  deleting_folder_failed: 'Không xóa được thư mục.',
  folder_created: 'Đã tạo thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Bên trong',
  x_folders: counted('{$count} thư mục', '{$count} thư mục', 'Không có thư mục nào'),
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xóa thư mục.',
  assets_dialog: {
    title: { folder: 'Chọn thư mục' },
    selected_folder: 'Thư mục đã chọn: {$path}',
    selected_folders: counted('Đã chọn {$count} thư mục', 'Đã chọn {$count} thư mục'),
    no_subfolders: 'Trong thư mục này không có thư mục nào khác.',
  },
};

/** What is used elsewhere, and is about to be deleted. */
const DELETIONS: Words = {
  deleting_referenced_assets_note: counted(
    'Chỗ dùng tệp này trong một bài viết cũng bị bỏ.',
    'Chỗ dùng các tệp này trong {$count} bài viết cũng bị bỏ.',
  ),
  cannot_delete_referenced_assets: counted(
    'Chưa xóa được tệp này: thiếu nó thì những ô sau đây của bài viết đang dùng nó không còn hợp lệ. Hãy sửa các bài viết ấy trước.',
    'Chưa xóa được các tệp này: thiếu chúng thì những ô sau đây của bài viết đang dùng chúng không còn hợp lệ. Hãy sửa các bài viết ấy trước.',
  ),
  deleting_referenced_entries_note: counted(
    'Chỗ nhắc tới mục này ở một mục khác cũng bị bỏ.',
    'Chỗ nhắc tới các mục này ở {$count} mục khác cũng bị bỏ.',
  ),
  cannot_delete_referenced_entries: counted(
    'Chưa xóa được mục này: thiếu nó thì những ô sau đây của các mục khác không còn hợp lệ. Hãy sửa các mục ấy trước.',
    'Chưa xóa được các mục này: thiếu chúng thì những ô sau đây của các mục khác không còn hợp lệ. Hãy sửa các mục ấy trước.',
  ),
};

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
  workflow: { deploying_deletion: 'Đang xóa' },
  sign_in_with_link: 'Đăng nhập bằng liên kết',
  sign_in_with_link_confirmation:
    'Liên kết này đăng nhập bạn vào {$service} bằng tài khoản {$account} và chép cài đặt từ máy đã tạo ra nó. Chỉ tiếp tục khi chính bạn đã tạo liên kết.',
  domain: 'Tên miền',
  relation_field: {
    save_together_hint: '{$name} mới được lưu cùng lúc với mục đang sửa.',
    add_failed: 'Không thêm được {$name}. Hãy báo người quản trị trang.',
  },
  ...FOLDERS,
  ...DELETIONS,
};

/** Words of the package that say to a clerk what is not so here: each text is in one language, and has a name. */
const BETTER: Words = {
  edit_x_locale: 'Chỉnh sửa nội dung',
  preview_x_locale: 'Xem trước nội dung',
  show_content_options_x_locale: 'Hiển thị tùy chọn nội dung',
  content_options_x_locale: 'Tùy chọn nội dung',
  slug: 'Tên bài',
  sort_keys: { slug: 'Tên bài' },
  edit_slug_error: {
    empty: 'Chưa ghi tên bài.',
    invalid: 'Tên bài chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    duplicate: 'Tên này đã có bài khác dùng.',
  },
  singleton_selected_announcement: 'Nhấn Enter để chỉnh sửa mục “{$file}”.',
  edit_singleton_announcement: 'Bạn đang chỉnh sửa mục “{$file}”.',
  entry_parse_errors: counted(
    'Một tệp nội dung không đọc được nên không có ở đây. Hãy báo người quản trị trang: lệnh "npm run check" nói tệp nào, sai ở đâu.',
    '{$count} tệp nội dung không đọc được nên không có ở đây. Hãy báo người quản trị trang: lệnh "npm run check" nói tệp nào, sai ở đâu.',
  ),
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

/** The package's file of Vietnamese words, with ours for those that it lacks or that do not fit. */
export const withWords = (file: string) =>
  JSON.stringify(merged(merged(WORDS, JSON.parse(file) as Words), BETTER));
