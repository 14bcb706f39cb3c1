# The pane of priority lists: streams of money, and each list's measures in order.

lists-untitled = (uten tittel)
# $left (String) - sum of money that can be granted
# $asked (String) - sum of money
# $measure (String) - code and title
lists-grant-form = { $left } å gi, søkt { $asked } · { $measure }
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

lists-tab = Lister
# $left (String) - sum of money
lists-summary = igjen { $left }
# $over (String) - sum of money
lists-summary-over = { $over } over rammen
lists-head-asked = søkt
lists-head-granted = innvilget
lists-head-frame = ramme
lists-head-left = igjen
lists-head-own = egenandel
lists-head-partner = partner
lists-head-who = hvem
lists-total = I alt
lists-received-short = mottatt
# $date (String)
# $time (String) - time of day
lists-received = mottatt { $date } kl. { $time }
lists-late-short = kom for sent
# $date (String)
# $time (String) - time of day
lists-late = kom for sent, { $date } kl. { $time }
lists-not-received = liste ikke mottatt
# $need (String) - sum of money
# $over (String) - sum of money
lists-over = trenger { $need }, { $over } over rammen
# $left (String) - sum of money
lists-left = { $left } til overs
lists-all-used = rammen er brukt opp
lists-fits-exactly = går akkurat opp
# $frame (String) - sum of money
lists-cut = rammen på { $frame } rekker hit
# $frame (String) - sum of money
# $over (String) - sum of money
lists-cut-over = rammen på { $frame } rekker hit, listen er { $over } over
lists-outcome-open = uavklart
lists-outcome-full = fullt
lists-outcome-part = delvis
lists-outcome-nothing = avslag
# $code (String) - code of the joint measure
lists-outcome-merged = inn i { $code }
lists-outcome-condition = på vilkår
# $granted (String) - sum of money
# $asked (String) - sum of money
lists-about-granted = { $granted } av { $asked }
# $asked (String) - sum of money
lists-about-open = søkt { $asked }
# $asked (String) - sum of money
lists-about-nothing = avslag på { $asked }
# $own (String) - sum of money
# $required (String) - sum of money
# $short (String) - sum of money
lists-about-short = Egenandel { $own }, skal være { $required }: { $short } mangler.
# $own (String) - sum of money
# $required (String) - sum of money
lists-about-no-own = Egenandel { $own }, skal være { $required }.
# $own (String) - sum of money
# $required (String) - sum of money
lists-about-own = Egenandel { $own }, skal være minst { $required }.
# $condition (String)
lists-about-condition = På vilkår: { $condition }
# $joint (String) - code and title
lists-about-merged = Innlemmet i { $joint }, uten egen tildeling.
# $who (String)
# $partner (String)
lists-about-who-partner = { $who }, sammen med { $partner }.
# $who (String)
lists-about-who = { $who }.
lists-about-local = Lokalt tiltak.
lists-about-network = Hele nettverket.
# $remark (String)
lists-about-remark = Merknad: { $remark }
# $stream (String) - name of the stream
# $need (String) - sum of money
# $frame (String) - sum of money
lists-about-fits = { $stream }: { $need } trengs av { $frame }.
# $stream (String) - name of the stream
# $over (String) - sum of money
lists-about-over = { $stream }: listen går { $over } over rammen.
# $stream (String) - name of the stream
# $left (String) - sum of money
# $frame (String) - sum of money
lists-about-left = { $stream }: { $left } igjen av { $frame }.
# $stream (String) - name of the stream
# $frame (String) - sum of money
lists-about-used-up = { $stream }: hele rammen på { $frame } er brukt.
# $frame (String) - sum of money
lists-pool = { $frame } utbetales samlet, uten prioriteringsliste.
# $add (String) - a key
# $frame (String) - a key
lists-empty-joint = Ingen fellestiltak ennå. { $add } legger til et, { $frame } setter rammen.
# $add (String) - a key
# $received (String) - a key
# $frame (String) - a key
lists-empty = Ingen tiltak ennå. { $add } legger til et, { $received } noterer at listen er mottatt, { $frame } setter rammen.
lists-no-streams = Dette forumet har ingen penger å fordele.
# $key (String) - a key
lists-pool-key = { $key } endrer rammen.
