import { describe, expect, it } from 'vitest';
import type { Section } from '../../schemas/record.ts';
import { extractDeadlines } from '../../src/extract/deadlines.ts';
import { documentOf } from '../document.ts';
import { structureOf } from '../structure/outline.ts';

function unmark(marked: string): { text: string; spans: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    spans: [...marked.matchAll(/«([^»]*)»/g)].map((m) => m[1] ?? ''),
  };
}

/** A sentence with «its deadlines»; of each: kind, relation, due, rrule ("-" for none). */
const TIMES: [marked: string, ...values: string[]][] = [
  // a day without its "ngày" is no number of months
  ['Các xã hoàn thành trồng rừng «trước 30 tháng 9 năm 2021».', 'fixed before 2021-09-30 -'],
  // a report's name, and its one day
  [
    'Các xã gửi báo cáo 6 tháng đầu năm «trước ngày 15/6», báo cáo năm «trước ngày 15/12/2021».',
    'recurring before XXXX-06-15 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15',
    'fixed before 2021-12-15 -',
  ],
  ['Treo cờ Tổ quốc «từ ngày 20/4 đến hết ngày 05/5/2022».', 'window from-to 2022-04-20/2022-05-05 -'],
  // periodicities with their days
  [
    'Định kỳ, «6 tháng (trước ngày 10 tháng 6)», «năm (trước ngày 05 tháng 12)», các phòng gửi báo cáo về Văn phòng.',
    'recurring before XXXX-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    'recurring before XXXX-12-05 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5',
  ],
  [
    'Định kỳ «6 tháng (ngày 10 tháng 6)», «năm (ngày 25 tháng 11)» các xã báo cáo Phòng Nội vụ.',
    'recurring on XXXX-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    'recurring on XXXX-11-25 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25',
  ],
  [
    'Các xã báo cáo định kỳ «6 tháng (trước ngày 10/6)».',
    'recurring before XXXX-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
  ],
  [
    'Các xã báo cáo «hằng tháng (trước ngày 25)», «hằng quý (trước ngày 20 tháng cuối quý)».',
    'recurring before XXXX-XX-25 FREQ=MONTHLY;BYMONTHDAY=25',
    'recurring before XXXX-XX-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
  ],
  [
    'Gửi báo cáo «trước ngày 20/11 hàng năm».',
    'recurring before XXXX-11-20 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20',
  ],
  [
    'Các sở báo cáo «trước ngày 25/11 hàng năm»;',
    'recurring before XXXX-11-25 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25',
  ],
  ['Báo cáo tháng gửi «trước ngày 15 của tháng».', 'recurring before XXXX-XX-15 FREQ=MONTHLY;BYMONTHDAY=15'],
  [
    'Báo cáo quý gửi «trước ngày 05 tháng cuối cùng của mỗi quý».',
    'recurring before XXXX-XX-05 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5',
  ],
  [
    'Báo cáo gửi «trước ngày 15 của tháng cuối quý».',
    'recurring before XXXX-XX-15 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
  ],
  ['Gửi báo cáo «chậm nhất là ngày 20 của tháng cuối kỳ báo cáo».', 'unspecified before - -'],
  ['Cập nhật số liệu «trước 14h hàng ngày».', 'recurring before - FREQ=DAILY;BYHOUR=14'],
  [
    'Định kỳ «từ ngày 1 đến ngày 5 hằng tháng», các xã tổ chức lao động vệ sinh.',
    'recurring from-to XXXX-XX-01/XXXX-XX-05 FREQ=MONTHLY;BYMONTHDAY=1',
  ],
  [
    'Tổ chức giao ban «vào thứ Hai hằng tuần»; gửi báo cáo «trước thứ Sáu hằng tuần».',
    'recurring on - FREQ=WEEKLY;BYDAY=MO',
    'recurring before - FREQ=WEEKLY;BYDAY=FR',
  ],
  [
    'Các đơn vị tự đánh giá «từ ngày 16 đến ngày 31 tháng 12 hằng năm».',
    'recurring from-to XXXX-12-16/XXXX-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=16',
  ],
  // the periodicity and the day stand apart
  [
    'Hằng năm, các phòng báo cáo kết quả về Văn phòng «trước ngày 20/11».',
    'recurring before XXXX-11-20 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20',
  ],
  ['Hằng tháng, các xã báo cáo «trước ngày 25».', 'recurring before XXXX-XX-25 FREQ=MONTHLY;BYMONTHDAY=25'],
  // periodicities alone
  [
    'Văn phòng thực hiện báo cáo theo quy định «kỳ 6 tháng» và «năm».',
    'recurring every - FREQ=MONTHLY;INTERVAL=6',
    'recurring every - FREQ=YEARLY',
  ],
  [
    'Kiểm tra việc thực hiện theo định kỳ «6 tháng», «hằng năm», đầu kỳ, giữa kỳ, cuối kỳ hoặc đột xuất khi cần thiết.',
    'recurring every - FREQ=MONTHLY;INTERVAL=6',
    'recurring every - FREQ=YEARLY',
  ],
  [
    'Tổ chức sơ kết «hằng năm», sơ kết giữa kỳ «vào năm 2008» và tổng kết «vào năm 2010».',
    'recurring every - FREQ=YEARLY',
    'fixed on 2008 -',
    'fixed on 2010 -',
  ],
  [
    'Báo cáo theo định kỳ «hàng tháng», «qúy», «năm».',
    'recurring every - FREQ=MONTHLY',
    'recurring every - FREQ=MONTHLY;INTERVAL=3',
    'recurring every - FREQ=YEARLY',
  ],
  ['«Hằng năm», Phòng Nội vụ tham mưu kiểm tra công tác dân vận.', 'recurring every - FREQ=YEARLY'],
  ['Tổ chức đối thoại với Nhân dân «ít nhất 01 lần/quý».', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  ['Ban Chỉ đạo họp, kiểm tra «2 năm/lần».', 'recurring every - FREQ=YEARLY;INTERVAL=2'],
  ['Tổ chức đối thoại «mỗi năm 01 lần».', 'recurring every - FREQ=YEARLY'],
  ['Văn phòng «định kỳ» báo cáo kết quả cho Sở Nội vụ.', 'unspecified every - -'],
  ['Báo cáo «định kỳ» về UBND huyện theo quy định.', 'unspecified every - -'],
  ['Thực hiện tốt việc «định kỳ» tổ chức đối thoại.', 'unspecified every - -'],
  // one day
  ['Gửi dự thảo về Sở Nội vụ «trước ngày 20.7.2020».', 'fixed before 2020-07-20 -'],
  ['Các xã báo cáo «trước ngày 05/6».', 'fixed before XXXX-06-05 -'],
  ['Báo cáo kết quả «chậm nhất ngày 25.12.2017».', 'fixed before 2017-12-25 -'],
  [
    'Nộp hồ sơ «trước ngày 01/11/2021»; bổ sung «trước ngày 15/11/2021».',
    'fixed before 2021-11-01 -',
    'fixed before 2021-11-15 -',
  ],
  ["Gửi số liệu «chậm nhất 10h00' ngày 27/4/2020».", 'fixed before 2020-04-27T10:00 -'],
  ['Gửi danh sách «trước 14h00 ngày 28/4/2020».', 'fixed before 2020-04-28T14:00 -'],
  [
    '«Trước 09 giờ 00, các ngày 02/02/2022» (mùng 02 Tết), «04/02/2022» các bệnh viện báo cáo tình hình.',
    'fixed before 2022-02-02T09:00 -',
    'fixed before 2022-02-04T09:00 -',
  ],
  ['Báo cáo nhanh «trước 14h ngày 03/5/2021».', 'fixed before 2021-05-03T14:00 -'],
  ['Ngày «chậm nhất phải hoàn thành 07/02/2021» (chủ Nhật)', 'fixed before 2021-02-07 -'],
  ['Các đơn vị gửi ý kiến «trước ngày 23/5/2019».', 'fixed before 2019-05-23 -'],
  ['Tổ chức hội nghị tổng kết «vào ngày 18/12/2020».', 'fixed on 2020-12-18 -'],
  ['Ban hành kế hoạch «trước ngày 31 tháng 12 năm 2022».', 'fixed before 2022-12-31 -'],
  ['Gửi về Sở «chậm nhất đến ngày 20/6/2022».', 'fixed before 2022-06-20 -'],
  ['Xây dựng kế hoạch, hoàn thành «trước 30/6».', 'fixed before XXXX-06-30 -'],
  ['Rà soát xong «đến ngày 30/11/2022».', 'fixed by-end 2022-11-30 -'],
  ['Tập huấn cho cán bộ «đến trước tháng 9.2020».', 'fixed before 2020-09 -'],
  // months, quarters, years
  ['Xây dựng quy chế, hoàn thành «trong quý II/2023».', 'fixed by-end 2023-34 -'],
  ['Tổ chức tổng kết «cuối tháng 12/2020».', 'fixed by-end 2020-12 -'],
  [
    '«Trong tháng 4/2022», Phòng Nội vụ trình Ủy ban nhân dân huyện kế hoạch kiểm tra.',
    'fixed by-end 2022-04 -',
  ],
  ['Hoàn thành việc rà soát thủ tục «trong năm 2022».', 'fixed by-end 2022 -'],
  ['- Thời gian hoàn thành: «Quý III/2022».', 'fixed by-end 2022-35 -'],
  [
    '- Thời gian thực hiện: «Tháng 3», «6», «9/2022».',
    'fixed by-end 2022-03 -',
    'fixed by-end 2022-06 -',
    'fixed by-end 2022-09 -',
  ],
  // windows
  ['Tổ chức kiểm tra «từ tháng 3 đến tháng 5/2022».', 'window from-to 2022-03/2022-05 -'],
  [
    'Bố trí cán bộ trực «từ ngày 30/4/2020 đến hết ngày 03/5/2020».',
    'window from-to 2020-04-30/2020-05-03 -',
  ],
  ['Bố trí cán bộ trực «từ ngày 30/01/2020 đến ngày 24/4/2020».', 'window from-to 2020-01-30/2020-04-24 -'],
  // durations
  [
    '«Trong thời hạn 03 tháng kể từ ngày công trình hoàn thành», chủ đầu tư nộp hồ sơ.',
    'duration within - -',
  ],
  ['Giao nộp tài liệu «trước 30 ngày kể từ ngày bầu cử».', 'duration before - -'],
  ['Gửi biên bản «Chậm nhất là 05 ngày làm việc kể từ ngày kết thúc hội nghị».', 'duration before - -'],
  [
    'Công bố báo cáo «chậm nhất là 45 ngày kể từ ngày kết thúc 6 tháng đầu năm tài chính».',
    'duration before - -',
  ],
  [
    'Giải quyết «trong thời hạn không quá 03 ngày làm việc kể từ ngày nhận được hồ sơ».',
    'duration within - -',
  ],
  [
    '«Trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản», các sở có ý kiến gửi lại.',
    'duration within - -',
  ],
  ['Thẩm định hồ sơ: «Không quá 45 ngày».', 'duration within - -'],
  [
    'Chuyển văn bản đến, xử lý «ngay trong ngày», «chậm nhất là trong ngày làm việc tiếp theo».',
    'duration within - -',
    'duration within - -',
  ],
  ['Thành lập tổ bầu cử «105 ngày (trước ngày bầu cử)».', 'duration before - -'],
  ['Gửi tài liệu «trước 10 ngày so với ngày tổ chức hội nghị».', 'duration before - -'],
  ['Các xã xây dựng kế hoạch «trong vòng 15 ngày kể từ ngày ban hành Kế hoạch».', 'duration within - -'],
];

const NONE = [
  'Công tác dân vận chính quyền đến hết năm 2023.',
  'Chương trình giai đoạn 2022 - 2026, giai đoạn 2019 - 2020, định hướng đến 2025.',
  'Kết quả thực hiện công tác dân vận giai đoạn 2006 - 2010 và 6 tháng đầu năm 2016.',
  'Thường xuyên kiểm tra, kịp thời phát hiện vi phạm.',
  'Trên cơ sở báo cáo định kỳ của các cơ quan, Văn phòng tổng hợp.',
  'Thực hiện chế độ báo cáo định kỳ theo quy định.',
  'Học phí của mỗi học kỳ được tính theo tín chỉ.',
  'Số liệu báo cáo tính từ ngày 15 tháng 12 của năm trước kỳ báo cáo đến ngày 14 tháng 3 thuộc kỳ báo cáo.',
  'Số liệu báo cáo quý III tính từ ngày 15 tháng 6 đến ngày 14 tháng 9.',
  'Theo dõi, đánh giá kết quả thực hiện công tác dân vận chính quyền trong năm 2022.',
  'Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.',
  'Số văn bản bắt đầu từ số 01 vào ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12 hàng năm.',
  'Kinh phí từ ngân sách nhà nước hằng năm của các cơ quan.',
  'Giải quyết các vụ việc phát sinh trước ngày 01/7/2014.',
  'Trong năm 2021, Ủy ban nhân dân xã đã tổ chức 02 hội nghị.',
  'Đến hết năm 2025, phấn đấu đạt 90% hồ sơ trực tuyến.',
  'Tổ chức các hoạt động sau Tết Nguyên đán, dịp kỷ niệm ngày 02/9; báo cáo đột xuất khi có yêu cầu, theo tiến độ.',
  '- Thời gian thực hiện: năm 2025 và các năm tiếp theo.',
  'Từ ngày 15/11 đến ngày 20/11/2025, trên địa bàn mưa rất lớn.',
];

describe('extractDeadlines: times', () => {
  it.each(TIMES)('%s', (marked, ...values) => {
    const { text, spans } = unmark(marked);
    const document = documentOf(text);
    const found = extractDeadlines(document);
    expect(found.map((d) => document.text.slice(d.start, d.end))).toEqual(spans);
    expect(found.map(({ value: v }) => `${v.kind} ${v.relation} ${v.due ?? '-'} ${v.rrule ?? '-'}`)).toEqual(
      values,
    );
    expect(extractDeadlines(documentOf(text.normalize('NFD')))).toEqual(found);
  });

  it.each(NONE)('none: %s', (text) => {
    const document = documentOf(text);
    expect(extractDeadlines(document).map((d) => document.text.slice(d.start, d.end))).toEqual([]);
  });

  it('leaves dates of other documents and other zones alone', () => {
    const text = 'Các xã báo cáo theo Công văn số 12/UBND-NV trước ngày 15/11/2021.';
    expect(extractDeadlines(documentOf(text), [{ start: 20, end: text.length }])).toEqual([]);
    expect(extractDeadlines({ ...documentOf(text), zones: ['title'] })).toEqual([]);
  });

  it('stands lost marks in the words of time', () => {
    const [found] = extractDeadlines(documentOf('Các xã gửi báo cáo truớc ngảy 10 thảng 6 nãm 2022.'));
    expect(found?.value.due).toBe('2022-06-10');
  });
});

/** "action | responsible | reportTo" of each deadline of a text. */
const SEVERAL: [text: string, ...duties: string[]][] = [
  [
    'Hạt Kiểm lâm tổ chức sơ kết vào năm 2025, tổng kết vào năm 2030.',
    'tổ chức sơ kết|Hạt Kiểm lâm|-',
    'tổng kết|Hạt Kiểm lâm|-',
  ],
  [
    'Hạt Kiểm lâm lập dự toán trước ngày 15/6/2021 và báo cáo Ủy ban nhân dân huyện trước ngày 30/6/2021.',
    'lập dự toán|Hạt Kiểm lâm|-',
    'báo cáo|Hạt Kiểm lâm|Ủy ban nhân dân huyện',
  ],
  [
    'Các thôn gửi báo cáo 6 tháng (trước ngày 05/6), gửi báo cáo năm (trước ngày 20/11) về Ủy ban nhân dân xã.',
    'gửi báo cáo|Các thôn|Ủy ban nhân dân xã',
    'gửi báo cáo|Các thôn|Ủy ban nhân dân xã',
  ],
  [
    'Đoàn Thanh niên xã: Ra quân trồng cây vào ngày 19/5 và 25/5/2021.',
    'Ra quân trồng cây|Đoàn Thanh niên xã|-',
    'Ra quân trồng cây|Đoàn Thanh niên xã|-',
  ],
  [
    'TT | Nội dung | Thời gian | Đơn vị | Phối hợp\n1 | Đào hố | Quý II/2019 | Các xã | Các thôn\n2 | Trồng cây | Trước 15/12/2019 | Các bản',
    'Đào hố|Các xã|-',
    'Trồng cây|Các bản|-',
  ],
  ['- Kiểm tra rừng trồng: quý II và quý III/2021.', 'Kiểm tra rừng trồng|-|-', 'Kiểm tra rừng trồng|-|-'],
  [
    '- Xây dựng kế hoạch (quý I/2021), tổ chức trồng rừng (quý II/2021).',
    'Xây dựng kế hoạch|-|-',
    'tổ chức trồng rừng|-|-',
  ],
];

/** action | responsible | reportTo, "-" for null. */
const DUTIES: [text: string, duty: string][] = [
  [
    '2. Định kỳ trước ngày 30 tháng 11 hằng năm, tổng hợp báo cáo Ủy ban nhân dân tỉnh và Bộ Nội vụ.',
    'tổng hợp báo cáo|-|Ủy ban nhân dân tỉnh và Bộ Nội vụ',
  ],
  [
    'Các Sở: Tài chính, Xây dựng gửi báo cáo trước ngày 25/6/2021.',
    'gửi báo cáo|Các Sở: Tài chính, Xây dựng|-',
  ],
  ['3. Công bố danh mục: trước ngày 31/01 hàng năm.', 'Công bố danh mục|-|-'],
  ['- Lễ phát động: ngày 15/6/2021.', '-|-|-'],
  [
    'Hạt Kiểm lâm hoàn thành trồng dặm trước ngày 15/6/2021 và báo cáo Ủy ban nhân dân huyện trước ngày 30/6/2021.',
    'hoàn thành trồng dặm|Hạt Kiểm lâm|-',
  ],
  [
    'Các đơn vị được giám sát gửi báo cáo về Sở Y tế trước ngày 10/4/2018.',
    'gửi báo cáo|Các đơn vị được giám sát|Sở Y tế',
  ],
  [
    'Định kỳ, 6 tháng (trước ngày 10 tháng 6), các cơ quan, đơn vị, Ủy ban nhân dân huyện, thị xã báo cáo kết quả thực hiện gửi Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    'báo cáo kết quả thực hiện|các cơ quan, đơn vị, Ủy ban nhân dân huyện, thị xã|Sở Nội vụ',
  ],
  [
    '1. Văn phòng Sở tổ chức triển khai, theo dõi Kế hoạch này; chủ động tham mưu và định kỳ báo cáo kết quả thực hiện thông qua Sở Nội vụ theo quy định.',
    'báo cáo kết quả thực hiện|Văn phòng Sở|Sở Nội vụ',
  ],
  [
    '- Phòng Nội vụ theo dõi việc thực hiện; thực hiện báo cáo theo quy định kỳ 6 tháng.',
    'thực hiện báo cáo|Phòng Nội vụ|-',
  ],
  ['- Theo dõi, tổng hợp. Báo cáo định kỳ về UBND huyện theo quy định.', 'Báo cáo|-|UBND huyện'],
  [
    '- Định kỳ 6 tháng các xã, thị trấn báo cáo kết quả đến Cơ quan Tổ chức - Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân huyện.',
    'báo cáo kết quả|các xã, thị trấn|Cơ quan Tổ chức - Nội vụ',
  ],
  [
    '3. Ủy ban nhân dân các xã có trách nhiệm xây dựng kế hoạch. Định kỳ tổ chức sơ kết, tổng kết công tác dân vận năm 2022; xây dựng kế hoạch kiểm tra.',
    'tổ chức sơ kết, tổng kết công tác dân vận năm 2022|Ủy ban nhân dân các xã|-',
  ],
  [
    'Các phòng, ban phải gửi báo cáo về Văn phòng Huyện ủy trước ngày 15/11/2022.',
    'gửi báo cáo|Các phòng, ban|Văn phòng Huyện ủy',
  ],
  [
    'Đề nghị Ban Dân vận Tỉnh ủy chỉ đạo các huyện, báo cáo kết quả trước ngày 15/11/2022.',
    'báo cáo kết quả|Ban Dân vận Tỉnh ủy|-',
  ],
  [
    '- Tổ chức 02 lớp tập huấn cho cán bộ, hoàn thành trước ngày 30/6/2022.',
    'Tổ chức 02 lớp tập huấn cho cán bộ|-|-',
  ],
  ['- Thời gian hoàn thành: trong quý II/2023.', '-|-|-'],
  [
    '2. Các công đoàn cấp trên cơ sở xây dựng kế hoạch, gửi về LĐLĐ tỉnh trước ngày 12/4/2023.',
    'xây dựng kế hoạch|Các công đoàn cấp trên cơ sở|LĐLĐ tỉnh',
  ],
  [
    '1- Các chi bộ xây dựng kế hoạch xong trước ngày 15/3/2019; định kỳ 6 tháng báo cáo kết quả về Đảng ủy.',
    'xây dựng kế hoạch|Các chi bộ|-',
  ],
  [
    '- Phòng Đào tạo tổng hợp kết quả, báo cáo Hiệu trưởng trước ngày 20/9/2020.',
    'báo cáo|Phòng Đào tạo|Hiệu trưởng',
  ],
  [
    'Các phòng, ban định kỳ hằng quý hoặc đột xuất báo cáo Chủ tịch UBND huyện theo quy định.',
    'báo cáo|Các phòng, ban|Chủ tịch UBND huyện',
  ],
  [
    '1. Phòng Nội vụ: Chủ trì theo dõi; báo cáo kết quả về UBND huyện trước ngày 25/11/2024.',
    'báo cáo kết quả|Phòng Nội vụ|UBND huyện',
  ],
  [
    'Từ tháng 3 đến tháng 10/2024, Đoàn kiểm tra tiến hành kiểm tra tại các xã.',
    'tiến hành kiểm tra tại các xã|Đoàn kiểm tra|-',
  ],
  [
    'Sau khi kết thúc đợt kiểm tra, các trường báo cáo Phòng Giáo dục trước ngày 15 tháng 6.',
    'báo cáo|các trường|Phòng Giáo dục',
  ],
  ['Chủ tịch UBND xã tiếp công dân định kỳ vào thứ Năm hằng tuần.', 'tiếp công dân|Chủ tịch UBND xã|-'],
  ['Tổ bầu cử gửi danh sách về Ủy ban bầu cử trước ngày 10/5/2021.', 'gửi danh sách|Tổ bầu cử|Ủy ban bầu cử'],
  [
    'Sở Y tế, Sở Văn hóa, Thể thao và Du lịch tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 31 tháng 12 năm 2025.',
    'tổng hợp, báo cáo|Sở Y tế, Sở Văn hóa, Thể thao và Du lịch|Ủy ban nhân dân tỉnh',
  ],
];

describe('extractDeadlines: a heading that says when', () => {
  it.each<[heading: string, line: string, due: string | null]>([
    ['Thời gian', '- Cấp xã: Từ ngày 05/3/2024 đến ngày 20/3/2024.', '2024-03-05/2024-03-20'],
    ['Thời gian, địa điểm', '- Hội trại chính: ngày 22/3/2024 tại sân vận động.', '2024-03-22'],
    ['Nội dung', '- Cấp xã: 05 đội, mỗi đội 10 người từ ngày 05/3/2024 đến nay.', null],
  ])('%s', (heading, line, due) => {
    const found = extractDeadlines(structureOf(['I. HỘI TRẠI', `1. ${heading}`, line, 'II. KINH PHÍ']));
    expect(found[0]?.value.due ?? null).toBe(due);
  });
});

describe('extractDeadlines: duties', () => {
  const dutiesOf = (text: string) =>
    extractDeadlines(documentOf(text)).map(({ value: { action, responsible, reportTo } }) =>
      [action, responsible, reportTo].map((part) => part ?? '-').join('|'),
    );

  it.each(DUTIES)('%s', (text, duty) => {
    expect(dutiesOf(text)[0]).toBe(duty);
  });

  it.each(SEVERAL)('%s', (text, ...duties) => {
    expect(dutiesOf(text)).toEqual(duties);
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
    ]);
    const found = extractDeadlines(document).map(({ value }) => value.responsible);
    expect(found).toEqual(['Hạt Kiểm lâm Ba Bể', null, 'Các xã']);
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
