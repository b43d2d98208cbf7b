import sharp from 'sharp';
import { expect, test } from 'vitest';
import { damagedPhotos } from './damaged.ts';

const drawing = sharp({ create: { width: 900, height: 600, channels: 3, background: '#a61b1e' } })
  // Noise, so that the picture is long enough to be cut.
  .composite([
    {
      input: Buffer.from(
        '<svg width="900" height="600"><text y="300" font-size="90">Cầu Mẫu</text></svg>',
      ),
    },
  ]);

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s is whole, cut short or overwritten',
  async (format) => {
    const whole = await drawing.clone().toFormat(format).toBuffer();
    const photo = (file: string, bytes: Uint8Array) => ({
      file,
      size: bytes.length,
      read: () => bytes,
    });
    const problems = await damagedPhotos([
      photo('nguyen', whole),
      photo('cut', whole.subarray(0, Math.round(whole.length * 0.7))),
      photo('text', Buffer.from('không phải ảnh')),
    ]);
    expect(problems.map(({ file }) => file)).toEqual(['cut', 'text']);
    expect(problems[0]?.message).toContain('cắt cụt');
  },
);
