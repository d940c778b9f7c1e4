import { describe, expect, it } from 'vitest';
import type { Section } from '../../../schemas/record.ts';
import { extractDeadlines } from '../../../src/extract/deadlines.ts';
import { documentOf } from '../../document.ts';
import { structureOf } from '../../structure/outline.ts';
import { expectDuties } from './duty-rows.ts';

expectDuties('who, and where the duty stands', [
  [
    '5. Về thông tin, báo cáo: các thôn gửi báo cáo về Hạt Kiểm lâm trước ngày 12/6/2023.',
    'gửi báo cáo|các thôn|Hạt Kiểm lâm',
  ],
  ['Bước 2: Chi bộ họp kiểm điểm, hoàn thành trước ngày 30/11/2026.', 'họp kiểm điểm|Chi bộ|-'],
  // where it stands: a label, the case, the grounds, brackets
  ['(2) Tổ chức trồng dặm: Chậm nhất ngày 03/02/2026.', 'Tổ chức trồng dặm|-|-'],
  ['Đối với lô rừng cháy: Cắm mốc lại trong thời hạn 05 ngày kể từ ngày dập lửa.', 'Cắm mốc lại|-|-'],
  [
    'Thực hiện phương án giữ rừng, các hạt rà soát chốt gác trước ngày 30/11/2018.',
    'rà soát chốt gác|các hạt|-',
  ],
  [
    'Căn cứ phương án này, các hạt và Ủy ban nhân dân các xã lập đội. Hằng năm báo cáo kết quả về Chi cục Kiểm lâm.',
    'báo cáo kết quả|các hạt và Ủy ban nhân dân các xã|Chi cục Kiểm lâm',
  ],
  ['Trong quý I của năm liền kề nghiệm thu, Hạt Kiểm lâm rà soát hồ sơ.', 'rà soát hồ sơ|Hạt Kiểm lâm|-'],
  [
    'Hạt Kiểm lâm đôn đốc các xã giao rừng đúng hạn (dừng nhận đơn trước ngày họp thôn 10 ngày).',
    'dừng nhận đơn|Hạt Kiểm lâm|-',
  ],
  [
    'Trên cơ sở đề nghị của Công ty Đầu tư, Trồng rừng và Chế biến gỗ, giao Sở Tài chính thẩm định dự toán. Hoàn thành và báo cáo UBND tỉnh trước ngày 20/02/2025.',
    'báo cáo|Sở Tài chính|UBND tỉnh',
  ],
  [
    '1. Biên bản nghiệm thu (Bước 2): Các xã gửi toàn bộ biên bản về Hạt Kiểm lâm chậm nhất ngày 25/01/2026.',
    'gửi toàn bộ biên bản|Các xã|Hạt Kiểm lâm',
  ],
  [
    'Các xã báo cáo UBND huyện kết quả trồng rừng thông qua Hạt Kiểm lâm trước ngày 15 hằng tháng.',
    'báo cáo UBND huyện kết quả trồng rừng|Các xã|UBND huyện',
  ],
  [
    'Hạt Kiểm lâm tiếp thu ý kiến các thôn, gửi phương án giữ rừng trước ngày 15/3/2024.',
    'gửi phương án giữ rừng|Hạt Kiểm lâm|-',
  ],
  [
    'Tổ chức lấy ý kiến chủ rừng trong thời gian từ ngày 04/02/2026 đến 08/02/2026.',
    'Tổ chức lấy ý kiến chủ rừng|-|-',
  ],
  // who: what is between the name and the verb, organisers, classes, levels
  ['Các xã khẩn trương rà soát đất trống trước ngày 15/3/2024.', 'rà soát đất trống|Các xã|-'],
  ['Các thôn này không tổ chức đốt nương trước ngày 15/3/2024.', 'không tổ chức đốt nương|Các thôn này|-'],
  ['- Ban tổ chức tiến hành chấm vào ngày 14/9/2024.', 'tiến hành chấm|Ban tổ chức|-'],
  ['- Ban giám khảo chấm thi trước ngày 14/9/2024.', 'chấm thi|Ban giám khảo|-'],
  ['- Các lớp nộp cây giống về trường trước ngày 12/9/2024.', 'nộp cây giống|Các lớp|trường'],
  ['2. Cấp cơ sở: Báo cáo về Huyện đoàn trước ngày 31/3/2018.', 'Báo cáo|Cấp cơ sở|Huyện đoàn'],
  ['Ban Giám hiệu yêu cầu các tổ nộp hồ sơ trước ngày 20/9/2024.', 'nộp hồ sơ|các tổ|-'],
  // what is handed over stands behind the one who receives
  [
    'Các hạt báo cáo Chi cục Kiểm lâm kết quả tuần tra trước ngày 15/12/2024.',
    'báo cáo Chi cục Kiểm lâm kết quả tuần tra|Các hạt|Chi cục Kiểm lâm',
  ],
  [
    'Báo cáo về Hạt Kiểm lâm các trường hợp phá rừng trước 10 giờ 00 ngày 04/8/2020.',
    'Báo cáo về Hạt Kiểm lâm các trường hợp phá rừng|-|Hạt Kiểm lâm',
  ],
  [
    'Các tổ tổng hợp số cây, báo cáo Phó Hiệu trưởng phụ trách vườn trường định kỳ hằng tháng.',
    'báo cáo|Các tổ|Phó Hiệu trưởng phụ trách vườn trường',
  ],
  // words that are no part of what is to be done
  [
    'Biên bản nghiệm thu rừng phải gửi về Hạt Kiểm lâm chậm nhất là ngày 30/01/2026.',
    'Biên bản nghiệm thu rừng|-|Hạt Kiểm lâm',
  ],
  ['Phát động đợt trồng cây từ nay đến hết tháng 12/2024.', 'Phát động đợt trồng cây|-|-'],
  [
    'Thực hiện chế độ báo cáo cháy rừng về Hạt Kiểm lâm (qua Trạm số 2) định kỳ và đột xuất.',
    'Thực hiện chế độ báo cáo cháy rừng|-|Hạt Kiểm lâm',
  ],
  ['Hạt tổng hợp, báo cáo Chi cục Kiểm lâm định kỳ theo quy định.', 'tổng hợp, báo cáo|Hạt|Chi cục Kiểm lâm'],
  [
    'Văn phòng theo dõi, tổng hợp báo cáo Chánh án trước ngày 01/12/2024.',
    'tổng hợp báo cáo|Văn phòng|Chánh án',
  ],
  [
    'Đoàn xã gửi danh sách trồng rừng về Huyện Đoàn trước ngày 28/02/2020.',
    'gửi danh sách trồng rừng|Đoàn xã|Huyện Đoàn',
  ],
  [
    'Các hạt chịu sự giám sát gửi báo cáo về Ban trước ngày 15/4/2020.',
    'gửi báo cáo|Các hạt chịu sự giám sát|Ban',
  ],
  ['Thứ nhất, hoàn thành khâu ươm cây trước ngày 13/10/2020.', 'hoàn thành khâu ươm cây|-|-'],
  // a figure that counts ends the sentence; whom a list is of; who asks, before the reason
  [
    'Lập phương án theo Kết luận của Ban Chấp hành khóa XI. Cắm mốc toàn bộ rừng phòng hộ vào năm 2020.',
    'Cắm mốc toàn bộ rừng phòng hộ|-|-',
  ],
  [
    '- Lập danh sách những hộ đã trả rừng gửi Hạt Kiểm lâm trước ngày 18 hàng tháng.',
    'Lập danh sách những hộ đã trả rừng|-|Hạt Kiểm lâm',
  ],
  [
    'Để kịp thời hạn trồng rừng vụ xuân trên địa bàn toàn huyện và các xã vùng cao, Sở yêu cầu các hạt gửi dự toán trước ngày 12/7/2019.',
    'gửi dự toán|các hạt|-',
  ],
  [
    'Ban quản lý rừng dự kiến tổ chức hội nghị vào ngày 02/02/2026.',
    'dự kiến tổ chức hội nghị|Ban quản lý rừng|-',
  ],
  ['Hội nghị trồng rừng được tổ chức vào ngày 02/02/2026.', 'Hội nghị trồng rừng|-|-'],
]);

describe('extractDeadlines: who is responsible', () => {
  it('takes what is to be done from the item above a line that only says when', () => {
    const document = structureOf([
      'I. NỘI DUNG',
      '1. Tổ chức ngày hội trồng rừng',
      '- Thời gian: ngày 19/5/2026.',
      '- Chủ trì: Hạt Kiểm lâm.',
      '2. Xây dựng vườn ươm',
      '- Thời gian thực hiện: Quý IV/2026.',
      '- Chăm sóc cây giống.',
      '3. Tuyên truyền giữ rừng trên đài xã, mỗi tháng ít nhất 02 tin, bài.',
      '- Đơn vị chủ trì: Công chức Lâm nghiệp.',
    ]);
    const found = extractDeadlines(document).map(({ value }) => [value.action, value.responsible]);
    expect(found).toEqual([
      ['Tổ chức ngày hội trồng rừng', 'Hạt Kiểm lâm'],
      [null, null],
      ['Tuyên truyền giữ rừng trên đài xã', 'Công chức Lâm nghiệp'],
    ]);
  });

  it('takes who is responsible from the line of the same item that says so', () => {
    const document = structureOf([
      'I. NỘI DUNG',
      '1. Trồng rừng phòng hộ',
      '- Đơn vị phối hợp: Các thôn.',
      '- Cơ quan chủ trì: Hạt Kiểm lâm Ba Bể.',
      '- Thời gian hoàn thành: Trước ngày 30/9/2026.',
      '2. Chăm sóc rừng',
      '- Thành phần: Các hộ dân.',
      '- Thời gian hoàn thành: Quý IV năm 2026.',
      '3. Nghiệm thu',
      'a) Cơ quan thực hiện',
      '- Đơn vị chủ trì: Các xã.',
      'b) Thời gian thực hiện: Trong năm 2026.',
      '4. Giám sát',
      '- Thời gian giám sát: Trong năm 2026.',
      '- Đơn vị được giám sát: Các thôn.',
    ]);
    const found = extractDeadlines(document).map(({ value }) => value.responsible);
    expect(found).toEqual(['Hạt Kiểm lâm Ba Bể', null, 'Các xã', null]);
  });

  it('takes who is responsible from the heading above, in a part on execution that is not the last one', () => {
    const document = structureOf([
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Các hạt kiểm lâm',
      '- Duy trì tuần tra rừng 2 tuần/lần.',
      'II. CHẾ ĐỘ BÁO CÁO',
      '1. Báo cáo bằng văn bản.',
    ]);
    expect(extractDeadlines(document)[0]?.value.responsible).toBe('Các hạt kiểm lâm');
  });

  it('takes who is responsible from the heading above, in the last part', () => {
    const text =
      'III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Ủy ban nhân dân xã\n- Báo cáo định kỳ về UBND huyện theo quy định.';
    const end = text.length;
    const node = (part: Partial<Section>): Section => ({
      id: 'III',
      label: 'III',
      level: 'part',
      heading: 'TỔ CHỨC THỰC HIỆN',
      text: '',
      span: { start: 0, end },
      page: null,
      children: [],
      ...part,
    });
    const item = node({
      id: 'III.1',
      label: '1',
      level: 'item',
      heading: 'Văn phòng Ủy ban nhân dân xã',
      span: { start: text.indexOf('1.'), end },
    });
    const [found] = extractDeadlines(documentOf(text, [node({ children: [item] })]));
    expect(found?.value.responsible).toBe('Văn phòng Ủy ban nhân dân xã');
  });
});
