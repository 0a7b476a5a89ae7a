/** Folds the ways in which one character is printed, one to one, so that positions stay those of the print. */

const TRADITIONAL =
  "萬億個餘兩幾數約過達場點減幹員黨請頃獎處種項篇門條長級歲時鐘鍾間張幣積聖組團隊戶農" +
  "於來將僅為爲滿實內蓋淨凈計總則頂臨體縮現學網從單畝眾衆佔昇務區縣鎮會訪營";
const SIMPLIFIED =
  "万亿个余两几数约过达场点减干员党请顷奖处种项篇门条长级岁时钟钟间张币积圣组团队户农" +
  "于来将仅为为满实内盖净净计总则顶临体缩现学网从单亩众众占升务区县镇会访营";
const FINANCIAL = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟";
const PLAIN_NUMERALS = "一二二三三四五六六七八九十百千";
const SPACES = "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t";
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301c\u223c\uff5e\uff0d~";
const STARS = "\u2217\u204e\uff0a";

/** For every UTF-16 unit the one it is read as. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
const fold = (from: string, to: (index: number) => string): void => {
  for (let index = 0; index < from.length; index++) FOLDED[from.charCodeAt(index)] = to(index).charCodeAt(0);
};
for (let code = 0xff01; code <= 0xff5e; code++) FOLDED[code] = code - 0xfee0;
for (let code = 0x41; code <= 0x5a; code++) FOLDED[code] = FOLDED[code + 0xfee0] = code + 0x20;
fold(TRADITIONAL, (index) => SIMPLIFIED[index] ?? "");
fold(FINANCIAL, (index) => PLAIN_NUMERALS[index] ?? "");
fold(SPACES, () => " ");
fold(DASHES, () => "-");
fold(STARS, () => "*");

/**
 * Gives the text with traditional characters simplified, full-width forms made half-width, all dashes `-`, all
 * spaces ` `, Latin letters small.
 *
 * The result has as many UTF-16 units as the text, each standing where its original stood.
 */
export function normalizePrint(text: string): string {
  let folded = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const to = FOLDED[code] as number;
    if (to === code) continue;
    folded += text.slice(copied, index) + String.fromCharCode(to);
    copied = index + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}
