/** Words to the assistant itself, and what no office’s assistant is for. Phrases are folded and written out, parted by "|"; ".." stands for one to four words. */
export const TALK = {
  greeting: `
    xin chao | chao bot | chao em | chao ban | hello | hi | alo | chao buoi sang | chao buoi chieu | hey |
    good morning | chao | hi bot | helo | chao ad | chao admin`,
  whoBot: `
    ban la ai | em la ai | bot la ai | bot la gi | ten em la gi | ten ban la gi | ten bot la gi | la robot | nguoi that | ai dang tra loi | ai tra loi |
    la may hay nguoi | ban ten | em ten | bot ten | la ai the | la ai vay | con nguoi hay may | la bot |
    la nguoi hay may | nguoi hay may | may hay nguoi | ai tao ra | who are you | la con trai hay con gai |
    bao nhieu tuoi | khoe khong`,
  canBot: `
    giup voi | giup minh | giup toi | can giup do | tro giup | huong dan giup | lam duoc gi | giup duoc gi |
    huong dan su dung | cach su dung | dung the nao | hoi duoc gi | biet gi | giup gi | ho tro gi | chuc nang gi |
    giup toi voi | lam duoc nhung gi | giup duoc nhung gi | hoi nhung gi | help | su dung the nao |
    su dung nhu the nao | giup em voi | tro giup gi | hoi gi duoc | hoi duoc nhung gi | hoi cai gi | dung bot |
    ho tro duoc gi | ho tro nhung gi`,
  thanks: `
    cam on | thanks | thank you | tks | camon | da ro | tot lam | gioi qua | hay qua | thank | ok em | ok nhe | ok | oke | okie | da vang | vang em | vang anh | vang chi | nhat tri | duoc roi |
    vang a | vat va | ngoan | gioi lam | tuyet voi | tam biet | bye`,
  offTopic: `
    thoi tiet | troi mua | mai co mua | co mua khong | troi co mua | mua to khong | co nang | bong da | viet nam da may gio | tuyen da may gio | da may gio | ai da voi ai | lich thi dau | tran toi nay | ti so | xo so | gia vang | gia xang | ti gia | ty gia |
    nau an | mon an | xem phim | bai hat | tin tuc | chung khoan | ke chuyen | doc tho | lam tho | tang luong |
    may gio roi | hom nay thu may | du lich | quan an | an gi | ve may bay | world cup | hat mot bai | chuyen cuoi |
    ai dep | bao nhieu do | nhiet do | thoi su | da banh | doi tuyen | luong co so | luong bac si | luong thang |
    tien luong | trung thuong | lo de | dich vu an uong | nha hang | quan ca phe | ca phe | karaoke | tro choi |
    facebook la gi | vao facebook | facebook cua | facebook bi | loi facebook | lap facebook | mat khau | wifi | tu vi | hom nay ngay may | hom nay la thu may | hom nay la ngay |
    giai toan | viet code | dich sang tieng anh | thu do | tong thong | bitcoin | vang hom nay | tran dau | ty so |
    ti so | ngu ngon | nguoi yeu | ket hon | ket qua bong | duong di | ket xe | nghi le may ngay | lich nghi |
    nghi tet | xem boi`,
} as const
