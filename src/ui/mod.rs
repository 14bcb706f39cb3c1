//! What panes share: roles, themes and small drawing helpers.
