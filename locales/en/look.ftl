## Looks and language: chosen from a list or in the palette

look-themes = Choose colours
look-languages = Choose the language of the screen
look-theme-entry = Colours: { $name }
look-language-entry = Language: { $name }
look-theme-worn = The colours are now: { $name }.
look-not-kept = The choice holds for now, but could not be saved: { $why }
look-dark = dark
look-dark-detail = Light letters on a dark ground, calm for the eyes.
look-light = light
look-light-detail = Dark letters on a light ground, for bright rooms and projectors.
look-high-contrast = high contrast
look-high-contrast-detail = At least 7:1 for every word, and clear frames.
look-colour-blind = colour-blind safe
look-colour-blind-detail = Colours that everybody tells apart, with any colour blindness.
look-mono = no colours
look-mono-detail = Bold, underlined and reversed letters only.
look-own-detail = Your own: themes/{ $name }.ron
look-remarks = Not understood in your own files
look-no-remarks = Everything in keys.ron and in the theme is understood.
look-more = (and { $count } more; find “own files” in the palette)
look-keys-worn = The keys in keys.ron hold now.
look-theme-read = The theme { $name } was read again.
