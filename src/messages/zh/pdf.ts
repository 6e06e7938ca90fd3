/** Findings about what a PDF cannot hold. */
export const pdfFindings = {
  'picture-not-printed': (values: {
    readonly reason: 'broken' | 'too-large' | 'cmyk' | 'unsupported';
  }) => ({
    message: {
      broken: '图片已损坏，PDF 里用占位框代替',
      'too-large': '图片的像素太多，PDF 里用占位框代替',
      cmyk: '图片是印刷用的 CMYK 颜色，存档用的 PDF 不能收，用占位框代替',
      unsupported: 'PDF 收不了这种编码的图片，用占位框代替',
    }[values.reason],
    help: {
      broken: '重新导出或下载这张图片',
      'too-large': '先把图片缩小：整页的图，长边四千像素就够了',
      cmyk: '用看图或修图软件另存为 RGB 颜色的 JPEG 或 PNG',
      unsupported: '另存为普通的 JPEG 或 PNG',
    }[values.reason],
  }),
};
