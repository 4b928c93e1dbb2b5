import type { HowTo } from './how-to.ts'

/** What the head and the contact of a unit can do in the bot. */
export const OF_UNITS = {
  report: {
    desks: ['unit'],
    shared: `
      bao cao | nop bao cao | gui bao cao | bao cao ket qua | nop bao cao ket qua | gui bao cao ket qua | lam bao cao |
      viet bao cao | nop ket qua | gui ket qua | bao cao viec | bat dau bao cao | nhap bao cao | dien bao cao`,
    beside: `da lam xong | lam xong | xong | xong viec | hoan thanh | viec | ket qua`,
  },
  extension: {
    desks: ['unit', 'officer'],
    own: `
      xin gia han | de nghi gia han | xin lui han | lui han | doi han | xin doi han | doi lai han | noi han | gian han | xin them han | xin keo dai han | keo dai han | xin them thoi gian |
      xin them ngay | xin hoan bao cao | xin nop tre | xin nop muon | xin lui ngay | duyet gia han | xu ly gia han |
      giai quyet gia han | cho gia han | tra loi gia han | dong y gia han | quyet dinh gia han`,
    shared: `gia han`,
    beside: `
      bao cao | nop | han | cho don vi | cua don vi | thoi gian | ngay | them | sang | den | qua | tuan | tuan sau | hom | vai | may |
      hai | ba | nam | muoi | 1 | 2 | 3 | 4 | 5 | 7 | 10 | 15 | khong kip | lam khong kip | nop khong kip |
      chua kip | chua lam kip | chua xong | chua lam xong`,
    may: true,
    units: true,
  },
  acknowledge: {
    desks: ['unit'],
    own: `
      xac nhan da nhan | xac nhan da nam | xac nhan nam viec | xac nhan da nam viec | xac nhan nhan viec | xac nhan la da nhan |
      xac nhan da doc | xac nhan da xem | xac nhan van ban | xac nhan cong van | xac nhan da tiep nhan | bao da nhan |
      bao da nam viec | bao da nam | bao la da nhan | bam da nam viec | bam nhan viec | bam da nhan | tra loi da nhan |
      bao la da nam viec | bao lai la da nam viec | bao lai da nam viec | bao lai la da nhan | bao lai da nhan |
      bao lai la da nhan viec | bao lai da nhan viec | bao da nhan viec | bao la da nhan viec | bao la da doc | bao da doc |
      bao lai la da doc | bao la da nam | bao lai la da nam | danh dau da nam viec | danh dau da nhan | phan hoi da nhan |
      phan hoi da nam viec | phan hoi la da nhan | phan hoi la da tiep nhan | phan hoi da tiep nhan | bao da tiep nhan |
      bao la da tiep nhan | bao nhan viec | bao nam viec | xac nhan la da nam viec | xac nhan la da nhan viec`,
    shared: `xac nhan | nhan viec | da nam viec`,
    beside: `viec | phan viec | cong viec | duoc | la | van ban | cong van | bao | bao la | bao lai | bao cho so | bao len`,
  },
  'undo-acknowledge': {
    desks: ['unit'],
    own: `
      bam nham | bam nham nut | xac nhan nham | huy xac nhan | bo xac nhan | rut xac nhan | go xac nhan |
      bam nham da nam viec`,
    beside: `lo | nam viec | nhan viec | da nhan | nut | bo | huy | go | sua | lai | viec`,
    bare: true,
    may: true,
  },
  'correct-report': {
    desks: ['unit'],
    own: `
      bao cao bi tra lai | bi tra lai bao cao | bi tra lai | nop nham | gui nham | bao cao nham | nop sai | gui sai | bao cao sai | dien sai | dien nham | nham bao cao | nhap sai |
      nhap nham | sai bao cao | sua bao cao | sua lai bao cao | chinh sua bao cao | chinh lai bao cao | doi bao cao |
      nop lai bao cao | gui lai bao cao | nop lai | bao cao lai | thay bao cao | gui ban moi | rut bao cao |
      rut lai bao cao | thu hoi bao cao | xoa bao cao | huy bao cao da gui | huy bao cao da nop | sua so lieu |
      sai so lieu | nham so lieu | sua bao cao da gui | sua bao cao da nop`,
    shared: `gui lai | bo sung bao cao | bo sung so lieu | gui bo sung`,
    beside: `sua | sua lai | lai | bao cao | so lieu | file | tep | anh | da gui | da nop | nop | gui | lo | bo sung | tra lai | bi tra lai | thay`,
    bare: true,
    may: true,
  },
  'report-files': {
    desks: ['unit'],
    own: `
      gui file bao cao | gui tep bao cao | gui anh bao cao | gui hinh bao cao | nop file bao cao | nop tep bao cao |
      nop anh bao cao | gui kem anh | kem anh | dinh kem | dinh kem anh | dinh kem file | dinh kem tep | gui anh | gui hinh |
      gui hinh anh | gui file | gui tep | nop file | nop tep | up file | up anh | up hinh | tai file len | tai anh len |
      dua anh len | upload | upload file | them anh | bo sung anh | gui kem file | kem file | kem tep`,
    beside: `bao cao | anh | hinh | hinh anh | file | tep | hoat dong | kem | theo | ket qua | nop | gui | chup`,
  },
  nothing: {
    desks: ['unit'],
    shared: `
      khong phat sinh | khong co gi de bao cao | khong co phat sinh | khong co so lieu | khong co noi dung bao cao`,
    beside: `bao cao | nop | gui | gi | de`,
  },
  consult: {
    desks: ['unit'],
    own: `
      trinh thu truong | xin y kien thu truong | trinh sep | gui sep duyet | trinh giam doc | dua thu truong duyet |
      cho thu truong duyet | trinh thu truong duyet | xin thu truong duyet | dong y gui | dong y cho gui`,
    shared: `trinh lanh dao | trinh ky bao cao | trinh bao cao`,
    beside: `bao cao | duyet | truoc | gui | xem | khi | truoc khi`,
  },
  pause: {
    desks: ['unit'],
    own: `
      bao cao dang do | bao cao lam do | bao cao do | dang bao cao do | bao cao dang lam | lam do bao cao | tam dung bao cao |
      luu bao cao | luu tam | lam tiep bao cao | tiep tuc bao cao | bao cao tiep | huy bao cao | bo bao cao dang lam |
      thoat bao cao | dung bao cao | quay lai cau truoc | sua cau truoc | tro lai cau truoc | sua cau tra loi |
      tra loi lai cau truoc`,
    beside: `de sau | lam tiep | mai | tam dung | tiep tuc | tiep | huy | bo | giua chung | dang | do | quay lai | bao cao | lam`,
    may: true,
  },
  original: {
    desks: ['unit'],
    own: `
      xem van ban goc | xem ban goc | lay ban goc | lay van ban goc | tai van ban | tai van ban goc | tai ban goc |
      tai cong van | tai file van ban | tai file cong van | lay file van ban | lay file cong van | xin file van ban |
      ban goc | file goc | ban goc cong van | cong van goc | van ban goc | file van ban goc | file cong van goc | ban pdf |
      file pdf | ban scan cong van | ban scan van ban | ban da ky | file cong van | file van ban | tai van ban ve | tai cong van ve | xem file van ban | xem ban da ky`,
    beside: `ve | file | tep | xem | xuong | ve may | doc | gui | lay | tai | xin | cho xem`,
    bare: true,
    may: true,
  },
  reported: {
    desks: ['unit', 'officer'],
    own: `
      xem lai bao cao | xem lai bao cao da gui | xem lai bao cao da nop | xem bao cao da gui | xem bao cao da nop |
      xem bao cao | xem bao cao cua don vi | kiem tra bao cao da gui | kiem tra bao cao da nop | tra cuu bao cao da gui |
      mo lai bao cao | doc bao cao | mo bao cao`,
    shared: `bao cao da duoc nhan | bao cao da duoc duyet | bao cao da toi | da nhan duoc bao cao | bao cao duoc duyet`,
    beside: `da gui | da nop | cua don vi | gui`,
    units: true,
  },
  mute: {
    desks: ['unit', 'officer', 'leader'],
    own: `
      tat nhac | tat nhac viec | tat nhac nho | tat thong bao | tat tin nhan | tat tin nhac | tat tin | tat bot |
      dung nhac | dung nhac viec | ngung nhac | ngung nhac viec | thoi nhac | bot nhac | bot nhac truoc may ngay | bot nhac may lan | bot nhac khi nao | bo nhac | huy nhac |
      khong nhan tin nua | khong nhan nhac viec nua | ngung nhan tin | dung nhan tin | huy nhan tin | tat bao |
      khoi bi nhac | khong bi nhac nua | dung nhac nua | nhac it lai | het bi nhac | nhac may lan | may lan nhac |
      bao lau nhac | bao lau nhac mot lan | bao lau nhac 1 lan | may ngay nhac mot lan | may ngay nhac 1 lan | co nhac khong |
      co nhac truoc khong | nhac truoc may ngay | nhac truoc bao lau | khi nao nhac | luc nao nhac | bao gio nhac`,
    beside: `viec | nhac | tin | nua | lai | it | bot | moi ngay | hang ngay | nop | bao cao | han | truoc`,
    bare: true,
    may: true,
  },
  person: {
    desks: ['unit', 'officer'],
    own: `
      doi nguoi nhan tin | thay nguoi nhan tin | them nguoi nhan tin | doi nguoi nhan | thay nguoi nhan | them nguoi nhan |
      doi dau moi | thay dau moi | them dau moi | doi can bo dau moi | thay can bo dau moi | them can bo dau moi |
      doi nguoi phu trach | thay nguoi phu trach | doi thu truong | thay thu truong | doi giam doc | thay giam doc |
      doi hieu truong | doi chu tich | doi nguoi | thay nguoi | them nguoi | them can bo | moi them nguoi | moi nguoi moi |
      ket noi nguoi moi | cho nguoi khac nhan | nguoi khac nhan tin | chuyen cho nguoi khac | giao cho nguoi khac |
      ban giao cho nguoi khac | nguoi moi vao | nguoi moi vao bot | nguoi moi thay | cap ma moi | tao ma moi |
      lay ma moi | xin ma moi | ma moi | ma ket noi | gui loi moi | thu moi ket noi | moi ket noi | moi vao bot |
      moi don vi ket noi | moi can bo | them tai khoan | them pho giam doc | them pho chu tich | them pho hieu truong |
      them pho phong | them van thu | them thu ky | them dong chi`,
    shared: `moi | moi don vi`,
    beside: `chuyen cong tac | nghi huu | nguoi moi | nhan tin | tin | nhan | vao bot | vao | ket noi | khac | moi | thay | nguoi | can bo | thu truong | giam doc | dau moi`,
    bare: true,
    may: true,
    units: true,
  },
  phone: {
    desks: ['unit', 'officer', 'leader'],
    own: `
      chuyen dien thoai | chuyen sang dien thoai khac | sang dien thoai khac | sang dien thoai moi | doi dien thoai |
      dien thoai khac | dien thoai moi | doi may | doi may khac | chuyen may | dung may khac | sang may khac | sang may moi |
      doi so | doi so dien thoai | doi sim | doi zalo | doi zalo moi | zalo khac | zalo moi | doi tai khoan | doi tai khoan zalo |
      tai khoan khac | tai khoan moi | mat dien thoai | mat may | mat zalo | hong dien thoai | doi telegram |
      cai lai zalo | cai lai may`,
    beside: `chuyen | sang | dung | bot | zalo | telegram | tai khoan | dien thoai | may | bi | vao | vao lai | ket noi lai | nhan tin`,
    bare: true,
    may: true,
  },
  channel: {
    desks: ['unit', 'officer', 'leader'],
    own: `
      them kenh | them zalo | them telegram | ket noi zalo | ket noi telegram | ket noi them zalo | ket noi them telegram |
      nhan tin qua zalo | nhan tin qua telegram | nhan tin tren zalo | nhan tin tren telegram | chuyen sang telegram |
      chuyen sang zalo | dung telegram | dung ca zalo | dung ca telegram | dung ca hai | nhan tin ca hai | dung song song |
      doi sang telegram | doi sang zalo`,
    beside: `zalo | telegram | lan | va | ca | kenh | nua | nhan tin | ca hai | song song`,
    bare: true,
    may: true,
  },
  'not-ours': {
    desks: ['unit', 'officer'],
    own: `
      giao nham don vi | giao sai don vi | gui nham don vi | giao nham | giao sai | nhan nham van ban | nham don vi |
      khong phai viec cua don vi | khong phai cua don vi | khong phai cua minh | khong phai cua em | khong phai viec cua minh | khong phai viec cua em | khong phai viec cua toi |
      khong thuoc don vi | khong thuoc trach nhiem | khong dung don vi | tu choi viec | tu choi nhan viec | tra lai viec |
      tra lai van ban`,
    beside: `viec | don vi | minh | em | toi | cua | bi | nay | bao lai | lai | tra lai | tu choi`,
    may: true,
  },
  group: {
    desks: ['unit', 'officer', 'leader'],
    own: `
      them bot vao nhom | dua bot vao nhom | cho bot vao nhom | keo bot vao nhom | moi bot vao nhom | add bot vao nhom |
      them bot vao group | bot vao nhom | noi nhom | lien ket nhom | ket noi nhom | dung bot trong nhom | noi nhom voi don vi |
      them vao nhom | dua vao nhom zalo | them bot vao nhom zalo | gan nhom`,
    beside: `nhom | zalo | telegram | chat | cac don vi | don vi | xa | bot | vao`,
    bare: true,
    may: true,
    units: true,
  },
} as const satisfies Readonly<Record<string, HowTo>>
