/** What the findings about fields, and about the folders and files of a workspace, mean. */
export const readMeanings = {
  'key-unknown':
    '元数据或 series.yaml 里有不认识的名称，这一项没有使用。多半是写错了一两个字；能用的名称，README 的“工作区”一节里都有。',
  'key-doubled':
    '同一项写了两次，或者中文名和英文名各写了一次（media 和 媒体），不知道该用哪一个。',
  'field-missing':
    '缺少必须写的一项：文章要有标题、媒体、链接、日期，issue.md 要有期号、日期、起、止，series.yaml 要有 title、publisher、period、layout。',
  'field-empty': '必须写的一项只有名称，没有内容。',
  'field-type':
    '应当是一段文字的地方写成了列表或几项，或者反过来。多半是值里有方括号（[图]）或花括号，YAML 把它当成了列表；给整个值加上单引号就行。',
  'day-malformed':
    '日期不是认得的写法（2021-04-09、2021-4-9、2021/4/9、2021.4.9、2021年4月9日）。没有年份、带时间、用中文数字的都不行。',
  'day-ambiguous':
    '日期分不清哪个是月，哪个是日：4/9/2021 可以是 4 月 9 日，也可以是 9 月 4 日。按年、月、日的顺序写，年份写四位，就清楚了。',
  'day-impossible': '日历上没有这一天，例如 2 月 30 日、13 月 5 日。',
  'choice-unknown':
    '这一项只能写规定的几个词之一（period 写 month、week 等，numerals 写 cardinal、digits、arabic），写的不在里面。',
  'name-malformed':
    '版式或主题的名称里有空格、斜线之类。名称就是 templates/ 里文件夹或文件的名字，只用文字、数字、- 和 _。',
  'week-malformed':
    'week 写的不是一周的起止，例如 mon-fri（周一至周五）。写第一天和最后一天的英文缩写。',
  'language-malformed':
    'language 写的不是语言代码，例如 zh-CN、en。浏览器和读屏软件靠它知道是哪种语言。',
  'number-malformed': '期号不是 1 到 99999 之间的整数。只写数字，“第”“期”由版式加上。',
  'number-differs':
    'issue.md 里的期号和文件夹的名称对不上。封面印期号，报告的文件名用文件夹的名称，总有一个是错的。',
  'period-reversed': '监测时间的最后一天（止）早于第一天（起），多半是写反了。',
  'link-malformed':
    '链接不是以 http:// 或 https:// 开头的完整网址，读者打不开。还没有找到原文链接的文章，请找到以后再收。',
  'link-character':
    '链接里有空格、中文标点、引号、尖括号等网址里不会有的字符。多半是复制时多带了一点，读者点开就会出错；网址里的汉字没有关系。',
  'link-escaped':
    '链接里的下划线等符号前面多了反斜杠（\\_）。那是 Markdown 的转义符，从别的稿子里复制链接时带来的；--fix 会删去。',
  'title-long':
    '标题超过 200 个字，多半是把一段正文贴到了标题里。确实这么长的，可以用 toc（目录标题）给目录写一个短的。',
  'body-empty': '文章只有元数据，没有正文。多半是忘了贴；报告里这一篇就只有标题、媒体和链接。',
  'article-name':
    '文章的文件名前面没有编号，不知道排在哪里。文件名的样子是 01-标题.md；不是文章的文件，放到别的文件夹里去。',
  'article-not-markdown':
    '期的文件夹里有编了号、却不是 .md 的文稿（02-….docx），没有编进这一期。把文字存成 .md，或者把它移到别处。',
  'article-number-doubled':
    '两篇文章的文件名有同一个编号，分不出先后，在网页里的地址也会相同。给其中一篇换一个没有用过的编号。',
  'issue-without-articles': '这一期还没有文章，印出来只有封面。',
  'issue-missing':
    '期的文件夹里没有 issue.md，不知道它的日期和监测时间。不是一期的文件夹，移到别处去。',
  'issue-folder-name':
    '系列的文件夹里有一个文件夹，名称不是期号，没有读取。期的文件夹用至少三位的数字命名（037），这样排列起来就是期号的顺序。',
  'number-doubled':
    '两个文件夹是同一期（037 和 0037），它们的报告会同名，一份盖掉另一份。合并，或者给其中一个换期号。',
  'series-missing':
    'bulletins/ 里有一个文件夹没有 series.yaml，不知道它叫什么、谁编的，没有读取。不是系列的文件夹，移到别处去。',
  'no-series': '工作区里一个系列也没有，没有可以检查和生成的。',
  'no-issues': '这个系列一期也没有出过。用 bulletin new-issue 开始第一期。',
  'ledger-line':
    '台账 ledger.tsv 里有一行看不懂。台账记着发过的每个期号和日期，删去的期号才不会再发一次；只是日期坏了的，期号仍然算发过。',
  'term-malformed':
    'terms.yaml 里有一项不是词的写法：写成了几层，或者用中文冒号把对的和错的写在一起。这一项没有使用。',
  'term-repeated': 'terms.yaml 里同一个词列了两次，或者只差大小写、全角半角。只用前面的一个。',
  'term-contradicted':
    'terms.yaml 里同一个写法，这里说对，那里说错。没有算作错误；请想清楚要用哪一个。',
};
