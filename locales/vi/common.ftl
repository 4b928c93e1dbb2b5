error-unexpected = Hệ thống gặp trục trặc khi xử lý tin này. Nội dung của anh/chị không bị mất; xin thử lại sau ít phút.
