## Det som blir hoppet over i et tema brukeren har skrevet

theme-too-large = Denne filen er for stor til å være et tema.

# $name (String)
theme-unknown-role = Det finnes ingen rolle som heter «{ $name }».

# $place (String)
# $colour (String)
theme-unknown-colour = { $place }: «{ $colour }» er verken #rrggbb eller en farge i paletten.

# $name (String)
theme-unknown-field = { $name }: temaer har ikke noe slikt felt.

# $name (String)
theme-twice = «{ $name }» står der to ganger; den siste gjelder.

# $name (String)
theme-unknown-base = Det finnes ikke noe tema «{ $name }» å bygge på.

# $what (String)
theme-unreadable = Filen kan ikke leses: { $what }
# $name (String)
theme-meant = Mente du «{ $name }»?
# $names (String)
theme-known = Dette finnes: { $names }.
# $role (String)
# $ground (String)
# $is (String)
# $least (String)
theme-pale = «{ $role }» er vanskelig å lese på «{ $ground }»: kontrast { $is }:1, under { $least }:1.
