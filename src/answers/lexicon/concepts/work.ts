/** Who has to do what, and with whom. Phrases are folded and written out, parted by "|"; ".." stands for one to four words. */
export const WORK = {
  tasks: `
    lo gi | lo viec gi | lo chuyen gi | lo nhung gi | dam nhan gi | dam nhiem gi |
    huong dan ai | huong dan cho ai | huong dan ai lam | huong dan ai to chuc | chi dao ai lam | chi dao ai to chuc | huong dan nhung ai |
    huong dan co quan nao | chi dao don vi nao | chi dao co quan nao | chi dao nhung ai | chi dao nhung don vi nao | huong dan don vi nao |
    trien khai den dau | lam gi | lam nhung gi | nhiem vu | viec gi | nhung viec | cong viec | phan viec |
    viec cua | giao gi | giao viec | giao viec gi | duoc giao | phai lam | can lam | trien khai gi | thuc hien gi |
    thuc hien nhung gi | trach nhiem gi | trach nhiem | yeu cau gi | phan cong | chi dao gi | de nghi gi |
    giao nhung gi | phai thuc hien | phai trien khai | co viec gi | can thuc hien | lam cai gi | giao lam |
    dau viec | lam nhung viec | can trien khai | trien khai nhung gi | trien khai noi dung gi |
    thuc hien noi dung gi | nhung noi dung gi | phai lam sao | lam nhu the nao | what to do | my tasks |
    lam viec gi | to chuc gi | to chuc nhung gi | to chuc hoat dong gi | hoat dong gi | nhung hoat dong nao |
    viec nao | nhung viec gi | viec j | thuc hien nhiem vu | thuc hien viec | phan cua | phan em | phan minh |
    phai to chuc | can chuan bi gi | chuan bi gi | task | lien quan gi | co phai lam | phai chi dao | chi dao ai |
    phai huong dan | can phai lam | giao cho | bi giao | de nghi | yeu cau`,
  lead: `
    ai duyet | ai phe duyet | ai xet duyet | ai cham | do ai | do don vi nao | do phong nao | do co quan nao | ai cap | ai tham dinh | ai tong hop | ai giam sat |
    ai bien soan | ai la nguoi | don vi nao to chuc | don vi nao xay dung | don vi nao cap | chu tri | dau moi | cam trich | dung mui chiu sao |
    so nao chu tri | so nao dung ra | so nao phu trach | so nao lo |
    ai phu trach | lam chinh | don vi nao phu trach | ben nao phu trach | ben nao lo | ben nao dung ra | ben nao thuc hien | ben nao chiu trach nhiem | chiu trach nhiem chinh | ai lam dau moi |
    ai chiu trach nhiem | don vi nao chiu trach nhiem | phong nao chiu trach nhiem | phong nao phu trach | ai lo |
    ai thuc hien | don vi nao thuc hien | giao cho ai | giao don vi nao | giao cho don vi nao | giao ai | ai lam |
    don vi nao lam | co quan nao thuc hien | phong nao lam | phong nao lo | giao phong nao | giao cho phong nao |
    ai dam nhan | ai dung ra | don vi nao lo | don vi nao dung ra | so nao lam | ai phai | don vi nao phai |
    phong nao phai | ai huong dan | don vi nao huong dan | phong nao huong dan | co quan nao phu trach |
    co quan nao chiu trach nhiem | viec cua ai | viec cua don vi nao | trach nhiem cua ai | phong nao | ai to chuc |
    ai xay dung | noi nao phu trach | ai dang lo | ai duoc giao | don vi nao duoc giao | phong nao duoc giao |
    co quan nao duoc giao | ai dam nhiem | don vi nao dam nhiem | don vi nao dam nhan | ai phai lam | ai se lam`,
  partners: `
    giao chung | cung nhung to chuc nao | cung nhung don vi nao | cung nhung co quan nao | cung nhung ai |
    cung to chuc nao | cung don vi nao | cung co quan nao | ap dung cho nhung co so nao | co so nao nua | co so nao khac |
    to chuc nao nua | to chuc nao khac | co quan nao nua | noi nao nua |
    con nhung co quan nao | con nhung noi nao phai | con noi nao phai | con to chuc nao |
    phoi hop voi ai | phoi hop voi | cung thuc hien | cung lam | cung voi | lam chung | chung muc | con don vi nao |
    con ai | ngoai .. con | ngoai .. ra | voi ai | voi don vi nao | voi nhung ai | phoi hop | nhung ai cung |
    con co quan nao | don vi nao nua | ai nua | con nhung don vi nao | con nhung ai | chung nhiem vu |
    cung nhiem vu | cung muc | giong .. minh | lam cung | thuc hien cung | don vi nao khac | co quan nao khac |
    ai khac | cung tham gia | cung duoc giao | chung viec | cung viec | bo phan nao | giong chung toi |
    giong ben em | nhung don vi khac | chung voi | cung phoi hop | voi phong nao | voi co quan nao |
    voi bo phan nao | chung phan viec | voi nhung noi nao | voi noi nao | cung nhung noi nao | cung noi nao |
    voi nhung co quan nao | voi nhung phong nao | voi nhung cho nao | voi cho nao | phoi hop nhung noi nao |
    phoi hop noi nao | phoi hop nhung ai | phoi hop ai | phoi hop nhung co quan nao | phoi hop co quan nao | lam cung phong nao | cung phong nao |
    voi ben nao | voi nhung ben nao | voi nhung dau`,
  whoComes: `
    ai phai co mat | ai can co mat | ai phai du | nhung ai phai du | ai can du |
    moi co quan nao | moi nhung co quan nao | moi don vi nao | moi nhung don vi nao |
    thanh phan nao | nhung thanh phan | thanh phan gi | la nhung ai | khach moi la ai | gap mat ai | gap go ai |
    thanh phan du | thanh phan tham du | thanh phan tham gia | thanh phan moi | thanh phan gom | thanh phan la |
    thanh phan .. gom | gom nhung ai | nhung ai tham gia | ai tham gia | ai tham du | ai du | ai se du |
    danh sach khach moi | danh sach dai bieu | list khach moi | list dai bieu | huong den nhung ai | huong toi nhung ai | moi doi tuong nao |
    ai duoc moi | moi nhung ai | moi ai | co mat nhung ai | co nhung ai | gom ai | tham gia gom | tham du gom |
    doi tuong tham gia | doi tuong tham du | doi tuong nao | nhung doi tuong nao | danh cho ai | danh cho nhung ai |
    cho nhung ai tham gia | to chuc cho ai | to chuc cho nhung ai | tuyen truyen cho ai | tuyen truyen cho nhung ai |
    tang qua cho ai | tham hoi ai | tham hoi nhung ai | tham hoi cho ai | tham ai | tham nhung ai | tang qua cho nhung ai | nguoi nao tham gia | nhung nguoi nao |
    nhung nguoi se du | nguoi se du | nhung nguoi du | nhung nguoi tham du | nhung nguoi tham gia | nguoi tham du la |
    ai den du | ai toi du | nhung ai se du |
    nham toi ai | nham den ai | nham vao ai | huong toi ai | huong den ai | cho nhung ai khi`,
  manner: `
    dam bao gi | bao dam gi | dam bao yeu cau | bao dam yeu cau | dam bao nhung gi | dam bao dieu gi | bao dam nhung gi |
    dam bao nhung yeu cau | the nao cho dung | sao cho dung | rinh rang | gon nhe | hoanh trang | lam to hay | lam to khong |
    lam lon | lam gon | lon hay nho | to hay nho | tiet kiem | kieu nao | quy mo the nao | quy mo nao | quy mo ra sao |
    yeu cau doi voi hoat dong | yeu cau doi voi cac hoat dong | tinh than nao | tinh than gi | ruom ra | phai dat yeu cau gi`,
  media: `
    bao dai nao | dai bao nao | bao nao | dai nao | dua tin | dang tin | dang bai | phat song o dau | phuong tien thong tin nao |
    phuong tien truyen thong nao | tuyen truyen .. phuong tien | tuyen truyen .. kenh nao | truyen thong .. kenh nao |
    bao dai gi | tren bao gi | tren kenh nao | len bao nao | len dai nao | truyen thong tren dau | tuyen truyen tren dau | truyen thong o dau | dang tai o dau | kenh truyen thong nao | kenh thong tin nao`,
  mentioned: `
    duoc nhac den | duoc nhac toi | co nhac den | co nhac toi | nhac den o | nhac den trong | nhac toi trong |
    duoc neu o | duoc neu trong | duoc nhac trong | duoc nhac o | duoc de cap | co de cap | xuat hien o |
    xuat hien trong | duoc ke ten | nhac den o dau | nhac o dau | nhac ten | duoc ghi o muc nao | nam o muc nao |
    o muc nao | o noi dung nao | thuoc muc nao | xep vao nhom | xep vao loai | xep vao khoi | thuoc nhom nao |
    thuoc nhom co so nao | thuoc khoi nao | thuoc loai nao | nam trong nhom nao`,
} as const
