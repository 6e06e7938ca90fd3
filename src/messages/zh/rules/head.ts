/** Findings of the rules about the fields of articles. */
export const headFindings = {
  'title-full-stop': (values: { stop: string }) => ({
    message: `标题末尾有句号“${values.stop}”`,
    help: '删去句号；标题不是完整的叙述，不加句号',
  }),
};
