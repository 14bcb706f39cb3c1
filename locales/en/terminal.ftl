## When there can be no screen

terminal-none = This needs a terminal: start it without a pipe (“|” or “>”), or use a command that prints, such as “klubbe minutes”. “klubbe --linear” chairs the meeting line by line, without a screen.
terminal-dumb = This terminal cannot place text (TERM=dumb): start klubbe in another one, set TERM, or start “klubbe --linear”, which chairs the meeting line by line.

terminal-refused = The terminal could not be used: { $why }
