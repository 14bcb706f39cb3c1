# The mouse and the lines between the panes.

action-divider-left = Move the dividing line left
    .hint = narrower
    .help = Moves the line between the left and right panes to the left. It can also be dragged with the mouse.
action-divider-right = Move the dividing line right
    .hint = wider
    .help = Moves the line between the left and right panes to the right. It can also be dragged with the mouse.
action-divider-up = Move the dividing line up
    .hint = lower
    .help = Moves the line between the upper and lower panes up. It can also be dragged with the mouse.
action-divider-down = Move the dividing line down
    .hint = higher
    .help = Moves the line between the upper and lower panes down. It can also be dragged with the mouse.
action-divider-reset = Let the dividing lines follow the pane in use
    .hint = lines
    .help = The pane in use is the largest again.

pointer-own-list-only = A measure can only be moved within its own list.
pointer-not-divided = The dividing lines are only there while all four panes are seen.
pointer-help = the mouse works everywhere · Shift and drag marks text
