# The pane of priority lists: streams of money, and each list's measures in order.

lists-untitled = (no title)
lists-grant-form = { $measure } · asked { $asked }, { $left } can be granted
lists-frame-form = Frame of { $stream }
lists-new-form = New measure { $code }
lists-notice-received = { $network }: the list is received
lists-notice-received-late = { $network }: the list came late
lists-notice-not-received = { $network }: the list is not received
