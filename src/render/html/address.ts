import { escapeXml } from '../../template/escape-xml.js';

/** After these marks an address may break, though not between two of them, nor behind `https://`. */
const breaks = /(?<=[/?&=._%-])(?<!:\/\/)(?![/?&=._%-]|$)/;

/** The pieces of an address between which a line may end. */
export function addressPieces(address: string): readonly string[] {
  return address.split(breaks);
}

/** A link that shows its own address, as HTML. */
export function addressLink(address: string): string {
  const text = addressPieces(address).map(escapeXml).join('<wbr>');
  return `<a class="url" href="${escapeXml(address)}">${text}</a>`;
}
