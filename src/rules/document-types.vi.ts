/**
 * Types of documents and their abbreviations in symbols. State: Nghị định 30/2020/NĐ-CP annex III (with the older
 * abbreviations of Thông tư 01/2011 and 55/2005), normative documents: Luật Ban hành VBQPPL; Party: Hướng dẫn
 * 36-HD/VPTW. Lower case counts: CTr is a programme, CT a directive.
 */
export interface DocumentTypeRow {
  /** Code used in records: the State abbreviation, else the Party's, else one of our own in capitals. */
  readonly code: string;
  readonly name: string;
  /** Abbreviations in State symbols ("16/CT-TTg"). */
  readonly state: readonly string[];
  /** Abbreviations in Party symbols ("49-CT/TW"). */
  readonly party: readonly string[];
  /** It may be cited by its name alone, without a number. */
  readonly byName?: true;
}

export const DOCUMENT_TYPES: readonly DocumentTypeRow[] = [
  { code: 'KH', name: 'Kế hoạch', state: ['KH'], party: ['KH'] },
  { code: 'NQ', name: 'Nghị quyết', state: ['NQ'], party: ['NQ'] },
  { code: 'NQLT', name: 'Nghị quyết liên tịch', state: ['NQLT'], party: ['NQLT'] },
  { code: 'QĐ', name: 'Quyết định', state: ['QĐ'], party: ['QĐ'] },
  { code: 'CT', name: 'Chỉ thị', state: ['CT'], party: ['CT'] },
  { code: 'QC', name: 'Quy chế', state: ['QC'], party: ['QC'] },
  { code: 'QCPH', name: 'Quy chế phối hợp', state: ['QCPH'], party: ['QCPH'] },
  { code: 'QyĐ', name: 'Quy định', state: ['QyĐ'], party: ['QĐ', 'QĐi', 'QyĐ'] },
  { code: 'TC', name: 'Thông cáo', state: ['TC'], party: ['TC'] },
  { code: 'TB', name: 'Thông báo', state: ['TB'], party: ['TB'] },
  { code: 'TBKL', name: 'Thông báo kết luận', state: ['TBKL'], party: ['TBKL'] },
  { code: 'HD', name: 'Hướng dẫn', state: ['HD'], party: ['HD'] },
  { code: 'HDLN', name: 'Hướng dẫn liên ngành', state: ['HDLN', 'HDLT'], party: ['HDLN'] },
  { code: 'CTr', name: 'Chương trình', state: ['CTr'], party: ['CTr'] },
  { code: 'CTrHĐ', name: 'Chương trình hành động', state: ['CTrHĐ', 'CTHĐ'], party: ['CTrHĐ', 'CTHĐ'] },
  { code: 'CTPH', name: 'Chương trình phối hợp', state: ['CTPH', 'CTrPH'], party: ['CTPH', 'CTrPH'] },
  { code: 'KHPH', name: 'Kế hoạch phối hợp', state: ['KHPH'], party: ['KHPH'] },
  { code: 'KHLT', name: 'Kế hoạch liên tịch', state: ['KHLT'], party: ['KHLT'] },
  { code: 'KHLN', name: 'Kế hoạch liên ngành', state: ['KHLN'], party: ['KHLN'] },
  { code: 'PA', name: 'Phương án', state: ['PA'], party: ['PA'] },
  { code: 'ĐA', name: 'Đề án', state: ['ĐA'], party: ['ĐA'] },
  { code: 'DA', name: 'Dự án', state: ['DA'], party: ['DA'] },
  { code: 'BC', name: 'Báo cáo', state: ['BC'], party: ['BC'] },
  { code: 'BB', name: 'Biên bản', state: ['BB'], party: ['BB'] },
  { code: 'TTr', name: 'Tờ trình', state: ['TTr'], party: ['TTr'] },
  { code: 'HĐ', name: 'Hợp đồng', state: ['HĐ'], party: [] },
  { code: 'CĐ', name: 'Công điện', state: ['CĐ'], party: ['CĐ'] },
  { code: 'BGN', name: 'Bản ghi nhớ', state: ['BGN', 'GN'], party: [] },
  { code: 'BTT', name: 'Bản thỏa thuận', state: ['BTT', 'TTh'], party: [] },
  { code: 'GUQ', name: 'Giấy ủy quyền', state: ['GUQ', 'UQ'], party: [] },
  { code: 'GM', name: 'Giấy mời', state: ['GM'], party: ['GM'] },
  { code: 'GGT', name: 'Giấy giới thiệu', state: ['GGT', 'GT'], party: [] },
  { code: 'PG', name: 'Phiếu gửi', state: ['PG'], party: [] },
  { code: 'PC', name: 'Phiếu chuyển', state: ['PC'], party: [] },
  { code: 'PB', name: 'Phiếu báo', state: ['PB'], party: [] },
  { code: 'CV', name: 'Công văn', state: [], party: ['CV'] },
  { code: 'KL', name: 'Kết luận', state: ['KL'], party: ['KL'] },
  { code: 'ThT', name: 'Thông tri', state: [], party: ['TT'] },
  { code: 'CL', name: 'Chiến lược', state: ['CL'], party: ['CL'] },
  { code: 'ĐL', name: 'Điều lệ', state: ['ĐL'], party: ['ĐL'] },
  { code: 'BS', name: 'Bản sao', state: ['SY', 'SL', 'TrS'], party: ['BS'] },
  { code: 'HP', name: 'Hiến pháp', state: [], party: [], byName: true },
  { code: 'BL', name: 'Bộ luật', state: [], party: [], byName: true },
  { code: 'L', name: 'Luật', state: ['Lt'], party: [], byName: true },
  { code: 'PL', name: 'Pháp lệnh', state: ['PL'], party: [], byName: true },
  { code: 'Lệnh', name: 'Lệnh', state: ['L'], party: [] },
  // of the army and the police: "CL" is a strategy's code too
  { code: 'ChL', name: 'Chỉ lệnh', state: [], party: [] },
  { code: 'ML', name: 'Mệnh lệnh', state: ['ML'], party: [] },
  { code: 'SLệ', name: 'Sắc lệnh', state: [], party: [] },
  { code: 'NĐ', name: 'Nghị định', state: ['NĐ'], party: [] },
  { code: 'TT', name: 'Thông tư', state: ['TT'], party: [] },
  { code: 'TTLT', name: 'Thông tư liên tịch', state: ['TTLT', 'TTLB'], party: [] },
  { code: 'VBHN', name: 'Văn bản hợp nhất', state: ['VBHN'], party: [] },
];

/** Names under which documents are cited that have no type of their own: a letter is also called "văn bản". */
export const TYPE_ALIASES: Readonly<Record<string, string>> = {
  'Văn bản': 'Công văn',
  'Thông báo Kết luận': 'Thông báo kết luận',
  'Thông tư liên bộ': 'Thông tư liên tịch',
  'Thư mời': 'Giấy mời',
};
