/**
 * Words of questions that are asked across directives ("việc nào có hạn tuần này", "mấy văn bản chưa nhận"), by what they do
 * in the question. Folded and written out, parted by "|". A question is one across directives only when all of its words
 * stand here, or name a period or a unit: "tuần này treo băng rôn ở đâu" asks for something else.
 */
export const DESK_WORDS = {
  /** what is listed */
  work: `
    viec | cong viec | nhiem vu | dau viec | phan viec | viec can lam | viec phai lam | lich | lich lam viec |
    lich cong tac | cai | chuyen | task | tasks | deadline | han | cac han | han chot`,
  paper: `
    van ban | cong van | van ban chi dao | ke hoach | chi thi | giay to | cv`,
  report: `
    bao cao | bao cao ket qua | bc | ban bao cao`,
  /** how it stands */
  due: `
    den han | toi han | co han | dao han | phai xong | can xong | phai nop | can nop | phai hoan thanh | can hoan thanh |
    phai bao cao | can bao cao | phai gui | het han | den ky | dung han | co han nop | han nop | han bao cao |
    han hoan thanh | theo han | xep theo han | sap xep theo han | theo thoi han | theo ngay | den ngay | due | kip nop`,
  soon: `
    sap den han | sap toi han | sap het han | sap tre | sap tre han | sap qua han | sap muon | sap cham | gan den han | gan toi han | gan het han | sap han | gan han | can han |
    sap phai nop | sap phai xong | sap phai bao cao | sap den | sap toi | gap | gap nhat | han gan nhat | gan nhat |
    som nhat | can lam ngay | viec can lam ngay | lam ngay | lam truoc | uu tien | truoc tien | khan | tiep theo | ke tiep | sap dao han`,
  late: `
    tre | qua han | tre han | cham | cham han | muon | da het han | bi tre | bi qua han | dang tre | da qua han |
    da tre | bi cham | bao cao tre | nop tre | nop muon | nop cham | tre hen | lo han | overdue | late`,
  unreported: `
    chua bao cao | chua nop | chua gui | con no | con thieu | chua nop bao cao | chua gui bao cao | chua bao cao ket qua |
    chua co bao cao | no bao cao | thieu bao cao | con no bao cao | con phai nop | con phai bao cao | con phai gui |
    chua lam | chua xong | chua hoan thanh | chua lam xong | chua thuc hien | chua thuc hien xong | con ton |
    dang lam | con dang do | dang do | con lai | con ton dong | chua bc | chua tra loi | chua phan hoi`,
  unacknowledged: `
    chua nhan | chua nam | chua nam viec | chua xac nhan | chua tiep nhan | chua bam | chua nhan viec | chua doc |
    chua xem | chua nam duoc | chua ky nhan | chua bam nhan | chua xac nhan da nhan | chua nhan duoc`,
  done: `
    da xong | da lam | da hoan thanh | da bao cao | da nop | da gui | xong roi | lam xong | bao cao roi | nop roi |
    da lam xong | hoan thanh | xong | da nop bao cao | da gui bao cao | gui roi | da nop roi | da bao cao xong | da bc |
    nop duoc | bao cao duoc | gui duoc | duoc ghi nhan | da duoc ghi nhan | da co bao cao`,
  returned: `
    bi tra lai | tra lai | phai lam lai | phai nop lai | phai gui lai | bi tra | can bo sung | phai bo sung`,
  fresh: `
    moi | moi nhat | moi giao | vua giao | moi gui | vua gui | moi nhan | vua nhan | moi den | moi ve | gan day |
    moi phat hanh | moi ban hanh | phat hanh | ban hanh | moi duoc giao | vua duoc giao | duoc ban hanh | gui den | gui ve`,
  last: `
    lan truoc | lan gan nhat | lan cuoi | ky truoc | lan roi | lan vua roi | gan day nhat | dot truoc | lan vua qua`,
  /** how many, or which */
  count: `
    bao nhieu | may | tong cong | tong so | dem | so luong | con bao nhieu | con may`,
  which: `
    nao | nhung | cac | gi | tat ca | toan bo | danh sach | liet ke | ke ra | nhung gi | cai gi | cai nao | gi khong |
    het | ds`,
  /** the asker's own */
  own: `
    toi | em | minh | chung toi | chung em | don vi toi | don vi em | don vi minh | ben toi | ben em | ben minh | cua toi |
    cua em | cua minh | cua don vi | don vi | co quan | tui | tao | chung ta | phong minh | phong em | phong toi | nha minh |
    so minh | so em | xa minh | xa em | ubnd xa minh | my | me | i`,
  /** grammar and politeness */
  form: `
    co | con | phai | can | lam | xu ly | thuc hien | giai quyet | trien khai | cho | xem | cua | khong | vay | the | a |
    nhe | nhi | voi | giup | ke | trong | vao | la | dang | duoc | bi | giao | ra | nhac | hoi | biet | muon | ve | theo |
    bot | oi | ad | admin | anh chi | anh | em chao | da | thua | xin | hay | va | thi | o | tai | nhung viec | nua | het roi | roi | u |
    hien tai | hien nay | hien gio | bay gio | den nay | toi nay | hien | ngay bay gio | luc nay | tu truoc |
    tu | den | ma | deu | nop | bao | gui | giao cho | duoc giao | bi giao | hoan thanh viec | lai | cung | luon | moi |
    nhan | nhan duoc | ca | vui long | sao | phan | dien ra | de | tong hop | loc |
    list | what | is | are | this | week | tinh hinh | the nao | nhu the nao | ra sao | in | all | any | do | have | to`,
  /** the units of an office, as officers speak of them */
  units: `
    don vi nao | nhung don vi nao | cac don vi | ai | nhung ai | cac ai | noi nao | nhung noi nao | co quan nao |
    cho nao | nhung don vi | ten | khoi | cac xa | xa nao | nhung xa nao | phuong nao | huyen nao | cac huyen |
    benh vien nao | so nao | phong nao | truong nao | trung tam nao | tram nao | cap xa | cap huyen | xa | phuong |
    bao nhieu don vi | may don vi | bao nhieu noi | may noi | bao nhieu co quan | may co quan | bao nhieu ai | con ai | co ai | ai con | thang nao | dia ban | tren dia ban | thuoc | khu vuc | vung`,
  /** how everything stands */
  overview: `
    tinh hinh | tien do | tong hop | tong quan | bao cao nhanh | cap nhat | ra sao | den dau | toi dau | den dau roi |
    the nao roi | tinh hinh chung | hom nay the nao | bao cao tinh hinh | ket qua den nay | chot so | so lieu chung |
    tinh hinh thuc hien | tinh hinh bao cao | tinh hinh nop | tinh hinh nop bao cao | tien do bao cao | tien do nop |
    ty le | ty le nop | ty le bao cao | phan tram | dat bao nhieu phan tram | status`,
  /** beside another period */
  compare: `
    so voi | so sanh | so voi cung ky | nhieu hon hay it hon | tang hay giam | hon hay kem | tang | giam | so`,
  /** sums of what reports tell */
  totals: `
    tong so lieu | tong so lieu bao cao | cong so lieu | tong hop so lieu | so lieu bao cao | tong hop so lieu bao cao |
    cong don | cong lai | tong cong so lieu | so lieu tong hop | so lieu cac don vi | cong so lieu bao cao | so lieu da bao cao`,
  /** a sum, of what is named beside it */
  sum: `
    tong | tong so | tong cong | ca thay | tat ca | total`,
  /** figures of the report forms: heads */
  people: `
    nguoi tham gia | so nguoi tham gia | luot nguoi | luot nguoi tham gia | so luot nguoi | so luot | luot tham gia |
    so nguoi | nguoi du | nguoi tham du | luot | nguoi | participants`,
  /** and money: "kinh phí" alone is what a directive gives */
  money: `
    kinh phi ho tro | kinh phi da ho tro | tien ho tro | so tien ho tro | ho tro | qua tang | tien qua | qua | qua va kinh phi |
    qua tang kinh phi | kinh phi da chi | kinh phi bao cao | gia tri qua | so tien da chi | so tien | tien`,
} as const

export type DeskWord = keyof typeof DESK_WORDS
