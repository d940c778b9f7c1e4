import { createCanvas } from '@napi-rs/canvas';

/** A white sheet to render a page on; `sheet` goes to the renderer, `samples` gives RGBA rows from the top. */
export function openSheet(width: number, height: number) {
  const sheet = createCanvas(width, height);
  const context = sheet.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  return {
    sheet,
    context,
    samples: (): Uint8ClampedArray => context.getImageData(0, 0, width, height).data,
    /** Gives the memory back before the collector comes. */
    discard: () => {
      sheet.width = 1;
      sheet.height = 1;
    },
  };
}
