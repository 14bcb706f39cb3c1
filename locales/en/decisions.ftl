decisions-title-recommends = Recommendations
decisions-title-advises = Advice
decisions-summary = { $standing } done · { $drafts ->
    [one] 1 draft
   *[other] { $drafts } drafts
}
decisions-summary-standing = { $standing } done
decisions-summary-overdue = { $overdue } overdue
decisions-empty = No decisions yet. { $key } begins one in the case that is running.
decisions-empty-follow-up = { $key } adds a follow-up: who does what, by when.

decisions-outcome-draft = draft
decisions-outcome-agreed = agreed
decisions-outcome-unanimous = unanimous
decisions-outcome-counted = { $in_favour } to { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } abstained
}
decisions-outcome-fell = lost { $in_favour } to { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } abstained
}
decisions-outcome-tied = tied { $in_favour } to { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } abstained
}
decisions-outcome-chaired = { $votes }, the chair decided
decisions-saving = { $outcome } · saving…
decisions-corrected = { $outcome } · corrected

decisions-step-proposal = Proposal
decisions-step-agreement = Agreement
decisions-step-unanimous = Unanimity
decisions-step-vote = Vote
decisions-step-decided = Decided
decisions-step-recommended = Recommended
decisions-step-advised = Advised
decisions-step-fell = Lost
decisions-step-tied = Tied
decisions-step-corrected = Corrected

decisions-quorum-present = { $present } of { $of }
decisions-quorate = quorate
decisions-not-quorate = not quorate
decisions-both-sectors = both sectors
decisions-all-sectors = all sectors
decisions-sectors-missing = { $sectors } missing

decisions-earlier = decision { $case } of { $date }
decisions-earlier-no-case = decision of { $date }

decisions-said-decided = { $step } ({ $how }). { $quorum }.
decisions-said-open = { $decided } { $open }
decisions-remind-follow-up = { $key }: who follows it up?
decisions-said-has-draft = The case has a draft: here it is. { $key } in the pane of decisions begins another.
decisions-hint-correct = correct
decisions-tied = tied vote
decisions-fell = proposal lost
decisions-removed-draft = the draft in { $case }
decisions-reference-fixed = A link is not edited: remove it and choose another decision.

decisions-lacks-wording = The wording is not written yet.
decisions-lacks-agreement = Agreement is still to come.
decisions-lacks-dissent = A dissent statement lacks a name or a text.
decisions-lacks-quorum-now = The forum is not quorate.
decisions-lacks-quorum-then = The forum was not quorate.
decisions-lacks-chair = Tied: whoever chairs the case decides. Undo and write “{ $votes } chair for” or “{ $votes } chair against”.
decisions-lacks-votes = { $present } could vote, but only { $counted } are counted. Abstentions come last: { $votes }.
decisions-lacks-follow-up = Nobody is set to follow it up.
decisions-lacks-responsible = A follow-up has nobody responsible.
decisions-lacks-due = A follow-up has no date.
decisions-complete = Nothing is missing.

decisions-page-title = Decision in case { $case }
decisions-page-title-recommends = Recommendation in case { $case }
decisions-page-title-advises = Advice in case { $case }
decisions-page-on-the-table = The wording on the table
decisions-page-as-decided = The wording as it was decided
decisions-page-as-corrected = The wording as corrected
decisions-page-as-fallen = The proposal, which was lost
decisions-page-as-tied = The proposal, with a tied vote
decisions-page-no-wording = No wording yet. { $key } writes it.
decisions-page-corrected-by = Now: corrected { $when } by { $who }
decisions-page-corrected = Now: corrected { $when }
decisions-page-before = Before: from { $when }
decisions-page-out = [out: { $text }]
decisions-page-in = [in: { $text }]
decisions-page-parts = Beside the decision
decisions-page-no-parts = { $dissent } dissent statement · { $condition } condition · { $follow_up } follow-up · { $link } earlier decision
decisions-page-facts = What it rests on
decisions-part-dissent = Dissent statement
decisions-part-condition = Condition
decisions-part-follow-up = Follow-up
decisions-part-reference = Rests on
decisions-fact-frame = Frame of the networks
decisions-fact-frame-one = Frame ({ $stream })
decisions-fact-networks = Networks
decisions-fact-of-frame = { $granted } of { $frame }
decisions-fact-granted = Granted
decisions-fact-used = Used in all
decisions-fact-left = Left
decisions-fact-left-one = Left ({ $stream })
decisions-fact-own = Own funding required
decisions-fact-rests-on = Rests on decision { $case }
decisions-fact-quorum-then = When it was decided
decisions-fact-quorum-now = Now

decisions-nobody = nobody responsible
decisions-no-due = no date
decisions-no-text = (no text)
decisions-no-wording = (no wording yet)
decisions-done = done { $date }
decisions-overdue = overdue { $date }
decisions-carried-from = Carried forward from case { $case }.
decisions-done-sentence = Done { $date }.
decisions-nobody-sentence = Nobody is responsible yet.
decisions-no-due-sentence = No date is set.
decisions-overdue-sentence = It was due { $date }.
decisions-due-sentence = Due { $date }.

decisions-form-place = field { $at } of { $of }
decisions-form-example = For example { $example }
decisions-form-empty = empty
decisions-more = … and { $count } more
decisions-said-corrected = Corrected. The new wording holds, and the old one stands below.
