## When there can be no screen

terminal-none = This needs a terminal: start it without a pipe (“|” or “>”), or use a command that prints, such as “klubbe minutes”.
terminal-dumb = This terminal cannot place text (TERM=dumb): start klubbe in another one, or set TERM.

terminal-refused = The terminal could not be used: { $why }
