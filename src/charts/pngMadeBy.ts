/** What a picture of a chart depends on besides the chart; known without loading what draws it. */
export const PNG_MADE_BY = {
  files: ['colours', 'draw', 'indicatorChart', 'labels', 'onCanvas', 'png', 'structureChart'].map(
    (name) => `src/charts/${name}.ts`,
  ),
  packages: ['@napi-rs/canvas', '@expo-google-fonts/be-vietnam-pro', 'chart.js', 'sharp'],
} as const;
