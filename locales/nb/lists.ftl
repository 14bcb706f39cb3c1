# The pane of priority lists: streams of money, and each list's measures in order.

lists-untitled = (uten tittel)
# $measure (String) - code and title
# $asked (String) - sum of money
# $left (String) - sum of money that can be granted
lists-grant-form = { $measure } · søkt { $asked }, det er { $left } å gi
# $stream (String) - name of a stream
lists-frame-form = Ramme for { $stream }
# $code (String) - the measure's code
lists-new-form = Nytt tiltak { $code }
# $network (String) - its name
lists-notice-received = { $network }: listen er mottatt
# $network (String) - its name
lists-notice-received-late = { $network }: listen kom for sent
# $network (String) - its name
lists-notice-not-received = { $network }: listen er ikke mottatt
