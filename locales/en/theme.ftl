## What is passed over in a theme of the user's

theme-too-large = This file is too large to be a theme.
theme-unknown-role = There is no role called “{ $name }”.
theme-unknown-colour = { $place }: “{ $colour }” is neither #rrggbb nor in the palette.
theme-unknown-field = { $name }: themes have no such field.
theme-twice = “{ $name }” stands there twice; the last one counts.
theme-unknown-base = There is no theme “{ $name }” to extend.

theme-unreadable = The file cannot be read: { $what }
theme-meant = Did you mean “{ $name }”?
theme-known = There are: { $names }.
theme-pale = “{ $role }” is hard to read on “{ $ground }”: contrast { $is }:1, under { $least }:1.
