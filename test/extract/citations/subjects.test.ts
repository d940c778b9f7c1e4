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
  [
    'a bracket that says the number again is a short name',
    'Thực hiện «Nghị quyết số 57-NQ/TU ngày 05/5/2020» của Tỉnh ủy về kinh tế rừng (KTR) bền vững («Nghị quyết số 57-NQ/TU»), các xã trồng mới; theo «Quy định số 12-QĐ/TU» về kỷ cương («Quy định số 12»), báo cáo',
    {
      type: 'Nghị quyết',
      is: '57-NQ/TU',
      date: '2020-05-05',
      by: ['Tỉnh ủy'],
      about: 'về kinh tế rừng (KTR) bền vững',
    },
    { type: 'Nghị quyết', is: '57-NQ/TU' },
    { type: 'Quy định', is: '12-QĐ/TU', about: 'về kỷ cương' },
    { type: 'Quy định', is: '12', status: 'partial' },
  ],
  [
    'another document in a bracket belongs to it',
    '«Kế hoạch số 57/KH-UBND» về trồng rừng (thực hiện «Nghị quyết số 9-NQ/TU») giai đoạn hai',
    {
      type: 'Kế hoạch',
      is: '57/KH-UBND',
      about: 'về trồng rừng (thực hiện Nghị quyết số 9-NQ/TU) giai đoạn hai',
    },
    { type: 'Nghị quyết', is: '9-NQ/TU' },
  ],
  [
    'a comma behind a provision parts no documents',
    '«Nghị định số 16/2019/NĐ-CP» về sửa đổi khoản 3, Điều 9, «Nghị định số 13/2018/NĐ-CP ngày 04/02/2018» của Chính phủ quy định bến cảng; các sở',
    {
      type: 'Nghị định',
      is: '16/2019/NĐ-CP',
      year: 2019,
      about:
        'về sửa đổi khoản 3, Điều 9, Nghị định số 13/2018/NĐ-CP ngày 04/02/2018 của Chính phủ quy định bến cảng',
    },
    {
      type: 'Nghị định',
      is: '13/2018/NĐ-CP',
      year: 2018,
      date: '2018-02-04',
      by: ['Chính phủ'],
      about: 'quy định bến cảng',
      of: '/3/9',
    },
  ],
  [
    'a comma before a provision does',
    'theo «Nghị định số 16/2019/NĐ-CP» về bến cảng, Điều 9, «Nghị định số 13/2018/NĐ-CP»',
    { type: 'Nghị định', is: '16/2019/NĐ-CP', year: 2019, about: 'về bến cảng' },
    { type: 'Nghị định', is: '13/2018/NĐ-CP', year: 2018, of: '//9' },
  ],
  [
    'the real situation is the other ground of the plan',
    'Căn cứ «Thông tư số 29/2011/TT-BNV» quy định về văn thư và tình hình thực tế của đơn vị, Sở ban hành',
    { type: 'Thông tư', is: '29/2011/TT-BNV', year: 2011, about: 'quy định về văn thư' },
  ],
  [
    'a body signs another document',
    'theo «Quyết định số 74/QĐ-TTg» về bến cảng, Bộ trưởng Bộ Xây dựng Lê Văn Cảng đã ký quyết định thành lập tổ',
    { type: 'Quyết định', is: '74/QĐ-TTg', about: 'về bến cảng' },
  ],
  [
    'two bodies take the word',
    'theo «Kết luận số 26-KL/TU» về bến cảng năm 2025, Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy yêu cầu các cấp',
    { type: 'Kết luận', is: '26-KL/TU', about: 'về bến cảng năm 2025' },
  ],
  [
    '"cụ thể hóa" is a verb',
    '«Chỉ thị số 21/CT-UBND» về quán triệt để cụ thể hóa nhiệm vụ bến cảng, cụ thể như sau',
    { type: 'Chỉ thị', is: '21/CT-UBND', about: 'về quán triệt để cụ thể hóa nhiệm vụ bến cảng' },
  ],
  [
    'public order is an object, not the end',
    '«Nghị định số 3/2019/NĐ-CP» về phối hợp bảo vệ biên giới, bảo đảm trật tự, an toàn xã hội trên biển; các sở',
    {
      type: 'Nghị định',
      is: '3/2019/NĐ-CP',
      year: 2019,
      about: 'về phối hợp bảo vệ biên giới, bảo đảm trật tự, an toàn xã hội trên biển',
    },
  ],
  [
    'those who carried it out take the word',
    'Thực hiện «Quyết định số 74/QĐ-UBND» ban hành kế hoạch bến cảng, các cơ quan, đơn vị đã quán triệt',
    { type: 'Quyết định', is: '74/QĐ-UBND', about: 'ban hành kế hoạch bến cảng' },
  ],
  [
    'another body issues its own',
    'có «Chỉ thị số 6/CT-TTg» về bến cảng và Bộ Xây dựng đã ban hành «Công văn số 53/BXD-VP»',
    { type: 'Chỉ thị', is: '6/CT-TTg', about: 'về bến cảng' },
    { type: 'Công văn', is: '53/BXD-VP' },
  ],
  [
    'what somebody says in another paper',
    'Căn cứ «Nghị quyết số 88/NQ-CP» về bến cảng và ý kiến chỉ đạo của Bộ trưởng Bộ Xây dựng tại «Công văn số 17/BXD-VP», Sở xây dựng kế hoạch',
    { type: 'Nghị quyết', is: '88/NQ-CP', about: 'về bến cảng' },
    { type: 'Công văn', is: '17/BXD-VP' },
  ],
  [
    'the verb of a law known by name is the sentence’s',
    '«Luật Viên chức năm 2010» quy định việc tuyển dụng; «Luật SĐ, BS một số điều của Luật Cư trú» quy định khác',
    { type: 'Luật', status: 'named', year: 2010 },
    { type: 'Luật', status: 'named' },
  ],
  [
    'what took its place is no part of it',
    '«Thông tư số 1/2011/TT-BNV» hướng dẫn văn thư (được thay thế bằng «Nghị định số 30/2020/NĐ-CP»), báo cáo',
    { type: 'Thông tư', is: '1/2011/TT-BNV', year: 2011, about: 'hướng dẫn văn thư' },
    { type: 'Nghị định', is: '30/2020/NĐ-CP', year: 2020 },
  ],
  [
    '"cụ thể" in the middle of what it is about',
    '«Hướng dẫn số 1-HD/TU» về một số vấn đề cụ thể thi hành Điều lệ; «Hướng dẫn số 2-HD/TU» về kỷ luật cụ thể như sau: kiểm điểm',
    { type: 'Hướng dẫn', is: '1-HD/TU', about: 'về một số vấn đề cụ thể thi hành Điều lệ' },
    { type: 'Hướng dẫn', is: '2-HD/TU', about: 'về kỷ luật' },
  ],
  [
    'in a cell of a table',
    '| 1 | Tập huấn theo «Quyết định số 61/QĐ-BYT» của Bộ Y tế ban hành mẫu bệnh án | Bệnh viện | «Thông tư 12/2014/TT-BYT» |',
    { type: 'Quyết định', is: '61/QĐ-BYT', by: ['Bộ Y tế'], about: 'ban hành mẫu bệnh án' },
    { type: 'Thông tư', is: '12/2014/TT-BYT', year: 2014 },
  ],
  [
    'behind a comma',
    '«Nghị định số 47/2018/NĐ-CP» của Chính phủ, quy định việc thuê rừng',
    {
      type: 'Nghị định',
      is: '47/2018/NĐ-CP',
      year: 2018,
      by: ['Chính phủ'],
      about: 'quy định việc thuê rừng',
    },
  ],
  [
    'without what the reader is to do with it',
    'Các chi bộ căn cứ «Kế hoạch số 61-KH/ĐU» của Đảng ủy về học nghị quyết để xây dựng kế hoạch của mình',
    { type: 'Kế hoạch', is: '61-KH/ĐU', by: ['Đảng ủy'], about: 'về học nghị quyết' },
  ],
  [
    'in brackets',
    '«Quyết định số 62/QĐ-UBND» của UBND xã (về việc giao đất trồng rừng); «Chỉ thị số 63/CT-UBND»',
    { type: 'Quyết định', is: '62/QĐ-UBND', by: ['UBND xã'], about: 'về việc giao đất trồng rừng' },
    { type: 'Chỉ thị', is: '63/CT-UBND' },
  ],
  [
    'without what is to be done with it, and when',
    'Sửa «Nghị định số 41/2018/NĐ-CP» quy định về nuôi ong (đã được sửa đổi, bổ sung năm 2021): trình Chính phủ trước tháng 8',
    { type: 'Nghị định', is: '41/2018/NĐ-CP', year: 2018, about: 'quy định về nuôi ong' },
  ],
  [
    'what a meeting was told',
    '«Thông báo số 64/TB-UBND» Kết luận của Phó Chủ tịch UBND tỉnh tại hội nghị nuôi ong',
    {
      type: 'Thông báo',
      is: '64/TB-UBND',
      about: 'Kết luận của Phó Chủ tịch UBND tỉnh tại hội nghị nuôi ong',
    },
  ],
  [
    'before a bracket with a time',
    'tổng kết «Kế hoạch số 73/KH-UBND» của UBND xã về nuôi ong (hoàn thành: Quý IV)',
    { type: 'Kế hoạch', is: '73/KH-UBND', by: ['UBND xã'], about: 'về nuôi ong' },
  ],
  [
    'with the laws that it details',
    '«Nghị định số 26/2021/NĐ-CP» quy định chi tiết một số điều của «Luật Thủy lợi», «Luật Đê điều» và «Luật Lâm nghiệp» về đắp đập; «Nghị định số 27/2021/NĐ-CP» thi hành «Luật Thủy sản», «Thông tư số 8/2021/TT-BTC»',
    {
      type: 'Nghị định',
      is: '26/2021/NĐ-CP',
      year: 2021,
      about: 'quy định chi tiết một số điều của Luật Thủy lợi, Luật Đê điều và Luật Lâm nghiệp về đắp đập',
    },
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named' },
    { type: 'Nghị định', is: '27/2021/NĐ-CP', year: 2021, about: 'thi hành Luật Thủy sản' },
    { type: 'Luật', status: 'named' },
    { type: 'Thông tư', is: '8/2021/TT-BTC', year: 2021 },
  ],
]);
