import type { Rule } from '../core/rule.ts';

/** What stands around a cited document's number: its term, issuer and subject; and documents cited by name. */

/** Roman figures, also as an OCR reads them: "XHI", "XTII", "XID". */
export const WORN_ROMAN = '(?:x{1,3}[ivlht1d]{0,5}|v[ilht1]{0,4}|[ivxl]{1,6})';

export const TERM: Rule = {
  id: 'term',
  on: 'folded',
  pattern: String.raw`,? ?\(? ?khóa (?<term>${WORN_ROMAN}|\d{1,2})›\)?`,
  match: [
    'Bộ Chính trị« (khóa XI)» về',
    'Bộ Chính trị« (khóa XHI)» về',
    'Trung ương Đảng« khóa XI» về',
    'TW4« (khoá XII)»',
  ],
  reject: ['nhiệm kỳ 2020', 'khóa họp'],
};

/** Sub-provisions right before the document they are of: smaller first, as Nghị định 30/2020 annex II.V.7 has it. */
export const PROVISION: Rule = {
  id: 'provision',
  on: 'folded',
  pattern: String.raw`‹(?:điểm (?<point>[a-zđ]),? )?(?:khoản (?<clause>\d{1,3}[a-zđ]?),? )?điều (?<article>\d{1,3}[a-zđ]?),?(?: của)? $`,
  match: ['chi tiết «Khoản 3, Điều 63 của »', '«điểm a khoản 2 Điều 5 »'],
  reject: ['một số điều của ', 'Điều 5 và '],
};

const ISSUER_HEADS = String.raw`(?:liên (?:bộ|ngành|sở)|thủ tướng|chính phủ|quốc hội|chủ tịch|bộ|thứ trưởng|ban|bcđ|ubnd|ủy ban|hđnd|hội đồng|thường trực|thường vụ|quân ủy|sở|tỉnh ủy|tỉnh đoàn|huyện ủy|quận ủy|thị ủy|thành ủy|đảng ủy|đảng đoàn|đảng bộ|cục|tổng cục|chi cục|vụ|văn phòng|liên đoàn|tổng liên đoàn|(?:tổng )?lđlđ|hội|đoàn|công đoàn|mặt trận|ubmttq|phòng|tòa án|viện|trường|đại học|ngân hàng|công an|quân khu|giám đốc|tổng giám đốc|thanh tra|kiểm toán|công ty|tổng công ty|tập đoàn|bảo hiểm|kho bạc|cơ quan|trung tâm|hạt kiểm lâm|đồn|bộ đội|chủ nhiệm|chính ủy|chỉ huy trưởng|hiệu trưởng|cục trưởng|tổng cục trưởng|chi cục trưởng|viện trưởng|tổng tham mưu trưởng|thống đốc|tổng thanh tra|tổng kiểm toán|trưởng phòng|bí thư|chánh án|chánh văn phòng|trưởng ban|trưởng công an|tư lệnh|bộ tư lệnh|btv|bbt|bch|tu|ttg|cp|tw|trung ương|pgd|sgd|tand|vksnd|bhxh|kbnn|huyện đoàn|thành đoàn|học viện|liên minh|liên hiệp|nhà nước|đại hội|tổ công tác|tiểu ban)›`;

/** First words of bodies that issue documents. */
export const ISSUER_HEAD: Rule = {
  id: 'issuer-head',
  on: 'folded',
  pattern: String.raw`‹${ISSUER_HEADS}`,
  match: ['của «UBND» tỉnh', 'giữa «Ban» Dân vận', '«Sở» Nội'],
  reject: ['của tỉnh', 'của Đảng'],
};

/** "của", "giữa" before the name of a body. */
export const ISSUED_BY: Rule = {
  id: 'issued-by',
  on: 'folded',
  // "của liên Bộ Nội vụ, Bộ Tài chính": each of them is named
  pattern: String.raw`(?:,? (?:của|giữa)(?: các)?(?: liên tịch| liên ngành(?= (?:sở|bộ|công an|viện|tòa|ban|phòng)›))?(?: liên(?= bộ [^,;.\n]{3,40}(?:,| và| [-–]) bộ›))? )(?=${ISSUER_HEADS})`,
  match: [
    '« của liên »Bộ Nội vụ, Bộ Tài chính',
    '« của liên »Bộ Y tế - Bộ Công an',
    '« của liên tịch »Bộ Y tế',
    '« của liên ngành »Sở Y tế',
    'ngày 16/5/2016« của »Thủ tướng',
    '17/02/2022« giữa »Ban Dân vận',
    '24/02/2022«, của »Sở',
  ],
  reject: ['của tỉnh, huyện', 'của Đảng'],
};

/** Bodies whose name is complete as it stands: only a place may follow. */
export const CLOSED_ISSUER: Rule = {
  id: 'closed-issuer',
  on: 'folded',
  pattern: String.raw`‹(?:quân ủy trung ương|thủ tướng chính phủ|thủ tướng|chính phủ|quốc hội(?: nước (?:chxhcn|cộng hòa xã hội chủ nghĩa) việt nam)?|bộ chính trị|(?:ban (?:bí thư|thường vụ|chấp hành) )?trung ương đoàn(?: tncs hồ chí minh)?|ban bí thư(?: (?:trung ương|tw))?(?: đảng)?|(?:ban chấp hành|bch) (?:trung ương|tw)(?: đảng)?|chủ tịch nước|(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)|(?:ban thường vụ )?(?:(?:tỉnh|huyện|thành|thị|quận) ủy|đảng ủy(?! (?:khối|quân|công an|ngoài|bộ|sở|các|dân|cơ quan|trường|huyện|tỉnh|xã|phường|thị trấn|đặc khu)›)))›`,
  match: [
    '«Thủ tướng Chính phủ» về',
    '«Ủy ban nhân dân tỉnh» Trà Vinh',
    '«Ban Thường vụ Tỉnh ủy» về',
    '«Ban Bí thư TW Đảng» về',
    '«Quốc hội nước CHXHCN Việt Nam»;',
    '«Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh» về',
  ],
  reject: ['Bộ Nội vụ', 'Ban Chỉ đạo', 'Đảng ủy Quân sự tỉnh'],
};

/** "Ban Chỉ đạo Trung ương về chuyển đổi số về việc …": what a board is for is part of its name where what its paper is about follows. */
export const BOARD_FIELD: Rule = {
  id: 'board-field',
  on: 'folded',
  pattern: String.raw`‹(?:ban chỉ đạo|bcđ|ủy ban|hội đồng|tổ công tác)(?: (?:liên ngành|trung ương|tw|quốc gia|nhà nước|cấp tỉnh|tỉnh|thành phố|huyện|xã|của chính phủ)){0,2} về (?!việc)(?:(?:(?! (?:về|ban hành|v\/v)›|[;:.()“”"|\n]).){5,120}(?=,? (?:về(?: việc)?|v\/v|ban hành)›)|(?<=‹(?:trung ương|tw|quốc gia|chính phủ) về )(?:phát triển khoa học,? công nghệ,? đổi mới sáng tạo(?:,| và) chuyển đổi số|chuyển đổi số|phòng,? chống tham nhũng(?:, lãng phí)?(?:,| và) tiêu cực|cải cách hành chính)›)|‹(?:ban chỉ đạo|bcđ) (?:(?:xây dựng và )?thực hiện|triển khai thực hiện) (?:quy chế dân chủ|qcdc)(?: ở cơ sở| cơ sở)?(?: (?:trung ương|tw|tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?›`,
  match: [
    'của «Ủy ban Quốc gia về chuyển đổi số»; Nghị quyết',
    'của «Ban Chỉ đạo Trung ương về chuyển đổi số» về việc phát động',
    '«BCĐ tỉnh về du lịch, dịch vụ» ban hành Quy chế',
    '«Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh»;',
  ],
  reject: ['Ban Chỉ đạo tỉnh về việc trồng rừng về đích', 'Ban Chỉ đạo tỉnh về trồng rừng'],
};

/** A capitalised word of a place's name. */
export const PLACE_WORD: Rule = {
  id: 'place-word',
  on: 'exact',
  pattern: String.raw` (?!Kh(?:óa|oá) [IVX\d]|Kỳ họp›)(?:TP\.?(?: ?HCM|(?= \p{Lu}\p{Ll}))|\p{Lu}\p{Ll}*)(?![\p{L}])`,
  match: ['tỉnh« Trà»« Vinh» về', 'Thành ủy« TP.HCM» (khóa XII)', 'Thành ủy« TP.»« Huế» về'],
  reject: ['tỉnh về', 'của UBND'],
};

/** Where an issuer's name ends: the subject begins, or the sentence goes on. */
export const ISSUER_STOP: Rule = {
  id: 'issuer-stop',
  on: 'folded',
  pattern: String.raw` (?:về|v\/v|ban hành|hướng dẫn|quy định|quy tắc|triển khai|thực hiện|phê duyệt|sửa đổi|bổ sung|công bố|thông báo|thành lập|kiện toàn|thông qua|một số|tiếp tục|tăng cường|đẩy mạnh|hợp nhất|khóa|năm(?= \d)|ngày(?= ?\d)|giai đoạn|trên địa bàn|gắn với|nhằm|đã|là|có|được|theo|tại|để|đối với|với|đến|trong|và (?:các|những|kế hoạch|(?:ý kiến )?chỉ đạo|văn bản|theo|tình hình thực tế|căn cứ)|như|cho|khi|thì|cùng|do)›|(?<!‹(?:ban|phòng|cục|vụ|tổ|đội|trung tâm)) tuyên truyền›|[;:()“”"‘’…|]|\. |\.$`,
  match: [
    'Bộ Nội vụ« về» văn hóa',
    'Chính phủ«;» Nghị định',
    'Bộ Chính trị «(»khóa XI',
    'Tỉnh ủy« năm» 2030',
    'Sở Nội vụ« ngày» 12/9/2022',
    'Sở Nội vụ« và ý kiến chỉ đạo» của',
    'Bộ Y tế «|» Quý II',
  ],
  reject: ['Ban Dân vận Tỉnh ủy', 'Bộ Giáo dục và Đào tạo', 'Cục Tuyên truyền'],
};

/** Names of bodies with a comma inside: "Bộ Văn hóa, Thể thao và Du lịch". */
export const COMMA_NAME: Rule = {
  id: 'comma-name',
  on: 'folded',
  pattern: String.raw`, (?:thể thao|gia đình|bưu chính|công nghệ|trẻ em|du lịch|thể dục|thông tin|chống|tệ nạn|giáo dục pháp luật|gian lận thương mại|hàng giả|không báo cáo|đổi mới sáng tạo|lãng phí|tiêu cực|chữa (?:cháy|bệnh)|cứu (?:nạn|hộ)|tìm kiếm cứu nạn|hạ tầng và đô thị|chế biến và)›`,
  match: [
    'Ban Chỉ đạo chống buôn lậu«, gian lận thương mại» và hàng giả',
    'Bộ Văn hóa«, Thể thao» và Du lịch',
    'Cục Phòng«, chống» tham nhũng',
    'Hội đồng phối hợp phổ biến«, giáo dục pháp luật» tỉnh',
  ],
  reject: ['Bộ Công an, Bộ Quốc phòng'],
};

/** "… và Nghị định …": the next cited document, no part of the issuer's name. */
export const NEXT_DOCUMENT: Rule = {
  id: 'next-document',
  on: 'folded',
  pattern: String.raw` và (?:các )?(?:nghị|quyết|chỉ thị|kế hoạch|thông|công văn|luật|kết luận|chương trình|hướng dẫn)›`,
  match: ['Quốc hội« và Nghị» định'],
  reject: ['Bộ Giáo dục và Đào tạo'],
};

const SUBJECT_CUES = String.raw`(?:về việc|về|v\/v|ban hành|hướng dẫn|quy định|quy tắc|triển khai|thực hiện|phê duyệt|sửa đổi|bổ sung|hợp nhất|công bố|thông báo|thông qua|một số|tiếp tục|tăng cường|đẩy mạnh|chi tiết|thi hành|tổ chức|thành lập|kiện toàn|giao|xây dựng|nâng cao|tuyên truyền|kết luận(?= của))›`;

/** First words of a subject. */
export const SUBJECT_CUE: Rule = {
  id: 'subject-cue',
  on: 'folded',
  pattern: String.raw`,? (?=${SUBJECT_CUES})`,
  match: ['Chính phủ« »về thực hành', 'UBND tỉnh« »ban hành Quy chế', 'UBND tỉnh«, »về việc'],
  reject: ['Chính phủ, Bộ', 'Chính phủ; '],
};

/** Before a quoted title: “…”, về “…”. */
export const QUOTED_SUBJECT: Rule = {
  id: 'quoted-subject',
  on: 'folded',
  pattern: String.raw`,? (?:(?:về việc|về|ban hành|v\/v) )?(?=[“"])`,
  match: ['Bộ Chính trị« về »“Quy chế”', 'Chính phủ« »“Về tăng cường”'],
  reject: ['về công tác', 'ban hành Kế hoạch'],
};

/** Where a subject ends before the sentence does: the main clause takes up its own thread. */
export const SUBJECT_STOP: Rule = {
  id: 'subject-stop',
  on: 'folded',
  pattern: String.raw`, ?(?:nhằm|gắn với|đồng thời|trong đó|đặc biệt|như sau|để|(?:bảo đảm|đảm bảo)(?! (?:trật tự|an (?:ninh,? (?:trật|quốc|mạng)|sinh|toàn (?:giao|thực|thông|xã))))|góp phần|từ đó|qua đó)›|\((?:sau đây|gọi|viết|kèm|hoàn thành|thời gian|thời hạn|xong|chậm nhất|trước ngày|quý [ivx\d]|tháng \d|(?:đã )?(?:được )?(?:sửa đổi|bổ sung|thay thế|điều chỉnh)[ ,])|: (?:trình|hoàn thành|hoàn thiện|ban hành|xong|trước|trong|chậm nhất|quý|tháng|năm|từ|thực hiện|đề nghị|giao|yêu cầu)›|,? như sau|,? với (?:các )?nội dung|, ?cụ thể(?! hóa›)| cụ thể(?=:| (?:như|sau)›)| và tình hình thực tế›| để (?:(?:xây dựng|lập|ban hành) (?:kế hoạch|chương trình|văn bản)|(?:tổ chức|triển khai) thực hiện)›| và (?:theo )?(?:ý kiến )?(?:chỉ đạo|đề nghị|kết luận) của (?=[^,;.]{3,80} tại )`,
  match: [
    'của Thủ tướng«, nhằm» nâng cao',
    'dân chủ «(sau đây» gọi',
    'văn thư «(được thay thế »bằng Nghị định',
    'về thủy lợi «(đã được sửa đổi,» bổ sung năm 2020)',
    'về thủy lợi«: trình» Chính phủ',
    'về biên chế«, bảo đảm» đúng hạn',
    'về biên chế« và tình hình thực tế» của xã',
    'về biên chế« để xây dựng kế hoạch» của đơn vị',
    'về bến cảng« và chỉ đạo của »Thủ tướng tại văn bản số 5',
    'về bến cảng« và theo đề nghị của »Sở Xây dựng tại Tờ trình số 5',
  ],
  reject: [
    'xã, phường, thị trấn',
    'biên giới, bảo đảm trật tự, an toàn xã hội',
    'để cụ thể hóa',
    'huy động nguồn lực để xây dựng nông thôn mới',
    'một số vấn đề cụ thể thi hành',
  ],
};

/** ", Ủy ban nhân dân tỉnh ban hành Kế hoạch …": a body takes the word. */
export const CLAUSE_RESUMES: Rule = {
  id: 'clause-resumes',
  on: 'folded',
  // several bodies may take it together
  pattern: String.raw`, ?(?:nay )?(?:${ISSUER_HEADS}[^,;.:]{0,60}, ){0,4}(?:${ISSUER_HEADS}|lãnh đạo|thủ trưởng)(?:(?! về›)[^,;.:]){0,90}? (?:ban hành|xây dựng|triển khai|thống nhất|đề nghị|yêu cầu|tổ chức|đề ra|lập|báo cáo|thông báo|hướng dẫn|đã ký|có ý kiến)›|, các (?:cơ quan|sở|ngành|cấp|địa phương|đơn vị)[^;.:]{0,80} đã (?:quán triệt|triển khai|tổ chức|thực hiện|ban hành|xây dựng|có)›| và (?:${ISSUER_HEADS})[^,;.:]{0,60} đã ban hành›`,
  match: [
    'về một cửa«, nay UBND xã xây dựng» Kế hoạch',
    'giai đoạn 2022 - 2026«, Ủy ban nhân dân tỉnh ban hành» Kế hoạch',
    'về biên chế«, các sở, ngành đã triển khai» nhiều việc',
    'về hộ tịch«, Sở Tư pháp, Công an tỉnh, Tòa án tỉnh thống nhất» các việc sau',
    'về bến cảng« và Bộ Xây dựng đã ban hành» Công văn',
  ],
  reject: [
    'xã, phường, thị trấn',
    'Bộ Công an, Bộ Quốc phòng',
    'Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức bộ máy',
  ],
};

/** Where a law's name that no list knows ends. */
export const LAW_NAME_STOP: Rule = {
  id: 'law-name-stop',
  on: 'folded',
  pattern: String.raw` (?:nhằm|và|về|quy định|theo|năm(?= \d)|ngày|được|của|đã|để|trong|đối với|có|số|khi|(?<!thiên )tại|các|thì|là|với|đến|trên|từ|bằng|này|nêu)›|[,.;:()“”"…|]`,
  match: ['Luật Sân khấu« nhằm» bảo đảm', 'Luật Sân khấu«,» Luật Điện ảnh', 'Luật Sân khấu« năm» 2030'],
  reject: ['Luật Sân khấu Việt Nam', 'Luật Năm ánh sáng', 'Luật Phòng chống thiên tai'],
};

/** "các Luật: Đất đai …, Nhà ở …": the kind of a list of laws, and what parts them. */
export const LAWS_LISTED: Rule = {
  id: 'laws-listed',
  on: 'exact',
  pattern: String.raw`(?<=‹[Cc]ác )(?<type>Bộ luật|Luật|Pháp lệnh)(?: sau)?: ?(?=\p{Lu})`,
  match: ['Căn cứ các «Luật: »Đất đai', 'Các «Pháp lệnh: »Sân khấu'],
  reject: ['các luật: thuế', 'Luật: Đất đai'],
};

/** Codes by the letters that courts and the police write. */
export const LETTERED_CODE: Rule = {
  id: 'lettered-code',
  on: 'exact',
  pattern: '‹BL(?:HS|DS|TTHS|TTDS|LĐ)›',
  match: ['Điều 8 «BLHS»', '«BLTTHS» năm 2015'],
  reject: ['TTHS', 'BLHSX'],
};

/** "Luật sửa đổi, bổ sung một số điều của (các) …": the laws that follow are part of the name. */
export const AMENDING_NAME: Rule = {
  id: 'amending-name',
  on: 'folded',
  pattern: String.raw` (?:sửa đổi|sđ)(?:,? (?:bổ sung|bs))?(?: một số)?(?: điều)?(?: của)?(?: các)? (?=‹(?:luật|bộ luật|pháp lệnh)›)`,
  match: [
    'Luật« sửa đổi, bổ sung một số điều của »Luật Đất đai',
    'Luật« sửa đổi »Bộ luật Lao động',
    'Luật« SĐ, BS một số điều của »Luật Cư trú',
  ],
  reject: ['Luật sửa đổi chính sách', 'Nghị định sửa đổi'],
};

/** "Luật sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực …": laws that are not called one by one, up to their field. */
export const AMENDING_FIELD: Rule = {
  id: 'amending-field',
  on: 'folded',
  pattern: String.raw` (?:sửa đổi|sđ)(?:,? (?:bổ sung|bs))?(?: một số)?(?: điều)?(?: của)? (?:các|\d{1,2}) luật (?=(?:có )?liên quan|trong (?:lĩnh vực|các lĩnh vực)|về)`,
  match: [
    'Luật« sửa đổi, bổ sung một số điều của 9 luật »về thuế',
    'Luật« sửa đổi các luật »có liên quan đến quy hoạch',
  ],
  reject: ['Luật sửa đổi các luật', 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai'],
};

/** "pháp luật", "kỷ luật": the word belongs to another one. */
export const NOT_A_LAW: Rule = {
  id: 'not-a-law',
  on: 'folded',
  pattern: String.raw`(?:pháp|kỷ|quy|trái|đúng|hành) $`,
  match: ['theo «Pháp »', '«kỷ »'],
  reject: ['thực hiện '],
};

/** "dự án Luật Đất đai (sửa đổi)", "các dự thảo Luật A, Luật B": papers that are not passed yet are none to cite. */
export const DRAFT: Rule = {
  id: 'draft',
  on: 'folded',
  pattern: String.raw`‹(?:(?:dự án|dự thảo)(?: (?:các|lần \d{1,2}))?|các (?:dự án|dự thảo)(?: lần \d{1,2})? (?:bộ )?luật [^;.:“”"\n]{3,160}(?:,|,? và)) $`,
  match: ['góp ý «dự án »', 'về «dự thảo lần 2 »', 'góp ý «các dự án Luật Thủy lợi, Luật Đê điều và »'],
  reject: ['dự án trồng rừng theo ', 'dự án Luật Thủy lợi, ', 'các dự án theo ', 'dự thảo báo cáo; '],
};

/** Standards by their own numbers; the OCR reads "1SO". */
export const STANDARD: Rule = {
  id: 'standard',
  on: 'exact',
  pattern: String.raw`‹(?:(?:[Tt]iêu chuẩn|[Qq]uy chuẩn)(?: quốc gia| kỹ thuật| kỹ thuật quốc gia)? )?(?<symbol>(?:TCVN|QCVN|TCCS|TCXDVN|TCXD|ISO)(?:[ -][I1l]SO)?(?:\/IEC)?)[ -](?<number>\d{1,6}(?:-(?:\d{1,2}|MT)(?!\d))?)(?::|-(?=\d{4}(?!\d)))(?<year>(?:19|20)\d{2})`,
  match: ['theo «tiêu chuẩn TCVN ISO 9001:2015» trong', '«QCVN 01:2009»/BYT', '«TCXDVN 33-2006»'],
  reject: ['tiêu chuẩn chính trị', 'ISO trong'],
};
