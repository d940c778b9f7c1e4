import { describe, expect, it } from 'vitest';
import { extractHeader } from '../../../src/extract/header.ts';
import { fieldOf, type Part, structured } from '../structured.ts';

describe('type and title', () => {
  it('joins the lines under the type, without brackets', () => {
    const document = structured([
      'title',
      'KẾ HOẠCH',
      'Phòng, chống cháy rừng',
      'trên địa bàn huyện',
      '(Kèm theo Quyết định số 5/QĐ-UBND)',
      '-----',
    ]);
    const header = extractHeader(document);
    expect(fieldOf(header, 'type')).toEqual({ code: 'KH', name: 'Kế hoạch' });
    expect(fieldOf(header, 'title')).toBe('Phòng, chống cháy rừng trên địa bàn huyện');
  });

  it.each([
    [['CHỈ THỊ', 'CỦA UBND TỈNH LÀO CAI', 'Về việc giữ rừng mùa khô'], 'Về việc giữ rừng mùa khô'],
    [['CHỈ THỊ', 'Của Chủ tịch UBND huyện về việc giữ rừng'], 'về việc giữ rừng'],
    [
      ['NGHỊ QUYẾT', 'HỘI NGHỊ LẦN THỨ 3 BAN CHẤP HÀNH HỘI NÔNG DÂN KHÓA V', 'VỀ GIỮ RỪNG MÙA KHÔ'],
      'VỀ GIỮ RỪNG MÙA KHÔ',
    ],
    [['CHƯƠNG TRÌNH', 'CỦA ĐOÀN THANH NIÊN TỈNH', 'trồng rừng năm 2021'], 'trồng rừng năm 2021'],
    [['KẾ HOẠCH', 'Của Nhân dân, do Nhân dân'], 'Của Nhân dân, do Nhân dân'],
    [
      ['BÁO CÁO', 'Kết quả trồng rừng,', 'phương hướng năm 2009.'],
      'Kết quả trồng rừng, phương hướng năm 2009',
    ],
    [
      ['CHƯƠNG TRÌNH', 'của Huyện đoàn thực hiện Nghị quyết số 5-NQ/HU về giữ rừng'],
      'của Huyện đoàn thực hiện Nghị quyết số 5-NQ/HU về giữ rừng',
    ],
    [['KẾ HOẠCH', 'Trồng rừng', '(Giai đoạn: 2021-2025)'], 'Trồng rừng (Giai đoạn: 2021-2025)'],
    [['KẾ HOẠCH TUẦN TRA RỪNG NĂM 2021'], 'TUẦN TRA RỪNG NĂM 2021'],
    [['KẾ HOẠCH TUẦN TRA RỪNG', 'MÙA KHÔ 2020/21.'], 'TUẦN TRA RỪNG MÙA KHÔ 2020/21'],
    [['QUY ĐỊNH (BỔ SUNG)', 'Về giữ rừng', '¯¯¯¯¯¯¯'], 'Về giữ rừng'],
    [['Kế hoạch', 'Trồng rừng'], 'Trồng rừng'],
    [['QUYẾT ĐỊNH', 'VỀ VIỆC GIỮ RỪNG', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI'], 'VỀ VIỆC GIỮ RỪNG'],
    [['NGHỊ QUYẾT', 'VỀ GIỮ RỪNG', 'HỘI ĐỒNG NHÂN DÂN XÃ Y TÝ', 'KHÓA XV - KỲ HỌP THỨ HAI'], 'VỀ GIỮ RỪNG'],
    [
      ['QUYẾT ĐỊNH', 'VỀ VIỆC SỬA ĐỔI QUY CHẾ CỦA', 'ỦY BAN NHÂN DÂN TỈNH', 'THỦ TƯỚNG CHÍNH PHỦ'],
      'VỀ VIỆC SỬA ĐỔI QUY CHẾ CỦA ỦY BAN NHÂN DÂN TỈNH',
    ],
    [['QUYẾT ĐỊNH', 'VỀ VIỆC XÂY DỰNG', 'CHÍNH PHỦ ĐIỆN TỬ'], 'VỀ VIỆC XÂY DỰNG CHÍNH PHỦ ĐIỆN TỬ'],
    [['QUYẾT ĐỊNH', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ'], null],
    [['KẾ HOẠCH', 'TẬP HUẤN CHO', 'ỦY BAN NHÂN DÂN XÃ'], 'TẬP HUẤN CHO ỦY BAN NHÂN DÂN XÃ'],
    [['KẾ HOẠCH', 'PHỐI HỢP', 'Trồng rừng'], 'Trồng rừng'],
    [['KẾ HOẠCH', 'PHỐI HỢP TRỒNG RỪNG'], 'PHỐI HỢP TRỒNG RỪNG'],
    [['[KL] Thông báo về việc tuần tra rừng'], 'về việc tuần tra rừng'],
  ])('who issues is no part of the title: %j', (lines, title) => {
    const header = extractHeader(structured(['title', ...lines]));
    expect(fieldOf(header, 'title')).toBe(title);
  });

  it('parts a type read as one line with the title', () => {
    const header = extractHeader(structured(['title', 'KẾ HOẠCH Tuyên truyền pháp luật']));
    expect(fieldOf(header, 'title')).toBe('Tuyên truyền pháp luật');
    expect(fieldOf(header, 'type')?.code).toBe('KH');
  });

  it('joins a type on two lines', () => {
    const header = extractHeader(structured(['title', 'KẾ HOẠCH', 'LIÊN TỊCH', 'Trồng rừng']));
    expect(fieldOf(header, 'type')).toEqual({ code: 'KHLT', name: 'Kế hoạch liên tịch' });
  });

  it('takes a letter by its address, and its subject for the title', () => {
    const header = extractHeader(
      structured(
        [
          'letterhead',
          'SỞ Y TẾ',
          'Số: 40/SYT-NV',
          'V/v tiêm phòng',
          'bệnh dại',
          'Bắc Kạn, ngày 5 tháng 6 năm 2022',
        ],
        ['preamble', 'Kính gửi: Các bệnh viện.'],
      ),
    );
    expect(fieldOf(header, 'type')).toEqual({ code: 'CV', name: 'Công văn' });
    expect(fieldOf(header, 'title')).toBe('V/v tiêm phòng bệnh dại');
  });

  it('takes the one line above the address for the subject where there is no letterhead', () => {
    const header = extractHeader(
      structured(
        ['letterhead', 'Triển khai tháng trồng rừng năm 2024'],
        ['preamble', 'Kính gửi: Các chủ rừng.'],
      ),
    );
    expect(fieldOf(header, 'title')).toBe('Triển khai tháng trồng rừng năm 2024');
  });

  it.each([
    ['before the date', ['Số 12-CV/HU', 'Triển khai trồng rừng theo', 'Kế hoạch số 5-KH/TU']],
    ['behind the date', ['Số -CV/HU', 'Hà Giang, ngày 5 tháng 6 năm 2022', 'Góp ý dự thảo']],
  ])('the Party’s letters say without "V/v" what they are about: %s', (_, lines) => {
    const subject = lines.filter((line) => !/ngày|^Số/.test(line)).join(' ');
    const party: Part = ['letterhead', 'HUYỆN ỦY VỊ XUYÊN', '*', ...lines, 'ĐẢNG CỘNG SẢN VIỆT NAM'];
    const header = extractHeader(structured(party, ['preamble', 'Kính gửi: Các chi bộ.']));
    expect(fieldOf(header, 'title')).toBe(subject);
    expect(fieldOf(header, 'type')?.code).toBe('CV');
  });

  it('takes a letter of invitation for an invitation', () => {
    const header = extractHeader(
      structured(
        ['letterhead', 'SỞ Y TẾ'],
        ['title', 'THƯ MỜI', 'Tham dự hội nghị'],
        ['preamble', 'Kính gửi: Các xã.'],
      ),
    );
    expect(fieldOf(header, 'type')).toEqual({ code: 'GM', name: 'Giấy mời' });
    expect(fieldOf(header, 'title')).toBe('Tham dự hội nghị');
  });

  it('takes "V/v …" under the number where nothing stands under the type', () => {
    const head: Part = ['letterhead', 'SỞ Y TẾ', 'Số: 40/HD-SYT', 'V/v tiêm phòng bệnh dại'];
    const header = extractHeader(structured(head, ['title', 'HƯỚNG DẪN'], ['body', 'I. NỘI DUNG']));
    expect(fieldOf(header, 'title')).toBe('V/v tiêm phòng bệnh dại');
    expect(fieldOf(header, 'type')?.code).toBe('HD');
  });

  it('goes on with the subject behind a comma, whatever the line begins with', () => {
    const head: Part = [
      'letterhead',
      'ĐẢNG UỶ XÃ TRÀ LÂN',
      'Số 41-CV/ĐU',
      'về việc đôn đốc công việc của Thường trực,',
      'Ban Thường vụ giao',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ];
    const header = extractHeader(structured(head, ['preamble', 'Kính gửi: Các chi bộ.']));
    expect(fieldOf(header, 'title')).toBe('về việc đôn đốc công việc của Thường trực, Ban Thường vụ giao');
  });

  it('takes the number of a paper that the subject names for a line of it', () => {
    const head: Part = [
      'letterhead',
      'ĐẢNG ỦY SỞ Y TẾ',
      'Số 41-CV/ĐU',
      'về việc thực hiện Kế hoạch',
      'số 12-KH/TU ngày 05/3/2024 của Tỉnh ủy',
    ];
    const header = extractHeader(structured(head, ['preamble', 'Kính gửi: Các chi bộ.']));
    expect(fieldOf(header, 'title')).toBe(
      'về việc thực hiện Kế hoạch số 12-KH/TU ngày 05/3/2024 của Tỉnh ủy',
    );
    expect(fieldOf(header, 'number')?.normalized).toBe('41-CV/ĐU');
  });

  it('takes the subject’s last line, right above the address, whatever it begins with', () => {
    const head: Part = [
      'letterhead',
      'SỞ Y TẾ',
      'Số: 41/SYT-NV',
      'V/v hướng dẫn nhiệm vụ',
      'Tiêm chủng năm 2022',
    ];
    const header = extractHeader(structured(head, ['preamble', 'Kính gởi: Các bệnh viện.']));
    expect(fieldOf(header, 'title')).toBe('V/v hướng dẫn nhiệm vụ Tiêm chủng năm 2022');
    expect(fieldOf(header, 'type')?.code).toBe('CV');
  });

  it('takes the type from the line that enacts, where the type line was lost', () => {
    const header = extractHeader(
      structured(['title', 'BAN HÀNH QUY CHẾ TIÊM CHỦNG'], ['preamble', 'Căn cứ Luật Dược;', 'QUYẾT ĐỊNH:']),
    );
    expect(fieldOf(header, 'type')).toEqual({ code: 'QĐ', name: 'Quyết định' });
  });

  it('takes a trade union’s letter for no telegram', () => {
    const lines: Part = ['letterhead', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'CÔNG ĐOÀN NGÀNH Y TẾ', 'Số: 6/CĐ-TCKT'];
    const letter = extractHeader(structured(lines, ['preamble', 'Kính gửi: Các công đoàn cơ sở.']));
    expect(fieldOf(letter, 'type')?.code).toBe('CV');
    expect(fieldOf(extractHeader(structured(lines)), 'type')?.code).toBe('CĐ');
  });

  it.each([
    ['behind the number on its line', ['Số: 41/SYT-NV V/v họp giao ban'], 'V/v họp giao ban'],
    [
      'the Party’s, read as one line with how urgent it is',
      ['Số 43-CV/HU về trồng rừng theo Kế hoạch số 5-KH/TU KHẨN'],
      'về trồng rừng theo Kế hoạch số 5-KH/TU',
    ],
    ['without a subject', ['Số: 42/SYT-NV'], null],
  ])('a letter: %s', (_, lines, title) => {
    const header = extractHeader(
      structured(['letterhead', ...lines], ['preamble', 'Kính gửi: UBND các xã.']),
    );
    expect(fieldOf(header, 'title') ?? null).toBe(title);
  });

  it('takes the type from the symbol where there is no type line', () => {
    const header = extractHeader(structured(['letterhead', 'SỞ NỘI VỤ', 'Số: 12/KH-SNV']));
    expect(header.find((mention) => mention.kind === 'header' && mention.field === 'type')).toMatchObject({
      value: { code: 'KH', name: 'Kế hoạch' },
      certainty: 'inferred',
    });
  });
});
