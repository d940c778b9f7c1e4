import type { Rule } from '../core/rule.ts';

/** Opens the list of those whom a telegram is for. */
export const TELEGRAM_HEAD: Rule = {
  id: 'addressee.telegram',
  on: 'exact',
  pattern: String.raw`^\p{Lu}[\p{Lu}\s,-]{6,120}?,? (?:điện|ĐIỆN|gửi|GỬI) ?:[^\p{L}\p{N}\n]{0,4}`,
  match: ['«CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN, điện: »', '«BAN CHỈ HUY PHÒNG THỦ DÂN SỰ TỈNH ĐIỆN:»'],
  reject: ['Kính gửi: Các xã', 'Nơi gửi:', 'Gửi điện: 0123'],
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.6',
};

/** Opens the list of those whom a letter is for. */
export const ADDRESSEES_HEAD: Rule = {
  id: 'addressee.head',
  on: 'folded',
  pattern: String.raw`^[^\p{L}\p{N}\n]{0,4}kính (?:gửi|gởi|trình)(?: ?[:;]|(?=\n|$| ?[-–]))[^\p{L}\p{N}\n]{0,4}`,
  match: [
    '«Kính gửi: »Các sở, ban, ngành',
    '«Kính gửi:»',
    '«Kính gửi»',
    '«Kính gởi: »Các xã',
    '«Kính trình: »Chủ tịch nước',
  ],
  reject: ['Kính gửi các đồng chí để biết', 'Sở Nội vụ kính gửi: Văn bản'],
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I.II.9: "Kính gửi" in letters, proposals and reports',
};
