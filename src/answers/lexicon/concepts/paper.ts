/** What stands in the head, at the foot or in the text of a paper. Phrases are folded and written out, parted by "|"; ".." stands for one to four words. */
export const PAPER = {
  sign: `
    ky`,
  signer: `
    chu tich ky | giam doc ky | lanh dao ky | pho chu tich ky | pho giam doc ky | thu truong ky | truong phong ky |
    ai ky | nguoi ky | do ai ky | ky ten | ky boi | ai la nguoi ky | ai da ky | ong nao ky | ba nao ky |
    sep nao ky | lanh dao nao ky | dong chi nao ky | chu ky cua ai | ky van ban nay la ai | nguoi nao ky |
    ai .. ky | ai dung ten ky | ten nguoi ky | chuc vu nguoi ky | nguoi ky ten | ky la ai | vi nao ky | who signed |
    ai duyet ky | ai ky ten | chu ky | anh nao ky | chi nao ky | nguoi da ky | ai dong dau | ky ten la ai |
    ai ki ten | pho giam doc nao ky | giam doc nao ky | pho chu tich nao ky | chu tich nao ky | do .. nao ky |
    giam doc hay pho giam doc ky | chuc danh gi | chuc vu gi | giu chuc`,
  issued: `
    ky ngay nao | ngay ky | ban hanh ngay nao | ngay ban hanh | ban hanh khi nao | ra ngay nao |
    ngay thang van ban | ky hom nao | ky khi nao | ky bao gio | ban hanh bao gio | ban hanh luc nao |
    ban hanh ngay bao nhieu | ban hanh hom nao | ra khi nao | ra hom nao | van ban ngay nao | cong van ngay nao |
    ky ngay may | ky ngay bao nhieu | de ngay nao | de ngay may | de ngay bao nhieu | de ngay gi | de ngay thang nao |
    ghi ngay thang nam nao | ngay thang tren cong van | ngay thang tren van ban | ngay thang ghi tren | ngay ra van ban | ban hanh ngay may |
    ban hanh thang may | ban hanh thang nao`,
  issuer: `
    ai ban hanh | co quan nao ban hanh | don vi nao ban hanh | cua co quan nao | do ai ban hanh | noi ban hanh |
    so nao ban hanh | cua so nao | ai ra van ban | co quan ban hanh | don vi ban hanh | co quan nao ra |
    don vi nao ra | co quan nao gui | ai gui van ban | ai giao viec | cua don vi nao ban hanh | van ban cua ai |
    cong van cua ai | ke hoach cua ai | noi nao ban hanh | ai phat hanh | co quan nao phat hanh`,
  number: `
    so may | so hieu | so bao nhieu | so van ban | so cong van | ky hieu | so ke hoach | so ky hieu |
    van ban so nao | cong van so nao | mang so | so cua van ban | so cua cong van | so cua ke hoach | so gi |
    so nao`,
  subject: `
    ve van de gi | noi ve van de gi | noi ve van de nao |
    ve viec gi | noi ve gi | noi dung chinh | tom tat | trich yeu | van ban gi | ve cai gi | noi ve cai gi |
    van ban nay ve gi | noi dung van ban | noi gi | noi nhung gi | noi ve viec gi | cong van gi |
    noi dung cong van | noi dung ke hoach | noi dung gi | ten van ban | ten ke hoach | van ban nay la gi |
    nham muc dich gi tong the | y chinh | noi dung cua van ban | tieu de`,
  theme: `
    khau hieu .. ghi gi | khau hieu .. cau nao | khau hieu .. cau gi | khau hieu ghi gi |
    chu de | thong diep | slogan | khau hieu gi | khau hieu la gi | ten chu de | chu de la gi | theme |
    khau hieu nam nay | tieu de chu de`,
  budget: `
    tong kinh phi | tong so kinh phi | tong muc kinh phi |
    phu cap | thu lao | cong tac phi | tien an | tien xe | tien tau xe | tien boi duong | boi duong bao nhieu | phat qua |
    kinh phi | ngan sach | bao nhieu tien | so tien | tien | nguon von | cap von | chi phi | cap bao nhieu |
    nguon kinh phi | ho tro bao nhieu | may trieu | bao nhieu trieu | bao nhieu dong | may dong | xai het | tieu het | xai bao nhieu | tieu bao nhieu | ton may | may chuc trieu | chuc trieu | tram trieu | muoi trieu | trieu dong | duoc chi bao nhieu |
    chi bao nhieu | tong chi | budget | nguon tien | duoc cap bao nhieu | kinh phi thuc hien | cap tien |
    so tien do | tong tien do | khoan tien do | phan tien do | bao nhieu tien do | chia bao nhieu | duoc chia bao nhieu |
    duoc phan bo bao nhieu | lay dau ra | muc chi | nguon nao | tu nguon nao | o nguon nao | nguon gi | khoan chi | chi tu dau | chi tu nguon | lay tu quy nao | tu quy nao | quy nao | tien o dau | nguon chi | ton bao nhieu | het bao nhieu`,
  place: `
    tai cho hay | tap trung len tinh | tap trung mot cho | tap trung mot noi | tap trung ve | hay len tinh | tai tung |
    o truong hay | o xa hay | tai don vi hay | tai truong hay | tai benh vien hay |
    dia chi | noi to chuc | o dau | tai dau | dia diem | cho nao | noi nao | hoi truong nao |
    vi tri nao | khu vuc nao | nhung cho nao | nhung noi nao | dat o dau | dien ra o dau | o nhung dau |
    nhung vi tri | nhung dia diem | nhung khu vuc | dau vay | where | o cho nao | o noi nao | tai cho nao |
    tai noi nao | phong nao to chuc`,
  basis: `
    ke hoach nao | theo ke hoach nao | chuong trinh nao | theo chuong trinh nao | can cu | co so phap ly |
    dua tren | dua vao | theo van ban nao | theo quyet dinh nao | theo cong van nao | quyet dinh nao |
    thong tu nao | nghi dinh nao | van ban nao | cong van nao | theo chi dao nao | thuc hien theo | ban hanh theo | theo cai gi | theo khuon kho nao |
    quyet dinh so may | quy dinh nao | quyet dinh so bao nhieu | thong tu so may | nghi dinh so may |
    quyet dinh gi | nghi dinh gi | thong tu gi | theo de nghi cua | theo yeu cau cua | nghi dinh bao nhieu |
    thong tu may | nghi dinh may | nghi quyet may | luat may | quyet dinh may |
    thong tu bao nhieu | quyet dinh bao nhieu | can cu phap ly | nghi dinh so bao nhieu | thong tu so bao nhieu |
    theo co so nao | dua tren co so nao | tren co so nao | can cu vao dau | can cu nao | chi dao cua | theo van ban gi | theo cong van gi | luat nao |
    chi thi nao | nghi quyet nao | van ban cap tren | vien dan | dan chieu | trich dan van ban | nhac den van ban |
    nhac toi van ban | so nao de nghi | so nao yeu cau | co quan nao de nghi | co quan nao yeu cau | ai de nghi | ai yeu cau |
    cap nao yeu cau | cap nao chi dao | theo chi dao cua ai | theo de nghi cua ai | theo yeu cau cua ai |
    neu van ban nao | lien quan van ban nao`,
  ruledBy: `
    ai ra quyet dinh | ai ban hanh quyet dinh | ai ra nghi dinh | ai ban hanh nghi dinh | ai ban hanh thong tu |
    theo nghi dinh nao | theo thong tu nao | theo quyet dinh nao | theo luat nao | theo quy dinh nao | nghi dinh nao |
    theo de nghi cua | theo yeu cau cua | theo chi dao cua | tren co so de nghi cua |
    thong tu nao | luat nao | theo nghi dinh gi | theo thong tu gi | theo van ban nao | theo nghi dinh so may |
    theo thong tu may | thong tu may noi | thong tu may quy dinh | theo nghi dinh may | nghi dinh may noi |
    nghi dinh may quy dinh | theo quyet dinh may | theo quy dinh gi |
    theo thong tu so may | theo nghi dinh bao nhieu | theo nghi quyet nao | tuan theo nghi dinh nao`,
  purpose: `
    vi sao phai to chuc | tai sao phai to chuc | vi sao to chuc | tai sao to chuc | to chuc de lam chi |
    muc dich | y nghia | nham muc dich | nham lam gi | to chuc de lam gi | lam de lam gi | to chuc lam gi | muc tieu chung`,
  changes: `
    thay the van ban nao | thay the cong van nao | thay the ke hoach nao | thay the quyet dinh nao |
    thay the thong bao nao | sua doi van ban nao | sua doi cong van nao | sua doi ke hoach nao |
    sua doi quyet dinh nao | sua doi thong bao nao | dieu chinh van ban nao | dieu chinh cong van nao |
    dieu chinh ke hoach nao | dieu chinh quyet dinh nao | dieu chinh thong bao nao | dinh chinh van ban nao |
    dinh chinh cong van nao | dinh chinh ke hoach nao | dinh chinh quyet dinh nao | dinh chinh thong bao nao |
    thu hoi van ban nao | thu hoi cong van nao | thu hoi ke hoach nao | thu hoi quyet dinh nao |
    thu hoi thong bao nao | bai bo van ban nao | bai bo cong van nao | bai bo ke hoach nao |
    bai bo quyet dinh nao | bai bo thong bao nao | huy bo van ban nao | huy bo cong van nao |
    huy bo ke hoach nao | huy bo quyet dinh nao | huy bo thong bao nao | thay the cho van ban nao |
    thay the cho cong van nao | thay the cho ke hoach nao | thay the cho quyet dinh nao |
    thay the cho thong bao nao | dinh chinh cho van ban nao | dinh chinh cho cong van nao |
    dinh chinh cho ke hoach nao | dinh chinh cho quyet dinh nao | dinh chinh cho thong bao nao |
    bo sung van ban nao | bo sung cong van nao | sua doi bo sung van ban nao | thay the cai nao |
    sua doi cai nao | thay cho van ban nao | thay cho cong van nao | co thay the van ban`,
  valid: `
    dinh chinh hay sua doi | sua doi hay dinh chinh | sua doi hay thay the | sua doi gi khong | sua doi gi chua | co sua doi |
    co dinh chinh | dinh chinh gi khong | thay the gi khong | dieu chinh gi khong |
    con hieu luc | het hieu luc | hieu luc khong | hieu luc nua khong | hieu luc chua | co hieu luc |
    con gia tri | con ap dung khong | co con ap dung | co gi thay doi | co thay doi gi | bi thay the | duoc thay the | da thay the chua |
    thay the chua | bi thay the chua | da bi thay the | bi sua doi | duoc sua doi | da sua doi chua |
    sua doi chua | bi sua doi chua | da bi sua doi | bi dieu chinh | duoc dieu chinh | da dieu chinh chua |
    dieu chinh chua | bi dieu chinh chua | da bi dieu chinh | bi dinh chinh | duoc dinh chinh |
    da dinh chinh chua | dinh chinh chua | bi dinh chinh chua | da bi dinh chinh | bi thu hoi | duoc thu hoi |
    da thu hoi chua | thu hoi chua | bi thu hoi chua | da bi thu hoi | bi bai bo | duoc bai bo | da bai bo chua |
    bai bo chua | bi bai bo chua | da bi bai bo | bi huy bo | duoc huy bo | da huy bo chua | huy bo chua |
    bi huy bo chua | da bi huy bo | van ban nao thay the | van ban nao sua doi | van ban nao dinh chinh |
    van ban nao dieu chinh | van ban nao thu hoi | cong van nao thay the | cong van nao sua doi |
    cong van nao dinh chinh | cong van nao dieu chinh | cong van nao thu hoi | ke hoach nao thay the |
    ke hoach nao sua doi | ke hoach nao dinh chinh | ke hoach nao dieu chinh | ke hoach nao thu hoi |
    quyet dinh nao thay the | quyet dinh nao sua doi | quyet dinh nao dinh chinh | quyet dinh nao dieu chinh |
    quyet dinh nao thu hoi | thong bao nao thay the | thong bao nao sua doi | thong bao nao dinh chinh |
    thong bao nao dieu chinh | thong bao nao thu hoi`,
  recipients: `
    ap dung cho nhung don vi nao | ap dung cho don vi nao | ap dung cho ai | con gui cho nhung noi nao |
    kinh gui ai | kinh gui | gui cho nhung don vi nao | don vi nao nhan | nhung don vi nao nhan |
    nhung don vi nao phai | ai phai thuc hien | ap dung cho | danh sach don vi | gui cho nhung ai |
    van ban gui cho | gui den nhung | gui toi nhung | don vi nao phai thuc hien | van ban gui ai | cong van gui ai |
    ke hoach gui ai | co gui cho | co gui den | co gui toi | co ap dung | nguoi nhan van ban | ai nhan van ban | cong van gui cho | gui cho nhung dau | gui nhung dau | gui toi nhung dau | gui den nhung dau | gui di nhung dau | cong van .. gui nhung ai | van ban .. gui nhung ai | ke hoach .. gui nhung ai | doi tuong nhan | van ban gui den | cong van gui den`,
  signedBy: `
    ky van ban nao | ky nhung van ban nao | ky cong van nao | ky ke hoach nao | ky quyet dinh nao | ky cai nao |
    ky van ban gi | ky cong van gi | ky gi | ky nhung gi | ky may van ban | ky bao nhieu van ban | ky giay to gi`,
  paperSent: `
    van ban con gui | cong van con gui | ke hoach con gui |
    cong van nay gui | van ban nay gui | gui van ban nay | gui cong van nay | gui ke hoach nay | ke hoach nay gui | cong van gui | van ban gui | ke hoach gui |
    duoc gui van ban | duoc gui cong van | duoc gui ke hoach | duoc nhan van ban | duoc nhan cong van |
    van ban duoc gui | cong van duoc gui | ke hoach duoc gui | ai nhan cong van | ai nhan ke hoach |
    ai nhan van ban | don vi nao nhan cong van | don vi nao nhan van ban | nhung ai nhan cong van`,
  howManyPapers: `
    may cong van | may van ban | bao nhieu cong van | bao nhieu van ban | may ke hoach | bao nhieu ke hoach |
    nhung van ban nao giao | nhung cong van nao giao | cac van ban giao | van ban nao giao viec cho |
    cong van nao giao viec cho | may chi thi`,
  penalty: `
    bi phat | co phat khong | xu phat | ky luat | xu ly the nao | bi xu ly | phe binh | khien trach | tru diem |
    che tai | bi sao khong | thi bi sao | tre han bi sao | nop tre bi sao | nop cham bi sao | tre thi sao | cham thi sao | co sao khong | hinh thuc xu ly`,
  copies: `
    cc cho | cc toi | cc den | noi nhan | luu o dau | luu o nhung dau | luu nhung dau | luu o nhung noi nao | luu nhung noi nao | luu tai dau | luu o phong nao | luu tai phong nao | luu phong nao | luu cho nao |
    luu o cho nao | luu dau | noi luu | ai luu | phong nao luu | don vi nao luu | bo phan nao luu | noi nao luu |
    luu van thu | luu ho so o dau | luu tru o dau | sao gui | dong gui | gui de biet | gui de bao cao |
    nhan de biet | phan luu | o phan nhan | trong phan nhan | phan noi nhan | muc noi nhan | danh sach nhan`,
  count: `
    bao nhieu | may | so luong | chi tieu | ty le | ti le | phan tram | lan thu may | bao nhieu phan tram |
    may phan tram`,
  wording: `
    ghi cu the | ghi the nao | ghi nhu the nao | viet nhu the nao | viet gi | ghi gi | ghi la gi | ghi sao |
    noi the nao`,
  whetherSaid: `
    co quy dinh | co neu ro | co ghi ro | co noi ro | co quy dinh khong | co quy dinh gi khong | co quy dinh ro khong | quy dinh khong | co quy dinh chua | co quy dinh cu the khong`,
  about: `
    du kien | uoc chung | chung khoang | khoang chung | nham toi | nham den | nham vao | huong toi | huong den | tinh ca | ke ca |
    bat buoc | tuy dieu kien | tuy theo dieu kien | tuy noi | tuy tung noi | tung noi | tuy don vi | tuy kha nang | mo ngoac | trong ngoac`,
  quote: `
    y nguyen | trich | nguyen van | doc nguyen | chep nguyen | trich dan | cau giao | noi nguyen | dan nguyen | doan nao |
    cau nao | nguyen cau | doan giao | quote | cau chu | doc lai | chep lai | trich giup | trich doan | trich cau`,
} as const
