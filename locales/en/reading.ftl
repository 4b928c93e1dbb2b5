# Files that can't be read
read-error-password =
    { $kind ->
        [pdf] The PDF has a password, and I can't open it. Please open it, print it to a new PDF (Print → Save as PDF), and send that one.
       *[word] The Word file has a password, and I can't open it. Please open it, remove the password (File → Info → Protect Document → Encrypt with Password), save it and send it again.
    }
read-error-corrupt = The file is damaged or incomplete. Please send it again from the original.
read-error-empty = There are no words in the file. Please send another one, or a clearer photo.
read-error-oversized = The file is larger than 20 MB. Please send a smaller one.
read-error-zip-bomb = The file holds far more data than it shows and is not opened. Please send a PDF.
read-error-too-many-pages = The file has { $pages } pages; up to { $most } can be read. Please send the directive alone.
read-error-too-many-scans = The file has { $pages } pages of pictures; up to { $most } can be recognised. Please send the directive alone, or a copy that holds its letters (PDF, Word).
read-error-wrong-type = I can read Word files (.docx, .doc), PDF, JPEG and PNG photos, HTML pages and plain text (.txt, .md). Please send one of these.
read-error-encoding = The encoding of the text is not certain. Please save it as Unicode (UTF-8), or paste the whole text.
read-error-time-out = Reading took too long and was stopped. Please send fewer pages.
read-error-too-heavy = The file is too heavy for this machine. Please send another copy, or a part of it.
read-error-mixed = Only photos of pages can be sent together. Please send each Word or PDF file by itself.
