## Det som blir hoppa over i eit tema brukaren har skrive

theme-too-large = Denne fila er for stor til å vere eit tema.
theme-unknown-role = Det finst inga rolle som heiter «{ $name }».
theme-unknown-colour = { $place }: «{ $colour }» er verken #rrggbb eller ein farge i paletten.
theme-unknown-field = { $name }: tema har ikkje noko slikt felt.
theme-twice = «{ $name }» står der to gonger; den siste gjeld.
theme-unknown-base = Det finst ikkje noko tema «{ $name }» å byggje på.

theme-unreadable = Fila kan ikkje lesast: { $what }
theme-meant = Meinte du «{ $name }»?
theme-known = Dette finst: { $names }.
theme-pale = «{ $role }» er vanskeleg å lese på «{ $ground }»: kontrast { $is }:1, under { $least }:1.
