minutes-title = Minutes of meeting { $number }
minutes-draft-not-opened = Draft: the meeting has not been opened.
minutes-draft-not-ended = Draft: the meeting has not ended.

# Heads of facts
minutes-forum = Forum
minutes-place = Place
minutes-date = Date
minutes-planned-time = Planned time
minutes-opened = Opened
minutes-closed = Closed
minutes-chair = Chair
minutes-secretary = Minutes taken by
minutes-quorum = Quorum
minutes-state = Status
minutes-state-ended = not yet approved
minutes-state-approved = approved
minutes-not-stated = not stated

minutes-at = { $times }
minutes-since = from { $time }
minutes-on-at = { $date }, { $time }

minutes-quorate = yes, { $present } of { $of } with decision authority present
minutes-not-quorate = no, { $present } of { $of } with decision authority present
minutes-quorum-then = { $mode ->
    [recommends] when the first recommendation was made
    [advises] when the first advice was given
   *[decides] when the first decision was made
}
minutes-sectors-present = represented: { $sectors }
minutes-sectors-missing = not represented: { $sectors }

# Attendance
minutes-present = Present
minutes-absent = Apologies for absence
minutes-not-called-over = Attendance not recorded
minutes-nobody = Nobody.
minutes-other-sector = Others
minutes-substitute-for = substitute for { $member }
minutes-substitute-unnamed = Substitute (no name)
minutes-unnamed = No name
minutes-function-chair = chair
minutes-function-deputy = deputy chair
minutes-function-secretary = secretary
minutes-function-observer = observer
minutes-arrived = arrived { $time }
minutes-left = left { $time }
minutes-came-back = came back { $time }

# Cases
minutes-case = Case { $case } { $title }
minutes-case-number = Case { $case }
minutes-untitled = Untitled
minutes-for-information = for information
minutes-for-discussion = for discussion
minutes-for-decision = { $mode ->
    [recommends] for recommendation
    [advises] for advice
   *[decides] for decision
}
minutes-for-approval = for approval
minutes-presenter = presented by { $who }
minutes-planned = { $minutes } planned
minutes-with-pauses = with pauses
minutes-carried-from = carried forward from case { $case }
minutes-deferred = The case is deferred to the next meeting.
minutes-not-treated = The case was not reached.
minutes-not-finished = The case was not concluded.
minutes-break = Break

# Decisions
minutes-decision = { $mode ->
    [recommends] Recommendation
    [advises] Advice
   *[decides] Decision
}
minutes-proposal-open = { $mode ->
    [recommends] Proposed recommendation, not settled
    [advises] Proposed advice, not settled
   *[decides] Proposed decision, not settled
}
minutes-proposal-rejected = Proposal, not carried
minutes-proposal-tied = Proposal, tied vote
minutes-no-wording = No wording
minutes-agreed = agreed without a vote
minutes-unanimous = unanimous
minutes-counted = vote: { $favour } for, { $against } against{ $abstained ->
    [0] {""}
   *[other] , { $abstained } abstained
}
minutes-tied = tied: whoever chairs the case decides
minutes-chaired = tied, decided by whoever chaired the case
minutes-first-wording = First wording
minutes-corrected = Corrected { $when } by { $who }
minutes-corrected-by-nobody = Corrected { $when }
minutes-now-in-force = wording in force
minutes-conditions = Conditions
minutes-dissent = Dissent statement by { $who }
minutes-dissent-unnamed = Dissent statement
minutes-no-text = No text
minutes-reference = { $mode ->
    [recommends] Cf. recommendation { $case }, { $date }
    [advises] Cf. advice { $case }, { $date }
   *[decides] Cf. decision { $case }, { $date }
}
minutes-reference-without-case = { $mode ->
    [recommends] Cf. recommendation of { $date }
    [advises] Cf. advice of { $date }
   *[decides] Cf. decision of { $date }
}
minutes-quoted = “{ $words }”

# Follow-ups
minutes-follow-up = Follow-up
minutes-follow-up-new = From this meeting
minutes-follow-up-carried = Carried forward from earlier meetings
minutes-what = What
minutes-responsible = Responsible
minutes-due = Due
minutes-case-column = Case
minutes-status = Status
minutes-status-open = open
minutes-status-overdue = open, overdue
minutes-status-done = done { $date }
minutes-no-follow-up = No follow-up was agreed.
minutes-next-meeting = Next meeting
minutes-next-meeting-unknown = Not yet set.

# Annexes
minutes-annex = Annex { $number }: { $title }
minutes-lists = Priority lists and funds
minutes-amounts-in-kroner = Amounts in NOK.
minutes-streams = Frames
minutes-stream = Funds for
minutes-frame = Frame
minutes-asked = Asked for
minutes-granted = Granted
minutes-left-over = Left
minutes-sum = Total
minutes-code = Code
minutes-measure = Measure
minutes-who = Who
minutes-partner = Partner
minutes-own-funding = Own funding
minutes-own = Own share
minutes-own-share = Own share of grant
minutes-condition = Conditions, remarks
minutes-on-condition = on condition: { $condition }
minutes-merged-into = goes into { $code }
minutes-local = local measure
minutes-takes-in = takes in { $codes }
minutes-received = List received { $when }
minutes-received-late = After the deadline
minutes-source = File: { $file }
minutes-no-list = The list has not been received.
minutes-no-measures = No measures.
minutes-total-asked = Asked for by the networks
minutes-total-granted = Granted to the networks
minutes-total-own = Own funding
minutes-total-used = Used in all
minutes-total-frame = Frame in all
minutes-total-left = Left
minutes-own-short = Own funding that is short
minutes-own-short-of-grant = { $code }: the own funding offered is { $own }, which is { $short } short of the { $required } required ({ $share } of the grant).
minutes-own-short-of-asked = { $code }: the own funding offered is { $own }, which is { $short } short of { $required } ({ $share } of what was asked for).

minutes-questions = { $number ->
    [2] The two questions
    [3] The three questions
    [4] The four questions
    [5] The five questions
    [6] The six questions
   *[other] The standing questions
}
minutes-at-planning = At planning
minutes-at-evaluation = At evaluation
minutes-answered = answered
minutes-missing = missing
minutes-progress = { $answered } answered · { $partly } partly · { $missing } missing
minutes-incomplete-answers = Answers that are partial or missing
minutes-all-answers = The answers in full

# What is still missing
minutes-missing-in = { $place }: { $what }
minutes-missing-place = The place is not stated.
minutes-missing-next-meeting = The next meeting is not set.
minutes-missing-roll-call = { $number ->
    [one] One person called is recorded neither as present nor as absent.
   *[other] { $number } people called are recorded neither as present nor as absent.
}
minutes-missing-chair = No chair is present.
minutes-missing-unfinished = the case is neither concluded nor deferred.
minutes-missing-undecided = { $mode ->
    [recommends] no recommendation was made.
    [advises] no advice was given.
   *[decides] no decision was made.
}
minutes-missing-draft = { $mode ->
    [recommends] a proposed recommendation is not settled.
    [advises] proposed advice is not settled.
   *[decides] a proposed decision is not settled.
}
minutes-missing-dissent = a dissent statement lacks its name or text.
minutes-missing-tie = the vote was tied, and whoever chairs the case has not decided.
minutes-missing-quorum = { $mode ->
    [recommends] the recommendation was made without a quorum.
    [advises] the advice was given without a quorum.
   *[decides] the decision was made without a quorum.
}
minutes-missing-follow-up = { $mode ->
    [recommends] the recommendation has no follow-up.
    [advises] the advice has no follow-up.
   *[decides] the decision has no follow-up.
}
minutes-missing-follow-up-name = Follow-up { $what }
minutes-missing-follow-up-text = the text is missing.
minutes-missing-responsible = nobody is responsible.
minutes-missing-due = the due date is missing.
