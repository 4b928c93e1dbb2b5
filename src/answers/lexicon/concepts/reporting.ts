/** Handing in: what, to whom, in which form, and how far it is. Phrases are folded and written out, parted by "|"; ".." stands for one to four words. */
export const REPORTING = {
  report: `
    bao cao | bao cao ket qua | report | gui bao cao | nop bao cao | baocao | nop ket qua | gui ket qua`,
  submit: `
    nop | gui | trinh len | gui len | gui ve`,
  toWhom: `
    gui ve dau | nop ve dau | gui cho ai | nop cho ai | gui ai | nop ai | ve dau | ve co quan nao |
    cho co quan nao | gui co quan nao | gui toi dau | gui den dau | nop o dau | gui o dau | gui di dau | nop dau |
    gui dau | noi nhan bao cao | bao cao cho ai | bao cao ai | bao cao ve dau | bao cao voi ai | cho don vi nao |
    ve don vi nao | ve so nao | cho so nao | dia chi nao | ve phong nao | cho phong nao | ai nhan bao cao |
    co quan nao nhan | nop len dau | gui len dau | gui bao cao cho ai | nop bao cao cho ai | gui bao cao o dau |
    gui bao cao di dau | nop bao cao o dau | nop bao cao dau | gui bao cao dau | bao cao dau | gui qua dau |
    don vi nao nhan bao cao | toi co quan nao | den co quan nao | bao cao co quan nao | ve cho ai | len dau |
    gui .. cho ai | nop .. cho ai | gui .. ve dau | nop .. ve dau | gui .. di dau | gui .. o dau |
    bao cao .. ve dau | bao cao .. cho ai | ai la noi nhan | gui noi nao | nop noi nao | ai tong hop bao cao |
    den don vi nao | toi don vi nao | nop cho co quan nao | bao cao den dau | ve cap nao | gui cho don vi nao`,
  onward: `
    bao cao tiep | de bao cao ai | de bao cao len | de bao cao cho ai | de tong hop bao cao | tong hop de bao cao |
    tong hop bao cao ai | tong hop bao cao cho ai | tong hop bao cao len | tong hop gui len | tong hop gui ai |
    tong hop gui di dau | tong hop trinh ai | bao cao len cap nao | bao cao cap tren nao | tong hop de lam gi |
    bao cao de lam gi | nop de lam gi | thu bao cao de lam gi | tong hop bao cao de lam gi | tong hop bao cao len dau`,
  means: `
    ioffice | voffice | i office | vnptioffice | qua zalo | qua fax | fax | qua buu dien | buu dien | qua mang |
    truc tuyen | online | ban cung | ban scan | file scan | ban ky so | file word | file excel | file mem |
    file pdf | qua phan mem | phan mem nao | he thong nao | truc lien thong | qua truc | bang giay | bang mail |
    bang email | bang zalo | qua mail | qua thu dien tu | nop truc tiep | gui truc tiep | ban chinh | qua tin nhan |
    qua nhom | gui len day | gui o day | may ban | bao nhieu ban |
    bang hinh thuc nao | hinh thuc nao | hinh thuc gi | ban giay | ban mem | qua email | qua kenh nao |
    nop bang gi | gui bang gi | qua cong nao | qua he thong nao | bang cach nao | kieu gi`,
  form: `
    mau bao cao | form bao cao | co form | bao cao mau | file .. mau | bieu mau | mau nao | theo mau | de cuong | phu luc | file mau | co mau | mau bieu | form mau |
    mau bc | mau van ban | noi dung bao cao gom | bao cao gom nhung gi | bao cao gom gi |
    bao cao nhung noi dung gi | bao cao cai gi | bao cao gi | bao cao ve cai gi | trong bao cao co gi | bao cao nhung gi | bao cao noi dung gi`,
  contact: `
    so dien thoai | dien thoai | email | lien he | hotline | gap ai | hoi ai | dau moi lien he | zalo cua |
    so zalo | zalo nao | zalo gi | facebook nao | viber nao | so fax | fax nao | may fax | thu dien tu | hop thu | hom thu | gmail | xin so may | cho so may | so dt | dia chi mail | mail | goi ai | goi cho ai | dia chi email`,
  done: `
    nop | gui | bao cao | xong | hoan thanh | trien khai | thuc hien | nhan viec | nam viec | xac nhan | tiep nhan |
    nhan duoc | da xem | doc | lam | phan hoi | gui lai | tra loi | ky nhan | nhan van ban | nhan cong van | tre |
    cham | muon | qua han | dung han | nhan`,
  aspect: `
    chua | da .. chua | roi | da nop | da gui | da bao cao | chua nop | chua gui | nop chua | xong chua | hay chua |
    da co | con no | dang no | no bao cao | dang cham | dang tre | cham bao cao | tre bao cao | cham nop | tre nop | nop cham | nop tre | nop muon | dung han khong | den dau | toi dau | gui tre | gui cham | bi tre |
    da hoan thanh | da xong | da nhan | da trien khai`,
  progress: `
    tien do | tinh hinh nop | tinh hinh bao cao | lam toi dau | lam den dau | den dau roi | toi dau roi |
    trien khai den dau | trien khai toi dau | ket qua cua | danh sach nop | danh sach chua nop | bao cao cua |
    da nop bao cao`,
  whichUnits: `
    nhom nao | khoi nao | danh sach don vi | danh sach cac | cac don vi | don vi chua | cac co quan | nhung noi | nhung cho | cac xa |
    cac huyen | cac benh vien | don vi nao | nhung ai | co quan nao | ai chua | ai da | bao nhieu don vi |
    may don vi | don vi khac | cac don vi khac | benh vien nao | xa nao | huyen nao | phong nao | nhung don vi |
    so nao | trung tam nao | bao nhieu xa | may xa | bao nhieu huyen | may huyen | bao nhieu benh vien | ai nop |
    ai con | co ai | cac noi khac | noi khac | may noi | bao nhieu noi | noi nao | cho nao`,
} as const
