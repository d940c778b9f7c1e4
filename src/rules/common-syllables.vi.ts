/**
 * The syllables that ordinary Vietnamese is written with, a third of what the orthography allows. One that is not among them, where
 * others of the same letters are, was misread or misprinted ("cõ" for "cố"): a doubt between two readings. Names may be any.
 * Source: own list, completed from the Vietnamese dictionary of CSpell (MIT).
 */
const SYLLABLES = `
a ai am an anh ao au à ào ả ải ảm ảnh ảo ã á ác ái ám án ánh áo áp át áy ạ ạnh ạo ạt ăm ăn ẵm ắc ắp ắt ặc ặp âm ân âu ầm ầy ẩm ẩn ẩu ẩy ấm ấn ấp ất ấu ấy ậc ậm ập ba bai ban bang
banh bao bay bà bài bàm bàn bàng bành bào bàu bày bả bải bản bảng bảnh bảo bảu bảy bã bãi bão bá bác bách bái bám bán báng bánh báo bát báu bạ bạc bạch bại bạn bạnh bạo bạp bạt
bạu băm băn băng bằm bằn bằng bẳn bẵng bắc bắn bắng bắp bắt bặm bặn bặng bặp bặt bân bâng bâu bây bầm bần bầng bầu bầy bẩm bẩn bẩy bẫm bẫy bấc bấm bấn bấp bất bấu bấy bậc bậm bận
bập bật bậu bậy be ben beo bè bèn bèo bẻ bẻo bẽ bẽn bẽo bé bén béo bẹ bẹn bẹo bê bên bênh bề bền bềnh bể bễ bế bến bệ bện bệnh bi bia biên biêng biền biển biểu biến biếng biết
biếu biện biệt binh bì bìa bình bỉ bỉnh bĩ bĩnh bí bính bị bịa bịnh bo bom bon bong bò bòi bòm bòn bòng bỏ bỏi bỏm bỏng bõ bõm bõng bó bóc bói bón bóng bóp bót bọ bọc bọn bọng
bọp bọt bô bôi bôm bôn bông bồ bồi bồm bồn bồng bổ bổi bổn bổng bỗ bỗng bố bốc bối bốn bống bốp bốt bộ bộc bội bộn bộng bộp bột bơ bơi bơm bơn bờ bời bờm bờn bở bởi bỡ bỡn bớ bới
bớp bớt bợ bợm bợn bợp bợt bu bua bung buôn buồi buồm buồn buổi buộc buýt bù bùa bùi bùn bùng bủ bủa bủn bủng bú búa búi bún búng bút bụ bụa bục bụi bụng bụt bư bưa bưng bươi
bươm bươn bưởi bước bướm bưu bừa bừng bửa bửng bửu bữa bứ bức bứng bứt bự bựa bực bựt ca cai cam can canh cao cau cay cà cài càn càng cành cào càu cày cả cải cảm cản cảng cảnh
cảo cảu cảy cãi cá các cách cái cám cán cáng cánh cáo cáp cát cáu cáy cạ cạc cạch cạm cạn cạnh cạo cạp cạu cạy căm căn căng cằm cằn cẳn cẳng cẵng cắc cắm cắn cắp cắt cặc cặm cặn
cặp cặt câm cân câng câu cây cầm cần cầu cầy cẩm cẩn cẩu cẩy cẫm cẫn cẫng cấc cấm cấn cấp cất cấu cấy cận cập cật cậu cậy chai chan chang chanh chao chau chay chài chàm chàng
chành chào chày chải chảnh chảo chảu chảy chãi chão chác chái chán cháng chánh cháo chát cháu cháy chạc chạch chạm chạn chạng chạnh chạo chạp chạt chạy chăm chăn chăng chằm chằn
chằng chẳng chẵn chắc chắm chắn chắp chắt chặc chặm chặn chặng chặp chặt châm chân châu chây chầm chần chầu chầy chẩm chẩn chẫu chấm chấn chấp chất chấu chấy chậc chậm chận chập
chật chậu che cheo chè chèo chẻ chẻo chẽ ché chéo chép chét chẹo chẹp chẹt chê chênh chề chềnh chểnh chễnh chế chếnh chết chệ chệnh chi chia chiêm chiên chiêu chiền chiều chiểu
chiếc chiếm chiến chiếu chiện chim chinh chiu chì chìa chìm chình chìu chỉ chỉn chỉnh chĩa chĩn chĩnh chí chím chín chính chíu chị chịa chịu cho choi chong chò chòi chòm chòng
chỏ chỏm chỏn chỏng chõ chõm chõng chó chói chóng chóp chót chọ chọi chọn chọt chôm chôn chông chồ chồi chồm chồn chồng chổi chổng chỗ chỗm chối chốn chống chốp chốt chộ chội
chộn chộp chột chơ chơi chơm chơn chờ chờm chờn chở chởm chớ chới chớm chớp chớt chợ chợn chợp chợt chu chua chuẩn chum chung chuôi chuông chuồi chuồng chuỗi chuối chuội chuộng
chuyên chuyền chuyển chuyến chuyện chù chùa chùm chùng chủ chủng chũm chú chúa chúc chúm chúng chục chụm chụp chư chưa chưng chương chường chưởi chưởng chưỡng chướng chừ chừa
chừng chửa chửng chữ chữa chững chứ chứa chức chứng chực co coi com con cong cò còi còm còn còng cỏ cỏi cỏm cỏn cỏng cõi cõng có cóc cói cóng cót cọ cọc cọm cọn cọng cọt cô côi
côm côn công cồ cồm cồn cồng cổ cổi cổn cổng cỗ cỗi cố cốc cối cốm cốn cống cốt cộ cộc cội cộm cộn cộng cột cơ cơi cơm cơn cờ cời cờn cởi cỡ cỡi cỡm cỡn cớ cớm cớn cớt cợn cợt cu
cua cum cung cuồn cuồng cuốc cuối cuốn cuống cuộc cuội cuộn cuộng cù cùm cùng củ của củng cũ cũng cú cúa cúc cúm cúng cút cụ cục cụm cụng cụt cư cưa cưng cương cười cường cưỡi
cưỡng cước cưới cướp cưu cừ cừu cử cửa cửng cửu cữ cữu cứ cứa cức cứng cứt cứu cự cựa cực cựu da dai dam dan dang danh dao day dà dài dàn dàng dành dào dàu dày dả dải dảy dã dãi
dãy dá dác dái dám dán dáng dát dáy dạ dạc dại dạm dạn dạng dạo dạt dạy dăm dăn dăng dằm dằn dằng dẳng dắng dắt dặc dặm dặn dặng dặt dâm dân dâng dâu dây dầm dần dầu dẩn dẫm dẫn
dẫu dẫy dấm dấn dấp dấu dấy dậm dận dập dật dậu dậy de deo dè dèn dẻ dẻo dẽ dé dép dẹp dẹt dê dề dền dể dễ dế dện dệt di diêm diên diêu diềm diều diễm diễn diễu diếp diết diếu
diện diệp diệt diệu dinh dì dìa dìu dĩ dĩa dĩnh dí dích dính díp díu dị dịch dịp dịu do doa doan doanh doành doãn doi dom don dong dò dòi dòm dòng dỏ dỏm dỏng dõi dõng dó dóa dóc
dóm dón dót dọa dọc dọi dọn dọng dô dôi dông dồi dồn dỗ dỗi dốc dối dốt dội dộng dột dơ dơi dờ dời dở dởm dỡ dớ dợ du dua dun dung duỗi duốc duy duyên duyệt dù dùa dùi dùn dùng
dũ dũi dũng dúa dúi dúm dún dúng dút dụ dục dụm dụng dư dưa dưng dương dường dưỡng dưới dướng dược dượng dượt dừ dừa dừng dử dửng dữ dứ dứa dức dứt dự dựa dực dựng đa đai đam đan
đang đanh đao đau đay đà đài đàm đàn đàng đành đào đày đả đảm đản đảng đảo đảy đã đãi đãng đãy đá đác đái đám đán đáng đánh đáo đáp đát đáy đạc đại đạm đạn đạo đạp đạt đăm đăng
đằm đằn đằng đẳng đẵm đẵn đẵng đắc đắk đắm đắn đắng đắp đắt đặc đặn đặng đặt đâm đâu đây đầm đần đầu đầy đẩu đẩy đẫm đẫn đẫy đấm đấng đất đấu đấy đậm đận đập đật đậu đậy đe đem
đen đeo đè đèm đèn đèo đẻ đẽo đéo đét đẹn đẹp đẹt đê đêm đêu đề đềm đền đều để đểu đễ đế đếm đến đệ đệm đệp đi điên điêu điền điều điểm điển điểu điếu điệm điện điệp điệu đinh đì
đìa đình đìu đỉa đỉnh đĩ đĩa đĩnh đía đích đính địa địch định địu đo đoan đoàn đoành đoản đoán đoạn đoạt đoi đom đon đong đò đòi đòm đòn đòng đỏ đỏi đỏm đõ đó đóa đóc đói đóm đón
đóng đót đọ đọa đọc đọi đọn đọng đọt đô đôi đôm đôn đông đồ đồi đồm đồn đồng đổ đổi đổng đỗ đỗi đố đốc đối đốm đốn đống đốt độ độc đội độn động đột đơ đơm đơn đờ đời đờm đờn đởm
đởn đỡ đớ đới đớn đớt đợ đợi đợt đu đua đui đum đun đung đuôi đuổi đuốc đuối đuột đù đùa đùi đùm đùn đùng đủ đủi đủng đũa đũi đũng đú đúc đúm đún đúng đút đụ đục đụn đụng đụt đưa
đưng đương đười đường đước được đừ đừa đừng đứ đứa đức đứng đứt đực đựng e em è é ém ép ẹ ẹp ê êm ề ế ếch ếm ệ ệch ga gai gam gan gang ganh gao gay gà gài gàn gàng gành gào gả
gảy gã gãi gãy gá gác gái gán gánh gáo gáp gáy gạ gạc gạch gạn gạnh gạo gạt găm găng gằm gằn gắm gắn gắng gắp gắt gặc gặm gặn gặng gặp gặt gâm gân gây gầm gần gầy gẩm gẫm gấc gấm
gấp gấy gậm gập gật gậy ghe ghè ghẻ ghẽ ghé ghép ghẹ ghê ghề ghềnh ghểnh ghế ghi ghì gi gia giai giam gian giang gianh giao già giàn giàng giành giào giàu giày giả giải giảm
giản giảng giảnh giảo giảu giã giãi giãn giãy giá giác giám gián giáng giáo giáp giát giạ giại giạng giạt giăm giăng giằm giằn giằng giắn giắt giặc giặm giặn giặt giâm giâu giây
giầm giần giầu giầy giẫm giẫy giấc giấm giấp giấu giấy giậm giận giập giật giậu giêng giềng giếng giết gio gioi gion giong giò giòi giòn giỏ giỏi giỏn giỏng gió giói gión gióng
giọ giọi giọng giô giôn giông giồ giồi giồng giổi giỗ giối giống giộ giội giơ giờ giời giờn giở giỡn giới giu giua giũ giũa giú giúp giụa giục giương giường giướng giượng giừ giữ
giữa gì gìn gỉ gí go gom gon gò gòn gỏi gõ góc gói góp gọi gọn gô gôm gôn gồ gồi gồm gổ gỗ gốc gối gốm gộ gộc gội gộp gơ gờ gờm gờn gở gởi gỡ gớm gợi gợn gu guồng gù gùi gùng gũi
gụ gụi gương gường gưỡng gượng gừ gừng gửi ha hai ham han hang hanh hao hau hay hà hài hàm hàn hàng hành hào hàu hả hải hảm hảng hảo hãi hãm hãn hãng hãnh hão hãy há hách hái hám
hán háng hánh háo hát háu háy hạ hạch hại hạm hạn hạng hạnh hạo hạp hạt hăm hăng hằm hằn hằng hẳn hẵng hắn hắng hắt hâm hân hâu hây hầm hầu hầy hẩm hẩng hẩu hẩy hẫng hẫu hấn hấng
hấp hất hấu hấy hậm hận hập hậu he hem hen heo hè hèm hèn hèo hẻm hẻo hé héo hét hẹ hẹm hẹn hẹp hê hên hề hể hển hến hết hệ hệt hiên hiềm hiền hiểm hiển hiểu hiếm hiến hiếp hiếu
hiện hiệp hiệu hình hỉnh hĩnh ho hoa hoan hoang hoài hoàn hoàng hoành hoải hoảng hoảnh hoãn hoán hoạch hoại hoạn hoạnh hoạt hoăng hoẳn hoẵng hoắt hoi hon hong hò hòa hòi hòn hòng
hỏa hỏi hỏn hỏng hóa hóc hói hóng hóp họ họa học họng họp hô hôi hôn hông hồ hồi hồn hồng hổ hổi hổn hổng hỗ hỗn hỗng hố hốc hối hống hộ hộc hội hộn hộp hơ hơi hơn hờ hời hờn hở
hởi hỡi hớ hớn hớp hợi hợp hu hua huân huấn huê huề huệ hung huống huy huyền huyễn huyết huyện huyệt huynh huỳnh hù hùa hùng hủ hủy hũ hú húng hút húy hụt hư hưng hương hươu
hường hưởng hướng hưu hừ hừng hử hửng hữ hững hữu hứa hứng hự hựu hy i im in ì ìn ỉ ỉm ỉn ĩ í ích ín ít ị ịch ịt ke kem keo kè kèm kèo kẻ kẻo kẽ kẽm kẽo ké kém kéo két kẹ kẹo kẹt
kê kênh kêu kề kềm kềnh kều kể kế kết kệ kệnh kha khai kham khan khang khanh khao khau khà khàn khàng khả khải khảm khản khảng khảnh khảo khá khác khách khái khám khán kháng
khánh kháo kháp khát kháu khạc khạng khạo khăm khăn khăng khằng khẳm khẳn khẳng khắc khắm khắng khắp khắt khặc khâm khân khâu khẩn khẩu khấc khấm khấn khấp khất khấu khập khật
khe khen kheo khè khèn khèo khẻ khẻo khẽ khé khén khéo khép khê khề khế khệ khi khiêm khiên khiêu khiền khiển khiếm khiến khiết khiếu khinh khì khỉ khỉnh khĩnh khí khía khích
khít khịa khịt kho khoa khoai khoan khoang khoanh khoải khoản khoảng khoảnh khoái khoán khoáng khoăn khoắn khoắng khoe khoét khom khò khòm khòng khỏa khỏe khỏi khỏng khó khóa
khóc khóe khói khóm khọm khô khôi khôn không khổ khổn khổng khố khốc khối khốn khống khộp khơ khơi khờ khởi khớ khớp khu khuân khuẩn khuất khung khuôn khuya khuyên khuyển khuyến
khuyết khù khùng khủ khủng khú khúc khụ khục khư khươn khừ khừng khử khứ khứng khựng ki kia kiêm kiên kiêng kiêu kiềm kiền kiềng kiều kiểm kiểng kiểu kiễng kiếm kiến kiếp kiết
kiếu kiệm kiện kiệt kiệu kim kinh kì kìa kìm kình kỉ kỉnh kĩ kí kích kín kính kíp kị kịch kịp kỳ kỷ kỹ ký kỵ la lai lam lan lang lanh lao lau lay là lài làm làn làng lành lào làu
lả lải lảm lảng lảnh lảo lảu lảy lã lãi lãm lãn lãng lãnh lão lá lác lách lái lán láng lánh láo láp lát láu láy lạ lạc lạch lại lạm lạn lạng lạnh lạo lạp lạt lạu lạy lăm lăn lăng
lằm lằng lẳm lẳn lẳng lẵng lắc lắk lắm lắng lắp lắt lặc lặm lặn lặng lặp lặt lâm lân lâng lâu lây lầm lần lầu lầy lẩm lẩn lẩu lẩy lẫm lẫn lẫy lấc lấm lấn lấp lất lấy lận lập lật
lậu le len leo lè lèn lèo lẻ lẻn lẻo lẽ lẽn lẽo lé lén léo lẹ lẹn lẹo lê lên lênh lề lềnh lể lễ lếch lệ lệch lệnh liêm liên liêng liêu liềm liền liều liểng liễm liễn liễu liếm
liến liếng liệm liệng liệt liệu lim linh lìm lình lỉm lỉnh lĩnh lính lít lịch lịm lịnh lo loa loan loang loài loàn loàng loảng loãng loáng loát loại loạn loạng loạt loăng loằng
loắt loi lon long lò lòa lòi lòn lòng lỏi lỏn lỏng lõ lõi lõng ló lóc lói lóng lóp lót lọ lọc lọi lọn lọng lọt lô lôi lông lồ lồi lồn lồng lổ lổn lổng lỗ lỗi lố lốc lối lốn lốp
lốt lộ lộc lội lộn lộng lộp lột lơ lơi lơn lờ lời lờn lở lởi lởn lỡ lớ lới lớn lớp lớt lợ lợi lợn lợp lợt lu lua luân luẩn luấn luận luật lui lung luôn luông luồn luồng luỗng
luốc luống luốt luộc luyến luyện lù lùa lùi lùn lùng lủ lủi lủn lủng lũ lũi lũn lũng lũy lú lúa lúc lúi lún lúng lút lụ lụa lục lụi lụn lụng lụt lụy lư lưng lươn lương lười lườn
lường lưỡi lưỡng lưới lướng lướt lược lượn lượng lượt lưu lừ lừa lừng lử lửa lửng lữ lữa lững lứa lức lứt lự lựa lực lựng lựu ly lý lỵ ma mai man mang manh mao mau may mà mài màn
màng mành mào màu mày mả mải mảng mảnh mảy mã mãi mãn mãng mãnh mão má mác mách mái mán máng mánh máo mát máu máy mạ mạc mạch mại mạn mạng mạnh mạo mạt mạy măm măn măng mằn mẳn
mắc mắm mắn mắng mắt mặc mặn mặt mâm mân mâng mâu mây mầm mần mầng mầu mẩm mẩn mẩy mẫm mẫn mẫu mấn mất mấu mấy mận mật mậu me mem men meo mè mèm mèn mèo mẻ mẻo mẽ mé mém mén méo
mét mẹ mẹo mẹt mê mên mênh mề mềm mền mễ mế mến mệ mệnh mệt mi mia miên miêu miền miều miễn miễu miến miết miếu miện miệt min minh mì mìn mình mỉ mỉa mĩ mí mía mích mít mị mịch
mịn mịnh mịt mo moi mon mong mò mòi mòn mòng mỏ mỏi mỏng mõ mó móc mói món móng mót mọc mọi mọn mọng mọt mô môi môn mông mồ mồi mồn mồng mổ mổng mỗ mỗi mố mốc mối mống mốt mộ mộc
mộng một mơ mơi mơn mờ mời mở mởn mỡ mớ mới mợ mu mua mui mung muôi muôn muông muồi muỗi muỗng muối muốn muống muội muộn mù mùa mùi mùng mủ mủi mủng mũ mũi mú múa múc múi mụ mục
mụi mưa mươi mương mười mường mướn mướp mượn mưu mừng mửa mứa mức mứu mự mựa mực mỹ na nai nam nan nang nanh nao nau nay nà nài nàn nàng nành nào này nả nải nản nảy nã não nãy ná
nái nám nán náng nánh náo nát náu náy nạ nại nạm nạn nạng nạnh nạo nạp nạt nạy năm năn năng nằm nằn nằng nắm nắn nắng nắp nặn nặng nân nâng nâu nây nầm nần nầy nẩy nẫng nẫu nấm
nấng nấp nấu nấy nậm nậng nập nậu nậy ne nen nè nẻ né nén nép nét nẹp nẹt nê nên nêu nề nền nể nến nếp nết nếu nệ nện nga ngai ngam ngan ngang ngao ngau ngay ngà ngài ngàm ngàn
ngàng ngành ngào ngàu ngày ngả ngải ngảnh ngã ngãi ngãng ngão ngách ngái ngám ngán ngáng ngáo ngáp ngát ngáu ngáy ngạch ngại ngạn ngạnh ngạo ngạt ngăm ngăn ngằn ngẳng ngẵng ngắm
ngắn ngắt ngặt ngâm ngân ngâu ngây ngầm ngần ngầu ngầy ngẩm ngẩn ngẩng ngẫm ngẫn ngẫu ngấm ngấn ngấp ngất ngấu ngấy ngậm ngận ngập ngật ngậu ngậy nghe nghè nghèn nghèo nghẻo
nghẽn nghẽo nghé nghén nghẹn nghẹo nghê nghênh nghề nghển nghểnh nghễ nghễnh nghệ nghện nghi nghiêm nghiên nghiền nghiến nghiệm nghiện nghiệp nghiệt nghinh nghì nghìn nghỉ nghỉn
nghỉnh nghĩ nghĩa nghĩnh nghí nghị ngoan ngoài ngoải ngoãn ngoái ngoại ngoạn ngoằn ngoắt ngoặt ngoi ngon ngong ngò ngòi ngòm ngòn ngòng ngỏ ngỏm ngỏn ngỏng ngõ ngõi ngõng ngó
ngói ngóm ngón ngóng ngót ngọ ngọn ngọng ngọt ngô ngôi ngôn ngông ngồi ngồm ngồn ngồng ngổ ngổm ngổn ngỗ ngỗng ngố ngốn ngốt ngộ ngộn ngột ngơ ngơi ngơm ngơn ngờ ngời ngờm ngỡ
ngớ ngớn ngớt ngợ ngợi ngợm ngu nguồi nguồn nguội nguy nguyên nguyền nguyện ngùng ngủ ngũ ngú ngúng ngụ ngụa ngụy ngư ngưa ngưng ngươi người ngường ngưởng ngưỡng ngước ngược
ngượng ngừ ngừa ngừng ngửa ngửng ngữ ngứ ngứa ngự ngựa nha nhai nham nhan nhang nhanh nhau nhay nhà nhài nhàm nhàn nhàng nhành nhàu nhày nhả nhải nhảm nhản nhảnh nhảu nhảy nhã
nhãi nhãn nhãng nhá nhác nhái nhám nháng nhánh nháp nhát nháy nhạc nhạn nhạnh nhạp nhạt nhạy nhăm nhăn nhăng nhằm nhằn nhằng nhẳn nhẳng nhẵn nhẵng nhắc nhắm nhắn nhắng nhắp nhắt
nhặm nhặn nhặng nhặt nhâm nhân nhâng nhâu nhây nhầm nhần nhầy nhẩm nhẫn nhẫy nhấc nhấm nhấn nhấp nhất nhậm nhận nhập nhật nhậu nhậy nhe nheo nhè nhèo nhẻ nhẽ nhẽo nhé nhéo nhét
nhẹ nhẹo nhẹt nhi nhiên nhiêu nhiều nhiễm nhiễn nhiễu nhiệm nhiệt nhì nhìn nhỉ nhĩ nhí nhín nhíp nhị nhịn nhịp nho nhoi nhom nhò nhòm nhỏ nhỏm nhõ nhõm nhõn nhó nhói nhóm nhón
nhót nhọ nhọn nhọt nhô nhôi nhôm nhôn nhồi nhồm nhồn nhổ nhổm nhổn nhố nhối nhốn nhốt nhộn nhột nhơ nhơi nhơm nhơn nhờ nhời nhờn nhở nhởn nhỡ nhớ nhớm nhớn nhớt nhợ nhợt nhu
nhuần nhuận nhuế nhuệ nhui nhung nhuốc nhuyễn nhù nhùi nhùng nhủ nhủi nhũ nhũng nhú nhúa nhúc nhúng nhụ nhụa nhục nhụi nhụng như nhưng nhương nhường nhưỡng nhướng nhược nhượng
nhừ nhử nhửng những nhứ nhức nhự nhựa ni niêm niên niềm niền niệm ninh nì nình nỉ nính nịnh no noi nom non nong nò nòi nòng nỏ nỏi nõ nõn nó nói nón nóng nọ nọn nọng nô nôi nôm
nôn nông nồ nồi nồm nồng nổ nổi nỗ nỗi nỗng nố nối nống nộ nội nộm nộn nộp nơ nơi nơm nờ nờm nở nỡ nỡm nớ nới nớp nợ nợp nua nuôi nuông nuốc nuối nuộc nùi nủa núi nụ nư nưa nương
nường nước nướng nược nửa nữ nữa nứa nự o oai oan oanh oành oải oản oái oán oại oằn oẳn oi om ong ò òi òm òng ỏi ỏm ỏn ỏng ó óc ói óng ót ọ ọc ọi ọt ô ôi ôm ôn ông ồ ồm ồn ồng ổ
ổi ổn ổng ốc ối ốm ống ốt ộ ộc ộn ơ ơi ơn ờ ờn ở ỡm ớ ới ớm ớn ớt ợ ợt pha phai phang phanh phao phau phà phàm phàn phàng phành phào phả phải phản phảng phá phác phách phái phán
pháo pháp phát phạch phạm phạn phạng phạt phăm phăn phăng phẳng phắc phắn phắp phắt phân phầm phần phẩm phẩn phẫn phẫu phấn phấp phất phận phập phật phe phè phép phê phề phế phệ
phi phiên phiêu phiền phiếm phiến phiếu phiện phim phì phìa phỉ phí phía phích phím phị phịa phịch pho phoi phong phò phòi phòng phỏng phó phóng phọng phô phôi phông phồ phồn
phồng phổ phổi phổng phỗng phố phối phộng phơ phơi phơn phờ phở phỡn phới phu phui phum phun phung phù phùn phùng phủ phủi phũ phú phúc phún phúng phụ phục phụng phưng phương
phường phước phướng phượng phừng phức qua quan quang quanh quay quà quàn quàng quành quày quả quản quảng quảy quãng quá quán quáng quánh quát quạ quạng quạnh quạt quạy quăn quăng
quằn quẳng quắn quắt quặn quặng quặt quân quây quần quầng quầy quẩn quẩng quẩy quẫn quẫy quấn quất quấy quận quật quậy que quen què quèn quẻ quẽ qué quén quét quẹt quê quên quế
quết quệ quện quệt quốc quy quyên quyền quyển quyến quyết quyện quyệt quỳ quỷ quỹ quý quýt quỵ quỵt ra rai ram ran rang ranh rao rau ray rà rài ràn ràng rành rào rày rả rải rảnh
rảo rảy rã rãi rãnh rão rãy rá rác rách rái rám rán ráng ráo ráp rát ráy rạ rạc rạch rạn rạng rạo rạp rạt rạy răm răn răng rằm rằn rằng rắc rắm rắn rắp rắt rặng rặt râm rân râu
rây rầm rần rầu rầy rẩm rẩy rẫm rẫy rấm rấn rấp rất rậm rận rập rật re ren reo rè rèn rèo rẻ rẻo rẽ ré rén réo rét rẹo rẹt rê rên rêu rề rền rều rể rễ rế rến rết rệ rện rệt rệu
riêng riềng riết riệt riu rìu ríu ro roi rom rong rò ròi ròm ròng rỏ rỏi rỏm rỏn rõ rõi ró rói róm rón róng rót rọ rọi rọm rọt rô rôm rôn rông rồ rồi rồm rồng rổ rổi rổng rỗ rỗi
rỗng rối rốn rống rốt rộ rộm rộn rộng rơ rơi rơm rơn rờ rời rờm rờn rở rởm rởn rỡ rỡn rớ rớm rớt rợ rợi rợm rợn rợt ru rua rung ruồng ruỗng ruốc ruộm ruộng ruột rù rùa rùng rủ
rủa rủi rủng rũ rũa rú rúi rúng rút rụi rụng rụt rư rưa rưng rươm rương rườm rường rước rướm rượt rượu rừng rửa rửng rữa rứa rứt rựa sa sai sam san sang sanh sao sau say sà sài
sàm sàn sàng sành sào sả sải sản sảng sảnh sảo sảy sã sãi sá sác sách sái sám sán sáng sánh sáo sáp sát sáu sạ sạch sạm sạn sạo sạp sạt săm săn săng sằng sẵn sắc sắm sắn sắng sắp
sắt sặc sặm sặt sâm sân sâu sây sầm sần sầu sầy sẩm sẩn sẩy sẫm sấm sấn sấp sất sấu sấy sậm sập sật sậu sậy se sen sè sẻ sẻn sẽ sét sẹ sê sên sề sền sể sễ sến sệ sệt si siêng
siêu siểng siết sinh sì sình sỉ sỉnh sĩ sính sị so soài soái soán soát soạn soạt soi son song sò sòi sòng sỏ sỏi sõi sõng sóc sói són sóng sót sọ sọc sọt sôi sông sồ sồi sồn sồng
sổ sổi sổng sỗ số sốc sống sốt sộ sột sơ sơn sờ sờn sở sởi sởn sỡ sớ sới sớn sớt sợ sợi su suất sung suôn suông suồng suối suốt suy sù sùng sủa sủng sũng sú súc súng súp sút súy
sụ sụa sục sụp sụt sư sưa sưng sương sườn sường sưởi sướng sướt sượng sượt sưu sừng sử sửa sửng sửu sữa sững sứ sứa sức sứt sự sực sựng sựt sỹ ta tai tam tan tang tao tay tà tài
tàn tàng tào tàu tày tả tải tản tảng tảo tã tãi tá tác tách tái tám tán táng táo táp tát táu táy tạ tạc tạch tại tạm tạng tạo tạp tạt tăm tăn tăng tằm tằn tằng tẳn tắc tắm tắn
tắp tắt tặc tặn tặng tâm tân tâng tâu tây tầm tần tầng tầy tẩm tẩn tẩu tẩy tấc tấm tấn tấp tất tấu tấy tận tập tật tậu te tem ten tè tèm tèn tẻ tẻm tẽ tẽn té tém tét tẹt tê têm
tên tề tể tễ tế tết tệ tha thai tham than thang thanh thao thau thay thà thài thàm thành thào thày thả thải thảm thản thảng thảnh thảo thảy thãi thá thác thách thái thám thán
tháng thánh tháo tháp tháu tháy thạc thạch thạnh thạo thạp thăm thăn thăng thằn thằng thẳm thẳng thắc thắm thắn thắng thắp thắt thặng thâm thân thâu thây thầm thần thầu thầy thẩm
thẩn thẩu thẫm thẫn thấm thấp thất thấu thấy thậm thận thập thật the theo thè thèm thèo thẻ thẻo thẽ thé thép thẹo thẹp thê thêm thêu thề thềm thều thể thểu thế thếp thệ thi thia
thiên thiêng thiêu thiền thiềng thiều thiển thiểu thiến thiếp thiết thiếu thiện thiệp thiệt thiệu thinh thì thìa thình thỉ thỉnh thí thía thích thính thít thị thịch thịnh thịt
tho thoa thoai thoang thoải thoảng thoái thoáng thoát thoại thoạt thoắng thoắt thoi thom thon thong thò thòa thòi thòm thòng thỏ thỏa thỏi thỏm thõng thó thóa thói thọ thô thôi
thôn thông thồ thồi thồm thồn thổ thổi thổn thố thối thốn thống thộn thơ thơi thơm thơn thờ thời thờn thở thớ thợ thu thua thuần thuẫn thuận thuật thuê thuể thuế thung thuồng
thuổng thuốc thuộc thuyên thuyền thuyết thù thùa thùng thùy thủ thủa thủng thủy thũng thú thúc thúng thúy thụ thục thụng thụy thư thưa thưng thương thường thưởng thước thướt
thược thượng thượt thừ thừa thừng thử thửa thững thứ thức thự thực ti tia tiêm tiên tiêng tiêu tiềm tiền tiều tiểu tiễn tiễu tiếc tiếm tiến tiếng tiếp tiết tiếu tiệc tiệm tiện
tiệp tiệt tim tin tinh tì tìm tình tỉ tỉa tỉm tỉnh tĩ tĩnh tí tía tích tím tín tính tị tịch tịnh to toa toan toài toàn toản toái toán toại toi tom ton tong tò tòa tòi tòm tòn
tòng tỏ tỏa tỏi tỏm tỏng tõm tó tóc tói tóm tót tọa tọc tọng tọt tô tôi tôm tôn tông tồ tồi tồn tồng tổ tổn tổng tố tốc tối tốn tống tốt tộ tộc tội tột tơ tơi tờ tời tởm tớ tới
tớn tớt tợ tợn tra trai tram tran trang tranh trao trau trà trài tràm tràn tràng trành trào tràu trả trải trảm trảng trảo trảu trã trãi trá trác trách trái trám trán tráng tránh
tráo trát trạc trạch trại trạm trạng trạo trăm trăn trăng trằm trằn trắc trắm trắng trắt trặc trặn trâm trân trâng trâu trầm trần trầu trẩn trẩu trẫm trấn trấu trậm trận trật tre
treo trè trèn trèo trẻ trẻo trẽ trẽn tréo trẹ trẹo trê trên trêu trề trễ trệ trệu tri triêu triền triều triển triến triết triện triệt triệu trinh trì trình trĩ trĩnh trí trích
trị trịch trịnh tro troi tron trong trò tròi tròm tròn tròng trỏ trỏi trỏng trõm trõn trói tróm tróng trót trọ trọi trọn trọng trọt trô trôi trôm trôn trông trồ trồi trồng trổ
trổi trổng trỗ trỗi trố trối trốn trống trộ trội trộm trộn trơ trơi trơn trờ trời trờn trở trớ trớn trớt trợ trợn trợt tru trung truông truồng truột truy truyền truyện trù trùng
trủ trũng trú trúc trúng trụ trục trụng trụy trưng trương trường trưởng trưỡng trước trướng trượng trượt trừ trừng trửng trữ trứ trứng trự trực tu tua tuân tuần tuấn tuất tuế
tuếch tuệ tuệch tui tung tuông tuồng tuổi tuộc tuy tuyên tuyền tuyển tuyến tuyết tuyệt tù tùng tùy tủ tủa tủi tủy tú túc túi túng túy tụ tục tụi tụng tụy tư tưa tưng tươi tươm
tương tườm tường tưởi tưởng tước tưới tướng tược tượng từ từng tử tửa tửng tửu tứ tứa tức tự tựa tựu ty tỷ tỵ u uẩn uể uế un ung uôm uổng uốn uống uột uy ù ùa ùn ùng ủ ủa ủi ủn
ủng ủy ú úa úi úng úy ụ ụa ục ư ưa ưng ươm ươn ương ườn ưỡn ước ướm ướt ưu ừ ừng ửng ứ ứa ức ứng ựa ực va vai van vang vao vay và vài vàn vàng vào vày vả vải vảng vảy vã vãi vãn
vãng vá vác vách vái ván váng váo vát váy vạ vạc vạch vại vạn vạng vạt vạy văn văng vằn vằng vẳng vắc vắn vắng vắt vặc vặn vặt vân vâng vây vần vầng vầu vầy vẩn vẩu vẩy vẫn vẫy
vấn vất vấu vấy vận vật vậy ve ven vè vẻ vẻn vẽ vé vén vét vẹn vẹt vên về vền vế vết vệ vện vệt vi viêm viên viền viển viễn viếng viết việc viện việt vinh vì vỉ vỉa vĩ vĩnh ví
vía vít víu vị vịnh vịt vo voi von vong vò vòi vòn vòng vỏ vỏn vỏng võ võng vó vóc vón vóng vót vọ vọc vọi vọng vọt vô vôi vôn vông vồ vồi vồn vồng vổ vổng vỗ vố vốc vối vốn vống
vội vơ vơi vờ vời vờn vở vởn vỡ vớ với vớt vợ vợi vợt vu vua vui vun vung vuông vuốt vuột vù vùa vùi vùn vùng vũ vũng vú vúc vụ vục vụn vụng vưng vươn vương vườn vưởng vướng vượn
vượng vượt vừa vừng vửng vữa vững vức vựa vực vựng vỹ xa xam xang xanh xao xay xà xài xàm xàng xành xào xàu xả xảm xảnh xảo xảu xảy xã xá xác xái xám xáo xát xáy xạ xạc xạo xạu
xăm xăng xằng xẵng xắc xắm xâm xâu xây xầm xẩm xẩu xẩy xấc xấu xe xem xen xè xèn xèng xẻ xẻn xẻng xé xén xép xét xẹp xẹt xê xên xềm xể xế xếp xệ xệp xi xiết xin xì xỉ xỉn xí xích
xị xịch xo xoa xoan xoay xoài xoàn xoải xoáy xoăn xoắn xoi xom xon xong xòa xòm xòng xỏ xỏa xỏng xõa xõm xõng xó xóa xóc xói xóm xón xót xọ xọc xô xôi xôm xôn xông xồ xồm xồn
xồng xổ xổi xổm xổng xố xốc xối xốn xống xốt xộc xộn xơ xơi xơm xơn xờ xờm xở xởi xởn xỡ xớ xới xớt xợt xu xua xuân xuẩn xuất xui xung xuôi xuồng xuổng xuống xuyên xuyến xù xùi
xùng xủng xũ xú xúc xúi xúng xụ xục xụi xưa xưng xương xười xưởng xướng xừ xử xửa xửng xứ xức xứng xực y yên yêu yểm yểu yếm yến yết yếu ỷ ý
`;

export const COMMON_SYLLABLES: readonly string[] = SYLLABLES.trim().split(/\s+/);

/** Words that join and lead: each stands by itself, whatever it would make with the word beside it. */
export const FUNCTION_WORDS: readonly string[] =
  'từ về có đến trong trên để do cho với theo tại của và các là khi'.split(' ');

/** A word that is hardly ever used by itself in a plan, the common one that it is misread from, and the pairs in which it is right. */
export interface SeldomWord {
  readonly seldom: string;
  readonly usual: string;
  readonly right: readonly string[];
}

const SELDOM = `
băng bằng: băng rôn, băng hình, băng tải, băng chuyền, băng bó, băng gạc, băng keo, băng đĩa, băng nhóm, treo băng, đóng băng, cắt băng
cấc các:
cồng cổng: cồng chiêng, cồng kềnh
cúa của:
đấy đẩy: ở đấy, từ đấy, đâu đấy
đên đến:
đế để: đế quốc, đế chế, đế vương, hoàng đế
đẽ để: đẹp đẽ
điếm điểm: quán điếm
đử đủ:
găn gắn:
hô hộ: hô hào, hô hấp, hô khẩu, tung hô, xưng hô, tri hô
huyên huyện: huyên náo, huyên thuyên
lả là: lả lướt
lằn lần: lằn ranh, thằn lằn
nặm năm:
nghiễm nghiêm: nghiễm nhiên
nhãm nhằm:
nhăm nhằm: nhăm nhe
nhẫm nhằm:
ố ổ: hoen ố
phỏng phòng: phỏng vấn, phỏng theo, phỏng đoán, mô phỏng
sô số: sô cô, ca sô
sõ số:
thảng tháng: thảng hoặc
tõ tổ:
tố tổ: tố cáo, tố giác, tố tụng, tố chất, yếu tố, nhân tố, nguyên tố, công tố, truy tố, khởi tố, bão tố
trông trồng: trông coi, trông giữ, trông nom, trông trẻ, trông xe, trông thấy, trông chờ, trông cậy, trông đợi
vả và: vả lại, nhờ vả, vất vả
vã và: vã mồ, vật vã
vê về: vê tròn
vế về: hai vế, vế đối, vế trái, vế phải
vói với: với vói
`;

export const SELDOM_WORDS: readonly SeldomWord[] = SELDOM.trim()
  .split('\n')
  .map((row) => {
    const [words = '', pairs = ''] = row.split(':');
    const [seldom = '', usual = ''] = words.split(' ');
    return { seldom, usual, right: pairs.split(',').map((pair) => pair.trim()) };
  });
