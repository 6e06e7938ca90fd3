import type { Place } from '../../model/diagnostic.js';
import { type ArticleFacts, placeOfFact } from '../facts.js';
import { hostOf } from '../link-key.js';
import { plainName } from '../plain-name.js';
import { isPlatform } from '../platforms.js';
import { defineRule } from '../rule.js';

/** So many articles of one medium make a host that medium's own, or a medium keep to one host. */
const enough = 3;

/** What earlier articles tell of a host or a medium. */
interface Custom {
  /** The only medium of a host, the only host of a medium; undefined where there were several. */
  only: string | undefined;
  count: number;
}

export const linkHost = defineRule({
  name: 'link-host',
  severity: 'info',
  origin: 'practice',
  examples: {
    fails:
      '034/01-a.md\n  media: 湖滨日报\n  link: https://hubin.example/1\n035/01-a.md\n  media: 湖滨日报\n  link: https://hubin.example/2\n036/01-a.md\n  media: 湖滨日报\n  link: https://hubin.example/3\n037/01-a.md\n  media: 山城健康网\n  link: https://hubin.example/4',
    passes:
      '034/01-a.md\n  media: 湖滨日报\n  link: https://hubin.example/1\n035/01-a.md\n  media: 湖滨日报\n  link: https://hubin.example/2\n036/01-a.md\n  media: 湖滨日报\n  link: https://hubin.example/3\n037/01-a.md\n  media: 山城健康网\n  link: https://shancheng.example/4',
  },
  scope: 'archive',
  begin() {
    const ofHost = new Map<string, Custom>();
    const ofMedia = new Map<string, Custom>();
    return ({ articles }, report) => {
      for (const article of articles) {
        const host = hostOf(article.link);
        if (host === '' || isPlatform(host)) continue;
        const { media } = article;
        const owner = ofHost.get(host);
        if (owner?.only !== undefined && isOther(article, owner.only)) {
          const usual = ofMedia.get(plainName(media));
          const keepsElsewhere = usual !== undefined && usual.only !== host && keeps(usual);
          if (owner.count >= enough || keepsElsewhere) {
            report({
              place: placeOfHost(article, host),
              values: { host, owner: owner.only, media },
            });
          }
        }
        note(ofHost, host, media, plainName);
        note(ofMedia, plainName(media), host, (text) => text);
      }
    };
  },
});

function keeps({ only, count }: Custom): boolean {
  return only !== undefined && count >= enough;
}

/** True where a host's medium has nothing to do with an article: is no other form of its medium's name, and not where it was taken from. */
function isOther({ media, source }: ArticleFacts, owner: string): boolean {
  const name = plainName(owner);
  return [media, source ?? media].every((text) => {
    const own = plainName(text);
    return !own.includes(name) && !name.includes(own);
  });
}

function note(
  customs: Map<string, Custom>,
  key: string,
  seen: string,
  plain: (text: string) => string,
): void {
  const known = customs.get(key);
  if (known === undefined) {
    customs.set(key, { only: seen, count: 1 });
  } else {
    known.count += 1;
    if (known.only !== undefined && plain(known.only) !== plain(seen)) known.only = undefined;
  }
}

/** The place of the host in the link; that of the link where it is written otherwise. */
function placeOfHost(article: ArticleFacts, host: string): Place {
  const place = placeOfFact(article, 'link');
  const { line, column, endLine, endColumn } = place;
  const at = article.link.toLowerCase().indexOf(host);
  const isVerbatim = endLine === line && endColumn === column + article.link.length;
  if (!isVerbatim || at < 0) return place;
  return { ...place, column: column + at, endColumn: column + at + host.length };
}
