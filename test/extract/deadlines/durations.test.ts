import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../../src/extract/deadlines.ts';
import { documentOf } from '../../document.ts';
import { expectTimes } from './time-rows.ts';

expectTimes('durations', [
  ['Báo cáo nhanh «sau lễ phát động 01 ngày»; tổ chức trồng dặm.', 'duration within - -'],
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
  ['Các xã kiểm tra đường băng cản lửa, xong «trước mỗi dịp lễ 10 ngày».', 'duration before - -'],
  ['Hạt Kiểm lâm báo cáo kết quả «sau mỗi đợt 03 ngày».', 'duration within - -'],
  ['1. Đại hội chi hội làm vườn. Thời gian không quá 01 ngày.'],
  ['Mỗi đơn vị báo cáo tham luận, thời gian «không quá 7 phút».', 'duration within - -'],
  [
    'Chuyển văn bản đến, xử lý «ngay trong ngày», «chậm nhất là trong ngày làm việc tiếp theo».',
    'duration within - -',
    'duration within - -',
  ],
  ['Thành lập tổ bầu cử «105 ngày (trước ngày bầu cử)».', 'duration before - -'],
  ['Gửi tài liệu «trước 10 ngày so với ngày tổ chức hội nghị».', 'duration before - -'],
  ['Các xã xây dựng kế hoạch «trong vòng 15 ngày kể từ ngày ban hành Kế hoạch».', 'duration within - -'],
  ['Dự thảo gửi trước cho các bản «ít nhất 03 ngày làm việc».', 'duration before - -'],
  ['Gửi tài liệu «trước cuộc họp ít nhất 02 ngày».', 'duration before - -'],
  ['Công bố «trong vòng 20 ngày kể từ khi kết thúc kỳ 2023.2 của trường».', 'duration within - -'],
  [
    '- Gửi danh sách về Phòng Nội vụ «chậm nhất 05 ngày kể từ ngày nhận được văn bản».',
    'duration before - -',
  ],
  // the day in brackets is the same limit, and so is the number of days beside a day
  [
    'Danh sách phải được niêm yết «chậm nhất 40 ngày trước ngày khai mạc» (ngày 13/4/2021).',
    'duration before - -',
  ],
  [
    'Các xã cử trọng tài «chậm nhất ngày 07/02/2021» (105 ngày trước ngày khai mạc).',
    'fixed before 2021-02-07 -',
  ],
  ['Giáo án phải được phê duyệt «trước huấn luyện 07 ngày».', 'duration before - -'],
  ['«Trước mỗi kỳ họp 15 ngày», Ủy ban nhân dân xã gửi báo cáo.', 'duration before - -'],
  ['Phát lệnh gọi nhập ngũ: «trước thời gian giao quân 15 ngày».', 'duration before - -'],
  ['Các hạt báo cáo kết quả «03 ngày sau khi kết thúc».', 'duration within - -'],
  ['Chi cục gửi danh sách «chậm nhất 05 ngày trước khi tổ chức hội thi».', 'duration before - -'],
  [
    'Hạt Kiểm lâm tước giấy phép «trong thời hạn 03 ngày kể từ ngày nhận được biên bản».',
    'duration within - -',
  ],
  ['Hạt Kiểm lâm các huyện báo cáo Chi cục «sau mỗi đợt tuần tra 10 ngày».', 'duration within - -'],
  ['1. Phần lễ: không quá 60 phút; phần hội tùy từng thôn.'],
]);

/** How long, "working" where only working days count, and the event. */
const DURATIONS: [text: string, duration: string][] = [
  [
    'Trong thời hạn 05 ngày kể từ ngày nhận đơn, Phòng Nội vụ trả lời công dân.',
    'within P5D | ngày nhận đơn',
  ],
  [
    'Giải quyết trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.',
    'within P3D working | ngày nhận đủ hồ sơ',
  ],
  ['Các trạm báo cáo trong 24 giờ đầu kể từ khi có dịch.', 'within PT24H | khi có dịch'],
  ['Tổ bầu cử gửi danh sách trước ngày bầu cử 10 ngày.', 'before -P10D | ngày bầu cử'],
  ['Gửi tài liệu ít nhất 03 ngày làm việc trước khi họp.', 'before -P3D working | khi họp'],
  ['Báo cáo chậm nhất 05 ngày sau khi kết thúc đợt kiểm tra.', 'before P5D | khi kết thúc đợt kiểm tra'],
  ['Thời hạn giải quyết: 15 ngày kể từ ngày thụ lý.', 'within P15D | ngày thụ lý'],
  ['Xử lý văn bản chậm nhất là trong ngày làm việc tiếp theo.', 'within P1D working | -'],
  ['Trình phê duyệt trong vòng 02 tuần.', 'within P2W | -'],
  ['- Thời gian: Từ ngày 23/02/2024 đến ngày bầu cử.', 'from-to - | ngày bầu cử'],
];

describe('extractDeadlines: durations', () => {
  it.each(DURATIONS)('%s', (text, expected) => {
    const [found] = extractDeadlines(documentOf(text));
    const { relation, duration, workingDays, event } = found?.value ?? {};
    expect(`${relation} ${duration ?? '-'}${workingDays ? ' working' : ''} | ${event ?? '-'}`).toBe(expected);
  });
});
