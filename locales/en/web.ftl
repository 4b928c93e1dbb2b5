web-port-in-use = Port { $port } is in use by another programme. Stop it, or set PORT to another number and start again.
web-host-unusable = Can't listen on { $host }:{ $port } ({ $reason }). Check HOST and PORT.

web-error-title = Something went wrong
web-error-text = The system failed to open this page. Please try again in a few minutes; if it stays so, tell the operator.
web-not-found-title = No such page
web-not-found-text = There is nothing at this address. Please check the link.
web-too-large-title = Too large
web-too-large-text = What was sent is larger than allowed.

web-upload-title = Hand in a directive
web-upload-lead = Type the six digits that the bot has just sent in the chat, then choose a file or paste the text of the directive.
web-upload-code = Six-digit code
web-upload-code-hint = The code is good for 15 minutes and for one use.
web-upload-file = File of the directive
web-upload-file-hint = Word, PDF, a photo or plain text, 20 MB at most.
web-upload-or = or
web-upload-text = Paste the text of the directive
web-upload-send = Hand in
web-upload-ok-title = The directive has arrived
web-upload-ok-text = Please go back to the chat: the bot will show what it has read.
web-upload-another = Hand in another
web-upload-bad-code = The code is wrong or has expired. Type “gửi văn bản” in the chat to get a new one.
web-upload-code-shape = The code has exactly six digits.
web-upload-nothing = Please choose a file or paste the text.
web-upload-too-large = The file is larger than 20 MB. Please hand in a smaller one.
web-upload-wrong-type = Only Word (.docx, .doc), PDF, JPEG, PNG, HTML and plain text are taken. Please choose another file or paste the text below.
web-upload-not-stored = The directive could not be stored. The code is still good; please try again in a few minutes.
web-upload-wait = Too many wrong codes. Please wait five minutes.
web-upload-foreign = The request did not come from this page and was refused. Please open the page again and hand in once more.

web-document-title = Open the document
web-document-open = Open the document
web-document-hint = This link is yours alone, please do not pass it on. Only a tap on the button counts as opening.
web-link-gone-title = This link is of no use any more
web-link-gone-text = The link is wrong, its time is over, or it is not meant for you any more. Please ask the bot again in your chat for a new one.
link-document = Open “{ $name }” (your own link, good for 7 days): { $url }
link-no-file = (With “{ $name }”: it could not be sent on Zalo. Please ask the officer in charge for the file.)
