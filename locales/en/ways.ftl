# Ways to everything: why something cannot be done, the menu, the palette, the help, the tour of the demonstration.

need-ended = The meeting is not ended.
need-draft = The call has been sent already.
need-item = There is no item left to start.
need-before = There is no item before this one.
need-at-hand = Select an item in the agenda first.
need-case = There is no item to decide on. Select one in the agenda.
need-item-idle = The clock runs for this item already.
need-answer = There are no measures to answer for here.
need-measure = Select a measure in the priority lists first.
need-stream = This forum has no money to share out.
need-network-list = This is for the networks’ lists only.
need-row = There is no decision and no follow-up yet.
need-follow-up = Select a follow-up in the decisions pane first.
need-page = Open a decision first.
need-page-draft = It is already decided. { $key } corrects the wording visibly.
need-page-part = Go with the arrows to what is to be changed first.
need-person = Open the roll call ({ $key }) and select somebody first.
need-minutes = Open the minutes ({ $key }) first.

place-decisions = Decisions
place-page = The decision
place-people = Roll call
place-meeting = The meeting
place-program = The program
place-form = The form
place-palette = Find an action

ways-menu = What would you like to do?
