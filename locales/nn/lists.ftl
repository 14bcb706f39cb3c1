# The pane of priority lists: streams of money, and each list's measures in order.

lists-untitled = (utan tittel)
lists-grant-form = { $measure } · søkt { $asked }, det er { $left } å gi
lists-frame-form = Ramme for { $stream }
lists-new-form = Nytt tiltak { $code }
lists-notice-received = { $network }: lista er motteken
lists-notice-received-late = { $network }: lista kom for seint
lists-notice-not-received = { $network }: lista er ikkje motteken
