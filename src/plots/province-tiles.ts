/** Where each province-level unit of China has its tile: roughly where it lies, one tile each, without borders. */

/** A unit's tile. `code` is that of GB/T 2260; `letters` are those of ISO 3166-2:CN. */
export interface ProvinceTile {
  code: string;
  letters: string;
  /** Short name in Chinese. */
  short: string;
  /** From west to east, from 0. */
  column: number;
  /** From north to south, from 0. */
  row: number;
}

const tile = (code: string, letters: string, short: string, column: number, row: number): ProvinceTile => ({
  code,
  letters,
  short,
  column,
  row,
});

/** The tiles of all 34 units, in the order of their codes. */
export const PROVINCE_TILES: readonly ProvinceTile[] = [
  tile("110000", "BJ", "北京", 4, 1),
  tile("120000", "TJ", "天津", 5, 2),
  tile("130000", "HE", "河北", 4, 2),
  tile("140000", "SX", "山西", 3, 2),
  tile("150000", "NM", "内蒙古", 3, 1),
  tile("210000", "LN", "辽宁", 5, 1),
  tile("220000", "JL", "吉林", 6, 1),
  tile("230000", "HL", "黑龙江", 6, 0),
  tile("310000", "SH", "上海", 6, 4),
  tile("320000", "JS", "江苏", 5, 4),
  tile("330000", "ZJ", "浙江", 5, 5),
  tile("340000", "AH", "安徽", 4, 4),
  tile("350000", "FJ", "福建", 4, 6),
  tile("360000", "JX", "江西", 4, 5),
  tile("370000", "SD", "山东", 4, 3),
  tile("410000", "HA", "河南", 3, 3),
  tile("420000", "HB", "湖北", 3, 4),
  tile("430000", "HN", "湖南", 3, 5),
  tile("440000", "GD", "广东", 3, 6),
  tile("450000", "GX", "广西", 2, 6),
  tile("460000", "HI", "海南", 2, 7),
  tile("500000", "CQ", "重庆", 2, 4),
  tile("510000", "SC", "四川", 1, 4),
  tile("520000", "GZ", "贵州", 2, 5),
  tile("530000", "YN", "云南", 1, 5),
  tile("540000", "XZ", "西藏", 0, 4),
  tile("610000", "SN", "陕西", 2, 3),
  tile("620000", "GS", "甘肃", 1, 3),
  tile("630000", "QH", "青海", 0, 3),
  tile("640000", "NX", "宁夏", 2, 2),
  tile("650000", "XJ", "新疆", 0, 2),
  tile("710000", "TW", "台湾", 6, 6),
  tile("810000", "HK", "香港", 4, 7),
  tile("820000", "MO", "澳门", 3, 7),
];
