## Utseende og språk: velges fra en liste eller i paletten

look-themes = Velg farger
look-languages = Velg språk på skjermen
# $name (String)
look-theme-entry = Farger: { $name }
# $name (String)
look-language-entry = Språk: { $name }
# $name (String)
look-theme-worn = Fargene er nå: { $name }.
# $why (String)
look-not-kept = Valget gjelder nå, men kunne ikke lagres: { $why }
look-dark = mørkt
look-dark-detail = Lyse bokstaver på mørk bunn, rolig for øynene.
look-light = lyst
look-light-detail = Mørke bokstaver på lys bunn, for lyse rom og projektor.
look-high-contrast = høy kontrast
look-high-contrast-detail = Minst 7:1 for hvert ord, og tydelige rammer.
look-colour-blind = fargesikkert
look-colour-blind-detail = Farger som skilles av alle, også ved fargeblindhet.
look-mono = uten farger
look-mono-detail = Bare fet, understreket og omvendt skrift.
# $name (String)
look-own-detail = Ditt eget: themes/{ $name }.ron
look-remarks = Ikke forstått i egne filer
look-no-remarks = Alt i keys.ron og i temaet er forstått.
# $count (Number)
look-more = (og { $count } til; finn «egne filer» i paletten)
look-keys-worn = Tastene i keys.ron gjelder nå.
# $name (String)
look-theme-read = Temaet { $name } er lest på nytt.
