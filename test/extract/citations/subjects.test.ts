import { expectCitations } from './cited-rows.ts';

expectCitations('subjects', [
  [
    'ends at ";"',
    '«Chỉ thị số 21/CT-TTg» về phòng lũ quét, sạt lở; các sở',
    { type: 'Chỉ thị', is: '21/CT-TTg', about: 'về phòng lũ quét, sạt lở' },
  ],
  [
    'ends with the sentence',
    '«Chỉ thị số 21/CT-TTg» về phòng lũ quét. Các sở báo cáo',
    { type: 'Chỉ thị', is: '21/CT-TTg', about: 'về phòng lũ quét' },
  ],
  [
    'issuing words',
    '«Quyết định số 300/QĐ-UBND» ban hành Quy chế tiếp khách',
    { type: 'Quyết định', is: '300/QĐ-UBND', about: 'ban hành Quy chế tiếp khách' },
  ],
  [
    'in quotes',
    '«Kế hoạch số 57/KH-UBND» “Trồng một triệu cây xanh”',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'Trồng một triệu cây xanh' },
  ],
  [
    'in quotes behind "về"',
    '«Kế hoạch số 57/KH-UBND» về “Trồng một triệu cây xanh” trong năm',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'Trồng một triệu cây xanh' },
  ],
  [
    'straight quotes',
    '«Kế hoạch số 57/KH-UBND» "Trồng một triệu cây xanh"',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'Trồng một triệu cây xanh' },
  ],
  [
    'quotes inside stay',
    '«Kế hoạch số 57/KH-UBND» về phong trào “Sạch làng tốt ruộng” ở cơ sở',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'về phong trào “Sạch làng tốt ruộng” ở cơ sở' },
  ],
  [
    'ends before the next citation',
    '«Nghị định số 61/2018/NĐ-CP» về một cửa và «Nghị định số 107/2021/NĐ-CP» về sửa đổi một cửa',
    { type: 'Nghị định', is: '61/2018/NĐ-CP', year: 2018, about: 'về một cửa' },
    { type: 'Nghị định', is: '107/2021/NĐ-CP', year: 2021, about: 'về sửa đổi một cửa' },
  ],
  [
    'a nested citation stays inside',
    '«Kế hoạch số 57/KH-UBND» triển khai «Nghị quyết số 09-NQ/TU» về vườn tạp; các xã',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'triển khai Nghị quyết số 09-NQ/TU về vườn tạp' },
    { type: 'Nghị quyết', is: '09-NQ/TU', about: 'về vườn tạp' },
  ],
  [
    'ends where the main clause resumes',
    'Thực hiện «Kế hoạch số 57/KH-UBND» về trồng rừng, Ủy ban nhân dân huyện ban hành Kế hoạch như sau',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'về trồng rừng' },
  ],
  [
    'none where it stands before',
    'Chương trình trồng rừng ban hành kèm theo «Quyết định số 300/QĐ-UBND ngày 05/5/2020» của UBND tỉnh',
    { type: 'Quyết định', is: '300/QĐ-UBND', date: '2020-05-05', by: ['UBND tỉnh'] },
  ],
  [
    'words that fold to a stop go on',
    '«Kế hoạch số 57/KH-UBND» về rà soát, đề xuất cắt giảm thủ tục; các sở',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'về rà soát, đề xuất cắt giảm thủ tục' },
  ],
  [
    'a verb is no body that takes the word',
    '«Kế hoạch số 57/KH-UBND» về chữa cháy, phòng ngừa tai nạn và tổ chức cứu nạn; các sở',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'về chữa cháy, phòng ngừa tai nạn và tổ chức cứu nạn' },
  ],
  [
    'a verb alone is no subject',
    'theo trình tự «Nghị định số 11/2025/NĐ-CP» quy định tại Điều 9, sau khi được ban hành',
    { type: 'Nghị định', is: '11/2025/NĐ-CP', year: 2025 },
  ],
  [
    'neither is a body that something is sent to',
    'Gửi báo cáo theo «Công văn số 15/SNV-VP ngày 01/2/2024» về Sở Nội vụ trước ngày 20/3',
    { type: 'Công văn', is: '15/SNV-VP', date: '2024-02-01' },
  ],
  [
    '"về việc"',
    '«Công văn số 731/SNV-CCHC» về việc báo cáo biên chế',
    { type: 'Công văn', is: '731/SNV-CCHC', about: 'về việc báo cáo biên chế' },
  ],
]);
