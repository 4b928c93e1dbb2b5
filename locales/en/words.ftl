# What is wrong in words.csv (an office's own abbreviations); the caller writes file and line before it.
words-heads = The first line must name the two columns “short” and “words”; no line was read.
words-missing = The abbreviation or its words are missing; this line is left out.
words-short = “{ $short }” can't be an abbreviation (2 to 20 letters and digits); this line is left out.
words-long = “{ $short }”: its words are too long (12 at most); this line is left out.
words-common = “{ $short }” is a common word of questions, which would be misheard; this line is left out.
words-twice = “{ $short }” stands in line { $first } already; this line is left out.
words-too-many = There can be { $most } abbreviations; from this line on none was read.
words-quotes = Quotation marks are opened or closed wrongly; from this line on none was read.
words-too-large = The file is larger than { $most } KB and was not read; what was read before still holds.
words-unreadable = The file can't be read ({ $reason }); what was read before still holds.
