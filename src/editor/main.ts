import CMS from '@sveltia/cms';
console.log(CMS);
void CMS.init({
  config: {
    load_config_file: false,
    backend: { name: 'gitlab', repo: 'a/b', branch: 'main' },
    media_folder: 'public',
    collections: [
      {
        name: 'x',
        label: 'X',
        folder: 'content/phong-trao',
        fields: [{ name: 'name', label: 'Tên' }],
      },
    ],
  },
});
