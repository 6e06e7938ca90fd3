import { deflateSync } from 'node:zlib';
import type { PlacedPicture } from '../../../typeset/frame.js';
import type { PdfImage } from '../image/pdf-image.js';
import type { PdfDictionary, PdfFile, PdfObject, PdfPage, PdfValue } from '../pdfkit.js';
import { operands } from './operands.js';

/** The pictures of a document, each written once, when it is first painted. */
export class Pictures {
  readonly #written = new Map<string, { readonly name: string; readonly object: PdfObject }>();

  constructor(
    private readonly file: PdfFile,
    private readonly images: ReadonlyMap<string, PdfImage>,
  ) {}

  /** The operators that paint a picture on a page. */
  paint(page: PdfPage, placed: PlacedPicture): string {
    const image = this.images.get(placed.picture);
    if (!image) throw new Error(`no picture ${placed.picture} was given to paint`);
    let written = this.#written.get(placed.picture);
    if (!written) {
      written = { name: `I${this.#written.size + 1}`, object: writeImage(this.file, image) };
      this.#written.set(placed.picture, written);
    }
    page.pictures[written.name] = written.object;
    const turn = orientations[image.orientation - 1] ?? upright;
    const box = operands(placed.width, 0, 0, placed.height, placed.x, placed.y);
    return `q ${box} cm ${operands(...turn)} cm /${written.name} Do Q`;
  }
}

/** From the unit square that PDF paints a picture in, first row on top, to one whose y grows downwards. */
const upright = [1, 0, 0, -1, 0, 1] as const;

/** The same for each of EXIF's eight orientations (TIFF 6.0, Orientation). */
const orientations = [
  upright,
  [-1, 0, 0, -1, 1, 1],
  [-1, 0, 0, 1, 1, 0],
  [1, 0, 0, 1, 0, 0],
  [0, 1, -1, 0, 1, 0],
  [0, 1, 1, 0, 0, 0],
  [0, -1, 1, 0, 0, 1],
  [0, -1, -1, 0, 1, 1],
] as const;

function writeImage(file: PdfFile, image: PdfImage): PdfObject {
  const size = { Type: 'XObject', Subtype: 'Image', Width: image.width, Height: image.height };
  const mask = image.alpha && {
    SMask: file.stream(
      {
        ...size,
        ...rows(image.width, 1, image.alpha.bits),
        ColorSpace: 'DeviceGray',
        BitsPerComponent: image.alpha.bits,
      },
      image.alpha.data,
    ),
  };
  return file.stream(
    {
      ...size,
      ...coding(image),
      ColorSpace: colourSpace(file, image),
      BitsPerComponent: image.bits,
      ...mask,
      ...(image.transparent && { Mask: image.transparent }),
    },
    image.data,
  );
}

function coding({ coding, bits, width, colour }: PdfImage): PdfDictionary {
  return coding === 'jpeg' ? { Filter: 'DCTDecode' } : rows(width, colour === 'rgb' ? 3 : 1, bits);
}

/** Deflated rows, each of which names its own filter, as in PNG (ISO 32000-1, 7.4.4.4). */
function rows(width: number, colours: number, bits: number): PdfDictionary {
  const parameters = { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width };
  return { Filter: 'FlateDecode', DecodeParms: parameters };
}

function colourSpace(file: PdfFile, { colour }: PdfImage): PdfValue {
  if (colour === 'grey') return 'DeviceGray';
  if (colour === 'rgb') return 'DeviceRGB';
  const { palette } = colour;
  const table = file.stream({ Filter: 'FlateDecode' }, deflateSync(palette));
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, table];
}
