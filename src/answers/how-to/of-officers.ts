import type { HowTo } from './how-to.ts'

/** What the officer can do in the bot, and leaders can look at. */
export const OF_OFFICERS = {
  'hand-in': {
    desks: ['officer'],
    own: `
      gui van ban | nop van ban | nhap van ban | dua van ban len | dua van ban vao | tai van ban len | them van ban |
      gui cong van | nhap cong van | dua cong van len | dua cong van vao | dang van ban | tao van ban | gui van ban moi |
      nhap van ban moi | giao van ban | giao viec | giao viec cho don vi | giao viec cho cac don vi | gui file van ban |
      gui file cong van | gui ke hoach | nhap ke hoach | day van ban len | up van ban | scan van ban | gui file | up file |
      gui van ban chi dao`,
    beside: `moi | len | vao | cho don vi | cho cac don vi | file | tep | scan | anh | pdf | word | he thong | dai`,
    units: true,
  },
  publish: {
    desks: ['officer'],
    own: `
      phat hanh | phat hanh van ban | phat hanh cong van | gui cho cac don vi | gui xuong don vi | gui xuong cac don vi |
      gui den cac don vi | gui di cac don vi | phat hanh cho don vi`,
    beside: `cho cac don vi | cac don vi | cho don vi | gui | den don vi`,
    units: true,
  },
  preview: {
    desks: ['officer'],
    own: `xem truoc | xem thu | xem truoc khi phat hanh | xem tin truoc | xem don vi nao nhan | xem ai nhan viec gi`,
    beside: `truoc khi gui | truoc khi phat hanh | tin | don vi | khi | gui | phat hanh | truoc`,
  },
  check: {
    desks: ['officer'],
    own: `
      soat van ban | soat viec | soat tung viec | soat lai | soat lai van ban | soat nhiem vu | kiem tra tung viec |
      kiem tra lai viec | kiem tra ban doc | xem bot doc dung chua`,
    beside: `viec | nhiem vu | tung | lai | truoc khi phat hanh`,
  },
  'fix-deadline': {
    desks: ['unit', 'officer'],
    own: `
      sua han | doi han | chinh han | sua lai han | sua thoi han | doi thoi han | dat han | nhap han | them han | bo han |
      sai han | han sai | sua deadline | doi deadline | sua han bao cao | doi han bao cao | chinh han bao cao | han bi sai |
      sua ngay han`,
    beside: `bao cao | cua viec | viec | cho don vi | sua | doi | sai | bot doc sai | doc sai | bi | da phat hanh | nop`,
    may: true,
  },
  'fix-units': {
    desks: ['officer'],
    own: `
      sua don vi | doi don vi | sua don vi nhan viec | doi don vi nhan viec | giao them | giao them don vi | them don vi nhan |
      them don vi nhan viec | them don vi | bot don vi | bo don vi | xoa don vi | sua nguoi nhan viec | doi don vi chu tri |
      sua don vi chu tri | them don vi phoi hop | sua noi nhan viec | don vi chua ro`,
    beside: `cho | viec | nhan viec | chu tri | phoi hop | cua viec | sua | don vi | bot doc sai | sai`,
    units: true,
  },
  fix: {
    desks: ['officer'],
    own: `
      sua van ban | sua nhiem vu | sua viec | sua noi dung viec | tach viec | gop viec | xoa viec | bo viec | them viec |
      them nhiem vu | xoa nhiem vu | sua so van ban | sua so | sua so ky hieu | nhap so | nhap so van ban | sua ngay |
      sua ngay ban hanh | sua trich yeu | sua kinh gui | bot doc sai | doc sai | sua ban doc`,
    beside: `sua | sai | lai | nhiem vu | viec | hai | thanh hai | truoc khi phat hanh | ky hieu | thieu | ban hanh | van ban`,
  },
  'correct-sent': {
    desks: ['officer'],
    own: `
      dinh chinh | sua tin da gui | phat hanh nham | phat hanh sai | phat hanh roi ma sai | sua van ban da phat hanh |
      sua sau khi phat hanh | gui sai | gui nham | sai sau khi phat hanh | da phat hanh ma sai | dinh chinh van ban |
      dinh chinh tin`,
    beside: `da phat hanh | da gui | sua | lai | sai | tin | roi | cho cac don vi | don vi | lo | phat hanh | gui`,
    may: true,
    units: true,
  },
  withdraw: {
    desks: ['officer'],
    own: `
      thu hoi | thu hoi van ban | thu hoi cong van | thu hoi ke hoach | rut van ban | rut lai van ban | rut cong van |
      rut lai cong van | huy van ban da phat hanh | huy phat hanh | huy cong van | huy van ban`,
    beside: `da phat hanh | da gui | lai | lo | phat hanh | ke hoach`,
    may: true,
  },
  discard: {
    desks: ['officer'],
    own: `
      xoa ban nhap | bo ban nhap | huy ban nhap | xoa van ban nhap | bo van ban nhap | xoa du thao | bo du thao |
      xoa van ban | bo van ban chua phat hanh | xoa van ban chua phat hanh`,
    beside: `nhap | chua phat hanh | du thao | gui nham`,
    may: true,
  },
  nudge: {
    desks: ['officer'],
    own: `
      don doc | don doc don vi | don doc cac don vi | nhac don vi | nhac cac don vi | nhac bao cao | nhac don vi chua bao cao |
      nhac don vi chua nop | gui nhac | gui don doc | nhac viec | nhac don vi cham | nhac nhung don vi chua`,
    beside: `chua bao cao | chua nop | chua nhan | chua nam viec | cham | tre | don vi | cac don vi | nhung | bao cao | nop`,
    units: true,
  },
  resend: {
    desks: ['officer'],
    own: `
      gui lai | gui lai tin | gui lai tin loi | gui lai van ban | gui lai thong bao | gui lai cho don vi chua nhan |
      don vi chua nhan duoc | don vi chua nhan duoc tin | don vi khong nhan duoc tin | chua nhan duoc tin |
      khong nhan duoc tin | tin loi | tin hong | tin khong gui duoc | tin chua gui duoc | don vi bao chua nhan duoc`,
    beside: `
      cho don vi | cho cac don vi | don vi | chua nhan | chua nhan duoc | nhan duoc | tin | loi | cho | nhung | ai | bi | gui lai |
      van ban | thong bao`,
    units: true,
  },
  stop: {
    desks: ['officer'],
    own: `dung gui | ngung gui | dung phat hanh | dung lai viec gui | gui tiep | tiep tuc gui | ngung phat hanh`,
    beside: `tin | dang gui | giua chung | cac don vi | viec | lai`,
    may: true,
  },
  status: {
    desks: ['officer', 'leader'],
    own: `
      xem tinh hinh | theo doi tinh hinh | xem tien do | theo doi tien do | kiem tra tien do | xem don vi nao chua bao cao |
      xem don vi nao chua nop | xem don vi nao chua nhan | xem ai chua bao cao | xem ai chua nop | xem ai chua nhan |
      biet don vi nao chua bao cao | biet ai chua bao cao | biet don vi nao chua nop | biet ai chua nop |
      biet don vi nao chua nhan | xem danh sach don vi chua bao cao | xem danh sach chua bao cao | xem tong hop |
      theo doi don vi | xem don vi nao tre | xem don vi nao da bao cao | xem ai da bao cao | thong ke`,
    beside: `thuc hien | bao cao | don vi | cac don vi | cua | nop | van ban | tong hop | da | chua | tre | cham`,
  },
  excel: {
    desks: ['officer', 'leader'],
    own: `
      xuat excel | xuat file excel | xuat ra excel | tai excel | tai file excel | lay file excel | file excel | excel |
      xuat danh sach | tai danh sach | in danh sach | xuat bao cao | xuat bao cao tong hop | xuat tong hop | xuat ra word |
      xuat word | xuat file word | xuat file | xuat so lieu | tai so lieu | tai bao cao tong hop | in bao cao tong hop |
      xuat bang tong hop | xuat thong ke`,
    beside: `ra | file | excel | word | tong hop | bao cao | don vi | cac don vi | danh sach | so lieu | chua bao cao | chua nop`,
    bare: true,
    may: true,
  },
  'decide-report': {
    desks: ['officer'],
    own: `
      duyet bao cao | phe duyet bao cao | tiep nhan bao cao | duyet bao cao cua don vi | tra lai bao cao | tra bao cao |
      tra lai bao cao cho don vi | yeu cau bo sung bao cao | de nghi bo sung bao cao | tu choi bao cao`,
    beside: `cua don vi | cho don vi | lam lai | bo sung | lai | don vi | cac don vi`,
    units: true,
  },
  record: {
    desks: ['unit', 'officer'],
    own: `
      ghi nhan bao cao giay | ghi nhan | ghi nhan da nop | ghi nhan bao cao | nhap bao cao giay | da nop giay |
      nop giay roi | nop ban giay roi | da nop ban giay | da gui giay | da gui ioffice | da nop ioffice | gui ioffice roi |
      da bao cao ioffice | da bao cao giay | bao cao giay roi | da bao cao qua dien thoai |
      bao cao bang giay roi | da gui qua ioffice | da gui ban giay | ghi nhan nham | bo ghi nhan |
      xoa ghi nhan`,
    shared: `nop giay | bao cao qua dien thoai | don vi nop giay`,
    beside: `
      roi | ma | van bi nhac | bi nhac | van nhac | bao cao | giay | ioffice | dien thoai | da nop | qua | cho don vi | cua don vi |
      don vi | nop | nham | ban giay | con`,
    units: true,
  },
  requests: {
    desks: ['officer'],
    own: `
      duyet ket noi | chap nhan ket noi | xem yeu cau ket noi | duyet yeu cau ket noi | duyet nguoi moi | xac nhan ket noi |
      cho nguoi moi vao`,
    beside: `nguoi | cho ket noi | moi | yeu cau`,
  },
  unreached: {
    desks: ['officer', 'leader'],
    own: `
      xem don vi nao chua ket noi | xem ai chua ket noi | biet don vi nao chua ket noi | biet ai chua ket noi |
      don vi chua ket noi | mat lien lac | xem ai mat lien lac | xem ai chan bot | xem don vi chua ket noi`,
    beside: `bot | danh sach | don vi | xem | biet`,
  },
  'follow-up': {
    desks: ['officer'],
    own: `dat ngay theo doi | ngay theo doi | ngay theo doi noi bo | dat lich theo doi | van ban khong neu han`,
    beside: `noi bo | dat | theo doi | cho | khong co han | khong neu han`,
  },
  register: {
    desks: ['officer', 'leader', 'unit'],
    own: `
      them don vi vao danh ba | sua danh ba | nhap danh ba | cap nhat danh ba | doi ten don vi | sua ten don vi |
      nhap danh sach don vi | sua danh sach don vi | them ten goi khac | sai ten don vi | danh ba`,
    beside: `don vi | moi | them | vao | sua | ten | sai | nhap | doi | xa | phuong`,
  },
} as const satisfies Readonly<Record<string, HowTo>>
