//! What the mouse does to the app, without a screen.
