import type { Day } from '../../model/date.js';

/** What a PDF says about itself. */
export interface PdfMetadata {
  readonly title: string;
  /** The publisher. */
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /**
   * The day on the cover: it stands for the file's own dates, so that nothing tells when it was
   * built. It is written without a time, which no reader's time zone can move to another day.
   */
  readonly date: Day;
  /** The program that made the document. */
  readonly creator: string;
}

/** A day as a PDF writes it, without a time (ISO 32000-1, 7.9.4). */
export function dateText(day: Day): string {
  return `D:${day.replaceAll('-', '')}`;
}

/**
 * The descriptions of a PDF's XMP packet (ISO 16684-1) without the one that pdfkit writes, pdfaid.
 * PDF/UA-1's own, pdfuaid, is foreign to PDF/A, which therefore asks for its schema
 * (ISO 19005-2, 6.6.2.3).
 */
export function xmpOf(metadata: PdfMetadata): string {
  const { title, author, subject, keywords, date, creator, language } = metadata;
  return [
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(title)}</dc:title>`,
    `<dc:creator><rdf:Seq>${items([author])}</rdf:Seq></dc:creator>`,
    `<dc:publisher><rdf:Bag>${items([author])}</rdf:Bag></dc:publisher>`,
    `<dc:date><rdf:Seq>${items([date])}</rdf:Seq></dc:date>`,
    `<dc:language><rdf:Bag>${items([language])}</rdf:Bag></dc:language>`,
    ...(subject === undefined ? [] : [`<dc:description>${alternative(subject)}</dc:description>`]),
    ...(keywords === undefined
      ? []
      : [`<dc:subject><rdf:Bag>${items(keywords)}</rdf:Bag></dc:subject>`]),
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>`,
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<pdf:Producer>PDFKit</pdf:Producer>',
    ...(keywords === undefined
      ? []
      : [`<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`]),
    '</rdf:Description>',
    universalAccess,
  ].join('\n');
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`).join('');
}

const universalAccess = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** Text as XML may hold it: markup escaped, and without the characters that XML 1.0 forbids. */
function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
