## Utsjånad og språk: blir valde frå ei liste eller i paletten

look-themes = Vel fargar
look-languages = Vel språk på skjermen
look-theme-entry = Fargar: { $name }
look-language-entry = Språk: { $name }
look-theme-worn = Fargane er no: { $name }.
look-not-kept = Valet gjeld no, men kunne ikkje lagrast: { $why }
look-dark = mørkt
look-dark-detail = Lyse bokstavar på mørk botn, roleg for auga.
look-light = lyst
look-light-detail = Mørke bokstavar på lys botn, for lyse rom og projektor.
look-high-contrast = høg kontrast
look-high-contrast-detail = Minst 7:1 for kvart ord, og tydelege rammer.
look-colour-blind = fargesikkert
look-colour-blind-detail = Fargar som alle skil, òg ved fargeblindskap.
look-mono = utan fargar
look-mono-detail = Berre feit, understreka og omvend skrift.
look-own-detail = Ditt eige: themes/{ $name }.ron
look-remarks = Ikkje forstått i eigne filer
look-no-remarks = Alt i keys.ron og i temaet er forstått.
look-more = (og { $count } til; finn «eigne filer» i paletten)
look-keys-worn = Tastane i keys.ron gjeld no.
look-theme-read = Temaet { $name } er lese på nytt.
