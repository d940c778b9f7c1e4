import { expectBlocks } from './plain-rows.ts';

expectBlocks([
  [
    'a post above the list, a rank and a name beside its last entry',
    `                                              GIÁM ĐỐC
Nơi nhận:
- UBND huyện (b/c);
- Lưu VT.                                 BS.CKI. Vàng Seo Pao`,
    ['GIÁM ĐỐC', 'BS.CKI. Vàng Seo Pao', 'Nơi nhận:', '- UBND huyện (b/c);', '- Lưu VT.'],
  ],
  [
    'a form of authority alone on its line',
    `Điều 2. Quyết định có hiệu lực từ ngày ký.
TM.
ỦY BAN NHÂN DÂN
CHỦ TỊCH`,
    ['Điều 2. Quyết định có hiệu lực từ ngày ký.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ],
  [
    'a committee’s name that its cell broke, above a form of authority',
    `Điều 2. Quyết định có hiệu lực từ ngày ký.
TM. BAN THƯỜNG
VỤ
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Vàng Seo Pao
TM. BAN
THƯỜNG TRỰC
CHỦ TỊCH`,
    [
      'Điều 2. Quyết định có hiệu lực từ ngày ký.',
      'TM. BAN THƯỜNG VỤ',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Vàng Seo Pao',
      'TM. BAN THƯỜNG TRỰC',
      'CHỦ TỊCH',
    ],
  ],
  [
    'who signs, post and name on one line',
    `Nơi nhận: - Như trên; - Lưu: VT.
TM. ỦY BAN NHÂN DÂN CHỦ TỊCH     Vàng Seo Pao`,
    ['Nơi nhận: - Như trên; - Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Vàng Seo Pao'],
  ],
  [
    'short names of offices in a list beside a signing block',
    `Nơi nhận: KT. GIÁM ĐỐC
- Ban Giám đốc; PHÓ GIÁM ĐỐC
- Phòng ĐT, TC, HC, QT;
- Lưu: VT. Vàng Seo Pao`,
    [
      'Nơi nhận:',
      '- Ban Giám đốc;',
      '- Phòng ĐT, TC, HC, QT;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Vàng Seo Pao',
    ],
  ],
  [
    'a row whose second cell is empty, amid two columns',
    `Nơi nhận: | TM. ỦY BAN NHÂN DÂN
- UBND huyện; |
- Như trên; | Vàng Seo Pao
- Lưu: VT. |`,
    ['Nơi nhận:', '- UBND huyện;', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'Vàng Seo Pao'],
  ],
  [
    'a signing block whose cell broke its lines',
    `Nơi nhận:
- Lưu: VT.

TM. ỦY
BAN NHÂN DÂN
CHỦ
TỊCH

Lê Văn Hân`,
    ['Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Hân'],
  ],
  [
    'a signing block beside the recipients',
    `Trên đây là kế hoạch trồng rừng./.

Nơi nhận:                          KT. CHỦ TỊCH
- UBND tỉnh (b/c);                PHÓ CHỦ TỊCH
- Các phòng, ban, ngành huyện, các tổ
  chức hội;
- Lưu: VT.

                                  Lò Thị Mai
PHỤ LỤC`,
    [
      'Trên đây là kế hoạch trồng rừng./.',
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Các phòng, ban, ngành huyện, các tổ',
      'chức hội;',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lò Thị Mai',
      'PHỤ LỤC',
    ],
  ],
  [
    'recipients and signing block run together',
    `Nơi nhận: TM. ỦY BAN NHÂN DÂN
- UBND tỉnh (b/c); KT. CHỦ TỊCH
- Các phòng, ban, ngành huyện; PHÓ CHỦ TỊCH
- UBND các xã;
(Đã ký)
- Lưu: VT; HS, NL. Lò Thị Mai
PHỤ LỤC
Danh sách các xã`,
    [
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Các phòng, ban, ngành huyện;',
      '- UBND các xã;',
      '- Lưu: VT; HS, NL.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '(Đã ký)',
      'Lò Thị Mai',
      'PHỤ LỤC',
      'Danh sách các xã',
    ],
  ],
  [
    'a further letterhead right under a signing block',
    [
      'Nơi nhận:                     CHỦ TỊCH',
      '- Như Điều 3;',
      '- Các xã;                    Lê Văn Hân',
      '- Đài Phát thanh;',
      '- Kho bạc;',
      '- Lưu: VT.',
      'ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'HUYỆN SƠN TÂY                 Độc lập - Tự do - Hạnh phúc',
    ].join('\n'),
    [
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Các xã;',
      '- Đài Phát thanh;',
      '- Kho bạc;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lê Văn Hân',
      'ỦY BAN NHÂN DÂN',
      'HUYỆN SƠN TÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ],
  ],
  [
    'three signers side by side, the third with a post of two lines',
    [
      'NGƯỜI LẬP KẾ HOẠCH          TRƯỞNG PHÒNG            TM. UBND XÃ',
      '                                                   CHỦ TỊCH',
      '',
      'Trần Văn An                 Lê Thị Hà               Y Sơn Niê',
    ].join('\n'),
    [
      'NGƯỜI LẬP KẾ HOẠCH',
      'Trần Văn An',
      'TRƯỞNG PHÒNG',
      'Lê Thị Hà',
      'TM. UBND XÃ',
      'CHỦ TỊCH',
      'Y Sơn Niê',
    ],
  ],
  [
    'the signer’s name on the row of the archive, under a post that stands above the recipients',
    [
      'I. TỔ CHỨC THỰC HIỆN',
      'Các xã trồng rừng./.',
      'TRƯỞNG PHÒNG',
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Lưu: VT. Lê Thị Hà',
    ].join('\n'),
    [
      'I. TỔ CHỨC THỰC HIỆN',
      'Các xã trồng rừng./.',
      'TRƯỞNG PHÒNG',
      'Lê Thị Hà',
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Lưu: VT.',
    ],
  ],
]);
