/** When a thing is due, happens, or is over. Phrases are folded and written out, parted by "|"; ".." stands for one to four words. */
export const TIME = {
  when: `
    khi nao | bao gio | luc nao | hom nao | ngay nao | ngay may | ngay bao nhieu | ngay thang nao | thang nao |
    thang may | thoi gian nao | thoi diem nao | bua nao | ngay gi | may gio | ngay thang nam nao |
    ngay bn | quy may | quy nao | tuan nao | nam nao | hom may | hom bao nhieu | bua bao nhieu | thu may | truoc ngay | when`,
  deadline: `
    han | thoi han | han chot | han cuoi | han nop | han bao cao | deadline | dead line | cham nhat | muon nhat |
    tre nhat | truoc ngay | truoc may gio | truoc khi nao | truoc bao gio | den khi nao | moc thoi gian |
    ngay cuoi | ngay chot | chot ngay | chot bao cao | toi khi nao | truoc hom nao | ngay cuoi cung | due |
    lich nop | lich bao cao | lich gui | hang chot | han thuc hien | han hoan thanh | khi nao xong | bao gio phai xong | xong truoc |
    bao nhieu ngay de bao cao | may ngay de bao cao | bao lau de bao cao | bao nhieu ngay de nop | may ngay de nop |
    bao nhieu ngay de gui | may ngay de gui | bao nhieu ngay de lam | may ngay de lam`,
  remaining: `
    con may ngay | con bao nhieu ngay | con bao lau | may ngay nua | bao lau nua | bao nhieu ngay nua |
    con may hom | may hom nua | con kip | kip khong | con thoi gian khong | con han | con trong han | den han chua |
    toi han chua | sap den han | sap het han | con .. ngay nua | con lai may ngay | con lai bao nhieu ngay |
    con lai bao nhieu | con may bua | may bua nua | bao nhieu hom nua | con nhieu thoi gian | con nhieu ngay |
    con duoc may ngay | con duoc bao nhieu ngay | con bao nhieu thoi gian | con dung han | may ngay lam viec |
    con bao nhieu hom | co kip | van kip | con trong thoi han | con lau khong | bao nhieu ngay lam viec |
    dem nguoc`,
  late: `
    gui .. duoc khong | con gui duoc | con bao cao duoc | con duoc khong | nop duoc khong | nop con duoc | nop .. duoc khong | con nhan khong | con nop duoc |
    gui con kip | nop con kip | qua han | tre han | het han | bi tre | nop tre | nop muon | cham han | bi muon |
    nop cham | tre chua | muon chua | co tre khong | gui tre | gui cham | gui muon | bi cham | tre khong |
    muon khong | co muon khong | tre hen | la tre | la muon | qua thoi han | qua ngay | con nop duoc khong |
    bi tinh la | tinh la tre | tinh la cham | tinh la muon | coi la tre | coi la cham | coi la muon | tinh tre | tinh cham | xem la tre | xem la cham |
    tre may ngay | muon may ngay | cham may ngay | lo han | co con kip | da tre | da muon | la cham`,
  range: `
    tu ngay .. den ngay | tu ngay .. toi ngay | tu ngay nao | tu khi nao | tu bao gio | tu hom nao |
    thoi gian to chuc | thoi gian thuc hien | thoi gian dien ra | thoi gian trien khai | dien ra | keo dai |
    bat dau | ket thuc | trong bao lau | thoi gian hoat dong | thoi gian cac hoat dong | khung thoi gian |
    lich to chuc | may ngay | bao nhieu ngay | tu ngay may | tu hom bao nhieu | tu bua nao | tu hom may | thoi gian cu the | lam may ngay | tu ngay bao nhieu |
    den ngay nao | den ngay may | toi ngay nao | den ngay bao nhieu | thoi gian | den het ngay nao |
    lich | nhung ngay nao | cac ngay nao | trong khoang thoi gian nao | giai doan nao | khoang nao | dot nao`,
  running: `
    qua chua | da qua chua | toi chua | den ngay chua | con .. duoc khong | con trong thoi gian | con trong khoang | nam trong khoang thoi gian | con nam trong khoang | con trong khoang thoi gian | dang trong thoi gian | van trong thoi gian | trong thoi gian to chuc khong |
    trong thoi gian dien ra | da bat dau chua | bat dau chua | ket thuc chua | da ket thuc | con dien ra |
    con to chuc | dang dien ra | dien ra chua | het thoi gian chua | het thoi gian to chuc | da het thoi gian |
    da be mac | khai mac chua | con dang to chuc | con hoat dong khong | con trong dot | het dot chua | da het chua`,
  ends: `
    ket thuc | be mac | het thoi gian | bat dau | khai mac | dien ra | het dot`,
} as const
